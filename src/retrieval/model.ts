import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Passage } from '../corpus/passages.ts'
import { type Locale, locales, perLocale } from '../text/locale.ts'
import { FEATURES, type Model } from './classifier.ts'
import type { Label } from './labels.ts'
import type { Meanings } from './meanings.ts'
import { type Postings, postingsOf } from './postings.ts'

/** What is learned and prepared, as files: names in JSON, numbers as bytes. Written by `npm run train`. */

const at = (name: string) => new URL(`./model/${name}`, import.meta.url)

type Head = { readonly labels: readonly Label[]; readonly scale: number }

export function readModel(): Model {
  const head = JSON.parse(readFileSync(at('classifier.json'), 'utf8')) as Head
  const bytes = readFileSync(at('classifier.bin'))
  const expected = FEATURES * (head.labels.length + 1)
  if (bytes.length !== expected)
    throw new Error(`retrieval: classifier.bin has ${bytes.length} bytes, ${expected} expected. Run npm run train.`)
  const rarity = Float32Array.from(bytes.subarray(0, FEATURES), (byte) => byte / RARITY_STEPS)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + FEATURES, FEATURES * head.labels.length)
  return { ...head, meanings: readMeanings(), rarity, weights }
}

export function writeModel({ meanings, labels, scale, rarity, weights }: Model): void {
  writeMeanings(meanings)
  writeFileSync(at('classifier.json'), `${JSON.stringify({ labels, scale })}\n`)
  const steps = Uint8Array.from(rarity, (value) => Math.round(value * RARITY_STEPS))
  writeFileSync(
    at('classifier.bin'),
    Buffer.concat([steps, Buffer.from(weights.buffer, weights.byteOffset, weights.length)]),
  )
}

// A line a language: each stem with its groups.
const meaningsAt = at('meanings.json')

function readMeanings(): Meanings {
  const kept = JSON.parse(readFileSync(meaningsAt, 'utf8')) as Record<Locale, Record<string, number[]>>
  return perLocale((locale) => new Map(Object.entries(kept[locale])))
}

function writeMeanings(meanings: Meanings): void {
  const lines = locales.map((locale) => `"${locale}": ${JSON.stringify(Object.fromEntries(meanings[locale]))}`)
  writeFileSync(meaningsAt, `{\n${lines.join(',\n')}\n}\n`)
}

// Rarities run from 0 to ln of the number of training texts, about 10.
const RARITY_STEPS = 20

// Two files a language. Words: the digest of the questions, then a line for each word, its form and its stem. Numbers: the
// arrays of Postings one after another, two bytes each, lowest first as all machines have it that Node runs on.
const wordsOf = (locale: Locale) => at(`questions.${locale}.txt`)
const numbersOf = (locale: Locale) => at(`questions.${locale}.bin`)

/**
 * The postings of a language's questions as they were prepared; undefined where they were prepared for others. That the code
 * which read them has not changed since is for `npm test` to say. Throws where the two files do not belong together.
 */
export function readPostings(questions: readonly Passage[], locale: Locale): Postings | undefined {
  const [digest, ...lines] = readFileSync(wordsOf(locale), 'utf8').trimEnd().split('\n')
  if (digest !== digestOf(questions)) return undefined
  const postings = parsedPostings(lines, readFileSync(numbersOf(locale)), questions.length)
  if (!postings)
    throw new Error(`retrieval: questions.${locale}.bin and questions.${locale}.txt do not fit. Run npm run train.`)
  return postings
}

/** Words and numbers as the files have them, for so many questions; undefined where their sizes do not agree. */
export function parsedPostings(lines: readonly string[], bytes: Uint8Array, questions: number): Postings | undefined {
  const words = lines.map((line) => {
    const space = line.indexOf(' ')
    return { form: line.slice(0, space), stem: line.slice(space + 1), stop: false }
  })
  const [kindsAt, countsAt, placesAt] = [questions, 2 * questions, 2 * questions + words.length]
  if (bytes.length % 2 || bytes.length / 2 < placesAt) return undefined
  const numbers = new Uint16Array(Uint8Array.from(bytes).buffer)
  const counts = numbers.subarray(countsAt, placesAt)
  const places = numbers.subarray(placesAt)
  if (places.length !== counts.reduce((sum, count) => sum + count, 0)) return undefined
  return { words, lengths: numbers.subarray(0, kindsAt), kinds: numbers.subarray(kindsAt, countsAt), counts, places }
}

/** Words and numbers as they are written. */
export function writtenPostings({ words, lengths, kinds, counts, places }: Postings): {
  readonly lines: readonly string[]
  readonly bytes: Uint8Array
} {
  const numbers = [lengths, kinds, counts, places].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  return { lines: words.map(({ form, stem }) => `${form} ${stem}`), bytes: Buffer.concat(numbers) }
}

/** Prepares them: to read them takes a tenth of the time that making them does. */
export function writePostings(questions: readonly Passage[], locale: Locale): void {
  const { lines, bytes } = writtenPostings(postingsOf(questions, locale))
  writeFileSync(wordsOf(locale), `${[digestOf(questions), ...lines].join('\n')}\n`)
  writeFileSync(numbersOf(locale), bytes)
}

// Two bytes a letter, as strings have them: nothing to convert.
function digestOf(questions: readonly Passage[]): string {
  return createHash('sha256')
    .update(questions.map(({ text }) => text).join('\n'), 'utf16le')
    .digest('hex')
}
