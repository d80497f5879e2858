import type { Subject } from '../../src/corpus/passages.ts'
import { verdict } from '../../src/retrieval/abstain.ts'
import type { Ranked } from '../../src/retrieval/retriever.ts'
import type { Outcome } from './measure.ts'

/** Why a question was missed: the first of these that is so. */
export const CAUSES = {
  misread: 'read in another language, keyboard layout or alphabet than it was typed in',
  answered: 'nothing here answers it, and something was shown',
  declined: 'a rule declined it: small talk, another law or country, no words left',
  intent: 'another intent was taken than the one asked for',
  unsaid: 'the right article and intent, without the words that must be said',
  spelling: 'much of its weight lies in words unknown or corrected',
  vocabulary: 'what is right lacks half the weight of its words',
  abstained: 'what is right has the words, and was refused or only offered',
  ranking: 'what is right has the words, and another stands above',
} as const
export type Cause = keyof typeof CAUSES

// Of right answers 5 % have a third of their weight in such words, and 7 % less than half of the words.
const MUCH = 1 / 3
const HALF = 1 / 2

/** The cause of a missed question's outcome; `isRight` tells whether a subject answers it. */
export function cause(outcome: Outcome, ranked: Ranked, isRight: (subject: Subject) => boolean): Cause {
  if (isMisread(outcome, ranked)) return 'misread'
  if (!hasAnswer(outcome)) return 'answered'
  if (isDeclined(outcome, ranked)) return 'declined'
  if (isOtherIntent(outcome)) return 'intent'
  if (outcome.rank === 0 && outcome.intent === outcome.question.kind) return 'unsaid'
  if (ranked.signs.unknown + ranked.signs.corrected >= MUCH) return 'spelling'
  if (coverage(ranked, isRight) < HALF) return 'vocabulary'
  return outcome.intent === 'nothing' || outcome.intent === 'perhaps' ? 'abstained' : 'ranking'
}

/** A mixed question has two languages: neither is wrong. */
function isMisread({ question: { lang, noise } }: Outcome, { query: { reading } }: Ranked): boolean {
  if (noise === 'mixed') return false
  const repair = noise === 'layout' || noise === 'latin' ? noise : 'none'
  return reading.locale !== lang || reading.repair !== repair
}

function hasAnswer({ question: { kind, primary, must_contain } }: Outcome): boolean {
  return primary.length > 0 || (kind === 'reform' && Boolean(must_contain?.length))
}

/** Refused, though the signs of the ranking do not say so. */
function isDeclined({ intent }: Outcome, { query, signs }: Ranked): boolean {
  return intent === 'smalltalk' || (intent === 'nothing' && (!query.terms.length || verdict(signs) !== 'nothing'))
}

/** A look-up not taken or taken wrongly, or the right article without the comparison or explanation asked for. */
function isOtherIntent({ question: { kind }, intent, rank }: Outcome): boolean {
  if (kind === 'lookup' || intent === 'lookup') return kind !== intent
  return rank === 0 && intent !== kind && intent !== 'perhaps'
}

function coverage({ candidates }: Ranked, isRight: (subject: Subject) => boolean): number {
  const right = candidates.filter(({ subject }) => isRight(subject))
  return Math.max(0, ...right.map(({ features }) => features.coverage))
}
