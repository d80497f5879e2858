import type { Subject } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import { type Locale, locales } from '../text/locale.ts'
import { type Label, type LabelsOf, type PlaceWithin, placeOf } from './labels.ts'
import type { Meanings } from './meanings.ts'

/**
 * A multinomial logistic regression from the words of a question to the place that answers it, trained on the corpus's
 * questions (npm run train). It sees what BM25 does not: which words together mean which provision, in any order, and what
 * people ask that the Constitution does not answer at all.
 */
export type Classifier = (text: string, locale: Locale) => Sense

/** What a question seems to be about. */
export type Sense = {
  /** ln of the probability that it is about a subject. */
  readonly of: (subject: Subject) => number
  /** The clause or item of an article that most probably answers it. */
  readonly place: (article: number) => PlaceWithin | undefined
}

/** What is kept: meanings of words, and weights, one byte a feature and label, row by row; value × scale is the weight. */
export type Model = {
  readonly meanings: Meanings
  readonly labels: readonly Label[]
  readonly scale: number
  readonly rarity: Float32Array // of each feature
  readonly weights: Int8Array // FEATURES × labels
}

// Feature hashing keeps the model at a fixed size.
export const FEATURES = 32768
// Of what was not taught, so that no logarithm is infinite and no difference of two of them is no number.
const NEVER = 1e-30
// All questions get the same length in feature space, however many words they have.
const NORM = 2

export function createClassifier(model: Model, labelsOf: LabelsOf): Classifier {
  const { labels, scale, weights } = model
  const places = labels.map(placeOf)
  return (text, locale) => {
    const shares = softmax(logitsOf(vector(text, locale, model), weights, labels.length, scale))
    const share = (at: number) => shares[at] ?? 0
    return {
      of: (subject) => Math.log(labelsOf(subject).reduce((sum, at) => sum + share(at), NEVER)),
      place: (article) => {
        const [first, ...others] = labelsOf(article)
        return first === undefined ? undefined : places[others.reduce((a, b) => (share(b) > share(a) ? b : a), first)]
      },
    }
  }
}

/**
 * What a vector weighs for each label. Four rows in one pass: finding spends a tenth of its time here and learning half of
 * its own, and by single rows it would be twice that.
 */
export function logitsOf(found: Vector, weights: Int8Array | Float32Array, labels: number, scale = 1): Float64Array {
  const logits = new Float64Array(labels)
  for (let nth = 0; nth < found.length; nth += 4) {
    const [one, two, three, four] = [
      found[nth] ?? NONE,
      found[nth + 1] ?? NONE,
      found[nth + 2] ?? NONE,
      found[nth + 3] ?? NONE,
    ]
    const [a, b, c, d] = [one[0] * labels, two[0] * labels, three[0] * labels, four[0] * labels]
    const [x, y, z, w] = [one[1] * scale, two[1] * scale, three[1] * scale, four[1] * scale]
    for (let at = 0; at < labels; at++)
      logits[at] =
        (logits[at] ?? 0) +
        (weights[a + at] ?? 0) * x +
        (weights[b + at] ?? 0) * y +
        (weights[c + at] ?? 0) * z +
        (weights[d + at] ?? 0) * w
  }
  return logits
}

const NONE = [0, 0] as const

/** Features with their values. */
export type Vector = readonly (readonly [feature: number, value: number])[]

/** What a text is measured by, before anything is learned of it. */
type Measures = Pick<Model, 'meanings' | 'rarity'>

/** The features of a text with their values. */
export function vector(text: string, locale: Locale, measures: Measures): Vector {
  return measured(features(text, locale, measures.meanings), measures)
}

/** The features of what its words mean, alone; they are the same in all languages. */
export function meaningVector(text: string, locale: Locale, measures: Measures): Vector {
  return measured(hashes(meant(readWords(text, locale), locale, measures.meanings)), measures)
}

function measured(found: readonly number[], { rarity }: Measures): Vector {
  const values = found.map((feature): [number, number] => [feature, rarity[feature] ?? 0])
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0))
  return length ? values.map(([feature, value]) => [feature, (value / length) * NORM]) : []
}

/**
 * Stems, what they mean in whatever language, pairs of neighbours («назначает судей», «назначает министров»), and parts of
 * words, which forgive endings. Stop words too: «кто», «могу ли», «за что» tell who is asked for, what one may, and what is
 * punished.
 */
export function features(text: string, locale: Locale, meanings: Meanings): number[] {
  const read = readWords(text, locale)
  const content = read.filter(({ stop }) => !stop)
  if (!content.length) return []
  const stems = read.map(({ stem }) => stem)
  return hashes([
    ...stems.map((stem) => `s${stem}`),
    ...content.flatMap(({ form }) => [3, 4, 5].map((length) => `${length}${form.slice(0, length)}`)),
    ...content.flatMap(({ form }) => fours(`^${form}$`)),
    ...pairs(['|', ...stems, '|']),
    ...pairs(content.map(({ stem }) => stem)),
    ...meant(read, locale, meanings),
  ])
}

function meant(read: readonly WordRead[], locale: Locale, meanings: Meanings): string[] {
  const found = read.map((word) => ({ ...word, groups: groupsOf(word, locale, meanings) }))
  const content = found.filter(({ stop }) => !stop)
  return [
    ...found.flatMap(({ groups }) => groups.map((group) => `m${group}`)),
    ...meantPairs(content.map(({ groups: [first] }) => first)),
  ]
}

// Shorter stems are false friends: «берём» is no «бер», «раз» no «разы».
const SHORTEST_ABROAD = 5

/** The groups of a word; one that its language has none for may be of another: «сомнение болса», "is забастовка legal". */
function groupsOf({ form, stem, stop }: WordRead, locale: Locale, meanings: Meanings): readonly number[] {
  const own = meanings[locale].get(stem)
  if (own || stop) return own ?? []
  for (const other of locales) {
    const [read] = other === locale ? [] : readWords(form, other)
    const groups = read && meanings[other].get(read.stem)
    if (groups && read.stem.length >= SHORTEST_ABROAD) return groups
  }
  return []
}

function pairs(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, at) => `b${stems[at]} ${stem}`)
}

/** Pairs of what neighbours first of all mean, whichever stands first: «уволить министра», "the minister was fired". */
function meantPairs(groups: readonly (number | undefined)[]): string[] {
  return groups.slice(1).flatMap((next, at) => {
    const before = groups[at]
    if (before === undefined || next === undefined) return []
    return `p${Math.min(before, next)} ${Math.max(before, next)}`
  })
}

function fours(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => `c${word.slice(at, at + 4)}`)
}

function hashes(names: readonly string[]): number[] {
  return [...new Set(names.map(hashed))]
}

/** FNV-1a with a final mix, so that short names spread over all features. */
function hashed(name: string): number {
  let hash = 2166136261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return ((hash ^ (hash >>> 13)) >>> 0) % FEATURES
}

/** Shares that sum to one. By index: map() and reduce() of typed arrays take three times as long. */
export function softmax(logits: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > most) most = logit
  const shares = new Float64Array(logits.length)
  let total = 0
  for (let at = 0; at < shares.length; at++) {
    const part = Math.exp((logits[at] ?? 0) - most)
    shares[at] = part
    total += part
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / total
  return shares
}
