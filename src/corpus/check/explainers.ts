import { type Locale, locales } from '../../text/locale.ts'
import { words } from '../../text/words.ts'
import type { Corpus } from '../load.ts'
import type { Explainer, Fact } from '../schema.ts'
import { datesIn } from './dates.ts'
import type { FormerOutline } from './former.ts'
import { isInForce, placesIn, withoutPlaces } from './places.ts'
import { isFormer, past, restated } from './since1995.ts'
import { disagreements, misses } from './told.ts'

const WORDS = { fewest: 80, most: 200 }
// «В Конституции 1995 года», "ескі 21-бап": a sentence that may name a place of the text of 1995.
const OLD = /1995|ескі|бұрынғы|прежн|стар[аоы]|\bold\b|former/iu
// Its list of sections names articles only to say where each begins and ends.
const OVERVIEW = 'structure-of-the-text'

/** What is wrong with the explainers, a sentence each. */
export function explainerFaults(corpus: Corpus, former: FormerOutline | undefined): string[] {
  return corpus.explainers.flatMap((explainer) => {
    const { slug, kk, ru, en } = explainer
    const told = `explainers/${slug}.yaml:`
    return [
      ...disagreements({ kk: kk.text, ru: ru.text, en: en.text }).map(
        (what) => `${told} ${what} does not stand in all languages.`,
      ),
      ...locales.flatMap((locale) =>
        [
          ...lengthFaults(explainer, locale),
          ...placeFaults(explainer, locale, corpus, former),
          ...madeUp(explainer, locale, corpus),
        ].map((fault) => `${told} ${locale} ${fault}`),
      ),
    ]
  })
}

function lengthFaults(explainer: Explainer, locale: Locale): string[] {
  const length = words(explainer[locale].text).length
  return length < WORDS.fewest || length > WORDS.most
    ? [`has ${length} words, it shall have ${WORDS.fewest} to ${WORDS.most}.`]
    : []
}

/** What it names of the law in force is there and among its articles. */
function placeFaults(
  { slug, articles, ...wordings }: Explainer,
  locale: Locale,
  corpus: Corpus,
  former?: FormerOutline,
) {
  return sentences(wordings[locale].text).flatMap((sentence) => {
    const isOld = OLD.test(sentence)
    return placesIn(sentence, locale).flatMap((place) => {
      if (isOld && isFormer(place, corpus, former)) return []
      if (!isInForce(place, corpus)) return [`refers to «${place.words}», which is not there.`]
      const isOwn = articles.includes(Number(place.article)) || slug === OVERVIEW
      return isOwn ? [] : [`names article ${place.article}, which is not among its articles.`]
    })
  })
}

/** What it tells beyond its articles, their past, the names of their sections, and the facts of the reform that it touches. */
function madeUp(explainer: Explainer, locale: Locale, corpus: Corpus): string[] {
  const { articles, sections } = corpus
  const own = articles.filter(({ article }) => explainer.articles.includes(article))
  const basis = [
    ...own.map((article) => restated(article[locale])),
    ...own.flatMap((article) => [past(article, corpus, locale), article.since1995[locale].now]),
    ...own.map(({ section }) => sections[section]?.[locale] ?? ''),
    ...touched(explainer, locale, corpus).map((fact) => fact[locale].fact),
  ]
  return misses(withoutPlaces(explainer[locale].text, locale), basis, locale).map(
    (what) => `tells ${what}, which neither its articles nor the timeline have.`,
  )
}

/** The facts on its articles, and those of the days that it names. */
function touched(explainer: Explainer, locale: Locale, { facts }: Corpus): Fact[] {
  const days = datesIn(explainer[locale].text, locale)
  return facts.filter((fact) => {
    const own = [...datesIn(fact[locale].fact, locale), ...(fact.date?.split('/').map((date) => date.slice(5)) ?? [])]
    return (
      fact.articles.some((article) => explainer.articles.includes(article)) || own.some((day) => days.includes(day))
    )
  })
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?:;])\s+/)
}
