import { foldWord } from './fold.ts'
import { words } from './words.ts'

/** A number as it stands in a text, written in digits, Roman letters or words; offsets as in words. */
export type Numeral = {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly written: 'digits' | 'roman' | 'cardinal' | 'ordinal'
}

type Part = { readonly value: number; readonly ordinal: boolean }

// Beginnings of folded words; the first that fits wins, so longer numbers stand before the units they begin with.
const TENS_AND_TEENS: readonly (readonly [RegExp, number])[] = [
  [/^одиннадцат|^eleven/, 11],
  [/^двенадцат|^twelve|^twelfth/, 12],
  [/^тринадцат|^thirteen/, 13],
  [/^четырнадцат|^fourteen/, 14],
  [/^пятнадцат|^fifteen/, 15],
  [/^шестнадцат|^sixteen/, 16],
  [/^семнадцат|^seventeen/, 17],
  [/^восемнадцат|^eighteen/, 18],
  [/^девятнадцат|^nineteen/, 19],
  [/^двадцат|^жиырма|^twent/, 20],
  [/^тридцат|^отыз|^thirt(y|ie)/, 30],
  [/^сорок|^кырык|^fort(y|ie)/, 40],
  [/^пятьдесят|^пятидесят|^елу|^fift(y|ie)/, 50],
  [/^шестьдесят|^шестидесят|^алпыс|^sixt(y|ie)/, 60],
  [/^семьдесят|^семидесят|^жетпис|^sevent(y|ie)/, 70],
  [/^восемьдесят|^восьмидесят|^сексен|^eight(y|ie)/, 80],
  [/^девяност|^токсан|^ninet(y|ie)/, 90],
  [/^десят(ь|и|ая|ой|ую|ый|ое|ом|ого|ому|ым)?$|^он$|^онынш|^ten$|^tenth$/, 10],
]
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^перв(ая|ой|ую|ый|ое|ом|ого|ому|ым)$|^один$|^одна$|^одной$|^бир(инши.*)?$|^one$|^first$/, 1],
  [/^втор(ая|ой|ую|ый|ое|ом|ого|ому|ым)$|^два$|^две$|^двух$|^еки(нши.*)?$|^two$|^second$/, 2],
  [/^трет(ья|ьей|ью|ий|ье|ьем|ьего|ьему|ьим)$|^три$|^трех$|^уш(инши.*)?$|^three$|^third$/, 3],
  [/^четверт(ая|ой|ую|ый|ое|ом|ого|ому|ым)$|^четыре$|^торт(инши.*)?$|^four(th)?$/, 4],
  [/^пят(ь|ая|ой|ую|ый|ое|ом|ого|ому|ым|и)$|^бес(инши.*)?$|^five$|^fifth$/, 5],
  [/^шест(ь|ая|ой|ую|ое|ом|ого|ому|ым|и)$|^алты(ншы.*)?$|^six(th)?$/, 6],
  [/^седьм(ая|ой|ую|ое|ом|ого|ому|ым)$|^семь$|^жети(нши.*)?$|^seven(th)?$/, 7],
  [/^восьм(ая|ой|ую|ое|ом|ого|ому|ым)$|^восемь$|^сегиз(инши.*)?$|^eight(h)?$/, 8],
  [/^девят(ь|ая|ой|ую|ый|ое|ом|ого|ому|ым|и)$|^тогыз(ыншы.*)?$|^nine$|^ninth$/, 9],
]
const ORDINAL = /(ая|ой|ую|ый|ий|ое|ье|ом|ем|ого|его|ому|ему|ым|им|ья|ьей|ью|ншы.*|нши.*|first|second|third|th)$/
const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/

/** All numbers in a text, in order: «сорок три» is one, "ninety-two" is one, «IV» is one. */
export function numerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let open: (Numeral & { tens: boolean }) | undefined
  for (const { text: word, start, end } of words(text)) {
    const part = spelled(word)
    const last = found.at(-1)
    if (part && open?.tens && last && part.value < 10 && /^[\s-]*$/.test(text.slice(last.end, start))) {
      found[found.length - 1] = { value: last.value + part.value, start: last.start, end, written: kind(part) }
      open = undefined
      continue
    }
    const numeral = part ? { value: part.value, start, end, written: kind(part) } : written(word, start, end)
    if (numeral) found.push(numeral)
    open =
      numeral && part ? { ...numeral, tens: part.value >= 10 && part.value % 10 === 0 && !part.ordinal } : undefined
  }
  return found
}

function spelled(word: string): Part | undefined {
  const form = foldWord(word)
  const row = [...TENS_AND_TEENS, ...UNITS].find(([beginning]) => beginning.test(form))
  return row && { value: row[1], ordinal: ORDINAL.test(form) }
}

function kind(part: Part): Numeral['written'] {
  return part.ordinal ? 'ordinal' : 'cardinal'
}

function written(word: string, start: number, end: number): Numeral | undefined {
  const digits = word.match(/^(\d{1,6})(?:\p{L}{0,6})?$/u)
  if (digits) return { value: Number(digits[1]), start, end, written: 'digits' }
  const roman = romanValue(word)
  return roman ? { value: roman, start, end, written: 'roman' } : undefined
}

/** «ІV» may mix a Cyrillic І or Х with Latin letters; only capitals count, so that «и», "i" and "x" stay words. */
function romanValue(word: string): number | undefined {
  const latin = word.replace(/І/g, 'I').replace(/Х/g, 'X')
  if (latin !== latin.toUpperCase()) return undefined
  const match = latin.toLowerCase().match(ROMAN)
  if (!match) return undefined
  const [, tens = '', units = ''] = match
  const value = { ix: 9, iv: 4 }[units] ?? (units.startsWith('v') ? 5 : 0) + (units.match(/i/g)?.length ?? 0)
  return tens.length * 10 + value || undefined
}
