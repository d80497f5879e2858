import { foldWord } from '../text/fold.ts'
import { locales } from '../text/locale.ts'
import { isStopWord } from '../text/stop.ts'
import { foldedWords, replaced, words } from '../text/words.ts'
import { asksOfAnotherCountry } from './other-country.ts'

/**
 * Does a question speak of a law that is not this Constitution? «Статья 43 трудового кодекса» is no look-up here, the
 * constitution of another country is not ours to tell, and «старая статья 32» is of 1995.
 */
export type Elsewhere = 'other-law' | 'other-country' | 'old-constitution'

const CODE = /^кодекс|^codes?$|^коап$|^апк$|^гпк$|^упк$|^гк$|^ук$|^тк$|^нк$|^пдд$|^bylaws?$/
// «Статья 5 закона о браке», «Жол туралы заңның 5-бабы», "article 3 of the Press Act": a place in a law. A question about laws
// («какая статья о подписании закона», "who signs a law") is ours, and so are «Основной закон» and «Ата Заң».
const NUMBERED_LAW = [
  /(^| )(ст|п|ч|стать\p{L}*|пункт\p{L}*) (\d+ )*(?!основного )(\p{L}+[ое]го )?закона( |$)/u,
  /(^| )(ст|стать\p{L}*) \d+ ак( |$)/u, // «ст. 293 АК»; alone it is «ақ», white
  /(^| )(?<!(ата|негизги) )зан(ы)?нын (\d+|\p{L}+нш[иы]) ба[пб]/u,
  /(^| )(articles?|art|sections?|clauses?|paragraphs?) (\d+ )+of (?!(the )?(basic|fundamental|supreme) law)(\p{L}+ ){0,4}(law|act)( |$)/u,
]
const OLD = /^стар(ая|ой|ую|ое|ого|ый|ом|ых|ые)$|^прежн|^ески(де|ден)?$|^бурынгы$|^old$|^former$|^previous$/

// What a law is called by, or a place in it: «старая редакция», "the old one", «бұрынғы бап».
const LAW =
  /^\d|^(конституц|стать|статей$|ст$|закон|текст|редакц|верси|пункт|норм|раздел|бап|баб|ата$|зан|матин|нуск|constitution|article|art$|basic|fundamental|law|text|version|wording|edition|one$|section|clause|rule)/

// "How old must one be", "40 years old", "old enough", "old-age pension": of people, not of a law.
const AGE_BEFORE = /^how$|^(year|month|week|day)s?$|^too$|^so$/
const AGE_AFTER = /^enough$|^ages?$|^people$|^person$|^m[ae]n$|^wom[ae]n$|^folks?$/

/** What other law a question names, or undefined where it names none. */
export function elsewhere(question: string): Elsewhere | undefined {
  const forms = foldedWords(question)
  const has = (kind: RegExp) => forms.some((form) => kind.test(form))
  const line = forms.join(' ')
  if (asksOfAnotherCountry(forms)) return 'other-country'
  if (has(CODE) || NUMBERED_LAW.some((place) => place.test(line))) return 'other-law'
  return forms.some((_, at) => isOld(forms, at)) ? 'old-constitution' : undefined
}

/** Is it a law that is called old: «старая статья 32», "article 5, the former one"? "The former president" and "40 years old" are none. */
function isOld(forms: readonly string[], at: number): boolean {
  const [before = '', form = '', next] = [forms[at - 1], forms[at], forms[at + 1]]
  if (form.startsWith('1995')) return true
  if (!OLD.test(form) || (form === 'old' && (AGE_BEFORE.test(before) || AGE_AFTER.test(next ?? '')))) return false
  return next === undefined || LAW.test(next) || locales.some((locale) => isStopWord(next, locale))
}

/** The question without the words that say it is about the old Constitution. */
export function withoutOld(question: string): string {
  const all = words(question)
  const forms = all.map((word) => foldWord(word.text))
  const old = all.filter((_, at) => isOld(forms, at))
  return replaced(question, old, () => '')
}
