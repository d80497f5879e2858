import { type Elsewhere, elsewhere } from '../corpus/elsewhere.ts'
import { languageOfReference, type Referring, refer } from '../corpus/reference.ts'
import { analyse, type Term } from '../text/analyse.ts'
import { clean, hasCyrillic, hasKazakhLetter, hasLatin } from '../text/fold.ts'
import { cyrillicKeysAsLatin, latinKeysAsKazakh, latinKeysAsRussian } from '../text/layout.ts'
import { type Locale, locales } from '../text/locale.ts'
import { latinAsKazakh, latinAsRussian } from '../text/translit.ts'
import { replaced } from '../text/words.ts'
import type { Lexicon } from './lexicon.ts'
import { withoutGreeting } from './smalltalk.ts'

export type Lexicons = Readonly<Record<Locale, Lexicon>>

/** One way to read what was typed: as it stands, through another keyboard layout, or out of Latin letters. */
export type Reading = {
  readonly text: string
  readonly locale: Locale
  readonly repair: 'none' | 'layout' | 'latin'
  readonly share: number // of the letters, in words that the language's lexicon knows
}

/** A content word of the question: the stem it is looked up by in one language's index. */
export type QueryTerm = {
  readonly form: string // as it was typed, folded
  readonly said: string // as it stands in the query's text, folded: mended where it was misspelled
  readonly stem: string
  readonly locale: Locale
  readonly rarity: number
  readonly known: boolean
  readonly corrected: boolean
}

export type Query = {
  readonly locale: Locale // to answer in
  readonly sure: boolean // is that the language of the question itself, or only the chosen one
  readonly reading: Reading
  readonly tried: readonly Reading[] // that one and those it won against
  readonly text: string // of the reading, without the place it names; misspelled words mended, if the corpus does not have them
  readonly terms: readonly QueryTerm[]
  readonly referring?: Referring // the place it names by number
  readonly elsewhere?: Elsewhere // the other law or country it names
}

// Longer than any honest question; what follows adds nothing but time.
const LONGEST = 1000
// Asks or ends, and says nothing: read through another layout «...» would be «ююю». One full stop may be a ю.
const FINAL = /(?:[?!….]{2,}|[?!…])$/
// A reading through repair must explain more of the letters than the plain one, not just as much.
const COST_OF_REPAIR = 0.2
// Of two readings that explain as much, the one in the likelier language wins.
const LIKELIER = 0.02
// A question of so many unknown words is none; to mend them all would take a quarter of a second.
const MENDED_AT_MOST = 12
// In fewer letters any English word looks like some Russian one.
const SHORTEST_LATIN = 5
// Above this share the words tell the language; below, the person's chosen language does.
const SURE = 0.5

/** Reads a question: its language, its repaired text, its terms, and the place it names. */
export function understand(question: string, chosen: Locale, lexicons: Lexicons): Query {
  const text = withoutGreeting(clean(question).slice(0, LONGEST)).trim().replace(FINAL, '')
  const tried = readings(text, lexicons)
  const reading = mostTelling(tried, chosen)
  const sure = hasKazakhLetter(reading.text) || reading.share >= SURE
  const referring = refer(reading.text) ?? (reading.text === text ? undefined : refer(text))
  const asked = referring ? referring.rest : reading.text
  const foreign = elsewhere(reading.text)
  const named = referring && languageOfReference(reading.text)
  return {
    locale: named ?? (sure ? reading.locale : chosen),
    sure,
    reading,
    tried,
    ...lookedUp(asked, reading.locale, lexicons),
    ...(referring && { referring }),
    ...(foreign && { elsewhere: foreign }),
  }
}

function mostTelling(tried: readonly Reading[], chosen: Locale): Reading {
  // «Ғажап» is Kazakh by its letters, though neither lexicon has it and Russian is chosen.
  const likely = (text: string) => (hasKazakhLetter(text) ? 'kk' : chosen)
  const worth = ({ share, repair, locale, text }: Reading) =>
    share - (repair === 'none' ? 0 : COST_OF_REPAIR) + (locale === likely(text) ? LIKELIER : 0)
  return tried.reduce((best, next) => (worth(next) > worth(best) ? next : best))
}

/** The text as it stands in each language; through repair only where that could explain more. */
function readings(text: string, lexicons: Lexicons): Reading[] {
  const measured = (each: Omit<Reading, 'share'>) => ({ ...each, share: lexicons[each.locale].share(each.text) })
  const plain = asItStands(text).map(measured)
  const enough = plain.some(({ share }) => share >= 1 - COST_OF_REPAIR + LIKELIER)
  return enough ? plain : [...plain, ...repaired(text).map(measured)]
}

function asItStands(text: string): Omit<Reading, 'share'>[] {
  const read: readonly Locale[] = hasKazakhLetter(text) && !hasLatin(text) ? ['kk', 'ru'] : ['ru', 'kk', 'en']
  return read.map((locale) => ({ text, locale, repair: 'none' }))
}

function repaired(text: string): Omit<Reading, 'share'>[] {
  if (hasKazakhLetter(text) && !hasLatin(text)) return []
  const cyrillic = { text: cyrillicKeysAsLatin(text), locale: 'en', repair: 'layout' } as const
  const latin = [
    { text: latinKeysAsRussian(text), locale: 'ru', repair: 'layout' },
    { text: latinKeysAsKazakh(text), locale: 'kk', repair: 'layout' },
    ...outOfLatin(text),
  ] as const
  return [...(hasCyrillic(text) ? [cyrillic] : []), ...(hasLatin(text) ? latin : [])]
}

/** What is typed in Latin letters, as Kazakh and as Russian. */
function outOfLatin(text: string) {
  return [
    { text: latinAsKazakh(text), locale: 'kk', repair: 'latin' },
    { text: latinAsRussian(text), locale: 'ru', repair: 'latin' },
  ] as const
}

/** The words of a text as they are looked up, and the text with its misspelled ones mended. */
function lookedUp(text: string, locale: Locale, lexicons: Lexicons): Pick<Query, 'text' | 'terms'> {
  let tried = 0
  const mend: Lexicon['corrected'] = (word) => (tried++ < MENDED_AT_MOST ? lexicons[locale].corrected(word) : undefined)
  const found = analyse(text, locale).map((word) => {
    const written = text.slice(word.start, word.end)
    return { ...word, written, ...meant({ ...word, written }, { locale, lexicons, mend }) }
  })
  const mended = replaced(text, found, ({ mended, written }) => mended ?? written)
  const terms = found.flatMap((each) => each.terms)
  return { text: mended, terms: [...new Map(terms.map((term) => [`${term.locale} ${term.stem}`, term])).values()] }
}

type Knowing = { readonly locale: Locale; readonly lexicons: Lexicons; readonly mend: Lexicon['corrected'] }

/** What one word is looked up by, and the word that it misspells. */
function meant(
  { form, stem, written }: Pick<Term, 'form' | 'stem'> & { readonly written: string },
  { locale, lexicons, mend }: Knowing,
): { readonly terms: readonly QueryTerm[]; readonly mended?: string } {
  const own = lexicons[locale]
  const term = (known: string, lexicon = own): QueryTerm => ({
    form,
    said: form,
    stem: known,
    locale: lexicon.locale,
    rarity: lexicon.rarity(known),
    known: lexicon.knows(known),
    corrected: false,
  })
  const asMended = (right: string): QueryTerm => ({ ...term(right), corrected: true })
  if (own.knows(stem)) {
    // What may be a misspelling that the corpus has too («свабода») counts as it stands and as what it is one of.
    const common = own.corrected({ form, stem })?.stem
    return { terms: [term(stem), ...(common && common !== stem ? [asMended(common)] : [])] }
  }
  // «квартирамды сотсыз забрать могут»: a word of the other language is looked up there, «могут» is a stop word there.
  for (const other of locales.filter((each) => each !== locale)) {
    const foreign = analyse(written, other)[0]
    if (!foreign) return { terms: [] }
    if (lexicons[other].knows(foreign.stem)) return { terms: [term(foreign.stem, lexicons[other])] }
  }
  const right = mend({ form, stem })
  if (right) return { terms: [{ ...asMended(right.stem), said: right.form }], mended: right.form }
  // "Is zabastovka legal": a Russian or Kazakh word in Latin letters, inside English; Russian first, for Kazakh takes its words.
  for (const latin of hasLatin(written) && written.length >= SHORTEST_LATIN ? outOfLatin(written).toReversed() : []) {
    const [read] = analyse(latin.text, latin.locale)
    if (read && lexicons[latin.locale].knows(read.stem))
      return { terms: [{ ...term(read.stem, lexicons[latin.locale]), said: read.form }], mended: latin.text }
  }
  return { terms: [term(stem)] }
}
