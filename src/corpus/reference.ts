import { type Locale, locales } from '../text/locale.ts'
import { numerals } from '../text/numerals.ts'
import { foldedWords, replaced } from '../text/words.ts'
import { elsewhere } from './elsewhere.ts'
import { plainPlace, withoutAsking } from './plain-place.ts'
import {
  isLast,
  isPronoun,
  type NumberToken,
  naming,
  number,
  type Token,
  tokenise,
  type Unit,
} from './reference-tokens.ts'
import { LAST_ARTICLE, LAST_SECTION } from './schema.ts'

/** A place in the Constitution that a text names by number. */
export type Place = { readonly article: number; readonly clause?: number; readonly item?: number }

export type Reference =
  | { readonly kind: 'articles'; readonly places: readonly Place[] }
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'no-such-article'; readonly number: number }
  | { readonly kind: 'no-such-section'; readonly number: number }

/** What a text refers to, and what else it says (the reference cut out, trimmed). */
export type Referring = { readonly reference: Reference; readonly rest: string }

type Claim = { readonly unit: Unit; readonly values: readonly number[]; readonly tokens: readonly Token[] }

const PREAMBLE = /(?<!\p{L})(преамбул\p{L}*|кіріспе\p{L}*|кириспе\p{L}*|preambl?e?|preambula|kirispe)(?!\p{L})/iu
const LIST = /^([,;]|и|және|мен|пен|бен|and|&)$/i
const RANGE = /^([–—-]|по|to)$/i
const LONGEST_RANGE = 10

/**
 * The place that a text names, as people write it: «ст. 42 п. 2», «42-баптың 2-тармағы», "article 7(2)", «седьмая статья»,
 * «раздел IV», «преамбула», or a bare number. Undefined where it names none, or names one of another law.
 */
export function refer(text: string): Referring | undefined {
  const preamble = text.match(PREAMBLE)
  // Most questions name no number, and so no place: the rest of the reading would be for nothing.
  if ((!preamble && !namesNumber(text)) || elsewhere(text)) return undefined
  if (preamble) return { reference: articles([{ article: 0 }]), rest: text.replace(PREAMBLE, ' ').trim() }
  const parted = plainPlace(text)
  const tokens = tokenise(parted)
  const claims = claim(parted, tokens)
  const reference = claims.length ? fromClaims(claims) : bare(withoutAsking(parted))
  return reference && { reference, rest: without(parted, claims.length ? claims.flatMap((c) => c.tokens) : tokens) }
}

/** The language in which a text names a place: «статья», «бап» or "article"; undefined for a bare number. */
export function languageOfReference(text: string): Locale | undefined {
  const forms = foldedWords(text)
  return locales.find((locale) => forms.some((form) => NAMES[locale].test(form)))
}

const NAMES: Readonly<Record<Locale, RegExp>> = {
  kk: /^бап|^баб(ы|та|ты|ын|тын)|^тармак|^болим|^кириспе|нши$|ншы$/,
  ru: /^ст$|^стат|^пункт|^п$|^подпункт|^пп$|^раздел|^преамбул/,
  en: /^arts?$|^artic|^clause|^section|^preamb|^item/,
}

function namesNumber(text: string): boolean {
  return /\d/.test(text) || numerals(text).length > 0 || foldedWords(text).some(isLast)
}

/** Joins every unit word with its number: «42-баптың», «статья 42», «седьмая статья», and lists after it. */
function claim(text: string, tokens: readonly Token[]): Claim[] {
  const claims = tokens.flatMap((token, at): Claim[] => {
    if (token.kind !== 'key') return []
    const before = naming(text, tokens, at)
    const after = isPronoun(text, tokens, at) ? undefined : number(tokens[at + 1])
    const numberFirst =
      before && (token.numberFirst || !after || before.numeral.written === 'ordinal' || isNeeded(tokens, at + 1))
    const chosen = numberFirst ? before : after
    if (!chosen) return []
    chosen.claimed = true
    const more = token.unit === 'article' ? others(text, tokens, chosen, numberFirst ? -1 : 1) : []
    const values = [chosen, ...more].map((each) => each.numeral.value)
    return [{ unit: token.unit, values: inOrder(values), tokens: [token, chosen, ...more] }]
  })
  return [...claims, ...bracketed(text, tokens, claims), ...unnamed(tokens, claims)]
}

/** «46 п 17»: nothing but units and numbers, and one number without a unit, is the article. */
function unnamed(tokens: readonly Token[], claims: readonly Claim[]): Claim[] {
  if (!claims.length || claims.some((each) => each.unit === 'article' || each.unit === 'section')) return []
  const [only, ...more] = tokens.flatMap((token) => number(token) ?? [])
  if (!only || more.length || tokens.some((token) => token.kind === 'word')) return []
  return [{ unit: 'article', values: [only.numeral.value], tokens: [only] }]
}

/** «46 статья 17 подпункт»: a number that the next unit has no other for. */
function isNeeded(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'key' && !number(tokens[at + 2])
}

/** "articles 34 and 35", «34, 35-баптар», «34 пен 35-бап»: numbers joined to the claimed one by a comma or one short word. */
function others(text: string, tokens: readonly Token[], first: NumberToken, step: 1 | -1): NumberToken[] {
  const found: NumberToken[] = []
  let at = tokens.indexOf(first)
  for (;;) {
    const here = tokens[at]
    const skip = tokens[at + step]?.kind === 'word' ? 2 : 1
    const next = number(tokens[at + step * skip])
    if (!here || !next) return found
    const [left, right] = step === 1 ? [here, next] : [next, here]
    const between = text.slice(left.end, right.start).trim()
    const range = RANGE.test(between) && valueIn(left) < valueIn(right)
    if (!range && !LIST.test(between)) return found
    next.claimed = true
    found.push(...(range ? inside(left, right, next) : []), next)
    at += step * skip
  }
}

/** «34–36»: the numbers between the two, each standing where the range stands; a long range has none. */
function inside(left: Token, right: Token, like: NumberToken): NumberToken[] {
  const count = valueIn(right) - valueIn(left) - 1
  if (count >= LONGEST_RANGE) return []
  const value = (nth: number) => valueIn(left) + 1 + nth
  return Array.from({ length: count }, (_, nth) => ({ ...like, numeral: { ...like.numeral, value: value(nth) } }))
}

function valueIn(token: Token): number {
  return token.kind === 'number' ? token.numeral.value : 0
}

function inOrder(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** "7(2)", «42.2», «42-2»: the number right behind an article's number is its clause. */
function bracketed(text: string, tokens: readonly Token[], claims: readonly Claim[]): Claim[] {
  const article = claims.find((each) => each.unit === 'article')
  if (!article || claims.some((each) => each.unit === 'clause')) return []
  const last = article.tokens.findLast((token) => token.kind === 'number')
  const next = last && number(tokens[tokens.indexOf(last) + 1])
  if (!last || !next || !/^\s*[(.:/-]\s*$/.test(text.slice(last.end, next.start))) return []
  next.claimed = true
  return [{ unit: 'clause', values: [next.numeral.value], tokens: [next] }]
}

function fromClaims(claims: readonly Claim[]): Reference | undefined {
  const of = (unit: Unit) => claims.find((each) => each.unit === unit)?.values
  const clause = within(of('clause'))
  const item = within(of('item'))
  const numbers = of('article')
  if (numbers) return toArticles(numbers, { ...(clause && { clause }), ...(item && { item }) })
  const section = of('section')?.[0]
  return section === undefined ? undefined : toSection(section)
}

/** «Последний пункт статьи 5»: which one that is is not known here, so the article is meant as a whole. */
function within([value]: readonly number[] = []): number | undefined {
  return value === Number.POSITIVE_INFINITY ? undefined : value
}

function toArticles(numbers: readonly number[], place: Omit<Place, 'article'>): Reference {
  const real = numbers.map((value) => (value === Number.POSITIVE_INFINITY ? LAST_ARTICLE : value))
  const beyond = real.find((value) => value < 1 || value > LAST_ARTICLE)
  if (beyond !== undefined) return { kind: 'no-such-article', number: beyond }
  return articles(real.map((article) => ({ article, ...place })))
}

function toSection(value: number): Reference {
  const section = value === Number.POSITIVE_INFINITY ? LAST_SECTION : value
  const exists = section >= 1 && section <= LAST_SECTION
  return exists ? { kind: 'section', section } : { kind: 'no-such-section', number: section }
}

/** «46», «алпысыншы», "the 21st one": nothing but one number, in digits or as an ordinal; «42.2», «46(2)» with its clause. */
function bare(text: string): Reference | undefined {
  const [only, clause, ...more] = tokenise(text)
  if (text.includes('%')) return undefined
  if (only?.kind !== 'number' || more.length) return undefined
  if (clause?.kind === 'number' && /^\s*\d+\s*[.(]\s*\d+\s*\)?\s*$/.test(text)) {
    return toArticles([only.numeral.value], { clause: clause.numeral.value })
  }
  if (clause) return undefined
  const { value, written } = only.numeral
  return Number.isFinite(value) && (written === 'digits' || written === 'ordinal') ? toArticles([value], {}) : undefined
}

function without(text: string, tokens: readonly Token[]): string {
  return replaced(text, tokens, () => ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function articles(places: readonly Place[]): Reference {
  return { kind: 'articles', places }
}
