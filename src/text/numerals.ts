import { foldWord } from './fold.ts'
import { words } from './words.ts'

/** A number as it stands in a text, written in digits, Roman letters or words; offsets as in words. */
export type Numeral = {
  readonly value: number
  readonly start: number
  readonly end: number
  readonly written: 'digits' | 'roman' | 'cardinal' | 'ordinal'
}

type Written = Numeral['written']

// Beginnings of folded words; the first that fits wins, so longer numbers stand before the units they begin with.
const HUNDREDS: readonly (readonly [RegExp, number])[] = [
  [/^сто$|^ста$|^сот(ая|ой|ую|ый)$|^жуз(инши.*)?$|^hundred(th)?$/, 100],
  [/^двести$|^двухсот/, 200],
  [/^триста$|^трехсот/, 300],
]
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
  [/^десят(ь|и|ью|ая|ой|ую|ый|ое|ом|ого|ому|ым|ых)?$|^он$|^онынш|^ten$|^tenth$/, 10],
]
// «үшін» (for), «бірге» (together) and «бірден» (at once) are no numbers: of the cases only those that no word shares.
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^перв(ая|ой|ую|ый|ое|ом|ого|ому|ым|ых|ые)$|^один$|^одн(а|ой|ого|ому|у)$|^бир(инши.*)?$|^one$|^first$/, 1],
  [
    /^втор(ая|ой|ую|ый|ое|ом|ого|ому|ым|ых|ые)$|^дв(а|е|ух|ум|умя|ое|оих)$|^еки(ден|ге|нин|нши.*)?$|^екеу|^two$|^second$/,
    2,
  ],
  [
    /^трет(ья|ьей|ью|ий|ье|ьем|ьего|ьему|ьим|ьих|ьи)$|^тр(и|ех|ем|емя|ое|оих)$|^уш(тен|ке|тин|инши.*)?$|^three$|^third$/,
    3,
  ],
  [/^четверт(ая|ой|ую|ый|ое|ом|ого|ому|ым|ых)$|^четыр(е|ех|ем|ьмя)$|^торт(тен|ке|инши.*)?$|^four(th)?$/, 4],
  [/^пят(ь|ью|ая|ой|ую|ый|ое|ом|ого|ому|ым|ых|и)$|^бес(тен|ке|инши.*)?$|^five$|^fifth$/, 5],
  [/^шест(ь|ью|ая|ой|ую|ое|ом|ого|ому|ым|ых|и)$|^алты(дан|га|ншы.*)?$|^six(th)?$/, 6],
  [/^седьм(ая|ой|ую|ое|ом|ого|ому|ым|ых)$|^сем(ь|и|ью)$|^жети(ден|ге|нши.*)?$|^seven(th)?$/, 7],
  [/^восьм(ая|ой|ую|ое|ом|ого|ому|ым|ых|и|ью)$|^восемь$|^сегиз(ден|ге|инши.*)?$|^eight(h)?$/, 8],
  [/^девят(ь|ью|ая|ой|ую|ый|ое|ом|ого|ому|ым|ых|и)$|^тогыз(дан|га|ыншы.*)?$|^nine$|^ninth$/, 9],
]
const SPELLED = [...HUNDREDS, ...TENS_AND_TEENS, ...UNITS]
// Few words are numbers: one look at each tells.
const ANY_SPELLED = new RegExp(SPELLED.map(([{ source }]) => source).join('|'))
// «онбірінші», «жиырмабес»: in Kazakh tens and units are also written together.
const GLUED =
  /^(он|жиырма|отыз|кырык|елу|алпыс|жетпис|сексен|токсан)((?:бир|еки|уш|торт|бес|алты|жети|сегиз|тогыз)(?:\p{L}*))$/u
const ORDINAL =
  /(ая|ой|ую|ый|ий|ое|ье|ом|ем|ого|его|ому|ему|ым|им|ых|их|ые|ьи|ья|ьей|ью|ншы.*|нши.*|first|second|third|th)$/
const CARDINAL = /^(одн|трем|четырем)/ // they only end as an ordinal does
const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/

/** All numbers in a text, in order: «сорок три» is one, "one hundred and five" is one, «IV» is one. */
export function numerals(text: string): Numeral[] {
  const found: Numeral[] = []
  for (const { text: word, start, end } of words(text)) {
    const next = spelled(word, start, end) ?? written(word, start, end)
    if (!next) continue
    const last = found.at(-1)
    const beside = last && /^[\s-]*(and\s+)?$/i.test(text.slice(last.end, start))
    const joined = beside ? join(last, next) : undefined
    if (joined) found.pop()
    found.push(joined ?? next)
  }
  return found
}

/** «сто» and «сорок» and «пять» are 145, «екі» and «жүз» 200; «пять» and «шесть» stay two numbers. */
function join(last: Numeral, next: Numeral): Numeral | undefined {
  if (last.written !== 'cardinal' || !(next.written === 'cardinal' || next.written === 'ordinal')) return undefined
  const value = sum(last.value, next.value)
  return value === undefined ? undefined : { ...next, value, start: last.start }
}

function sum(first: number, second: number): number | undefined {
  if (second === 100 && first < 10) return first * 100
  if (first % 100 === 0 && second < 100) return first + second
  return first % 10 === 0 && second < 10 ? first + second : undefined
}

function spelled(word: string, start: number, end: number): Numeral | undefined {
  const form = foldWord(word)
  const [, tens = '', units = form] = form.match(GLUED) ?? []
  const value = inFigures(units)
  return value === undefined ? undefined : { value: value + (inFigures(tens) ?? 0), start, end, written: kind(form) }
}

function inFigures(form: string): number | undefined {
  return ANY_SPELLED.test(form) ? SPELLED.find(([beginning]) => beginning.test(form))?.[1] : undefined
}

function kind(form: string): Written {
  return ORDINAL.test(form) && !CARDINAL.test(form) ? 'ordinal' : 'cardinal'
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
