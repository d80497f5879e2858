import type { Locale } from '../../text/locale.ts'
import type { Corpus } from '../load.ts'

/** A place of a law that a text names; the article as the law writes it («83-1»), its clauses where they are named. */
export type NamedPlace = { readonly article: string; readonly clauses: readonly string[]; readonly words: string }

const NUMBER = '\\d+(?:-\\d)?(?:\\.\\d+(?:-\\d)?)?' // 5, 83-1, 62.3, 2.3-1
const LIST = `(?<![\\d.,-])${NUMBER}(?:(?:, |–| и | және | мен | пен | and )${NUMBER})*`
const NAMED: Readonly<Record<Locale, string>> = {
  kk: `(?<articles>${LIST})[- ]ба[пб]\\p{L}*(?: (?<clauses>${LIST})-тарма[қғ](?!ша)\\p{L}*)?(?: ${LIST}-тармақша\\p{L}*)?`,
  ru: `(?:подпункт\\p{L}* ${LIST} )?(?:(?<!\\p{L})пункт\\p{L}* (?<clauses>${LIST}) )?стат(?:ь\\p{L}+|ей) (?<articles>${LIST})(?:, пункт\\p{L}* (?<after>${LIST})(?!\\d| стать))?(?:, подпункт\\p{L}* ${LIST})?`,
  en: `(?:clauses? (?<clauses>${LIST}) of )?articles? (?<articles>${LIST})(?:, clauses? (?<after>${LIST})(?!\\d| of))?(?:, items? ${LIST})?`,
}
// «(76)», «(45–51)» and «62.3» name articles too; «74.19 %» does not.
const BARE = `\\((?<listed>${LIST})\\)|(?<![\\d.,-])(?<dotted>\\d+(?:-\\d)?\\.\\d+(?:-\\d)?)(?!\\d|\\s*%)`
const PLACES: Readonly<Record<Locale, RegExp>> = {
  kk: new RegExp(`${NAMED.kk}|${BARE}`, 'giu'),
  ru: new RegExp(`${NAMED.ru}|${BARE}`, 'giu'),
  en: new RegExp(`${NAMED.en}|${BARE}`, 'giu'),
}

/** The places that a text names, in order. */
export function placesIn(text: string, locale: Locale): NamedPlace[] {
  return [...text.matchAll(PLACES[locale])].flatMap(({ 0: words, groups = {} }) => {
    const articles = numbered(groups.articles ?? groups.listed ?? groups.dotted)
    const clauses = numbered(groups.clauses ?? groups.after)
    return articles.map((place) => {
      const [article = '', own] = place.split('.')
      return { article, clauses: own ? [own] : clauses, words: words.trim() }
    })
  })
}

/** Is there such a place in the Constitution in force? */
export function isInForce(
  { article, clauses }: Pick<NamedPlace, 'article' | 'clauses'>,
  { articles }: Pick<Corpus, 'articles'>,
): boolean {
  const own = articles.find((each) => String(each.article) === article)
  return own !== undefined && clauses.every((clause) => Number(clause) >= 1 && Number(clause) <= own.kk.clauses.length)
}

/** The text without the places it names: what is left tells something. */
export function withoutPlaces(text: string, locale: Locale): string {
  return text.replace(PLACES[locale], '–')
}

function numbered(list: string | undefined): string[] {
  return list?.match(new RegExp(NUMBER, 'g')) ?? []
}
