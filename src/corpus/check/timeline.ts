import { locales } from '../../text/locale.ts'
import type { Corpus } from '../load.ts'
import type { Fact } from '../schema.ts'
import { datesIn, isReal } from './dates.ts'
import { numbersIn } from './numbers.ts'
import { disagreements } from './told.ts'

/** What is wrong with the facts of the reform, a sentence each. */
export function timelineFaults({ facts }: Corpus): string[] {
  const ids = facts.map(({ id }) => id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `timeline.yaml: ${id} stands twice.`),
    ...facts.flatMap((fact) =>
      [...sourceFaults(fact), ...dateFaults(fact), ...languageFaults(fact)].map(
        (fault) => `timeline.yaml: ${fact.id} ${fault}`,
      ),
    ),
  ]
}

function sourceFaults({ firmness, sources }: Fact): string[] {
  const isSourced = sources.length > 0
  if (firmness === 'unknown') return isSourced ? ['is unknown and has a source.'] : []
  return isSourced ? [] : [`is called ${firmness} and has no source.`]
}

/** A date is in the calendar, and what happened on one day tells the day. */
function dateFaults({ date, ...wordings }: Fact): string[] {
  const ends = date?.split('/') ?? []
  const unreal = ends.filter((end) => !isReal(end)).map((end) => `is dated ${end}, which is no date.`)
  const [first = '', last = first] = ends
  const backwards = last < first ? [`ends before it begins: ${date}.`] : []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) return [...unreal, ...backwards]
  const untold = locales.filter((locale) => {
    const { fact } = wordings[locale]
    return (
      !datesIn(fact, locale).includes(first.slice(5)) || !numbersIn(fact, locale).includes(Number(first.slice(0, 4)))
    )
  })
  return [...unreal, ...untold.map((locale) => `does not say its date ${date} in ${locale}.`)]
}

function languageFaults({ kk, ru, en }: Fact): string[] {
  return disagreements({ kk: kk.fact, ru: ru.fact, en: en.fact }).map(
    (what) => `does not say ${what} in all languages.`,
  )
}
