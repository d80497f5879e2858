import { type Elsewhere, elsewhere } from '../corpus/elsewhere.ts'
import { languageOfReference, type Referring, refer } from '../corpus/reference.ts'
import { analyse } from '../text/analyse.ts'
import { clean, hasCyrillic, hasKazakhLetter, hasLatin } from '../text/fold.ts'
import { cyrillicKeysAsLatin, latinKeysAsKazakh, latinKeysAsRussian } from '../text/layout.ts'
import { type Locale, locales } from '../text/locale.ts'
import { latinAsKazakh, latinAsRussian } from '../text/translit.ts'
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
  readonly text: string // of the reading, without the place it names
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
    text: asked,
    terms: termsOf(asked, reading.locale, lexicons),
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
    { text: latinAsKazakh(text), locale: 'kk', repair: 'latin' },
    { text: latinAsRussian(text), locale: 'ru', repair: 'latin' },
  ] as const
  return [...(hasCyrillic(text) ? [cyrillic] : []), ...(hasLatin(text) ? latin : [])]
}

function termsOf(text: string, locale: Locale, lexicons: Lexicons): QueryTerm[] {
  let tried = 0
  const found = analyse(text, locale).flatMap(({ stem, form, start, end }) => {
    const term = (known: string, in_: Locale, corrected: boolean): QueryTerm => ({
      form,
      stem: known,
      locale: in_,
      rarity: lexicons[in_].rarity(known),
      known: lexicons[in_].knows(known),
      corrected,
    })
    if (lexicons[locale].knows(stem)) {
      // What may be a misspelling that the corpus has too («свабода») counts as it stands and as what it is one of.
      const common = lexicons[locale].corrected({ form, stem })
      return common && common !== stem
        ? [term(stem, locale, false), term(common, locale, true)]
        : term(stem, locale, false)
    }
    // «квартирамды сотсыз забрать могут»: a word of the other language is looked up there, «могут» is a stop word there.
    for (const other of locales.filter((each) => each !== locale)) {
      const foreign = analyse(text.slice(start, end), other)[0]
      if (!foreign) return []
      if (lexicons[other].knows(foreign.stem)) return term(foreign.stem, other, false)
    }
    const corrected = tried++ < MENDED_AT_MOST ? lexicons[locale].corrected({ form, stem }) : undefined
    return corrected ? term(corrected, locale, true) : term(stem, locale, false)
  })
  return [...new Map(found.map((term) => [`${term.locale} ${term.stem}`, term])).values()]
}
