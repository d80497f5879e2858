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

/** The labels that stand for a subject, by where they are among all; none for a subject that no label is of. */
export type Standing = (subject: Subject) => readonly number[]

/** An explainer counts for its main article: what is asked of it teaches the law. */
export function createStanding(all: readonly Label[], { explainers }: Explained): Standing {
  const main = new Map<Subject, number>(
    explainers.map(({ slug, articles: [first = -1] }) => [`explainer ${slug}`, first]),
  )
  const standing = new Map<Subject | typeof FACT, number[]>()
  all.forEach((label, at) => {
    const whole = label === FACT || label === OFF_TOPIC ? label : Number(label.split('.')[0])
    standing.set(whole, [...(standing.get(whole) ?? []), at])
  })
  const wholeOf = (subject: Subject) => (String(subject).startsWith('fact ') ? FACT : (main.get(subject) ?? subject))
  const known = new Map<Subject, readonly number[]>() // asked for of every candidate of every question
  return (subject) => {
    const found = known.get(subject) ?? standing.get(wholeOf(subject)) ?? []
    known.set(subject, found)
    return found
  }
}
