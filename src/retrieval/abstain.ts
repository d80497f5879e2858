import { OFF_TOPIC } from '../corpus/passages.ts'
import type { Sense } from './classifier.ts'
import { type Candidate, massOf } from './rank.ts'
import type { Query, QueryTerm } from './understand.ts'
import { probability, type Signs, type Weights, weights } from './weights.ts'

/** The verdicts, the surest first. */
export const VERDICTS = ['answer', 'perhaps', 'nothing'] as const
/** How much a ranking may be trusted: say it, offer it, or say that nothing was found. */
export type Verdict = (typeof VERDICTS)[number]

// Chosen on our own questions, see DESIGN.md: refuse what is more likely about something else, claim what is likely right.
const ON_TOPIC = 0.33
const RIGHT = 0.3
// «А герб?» is surer; «а обыскать?» is not: such words want the question before them.
const SURE = 0.55

/**
 * The verdict on a ranking. No threshold on a lexical score refuses well, so evidence of its own is weighed: what the
 * corpus has never seen («как приготовить борщ» has «приготовить» somewhere, борщ nowhere), and what the classifier has
 * learned of questions about other things.
 */
export function verdict(signs: Signs, { onTopic, right }: Pick<Weights, 'onTopic' | 'right'> = weights): Verdict {
  if (probability(signs, onTopic) < ON_TOPIC) return 'nothing'
  return probability(signs, right) < RIGHT ? 'perhaps' : 'answer'
}

/** Is a ranking's best candidate so likely right that nothing else need be looked for? */
export function isSure(signs: Signs, by: Pick<Weights, 'onTopic' | 'right'> = weights): boolean {
  return verdict(signs, by) === 'answer' && probability(signs, by.right) >= SURE
}

/** The evidence for and against a ranking's best candidate. */
export function signsOf(query: Query, all: readonly Candidate[], sense: Sense): Signs {
  const [best, second] = all.filter(({ subject }) => subject !== OFF_TOPIC)
  const mass = massOf(query.terms) || 1
  const part = (holds: (term: QueryTerm) => boolean) => massOf(query.terms.filter(holds)) / mass
  const odds = best ? sense.of(best.subject) - sense.of(OFF_TOPIC) : -FARTHEST
  return {
    bias: 1,
    kazakh: Number(query.reading.locale === 'kk'),
    english: Number(query.reading.locale === 'en'),
    score: best?.score ?? 0,
    lead: (best?.score ?? 0) - (second?.score ?? 0),
    coverage: best?.features.coverage ?? 0,
    sense: best?.features.sense ?? 0,
    unknown: part(({ known }) => !known),
    corrected: part(({ corrected }) => corrected),
    other: all.find(({ subject }) => subject === OFF_TOPIC)?.score ?? 0,
    odds: Math.max(-1, Math.min(1, odds / FARTHEST)),
    elsewhere: Number(query.elsewhere !== undefined),
    short: 1 / Math.max(2, query.terms.length), // a single word is as good a search as two
  }
}

// Beyond e to this power the classifier is as sure as it can be.
const FARTHEST = 6
