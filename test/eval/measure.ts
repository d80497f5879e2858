import type { Answers, Intent } from '../../src/answers/answers.ts'
import { plainText } from '../../src/reply/html.ts'
import { labelOf } from '../../src/retrieval/labels.ts'
import type { Question } from '../../src/training/questions.ts'
import { contains } from '../../src/training/right.ts'

/** What became of one question. */
export type Outcome = {
  readonly question: Question
  readonly intent: Intent
  readonly articles: readonly number[]
  readonly placed: boolean // the clause or item found in the first article is one that answers
  readonly rank: number // of the first right article, from 0; -1 where there is none
  readonly says: boolean // all that the text must
  readonly right: boolean
}

/** A share of successes with its 95 % interval (Wilson). */
export type Share = { readonly of: number; readonly value: number; readonly low: number; readonly high: number }

export type Figures = {
  readonly recall1: Share
  readonly recall3: Share
  readonly recall5: Share
  readonly mrr: number
  readonly falseRefusal: Share
  readonly refusal: Share
  readonly lookup: Share
  readonly reform: Share // the text says what it must
  readonly compare: Share // so it does, under the right article
  readonly explainer: Share
  readonly place: Share // of those shown a clause or item of the right article: it is one that answers
}

/** Asks every question; pure but for the answers it is given. */
export function outcomes(questions: readonly Question[], answers: Answers): Outcome[] {
  return questions.map((question) => {
    const { intent, articles, place, reply } = answers.ask(question.question, question.lang)
    const [first = -1] = articles
    const placed = question.places?.includes(labelOf({ subject: first, ...place }) ?? '') ?? false
    const rank = articles.findIndex((article) => question.primary.includes(article))
    const says = contains(plainText(reply.html), question.must_contain ?? [])
    return { question, intent, articles, placed, rank, says, right: isRight(question, { articles, rank, says }) }
  })
}

function isRight(question: Question, { articles, rank, says }: Pick<Outcome, 'articles' | 'rank' | 'says'>): boolean {
  const { kind, primary, relevant, must_contain } = question
  if (kind === 'reform' && must_contain?.length) return says
  if (primary.length) return rank === 0 && (says || !IN_WORDS.includes(kind))
  return articles.every((article) => relevant.includes(article))
}

// Where the right article is half of the answer: it must also say what changed, or explain it.
const IN_WORDS: readonly Question['kind'][] = ['compare', 'explainer']

/**
 * Recall, MRR, refusals and the rest over some outcomes; explainer questions are ranked too. Beside the ranking,
 * `compare` and `explainer` take those with must_contain: article at rank 1 and text both right.
 */
export function figures(all: readonly Outcome[]): Figures {
  const of = (...kinds: Question['kind'][]) => all.filter(({ question }) => kinds.includes(question.kind))
  const ranked = all.filter(isRanked)
  const inWords = (kind: Question['kind']) =>
    share(of(kind).flatMap(({ question, right }) => (question.must_contain?.length ? [right] : [])))
  const at = (k: number) => share(ranked.map(({ rank }) => rank >= 0 && rank < k))
  return {
    recall1: at(1),
    recall3: at(3),
    recall5: at(5),
    mrr: mean(ranked.map(({ rank }) => (rank >= 0 ? 1 / (rank + 1) : 0))),
    falseRefusal: share(ranked.map(({ articles }) => articles.length === 0)),
    refusal: share(of('negative').map(({ right }) => right)),
    lookup: share(of('lookup').map(({ right }) => right)),
    reform: inWords('reform'),
    compare: inWords('compare'),
    explainer: inWords('explainer'),
    place: share(all.filter(isPlaced).map(({ placed }) => placed)),
  }
}

/** Is one clause or item shown, of the right article, to a question that one answers? */
function isPlaced({ question, rank, intent }: Outcome): boolean {
  return question.places !== undefined && rank === 0 && intent === 'provision'
}

function isRanked({ question: { kind, primary } }: Outcome): boolean {
  return kind === 'topic' || kind === 'compare' || kind === 'explainer' || (kind === 'pressure' && primary.length > 0)
}

/** What the same questions lose at rank 1 from one run to another, with half of its 95 % interval: paired, so that it is narrow. */
export function difference(before: readonly Outcome[], after: readonly Outcome[]): { value: number; half: number } {
  const first = (all: readonly Outcome[]) => all.filter(isRanked).map(({ rank }) => Number(rank === 0))
  const then = first(after)
  const lost = first(before).map((each, at) => each - (then[at] ?? 0))
  const value = mean(lost)
  const variance = mean(lost.map((each) => (each - value) ** 2))
  return { value, half: Z * Math.sqrt(variance / lost.length) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

// The normal quantile of 95 % intervals.
const Z = 1.96

function share(successes: readonly boolean[]): Share {
  const of = successes.length
  if (!of) return { of, value: Number.NaN, low: Number.NaN, high: Number.NaN }
  const value = successes.filter(Boolean).length / of
  const middle = (value + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of)
  const half = (Z * Math.sqrt((value * (1 - value)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of)
  return { of, value, low: Math.max(0, middle - half), high: middle + half }
}
