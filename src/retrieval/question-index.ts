import { BM25, createBest, type IndexedPassage, type Search } from './passage-index.ts'

/**
 * BM25 over short questions. A common stem stands in thousands of them: here that costs an addition each, where MiniSearch
 * makes a result of each and sorts them all.
 */
export function createQuestionIndex(questions: readonly IndexedPassage[]): Search {
  const postings = postingsOf(questions)
  const gains = gainsOf(questions)
  return (query) => {
    const sums = new Float64Array(questions.length)
    const met: number[] = []
    for (const stem of query) {
      const places = postings.get(stem) ?? []
      const rarity = Math.log(1 + (questions.length - places.length + 0.5) / (places.length + 0.5))
      for (const at of places) {
        if (!sums[at]) met.push(at)
        sums[at] = (sums[at] ?? 0) + rarity
      }
    }
    const best = createBest()
    for (const at of met) {
      const indexed = questions[at]
      if (indexed) best.add(indexed, (sums[at] ?? 0) * (gains[at] ?? 0))
    }
    return best.hits
  }
}

/** Where each stem stands. */
function postingsOf(questions: readonly IndexedPassage[]): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  questions.forEach((question, at) => {
    for (const stem of stemsOf(question)) {
      const places = postings.get(stem)
      if (places) places.push(at)
      else postings.set(stem, [at])
    }
  })
  return postings
}

/** What a stem counts for in each question: more in a short one. Hardly one says a word twice, so once is all that counts. */
function gainsOf(questions: readonly IndexedPassage[]): number[] {
  const { k, b } = BM25
  const lengths = questions.map((question) => stemsOf(question).size)
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  return lengths.map((length) => (k + 1) / (1 + k * (1 - b + (b * length) / average)))
}

function stemsOf({ words }: IndexedPassage): ReadonlySet<string> {
  return new Set(words.map(({ stem }) => stem))
}
