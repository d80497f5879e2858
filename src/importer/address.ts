import type { OfficialLocale } from '../text/locale.ts'

/** Where the Ministry of Justice's database gives the Constitution as docx. */
export const officialAddresses: Readonly<Record<OfficialLocale, string>> = {
  kk: 'https://adilet.zan.kz/kaz/docs/K2600000000/download/docx',
  ru: 'https://adilet.zan.kz/rus/docs/K2600000000/download/docx',
}
