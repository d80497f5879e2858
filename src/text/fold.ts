/**
 * Folding brings together what people take for the same letter: case, ё and е, Kazakh letters and the Russian ones typed
 * in their stead, Latin look-alikes inside Cyrillic words. It is for matching only and never shown.
 */

const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

// The official Kazakh text itself has Latin i and ə inside 198 words: «бip» must meet «бір».
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'а',
  ı: 'и',
}
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'асеhikmoрtху'].map((letter, at) => [letter, [...'acehikmoptxy'][at] ?? letter]),
)

/** Text as it is kept and shown: composed (NFC), without control, bidi and zero-width characters, spaces made plain. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\p{Cf}|\u{FE0F}/gu, '')
    .replace(/[^\S ]/gu, ' ')
}

/** One word, folded for matching: lower case, one alphabet, no Kazakh letters. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (hasCyrillic(lower)) return oneAlphabet(lower)
  return lower.replace(/[’ʼ‘]/g, "'")
}

function oneAlphabet(word: string): string {
  if (!hasLatin(word)) return replaceEach(word, KAZAKH)
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (latin > cyrillic) return replaceEach(word, CYRILLIC_TO_LATIN)
  return replaceEach(replaceEach(word, LOOK_ALIKE), KAZAKH)
}

function replaceEach(word: string, table: Readonly<Record<string, string>>): string {
  let replaced = ''
  for (const letter of word) replaced += table[letter] ?? letter
  return replaced
}

export function hasCyrillic(text: string): boolean {
  return /[\u0400-\u04ff]/.test(text)
}

export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text)
}

/** Letters that Kazakh has and Russian has not. */
export function hasKazakhLetter(text: string): boolean {
  return /[әғқңөұүһі]/iu.test(text)
}
