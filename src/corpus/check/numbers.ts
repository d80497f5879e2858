import { foldWord } from '../../text/fold.ts'
import type { Locale } from '../../text/locale.ts'
import { numerals } from '../../text/numerals.ts'
import { words } from '../../text/words.ts'
import { withoutDates } from './dates.ts'

// What reads like a number and is none, or is a number that numerals does not read. «Он» is ten in Kazakh and "he" in Russian,
// «оң» folds to it, «семью» is as often the family as seven. A fraction is a term of its own («a third»): of «үштен екісі»,
// «двух третей» and "two thirds" only the two is a number. «Екеуі де» is "both".
const READ: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  kk: [
    [/(?<!\p{L})(?:үш|төрт|бес)тен (екі|үш|төрт)?\p{L}*/giu, '$1 '],
    [/(?<!\p{L})(үш|төрт|бес)еу\p{L}*/giu, '$1'],
    [/(?<!\p{L})(?:оң|екеу\p{L}*)(?!\p{L})/giu, '–'],
  ],
  ru: [
    [/(?<!\p{L})(?:он|семью)(?!\p{L})/giu, '–'],
    [/(?<=(?:одн\p{L}*|дв(?:е|ух|умя)|тр(?:и|[её]х|емя)|четыр\p{L}*) )(?:трет|четв[её]рт|пят)\p{L}+/giu, '–'],
    [/(?<!\p{L})пят\p{L}+ (?=част)/giu, '–'],
    [/(?<!\p{L})дважды(?!\p{L})/giu, '2'],
  ],
  en: [
    [/(?<=\b(?:one|two|three|four)[ -]|\ba )(?:third|fourth|fifth)s?\b/gi, '–'],
    [/\btwice\b/gi, '2'],
  ],
}

// «Семилетний», «двухпалатный», «трёхмесячный»: in Russian a number may be the beginning of an adjective.
const PREFIXES = ['двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти', 'десяти']
const COMPOUND = new RegExp(`^(${PREFIXES.join('|')})(?=летн|дневн|месячн|палатн|кратн)`)

/** The numbers above one that a text names beside its dates, by value, however written; each once. */
export function numbersIn(text: string, locale: Locale): number[] {
  const plain = READ[locale].reduce((rest, [form, read]) => rest.replace(form, read), withoutDates(text, locale))
  const compounds = words(plain).flatMap((word) => foldWord(word.text).match(COMPOUND)?.[1] ?? [])
  const values = [...numerals(plain).map(({ value }) => value), ...compounds.map((each) => PREFIXES.indexOf(each) + 2)]
  // «Один из», «бір» and «первый» are as often a turn of phrase as a number.
  return [...new Set(values.filter((value) => value > 1))]
}
