import { foldWord } from '../text/fold.ts'
import { type Numeral, numerals } from '../text/numerals.ts'
import { isOneSlip } from '../text/slip.ts'
import { words } from '../text/words.ts'

/** What of the law a number may stand beside. */
export type Unit = 'article' | 'clause' | 'item' | 'section'
type Key = { readonly kind: 'key'; readonly unit: Unit; readonly numberFirst: boolean }
/** A piece of a text as a reference is read from it: a unit, a number or another word; claimed once a unit has it. */
export type Token = (Key | { readonly kind: 'number'; readonly numeral: Numeral } | { readonly kind: 'word' }) & {
  readonly start: number
  readonly end: number
  claimed?: boolean
}
export type NumberToken = Extract<Token, { kind: 'number' }>

// The longer unit first: «тармақша» begins with «тармақ», «подпункт» ends with «пункт».
const KEYS: readonly (readonly [RegExp, Unit, boolean])[] = [
  [/^подпункт|^пп$|^items?$|^subitem|^subparagraph|^subclause/, 'item', false],
  [/^тармакша/, 'item', true],
  [/^стать|^статей$|^ст$|^arts?$|^articles?$|^stat'?([iyj](a|i|e|u|y[aeu]|[aeu]y)?|e[yij])$|^st$/, 'article', false],
  [/^бап(?!тис)|^баб(ы|та|ты|ын|тын)?(?!\p{L})|^бабы|^bap(t\p{L}+)?$|^bab(ta|yn\p{L}*)$/u, 'article', true],
  [/^пункт|^п$|^част(ь|и|ью)$|^ч$|^clauses?$|^paragraphs?$|^para$|^cls?$|^p$|^point$|^parts?$|^punkt/, 'clause', false],
  [/^тармак|^тармаг|^болик|^болиг|^tarma[gkq]/, 'clause', true],
  [/^раздел(а|е|у|ом|ы|ов)?$|^sections?$|^chapters?$|^глав(а|ы|е|у)$|^razdel/, 'section', false],
  [/^болим|^bolim/, 'section', true],
]
// After a number in words these are counted, and none of them is named.
const COUNTED = /^(статьи|статей|статью|articles|бапты)$/
// After one in digits these are.
const MANY = /^(статей|articles)$/
// One slip of the finger away from these is still the word: «стотья», «сатья», "atricle".
const OFTEN_MISSPELLED = ['статья', 'статьи', 'статье', 'статью', 'article', 'articles', 'artical', 'artikel']
const LAST = /^последн|^соңғы$|^сонгы$|^last$|^final$/

/** The pieces of a text, in order. */
export function tokenise(text: string): Token[] {
  const numbers = numerals(text)
  const tokens = words(text).flatMap(({ text: word, start, end }): Token[] => {
    if (numbers.some((number) => start >= number.start && end <= number.end)) return []
    const form = foldWord(word)
    if (isLast(form)) return [{ kind: 'number', numeral: lastOne(start, end), start, end }]
    const right = unslipped(form)
    const key = KEYS.find(([beginning]) => beginning.test(right))
    return [key ? { kind: 'key', unit: key[1], numberFirst: key[2], start, end } : { kind: 'word', start, end }]
  })
  const counted = numbers.map((numeral): Token => ({ kind: 'number', numeral, start: numeral.start, end: numeral.end }))
  return [...tokens, ...counted].sort((a, b) => a.start - b.start)
}

function unslipped(form: string): string {
  return OFTEN_MISSPELLED.some((right) => isOneSlip(form, right)) ? 'article' : form
}

/** Does this folded word stand for the number of the last one: «последняя», "last"? */
export function isLast(form: string): boolean {
  return LAST.test(form)
}

/** «Последняя статья»: infinity stands for the last one there is. */
function lastOne(start: number, end: number): Numeral {
  return { value: Number.POSITIVE_INFINITY, start, end, written: 'ordinal' }
}

/** The number that a token is, if no unit has it yet. */
export function number(token: Token | undefined): NumberToken | undefined {
  return token?.kind === 'number' && !token.claimed ? token : undefined
}

/** «По какой статье он осужден», "under which article I can complain": a pronoun, though «он» is ten and I is one. */
export function isPronoun(text: string, tokens: readonly Token[], unitAt: number): boolean {
  const [unit, next, more] = tokens.slice(unitAt, unitAt + 3)
  if (unit?.kind !== 'key' || !next || unit.numberFirst) return false
  const word = text.slice(next.start, next.end)
  return /^он$/i.test(word) || (word === 'I' && unit.unit !== 'section' && more?.kind === 'word')
}

/**
 * The number before a unit, if it names one: «сорок вторая статья», «бес бап», "forty two article", «34 и 35 статей»; «одну статью»,
 * "ten articles" and «77 статей» count.
 */
export function naming(text: string, tokens: readonly Token[], unitAt: number): NumberToken | undefined {
  const [early, last, before, unit] = [3, 2, 1, 0].map((back) => tokens[unitAt - back])
  const found = number(before)
  if (!found || !unit) return undefined
  const key = foldWord(text.slice(unit.start, unit.end))
  const { written, value } = found.numeral
  const listed = number(last) ?? number(early)
  const counts =
    written === 'cardinal' ? value === 1 || COUNTED.test(key) : written === 'digits' && MANY.test(key) && !listed
  return counts ? undefined : found
}
