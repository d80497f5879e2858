import type { Corpus } from '../corpus/load.ts'
import { OFF_TOPIC, type Passage, type Subject } from '../corpus/passages.ts'

/**
 * What the classifier tells apart: a clause or item of an article («46.1.17»), all facts of the reform together («fact»), and
 * something else. An article of many matters is one subject, but each of its places is asked for in words of its own.
 */
export type Label = string

/** Where in an article an answer stands. */
export type PlaceWithin = Pick<Passage, 'clause' | 'item'>

const FACT = 'fact'

/** The label of a passage; undefined where it is about an article at large. */
export function labelOf({ subject, clause, item }: Pick<Passage, 'subject' | 'clause' | 'item'>): Label | undefined {
  if (typeof subject === 'number') return clause ? [subject, clause, ...(item ? [item] : [])].join('.') : undefined
  if (subject === OFF_TOPIC) return OFF_TOPIC
  return subject.startsWith('fact ') ? FACT : undefined
}

/** The place that a label names. */
export function placeOf(label: Label): PlaceWithin {
  const [, clause, item] = label.split('.').map(Number)
  return { ...(clause && { clause }), ...(item && { item }) }
}

type Explained = { readonly explainers: readonly Pick<Corpus['explainers'][number], 'slug' | 'articles'>[] }

/** Which labels are of a subject, by where they stand among all; none of a subject that was not taught. */
export type LabelsOf = (subject: Subject) => readonly number[]

/** An explainer counts for its main article: what is asked of it teaches the law. */
export function createLabelsOf(all: readonly Label[], { explainers }: Explained): LabelsOf {
  const main = new Map<Subject, number>(
    explainers.map(({ slug, articles: [first = -1] }) => [`explainer ${slug}`, first]),
  )
  const labels = new Map<Subject | typeof FACT, number[]>()
  all.forEach((label, at) => {
    const whole = label === FACT || label === OFF_TOPIC ? label : Number(label.split('.')[0])
    labels.set(whole, [...(labels.get(whole) ?? []), at])
  })
  const wholeOf = (subject: Subject) => {
    if (typeof subject === 'number') return subject
    return subject.startsWith('fact ') ? FACT : (main.get(subject) ?? subject)
  }
  return (subject) => labels.get(wholeOf(subject)) ?? []
}
