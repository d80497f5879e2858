import type { Passage, Subject } from '../corpus/passages.ts'
import { addHit, BM25, COUNTED, type Hit, type Search } from './hits.ts'
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
    const hits = new Map<Subject, Hit>()
    for (const run of runs) {
      const top = highest(scores, run)
      const best = questions[top[0] ?? -1]
      if (best) addHit(hits, best.subject, { scores: top.map((at) => scores[at] ?? 0), best })
    }
    return hits
  }
}

/** A stretch of questions of one subject, end exclusive. */
type Run = { readonly start: number; readonly end: number }

function runsOf(questions: readonly Passage[]): Run[] {
  const runs: Run[] = []
  let start = 0
  for (let end = 1; end <= questions.length; end++) {
    if (questions[end]?.subject === questions[start]?.subject) continue
    runs.push({ start, end })
    start = end
  }
  return runs
}

/** Where the highest scores of a run stand, in order; none that is zero. */
function highest(scores: Float64Array, { start, end }: Run): number[] {
  const top: number[] = []
  let least = 0
  for (let at = start; at < end; at++) {
    const score = scores[at] ?? 0
    if (score <= least) continue
    let place = top.length
    while (place && (scores[top[place - 1] ?? 0] ?? 0) < score) place--
    top.splice(place, 0, at)
    if (top.length > COUNTED) top.pop()
    if (top.length === COUNTED) least = scores[top[COUNTED - 1] ?? 0] ?? 0
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
