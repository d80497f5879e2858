import SearchableMap from 'minisearch/SearchableMap'
import type { WordRead } from '../text/analyse.ts'
import { hasCyrillic } from '../text/fold.ts'

/** The known stem that a word, by its folded form and its stem, most likely misspells: an unknown word, or a rare one beside a common. */
export type Spelling = (word: Pick<WordRead, 'form' | 'stem'>) => string | undefined

// Shorter words are never corrected: too many real ones lie one letter apart.
const SHORTEST = 4
// Longer ones are no words, and would take long to mend.
const LONGEST = 30
// From here on two letters may be wrong.
const LONG = 7

// The corpus has misspelled words too, for people type so: a word as rare as this beside one as common as that may be one.
const RARE = 2
const COMMON = 50

const CYRILLIC = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя']
const LATIN = [...'abcdefghijklmnopqrstuvwxyz']

/** A word, and how often it was met; the same may be met in several places. */
export type Met = { readonly word: Pick<WordRead, 'form' | 'stem'>; readonly count: number }

/**
 * Mends a letter too many, one missing, a wrong one, and two neighbours swapped, towards the words of the corpus as they
 * stand there: the stem of a misspelled word is often no misspelled stem. Of several the commonest word wins. Where there
 * is none, long stems may be two letters apart.
 */
export function createSpelling(words: readonly Met[]): Spelling {
  const forms = counted(words, ({ form }) => form)
  let stems: SearchableMap<Counted> | undefined // made when first needed: few words are two letters off
  return ({ form, stem }) => {
    if (form.length < SHORTEST || form.length > LONGEST || /\d/.test(form)) return undefined
    const own = forms.get(form)?.count ?? 0
    if (own > RARE) return undefined
    const near = commonest(form, forms)
    if (own) return near && near.count >= COMMON ? near.word.stem : undefined
    if (near) return near.word.stem
    if (stem.length < LONG) return undefined
    stems ??= SearchableMap.from([...counted(words, ({ stem }) => stem)])
    const [far] = [...stems.fuzzyGet(stem, 2).values()].sort(([a, x], [b, y]) => x - y || byCount(a, b))
    return far?.[0].word.stem
  }
}

/** The commonest of the words that are one edit away from another. */
function commonest(form: string, forms: ReadonlyMap<string, Counted>): Counted | undefined {
  let best: Counted | undefined
  for (const each of oneEditAway(form)) {
    const known = each === form ? undefined : forms.get(each)
    if (known && known.count > (best?.count ?? 0)) best = known
  }
  return best
}

type Counted = { readonly word: Met['word']; count: number }

function counted(words: readonly Met[], by: (word: Met['word']) => string): Map<string, Counted> {
  const counts = new Map<string, Counted>()
  for (const { word, count } of words) {
    const known = counts.get(by(word))
    if (known) known.count += count
    else counts.set(by(word), { word, count })
  }
  return counts
}

function byCount(a: Counted, b: Counted): number {
  return b.count - a.count
}

function* oneEditAway(form: string): Generator<string> {
  const letters = hasCyrillic(form) ? CYRILLIC : LATIN
  for (let at = 0; at <= form.length; at++) {
    const [before, after] = [form.slice(0, at), form.slice(at)]
    if (after) yield before + after.slice(1)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of letters) {
      yield before + letter + after
      if (after) yield before + letter + after.slice(1)
    }
  }
}
