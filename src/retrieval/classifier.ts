import type { Corpus } from '../corpus/load.ts'
import { OFF_TOPIC, type Subject } from '../corpus/passages.ts'
import { analyse } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'

/**
 * A multinomial logistic regression from the words of a question to the provision it asks for, trained on the corpus's
 * questions (npm run train). It sees what BM25 does not: which words together mean which article, in any order, and what
 * people ask that the Constitution does not answer at all.
 */
export type Classifier = (text: string, locale: Locale) => Sense

/** ln of the probability that a question is about a subject. */
export type Sense = (subject: Subject) => number
type LabelOf = (subject: Subject) => Label

/**
 * What the classifier tells apart: articles, something else, and all facts of the reform together. An explainer counts
 * for its main article: what is asked of it teaches the law.
 */
export type Label = number | typeof OFF_TOPIC | 'fact'

/** The label of each subject. */
export function labels({ explainers }: Pick<Corpus, 'explainers'>): (subject: Subject) => Label {
  const main = new Map<Subject, Label>(
    explainers.map(({ slug, articles }) => [`explainer ${slug}`, articles[0] ?? OFF_TOPIC]),
  )
  return (subject) => {
    if (typeof subject === 'number' || subject === OFF_TOPIC) return subject
    return main.get(subject) ?? 'fact'
  }
}

/** Weights as they are kept: one byte a feature and class, row by row; value × scale is the weight. */
export type Model = {
  readonly labels: readonly Label[]
  readonly scale: number
  readonly rarity: Float32Array // of each feature
  readonly weights: Int8Array // FEATURES × labels
}

// Feature hashing keeps the model at a fixed size.
export const FEATURES = 32768
// All questions get the same length in feature space, however many words they have.
const NORM = 2

export function createClassifier({ labels: all, scale, rarity, weights }: Model, labelOf: LabelOf): Classifier {
  const places = new Map(all.map((label, at) => [label, at]))
  return (text, locale) => {
    const logits = new Float64Array(all.length)
    for (const [feature, value] of vector(text, locale, rarity)) {
      const row = feature * all.length
      for (let at = 0; at < all.length; at++) logits[at] = (logits[at] ?? 0) + (weights[row + at] ?? 0) * value * scale
    }
    const logs = logSoftmax(logits)
    return (subject) => logs[places.get(labelOf(subject)) ?? -1] ?? Number.NEGATIVE_INFINITY
  }
}

/** The features of a text with their values. */
export function vector(text: string, locale: Locale, rarity: Float32Array): [number, number][] {
  const values = features(text, locale).map((feature): [number, number] => [feature, rarity[feature] ?? 0])
  const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0))
  return length ? values.map(([feature, value]) => [feature, (value / length) * NORM]) : []
}

/** Stems, pairs of neighbours («назначает судей», «назначает министров»), and parts of words, which forgive endings. */
export function features(text: string, locale: Locale): number[] {
  const terms = analyse(text, locale)
  const names = terms.flatMap(({ stem, form }, at) => {
    const next = terms[at + 1]
    const beginnings = [3, 4, 5].map((length) => `${length}${form.slice(0, length)}`)
    return [`s${stem}`, ...beginnings, ...fours(`^${form}$`), ...(next ? [`b${stem} ${next.stem}`] : [])]
  })
  return [...new Set(names.map(hashed))]
}

function fours(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => `c${word.slice(at, at + 4)}`)
}

/** FNV-1a with a final mix, so that short names spread over all features. */
function hashed(name: string): number {
  let hash = 2166136261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  return ((hash ^ (hash >>> 13)) >>> 0) % FEATURES
}

export function logSoftmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits)
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0)
  return logits.map((logit) => logit - most - Math.log(total))
}
