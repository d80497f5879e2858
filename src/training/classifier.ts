import type { Corpus } from '../corpus/load.ts'
import { OFF_TOPIC, type Passage, passages } from '../corpus/passages.ts'
import {
  FEATURES,
  features,
  logitsOf,
  type Model,
  meaningVector,
  softmax,
  type Vector,
  vector,
} from '../retrieval/classifier.ts'
import { createLabelsOf, type Label, labelOf } from '../retrieval/labels.ts'
import { type Meanings, meaningsOf } from '../retrieval/meanings.ts'
import { type Locale, locales } from '../text/locale.ts'
import { shuffled } from './shuffle.ts'

type Example = Pick<Passage, 'subject' | 'text'> & {
  readonly locale: Locale
  readonly label: Label | undefined // where it stands in one place
  readonly weight: number
}

const EPOCHS = 5
const RATE = 0.3
// The law's own words teach too, but people do not ask in them.
const WEIGHT_OF_TEXTS = 0.5
// There are many more ways to ask of something else than we could write down.
const WEIGHT_OF_OFF_TOPIC = 2
// Each is shown once more by what its words mean alone, so that meanings learn to tell without the words that came with
// them: a question in another language has only those. What single words mean says too little.
const WEIGHT_OF_MEANING = 0.3
const FEWEST_FEATURES = 3
// Weights beyond this are cut: they come from single rare words, and would cost all others their precision.
const LARGEST = 4

/** Trains the classifier on all of a corpus; the same corpus gives the same model. Takes minutes. */
export function trainClassifier(corpus: Corpus): Model {
  const examples = examplesOf(corpus)
  const meanings = meaningsOf(corpus.synonyms)
  const labels = [...new Set(examples.flatMap(({ label }) => label ?? []))]
  const places = new Map(labels.map((label, at) => [label, [at]]))
  const labelsOf = createLabelsOf(labels, corpus)
  const rarity = rarities(examples, meanings)
  const rows = examples.flatMap(({ text, subject, locale, label, weight }): Row[] => {
    const right = places.get(label ?? '') ?? labelsOf(subject)
    const meaning = meaningVector(text, locale, { meanings, rarity })
    const whole = { vector: vector(text, locale, { meanings, rarity }), right, weight }
    return meaning.length < FEWEST_FEATURES
      ? [whole]
      : [whole, { vector: meaning, right, weight: weight * WEIGHT_OF_MEANING }]
  })
  const weights = new Float32Array(FEATURES * labels.length)
  const steps = new Float32Array(FEATURES * labels.length).fill(1e-3)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const row of shuffled(rows, epoch)) learn(row, weights, steps, labels.length)
  const scale = LARGEST / 127
  return { meanings, labels, scale, rarity, weights: Int8Array.from(weights, (weight) => rounded(weight / scale)) }
}

function examplesOf(corpus: Corpus): Example[] {
  return locales.flatMap((locale) =>
    passages(corpus, locale).map((passage) => ({
      text: passage.text,
      subject: passage.subject,
      locale,
      label: labelOf(passage),
      weight: weightOf(passage),
    })),
  )
}

function weightOf({ subject, kind }: Passage): number {
  if (subject === OFF_TOPIC) return WEIGHT_OF_OFF_TOPIC
  return kind === 'question' ? 1 : WEIGHT_OF_TEXTS
}

function rarities(examples: readonly Example[], meanings: Meanings): Float32Array {
  const counts = new Uint32Array(FEATURES)
  for (const { text, locale } of examples)
    for (const feature of features(text, locale, meanings)) counts[feature] = (counts[feature] ?? 0) + 1
  return Float32Array.from(counts, (count) => (count ? Math.log(1 + examples.length / count) : 0))
}

/** A question with the labels any of which is right. */
type Row = {
  readonly vector: Vector
  readonly right: readonly number[]
  readonly weight: number
}

/**
 * One step of AdaGrad on the log loss of the right labels together: of what is asked of an article at large, each of its
 * places learns the part that it is already thought to be about. Labels that are all but impossible are left alone.
 */
function learn(
  { vector: values, right, weight }: Row,
  weights: Float32Array,
  steps: Float32Array,
  width: number,
): void {
  const shares = softmax(logitsOf(values, weights, width))
  const rightShare = right.reduce((sum, label) => sum + (shares[label] ?? 0), 0) || 1
  const errors = shares.map((share) => share * weight)
  for (const label of right) errors[label] = (errors[label] ?? 0) * (1 - 1 / rightShare)
  const live = [...errors.keys()].filter((label) => Math.abs(errors[label] ?? 0) >= 1e-3)
  for (const [feature, value] of values)
    for (const label of live) {
      const at = feature * width + label
      const gradient = (errors[label] ?? 0) * value
      const step = (steps[at] ?? 0) + gradient * gradient
      steps[at] = step
      weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(step)
    }
}

function rounded(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}
