import SearchableMap from 'minisearch/SearchableMap'
import type { WordRead } from '../text/analyse.ts'
import { isOneEdit } from '../text/slip.ts'

/** The known word that a word, by its folded form and its stem, most likely misspells: an unknown word, or a rare one beside a common. */
export type Spelling = (word: Spelled) => Spelled | undefined

type Spelled = Pick<WordRead, 'form' | 'stem'>

// Shorter words are never corrected: too many real ones lie one letter apart.
const SHORTEST = 4
// Longer ones are no words, and would take long to mend.
const LONGEST = 30
// From here on two letters may be wrong.
const LONG = 7

// The corpus has misspelled words too, for people type so: a word as rare as this beside one as common as that may be one.
const RARE = 2
const COMMON = 50

/** A word, and how often it was met; the same may be met in several places. */
export type Met = { readonly word: Spelled; readonly count: number }

/**
 * Mends a letter too many, one missing, a wrong one, and two neighbours swapped, towards the words of the corpus as they
 * stand there: the stem of a misspelled word is often no misspelled stem. Of several the commonest word wins. Where there
 * is none, long stems may be two letters apart.
 */
export function createSpelling(words: readonly Met[]): Spelling {
  const forms = counted(words, ({ form }) => form)
  const isCommon = ({ count }: Counted) => count >= COMMON
  // Made when first needed: a start need not wait for them, and few words are two letters off.
  let alike: Alike | undefined
  let alikeAndCommon: Alike | undefined
  let stems: SearchableMap<Counted> | undefined
  return ({ form, stem }) => {
    if (form.length < SHORTEST || form.length > LONGEST || /\d/.test(form)) return undefined
    const own = forms.get(form)?.count ?? 0
    if (own > RARE) return undefined
    if (own) {
      alikeAndCommon ??= createAlike([...forms.values()].filter(isCommon))
      return commonest(form, alikeAndCommon(form))?.word
    }
    alike ??= createAlike([...forms.values()])
    const near = commonest(form, alike(form))
    if (near) return near.word
    if (stem.length < LONG) return undefined
    stems ??= SearchableMap.from([...counted(words, ({ stem }) => stem)])
    const [far] = [...stems.fuzzyGet(stem, 2).values()].sort(([a, x], [b, y]) => x - y || byCount(a, b))
    return far?.[0].word
  }
}

/** The commonest of the words that are one edit away from another. */
function commonest(form: string, lists: readonly (readonly Counted[])[]): Counted | undefined {
  let best: Counted | undefined
  for (const alike of lists)
    for (const each of alike)
      if (each.count > (best?.count ?? 0) && each.word.form !== form && isOneEdit(form, each.word.form)) best = each
  return best
}

/** Lists of the words that may be meant by one. */
type Alike = (form: string) => readonly (readonly Counted[])[]

/**
 * The words that may be one edit away: as long or a letter off, and the first two letters or the last two the same, since
 * one edit leaves one end of a word as it is (of four letters, where the middle two may be swapped, the first and the last).
 * To try all edits of a word takes many times as long.
 */
function createAlike(words: readonly Counted[]): Alike {
  const ends = (form: string, length: number) => {
    const keys = [`${form.slice(0, 2)} ${length}`, `${length} ${form.slice(-2)}`]
    return length === 4 ? [...keys, `${form.slice(0, 1)} ${form.slice(-1)}`] : keys
  }
  const alike = new Map<string, Counted[]>()
  for (const each of words)
    for (const end of ends(each.word.form, each.word.form.length)) {
      const known = alike.get(end)
      if (known) known.push(each)
      else alike.set(end, [each])
    }
  return (form) =>
    [form.length, form.length - 1, form.length + 1]
      .flatMap((length) => ends(form, length))
      .map((end) => alike.get(end) ?? [])
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
