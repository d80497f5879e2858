import type { Corpus } from '../corpus/load.ts'
import type { Model } from '../retrieval/classifier.ts'
import { createRetriever, type Ranked } from '../retrieval/retriever.ts'
import type { Features, Signs, Weights } from '../retrieval/weights.ts'
import { learnRanking, learnVerdict } from './linear.ts'
import { isRightAnswer, type Wanted } from './right.ts'

/** A question with its answer, as it is learned from. */
export type Labelled = Wanted & { readonly question: string }
type Seen = Labelled & { readonly ranked: Ranked }

/** Where learning begins: every feature counts alike, no sign counts. Always the same, so that the end is too. */
export const EVEN: Features = {
  questions: 1,
  many: 1,
  texts: 1,
  coverage: 1,
  sense: 1,
  kind: 1,
}
const NO_SIGNS: Signs = {
  bias: 0,
  kazakh: 0,
  english: 0,
  score: 0,
  lead: 0,
  coverage: 0,
  sense: 0,
  unknown: 0,
  corrected: 0,
  other: 0,
  odds: 0,
  elsewhere: 0,
  short: 0,
}
// The right one is nearly always among so many, and the rest teaches nothing.
const RIVALS = 25
// So many messages about something else are expected for each that is not: it sets how probable «right» is.
const STRAY = 0.2
const RANKED_KINDS = ['topic', 'compare', 'explainer', 'pressure']

/** What weights are learned from. */
export type Lessons = {
  readonly questions: readonly Labelled[] // asked as people ask
  readonly aside: readonly Labelled[] // hard ones, to tell what is on topic
  readonly start?: Features // the features that are weighed
}

/** The weights under which these questions find their answers in a corpus. */
export function learnWeights(corpus: Corpus, model: Model, { questions, aside, start = EVEN }: Lessons): Weights {
  const sight = (all: readonly Labelled[], ranking: Features): Seen[] => {
    const retriever = createRetriever(corpus, { model, by: { ranking, onTopic: NO_SIGNS, right: NO_SIGNS } })
    return all.map((each) => ({ ...each, ranked: retriever.rank(each.question, each.lang) }))
  }
  const ranking = rankingOf(sight(questions, start), start, corpus)
  // The verdicts are on what the learned ranking puts first.
  return { ranking, ...verdictsOf(sight(questions, ranking), sight(aside, ranking), corpus) }
}

function rankingOf(seen: readonly Seen[], start: Features, corpus: Corpus): Features {
  const choices = seen.filter(hasAnswer).map(({ ranked: { candidates }, ...wanted }) => {
    const rivals = candidates.slice(0, RIVALS)
    return {
      candidates: rivals.map(({ features }) => features),
      right: rivals.map(({ subject }) => isRightAnswer(subject, wanted, corpus)),
    }
  })
  return learnRanking(choices, start)
}

function verdictsOf(
  questions: readonly Seen[],
  aside: readonly Seen[],
  corpus: Corpus,
): Pick<Weights, 'onTopic' | 'right'> {
  const isNegative = ({ kind }: Seen) => kind === 'negative'
  const answered = questions.filter(hasAnswer)
  const negatives = [...questions, ...aside].filter(isNegative)
  const onTopic = [...answered, ...aside.filter((each) => !isNegative(each)), ...negatives]
  const isOnTopic = balanced(onTopic, isNegative).map(({ ranked, kind, weight }) => ({
    signs: ranked.signs,
    so: kind !== 'negative',
    weight,
  }))
  // That an answer is right is learned of what people ask: of the hard questions too few are answered right.
  const isRight = balanced([...answered, ...negatives], isNegative).map(({ ranked, weight, ...wanted }) => {
    const [best] = ranked.candidates
    const so = best !== undefined && isRightAnswer(best.subject, wanted, corpus)
    return { signs: ranked.signs, so, weight: wanted.kind === 'negative' ? weight * STRAY : weight }
  })
  return { onTopic: learnVerdict(isOnTopic, NO_SIGNS), right: learnVerdict(isRight, NO_SIGNS) }
}

/** Those that are so weigh as much together as all others. */
function balanced<T>(all: readonly T[], isSo: (each: T) => boolean): (T & { readonly weight: number })[] {
  const so = all.filter(isSo).length
  return all.map((each) => ({ ...each, weight: isSo(each) ? (all.length - so) / Math.max(1, so) : 1 }))
}

/** Is there something to rank first: an article, a fact or an explainer? */
function hasAnswer({ kind, primary, must_contain }: Wanted): boolean {
  return kind === 'reform' ? Boolean(must_contain?.length) : RANKED_KINDS.includes(kind) && primary.length > 0
}
