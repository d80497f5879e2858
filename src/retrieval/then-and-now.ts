import type { Subject } from '../corpus/passages.ts'
import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'
import type { Candidate } from './rank.ts'
import type { Query } from './understand.ts'
import { compares } from './wants.ts'

/**
 * What a question that sets then against now is about. The words that do so («старая», «қазір», "constitution") stand in
 * the articles on the change itself: these must be asked for clearly, else the matter is looked for without such words.
 */

// How the Constitution is amended, how it came into force, and what of the old one goes on.
const CHANGE_ITSELF: ReadonlySet<Subject> = new Set([92, 93, 94, 95, 96])
const GOES_ON: ReadonlySet<Subject> = new Set([95, 96])
// By this part of its score the first is clearly before the others.
const CLEARLY = 0.1

/** «Раньше поправки вносил парламент, а сейчас кто»: the words that compare are the matter. */
export function changeItselfIsFirst(candidates: readonly Candidate[]): boolean {
  return areClearlyFirst(CHANGE_ITSELF, candidates)
}

/** «Судью назначили при старой конституции, он остаётся?»: nothing is compared, the old goes on or it does not. */
export function whatGoesOnIsFirst(candidates: readonly Candidate[]): boolean {
  return areClearlyFirst(GOES_ON, candidates)
}

/** The question without the words that set then against now; all of it, where nothing else is in it. */
export function withoutComparing(query: Query): Query {
  const terms = query.terms.filter(({ said }) => !compares(said))
  if (!terms.length) return query
  const text = words(query.text).flatMap(({ text }) => (compares(foldWord(text)) ? [] : [text]))
  return { ...query, terms, text: text.join(' ') }
}

function areClearlyFirst(these: ReadonlySet<Subject>, candidates: readonly Candidate[]): boolean {
  const [best, ...others] = candidates.filter(({ subject }) => typeof subject === 'number')
  if (!best || !these.has(best.subject)) return false
  const other = others.find(({ subject }) => !these.has(subject))
  return best.score - (other?.score ?? 0) > best.score * CLEARLY
}
