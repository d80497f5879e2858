import type { WordRead } from '../text/analyse.ts'

/** The stem that an unknown word, folded, most likely misspells. */
export type Spelling = (form: string) => string | undefined

const LETTERS = [...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz']

/**
 * Mends a letter too many, one missing, a wrong one, and two neighbours swapped, towards the words of the corpus as they
 * stand there: the stem of a misspelled word is often no misspelled stem. Of several the commonest word wins.
 */
export function createSpelling(words: Iterable<WordRead>): Spelling {
  const known = new Map<string, { readonly stem: string; count: number }>()
  for (const { form, stem } of words) {
    const word = known.get(form)
    if (word) word.count++
    else known.set(form, { stem, count: 1 })
  }
  return (form) => {
    let best: { readonly stem: string; count: number } | undefined
    for (const near of oneEditAway(form)) {
      const word = known.get(near)
      if (word && word.count > (best?.count ?? 0)) best = word
    }
    return best?.stem
  }
}

function* oneEditAway(form: string): Generator<string> {
  for (let at = 0; at <= form.length; at++) {
    const [before, after] = [form.slice(0, at), form.slice(at)]
    if (after) yield before + after.slice(1)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of LETTERS) {
      yield before + letter + after
      if (after) yield before + letter + after.slice(1)
    }
  }
}
