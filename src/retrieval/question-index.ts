import type { Passage, Subject } from '../corpus/passages.ts'
import { addHit, BM25, COUNTED, type Hit, type Search } from './hits.ts'
import type { IndexedPassage } from './indexed.ts'

/**
 * BM25 over short questions. A common stem stands in thousands of them: here that costs an addition each, where MiniSearch
 * makes a result of each and sorts them all.
 */
export function createQuestionIndex(questions: readonly IndexedPassage[]): Search {
  const { postings, lengths } = postingsOf(questions)
  const gains = gainsOf(lengths)
  // Only these: the words of the questions are not kept.
  const passages = questions.map(({ passage }) => passage)
  const runs = runsOf(passages)
  return (query) => {
    const scores = new Float64Array(passages.length)
    for (const stem of query) {
      const places = postings.get(stem) ?? NOWHERE
      const rarity = Math.log(1 + (passages.length - places.length + 0.5) / (places.length + 0.5))
      // By index: an iterator takes three times as long, and this is where the time of finding goes.
      for (let nth = 0; nth < places.length; nth++) {
        const at = places[nth] ?? 0
        scores[at] = (scores[at] ?? 0) + rarity * (gains[at] ?? 0)
      }
    }
    const hits = new Map<Subject, Hit>()
    for (const run of runs) {
      const top = highest(scores, run)
      const best = passages[top[0] ?? -1]
      if (best) addHit(hits, best.subject, { scores: top.map((at) => scores[at] ?? 0), best })
    }
    return hits
  }
}

/** A stretch of questions of one subject, end exclusive. */
type Run = { readonly start: number; readonly end: number }

function runsOf(passages: readonly Passage[]): Run[] {
  const subjects = passages.map(({ subject }) => subject)
  const starts = [...subjects.keys()].filter((at) => at === 0 || subjects[at] !== subjects[at - 1])
  return starts.map((start, nth) => ({ start, end: starts[nth + 1] ?? subjects.length }))
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

const NOWHERE: readonly number[] = []

/** Where each stem stands, and how many stems each question has; hardly one says a word twice, so once is all that counts. */
function postingsOf(questions: readonly IndexedPassage[]) {
  const postings = new Map<string, number[]>()
  const lengths = new Uint32Array(questions.length)
  questions.forEach(({ words }, at) => {
    for (const { stem } of words) {
      const places = postings.get(stem)
      if (places?.at(-1) === at) continue
      if (places) places.push(at)
      else postings.set(stem, [at])
      lengths[at] = (lengths[at] ?? 0) + 1
    }
  })
  return { postings, lengths }
}

/** What a stem counts for in each question: more in a short one. */
function gainsOf(lengths: Uint32Array): Float64Array {
  const { k, b } = BM25
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  return Float64Array.from(lengths, (length) => (k + 1) / (1 + k * (1 - b + (b * length) / average)))
}
