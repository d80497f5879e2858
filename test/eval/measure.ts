import type { Answers } from '../../src/answers/answers.ts'
import { plainText } from '../../src/reply/html.ts'
import type { Locale } from '../../src/text/locale.ts'

/** A labelled question; the shape of ../shared/eval/dev.jsonl. */
export type Question = {
  readonly id: string
  readonly lang: Locale
  readonly kind: 'topic' | 'compare' | 'pressure' | 'lookup' | 'negative' | 'reform' | 'explainer'
  readonly question: string
  readonly primary: readonly number[] // right at rank 1; 0 is the preamble
  readonly relevant: readonly number[] // may be shown
  readonly must_contain?: readonly string[] // each must stand in the text; a|b means either
  readonly noise?: string
  readonly holdout?: boolean
}

/** What became of one question. */
export type Outcome = {
  readonly question: Question
  readonly articles: readonly number[]
  readonly rank: number // of the first right article, from 0; -1 where there is none
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
  readonly reform: Share
}

/** Asks every question; pure but for the answers it is given. */
export function outcomes(questions: readonly Question[], answers: Answers): Outcome[] {
  return questions.map((question) => {
    const { articles, reply } = answers.ask(question.question, question.lang)
    const rank = articles.findIndex((article) => question.primary.includes(article))
    return { question, articles, rank, right: isRight(question, articles, rank, plainText(reply.html)) }
  })
}

function isRight(question: Question, articles: readonly number[], rank: number, text: string): boolean {
  if (question.kind === 'reform' && question.must_contain?.length) return contains(text, question.must_contain)
  if (question.primary.length) return rank === 0
  return articles.every((article) => question.relevant.includes(article))
}

function contains(text: string, wanted: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return wanted.every((each) => each.split('|').some((form) => lower.includes(form.toLowerCase())))
}

/** The figures of ../shared/eval/score.mjs over some outcomes. */
export function figures(all: readonly Outcome[]): Figures {
  const of = (...kinds: Question['kind'][]) => all.filter(({ question }) => kinds.includes(question.kind))
  const ranked = [
    ...of('topic', 'compare', 'explainer'),
    ...of('pressure').filter(({ question }) => question.primary.length),
  ]
  const at = (k: number) => share(ranked.map(({ rank }) => rank >= 0 && rank < k))
  const reciprocal = ranked.map(({ rank }) => (rank >= 0 ? 1 / (rank + 1) : 0))
  return {
    recall1: at(1),
    recall3: at(3),
    recall5: at(5),
    mrr: reciprocal.reduce((sum, each) => sum + each, 0) / (reciprocal.length || 1),
    falseRefusal: share(ranked.map(({ articles }) => articles.length === 0)),
    refusal: share(of('negative').map(({ right }) => right)),
    lookup: share(of('lookup').map(({ right }) => right)),
    reform: share(of('reform').flatMap((each) => (each.question.must_contain?.length ? [each.right] : []))),
  }
}

function share(successes: readonly boolean[]): Share {
  const of = successes.length
  if (!of) return { of, value: Number.NaN, low: Number.NaN, high: Number.NaN }
  const value = successes.filter(Boolean).length / of
  const z = 1.96
  const middle = (value + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return { of, value, low: middle - half, high: middle + half }
}
