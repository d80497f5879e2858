import type { Corpus } from '../corpus/load.ts'
import { OFF_TOPIC, type Passage, passages, type Subject } from '../corpus/passages.ts'
import { FEATURES, features, type Label, labels, logSoftmax, type Model, vector } from '../retrieval/classifier.ts'
import { type Locale, locales } from '../text/locale.ts'
import { shuffled } from './shuffle.ts'

type Example = { readonly text: string; readonly locale: Locale; readonly label: Label; readonly weight: number }

const EPOCHS = 5
const RATE = 0.3
// The law's own words teach too, but people do not ask in them.
const WEIGHT_OF_TEXTS = 0.5
// There are many more ways to ask of something else than we could write down.
const WEIGHT_OF_OFF_TOPIC = 2
// Weights beyond this are cut: they come from single rare words, and would cost all others their precision.
const LARGEST = 2

/** Trains the classifier on all of a corpus; the same corpus gives the same model. Takes some seconds. */
export function trainClassifier(corpus: Corpus): Model {
  const examples = examplesOf(corpus)
  const all = [...new Set(examples.map(({ label }) => label))]
  const rarity = rarities(examples)
  const rows = examples.map(({ text, locale, label, weight }) => ({
    vector: vector(text, locale, rarity),
    answer: all.indexOf(label),
    weight,
  }))
  const weights = new Float32Array(FEATURES * all.length)
  const steps = new Float32Array(FEATURES * all.length).fill(1e-3)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(rows, epoch)) learn(row, weights, steps, all.length)
  const scale = LARGEST / 127
  return { labels: all, scale, rarity, weights: Int8Array.from(weights, (weight) => rounded(weight / scale)) }
}

function examplesOf(corpus: Corpus): Example[] {
  const label = labels(corpus)
  return locales.flatMap((locale) =>
    passages(corpus, locale).map(({ text, subject, kind }) => ({
      text,
      locale,
      label: label(subject),
      weight: weightOf(subject, kind),
    })),
  )
}

function weightOf(subject: Subject, kind: Passage['kind']): number {
  if (subject === OFF_TOPIC) return WEIGHT_OF_OFF_TOPIC
  return kind === 'question' ? 1 : WEIGHT_OF_TEXTS
}

function rarities(examples: readonly Example[]): Float32Array {
  const counts = new Uint32Array(FEATURES)
  for (const { text, locale } of examples)
    for (const feature of features(text, locale)) counts[feature] = (counts[feature] ?? 0) + 1
  return Float32Array.from(counts, (count) => (count ? Math.log(1 + examples.length / count) : 0))
}

type Row = { readonly vector: readonly [number, number][]; readonly answer: number; readonly weight: number }

/** One step of AdaGrad on the log loss; labels that are all but impossible already are left alone. */
function learn(
  { vector: values, answer, weight }: Row,
  weights: Float32Array,
  steps: Float32Array,
  width: number,
): void {
  const logits = new Float64Array(width)
  for (const [feature, value] of values)
    for (let label = 0; label < width; label++)
      logits[label] = (logits[label] ?? 0) + (weights[feature * width + label] ?? 0) * value
  const logs = logSoftmax(logits)
  for (let label = 0; label < width; label++) {
    const error = (Math.exp(logs[label] ?? 0) - (label === answer ? 1 : 0)) * weight
    if (Math.abs(error) < 1e-3) continue
    for (const [feature, value] of values) {
      const at = feature * width + label
      const gradient = error * value
      const step = (steps[at] ?? 0) + gradient * gradient
      steps[at] = step
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(step)
    }
  }
}

function rounded(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}
