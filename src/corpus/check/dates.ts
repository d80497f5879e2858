import type { Locale } from '../../text/locale.ts'

const MONTHS: Readonly<Record<Locale, string>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  en: 'January February March April May June July August September October November December',
}
const DAYS = '(?<!\\d)(?<days>\\d{1,2}(?:[–-]\\d{1,2})?)'
const DATES: Readonly<Record<Locale, RegExp>> = {
  kk: new RegExp(`${DAYS} (?<month>${alternatives('kk')})\\p{L}*`, 'giu'),
  ru: new RegExp(`${DAYS} (?<month>${alternatives('ru')})(?!\\p{L})`, 'giu'),
  en: new RegExp(`${DAYS} (?<month>${alternatives('en')})(?!\\p{L})`, 'gu'),
}

/** The days that a text names, as «03-15»: their years stand apart («2026 жылғы 11 және 12 ақпан»), or in another sentence. */
export function datesIn(text: string, locale: Locale): string[] {
  return [...text.matchAll(DATES[locale])].flatMap(({ groups: { days = '', month = '' } = {} }) => {
    const number = MONTHS[locale].toLowerCase().split(' ').indexOf(month.toLowerCase()) + 1
    return days.split(/[–-]/).map((day) => `${two(number)}-${two(Number(day))}`)
  })
}

/** The text without its days and months; the years stay. */
export function withoutDates(text: string, locale: Locale): string {
  return text.replace(DATES[locale], '–')
}

/** Is «2026», «2026-03» or «2026-03-15» in the calendar? 2026-02-30 is not. */
export function isReal(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-')
  const full = `${year}-${month}-${day}`
  const time = new Date(`${full}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full)
}

function alternatives(locale: Locale): string {
  return MONTHS[locale].split(' ').join('|')
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
