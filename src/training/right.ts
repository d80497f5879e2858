import type { Corpus } from '../corpus/load.ts'
import type { Subject } from '../corpus/passages.ts'
import type { Locale } from '../text/locale.ts'

/** What a labelled question says of its answer. */
export type Wanted = {
  readonly lang: Locale
  readonly kind: string
  readonly primary: readonly number[] // articles any of which is right
  readonly must_contain?: readonly string[] | undefined // each must stand in the answer; a|b means either
}

/**
 * Is this subject a right answer: one of the articles, for the reform a fact that says what must be said, or an explainer
 * whose main articles, the first two it rests on, are among them, where something is to be explained.
 */
export function isRightAnswer(subject: Subject, wanted: Wanted, corpus: Pick<Corpus, 'facts' | 'explainers'>): boolean {
  if (typeof subject === 'number') return wanted.kind !== 'reform' && wanted.primary.includes(subject)
  if (subject.startsWith('explainer '))
    return wanted.kind === 'explainer' && restsOn(subject, wanted.primary, corpus.explainers)
  const fact = corpus.facts.find(({ id }) => `fact ${id}` === subject)?.[wanted.lang].fact
  return wanted.kind === 'reform' && fact !== undefined && contains(fact, wanted.must_contain ?? [])
}

/** Does a text say all that must be said, in capitals or not? */
export function contains(text: string, wanted: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return wanted.every((each) => each.split('|').some((form) => lower.includes(form.toLowerCase())))
}

function restsOn(subject: string, primary: readonly number[], explainers: Corpus['explainers']): boolean {
  const explainer = explainers.find(({ slug }) => `explainer ${slug}` === subject)
  return explainer?.articles.slice(0, 2).some((article) => primary.includes(article)) ?? false
}
