import type { Passage, Subject } from '../corpus/passages.ts'
import { addHits, BM25, COUNTED, type Search } from './hits.ts'
import type { Indexed } from './indexed.ts'

/**
 * BM25 over short questions. A common stem stands in thousands of them: here that costs an addition each, where MiniSearch
 * makes a result of each and sorts them all.
 */
export function createQuestionIndex({
  questions,
  postings: { lengths },
  places: { of },
}: Pick<Indexed, 'questions' | 'postings' | 'places'>): Search {
  const gains = gainsOf(lengths)
  const runs = runsOf(questions)
  const scores = new Float64Array(questions.length) // one for all searches: a new one each would take as long as the search
  return (query) => {
    scores.fill(0)
    for (const stem of query) {
      const places = of(stem)
      const rarity = Math.log(1 + (questions.length - places.length + 0.5) / (places.length + 0.5))
      // By index: an iterator takes three times as long, and this is where the time of finding goes.
      for (let nth = 0; nth < places.length; nth++) {
        const at = places[nth] ?? 0
        scores[at] = (scores[at] ?? 0) + rarity * (gains[at] ?? 0)
      }
    }
    const hits = new Map<Subject, readonly number[]>()
    for (const run of runs) {
      const top = highest(scores, run)
      if (top.length) addHits(hits, run.subject, top)
    }
    return hits
  }
}

/** A stretch of questions of one subject, end exclusive. */
type Run = { readonly subject: Subject; readonly start: number; readonly end: number }

function runsOf(questions: readonly Passage[]): Run[] {
  const runs: Run[] = []
  let start = 0
  for (let end = 1; end <= questions.length; end++) {
    const subject = questions[start]?.subject
    if (subject === undefined || questions[end]?.subject === subject) continue
    runs.push({ subject, start, end })
    start = end
  }
  return runs
}

/** The highest scores of a run, in order; none that is zero. */
function highest(scores: Float64Array, { start, end }: Run): number[] {
  const top: number[] = []
  let least = 0
  for (let at = start; at < end; at++) {
    const score = scores[at] ?? 0
    if (score <= least) continue
    let place = top.length
    while (place && (top[place - 1] ?? 0) < score) place--
    top.splice(place, 0, score)
    if (top.length > COUNTED) top.pop()
    if (top.length === COUNTED) least = top[COUNTED - 1] ?? 0
  }
  return top
}

/** What a stem counts for in each question: more in a short one. */
function gainsOf(lengths: Uint16Array): Float64Array {
  const { k, b } = BM25
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  // By index: Float64Array.from() with a function takes ten times as long.
  const gains = new Float64Array(lengths.length)
  for (let at = 0; at < gains.length; at++) gains[at] = (k + 1) / (1 + k * (1 - b + (b * (lengths[at] ?? 0)) / average))
  return gains
}
