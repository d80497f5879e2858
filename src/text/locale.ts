/** The three languages people write in and we answer in. English is ours alone: the law is official in kk and ru. */
export const locales = ['kk', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value for each locale. */
export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { kk: make('kk'), ru: make('ru'), en: make('en') }
}

/** The languages in which the law itself is official. */
export const officialLocales = ['kk', 'ru'] as const
export type OfficialLocale = (typeof officialLocales)[number]

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** For the end of a switch over a union: a forgotten case is a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Not a case that can come: ${JSON.stringify(value)}`)
}
