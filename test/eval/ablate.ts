import { createAnswers } from '../../src/answers/answers.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { meaningsOf } from '../../src/retrieval/meanings.ts'
import { readModel } from '../../src/retrieval/model.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { type Features, weights } from '../../src/retrieval/weights.ts'
import { learn } from '../../src/training/learn.ts'
import { readQuestions } from '../../src/training/questions.ts'
import { EVEN, learnWeights } from '../../src/training/weights.ts'
import { table } from '../bench/table.ts'
import { difference, figures, type Outcome, outcomes } from './measure.ts'
import {
  blank,
  both,
  type Change,
  type Read,
  withoutChangeQuestions,
  withoutCorrection,
  withoutExplainers,
  withoutOtherLanguages,
  withoutQuestions,
  withoutRepair,
  withoutSynonyms,
  withoutTerms,
  withoutWords,
  withQuestions,
} from './parts.ts'
import { ownQuestions } from './questions.ts'

/**
 * npm run ablate [-- --retrain] [file.jsonl …]: the figures with everything and without each part, on our own questions, the
 * held-out third and the noisy ones apart, and on each file; «lost» is at rank 1, in points. Model and weights stay as they are
 * kept; with --retrain both are learned anew for each line, which takes hours.
 */
type Variant = {
  readonly name: string
  readonly corpus?: Change
  readonly unclassified?: true
  readonly feature?: keyof Features
  readonly read?: Read
}

const PARTS: Readonly<Record<string, Change>> = {
  questions: withoutQuestions,
  words: withoutWords,
  terms: withoutTerms,
  'questions about change': withoutChangeQuestions,
  explainers: withoutExplainers,
  synonyms: withoutSynonyms,
}
const VARIANTS: readonly Variant[] = [
  { name: 'everything' },
  ...Object.entries(PARTS).map(([name, corpus]) => ({ name: `without ${name}`, corpus })),
  { name: 'none of these', corpus: both(...Object.values(PARTS)) },
  ...['questions', 'words', 'terms'].map((name) => ({ name: `none but ${name}`, corpus: bothBut(name) })),
  ...[5, 10, 15, 30].map((most) => ({ name: `${most} questions a provision`, corpus: withQuestions(most) })),
  { name: 'without the classifier', unclassified: true },
  ...keysOf(EVEN).map((feature) => ({ name: `without the feature ${feature}`, feature })),
  { name: 'without typo correction', read: withoutCorrection },
  { name: 'without layout and Latin repair', read: withoutRepair },
  { name: 'without words of other languages', read: withoutOtherLanguages },
]

const path = (relative: string) => new URL(relative, import.meta.url).pathname
const files = process.argv.slice(2).filter((argument) => argument !== '--retrain')
const corpus = loadCorpus({ corpusDir: path('../../corpus'), dataDir: path('no-data') })
const model = readModel()
const own = ownQuestions()
const others = files.map(readQuestions)
const SETS = ['all', 'held-out', 'noisy', ...files.map((file) => file.replace(/^.*\//, ''))]

if (process.argv.includes('--retrain'))
  print(
    'model and weights learned anew for each line',
    VARIANTS.filter(({ read }) => !read),
    learned,
  )
else print('model and weights as they are kept', VARIANTS, asKept)

function asKept(variant: Variant) {
  const ranking = withoutFeature(weights.ranking, variant.feature)
  const meanings = meaningsOf((variant.corpus?.(corpus) ?? corpus).synonyms)
  return { model: variant.unclassified ? blank(model) : { ...model, meanings }, by: { ...weights, ranking } }
}

function learned(variant: Variant) {
  const taught = own.filter(({ holdout }) => !holdout)
  if (variant.unclassified)
    return { model: blank(model), by: learnWeights(corpus, blank(model), { questions: taught, aside: [] }) }
  return learn(variant.corpus?.(corpus) ?? corpus, taught, withoutFeature(EVEN, variant.feature))
}

function print(title: string, variants: readonly Variant[], by: typeof asKept): void {
  const header = SETS.flatMap((set) => [`${set} @1`, 'lost', '@3', 'MRR'])
  let whole: readonly (readonly Outcome[])[] | undefined
  const rows = variants.map((variant) => {
    const found = foundBy(variant, by)
    whole ??= found
    const row = [variant.name, ...found.flatMap((each, at) => cells(each, whole?.[at] ?? []))]
    console.error(row.join('  ')) // a long run is watched
    return row
  })
  console.log(`${title}\n${table([['', ...header], ...rows])}`)
}

function foundBy(variant: Variant, by: typeof asKept): (readonly Outcome[])[] {
  const { corpus: change, read } = variant
  const retriever = createRetriever(change?.(corpus) ?? corpus, { ...by(variant), ...(read && { read }) })
  const answers = createAnswers(corpus, retriever)
  return [...ownSets(outcomes(own, answers)), ...others.map((file) => outcomes(file, answers))]
}

function cells(found: readonly Outcome[], whole: readonly Outcome[]): string[] {
  const { recall1, recall3, mrr } = figures(found)
  const lost = difference(whole, found)
  const cell = found === whole ? '' : `${(100 * lost.value).toFixed(1)} ±${(100 * lost.half).toFixed(1)}`
  return [recall1.value.toFixed(3), cell, recall3.value.toFixed(3), mrr.toFixed(3)]
}

function ownSets(all: readonly Outcome[]): (readonly Outcome[])[] {
  return [all, all.filter(({ question }) => question.holdout), all.filter(({ question }) => question.noise)]
}

function bothBut(name: string): Change {
  return both(...Object.entries(PARTS).flatMap(([part, change]) => (part === name ? [] : [change])))
}

function withoutFeature(features: Features, name: keyof Features | undefined): Features {
  return Object.fromEntries(Object.entries(features).filter(([each]) => each !== name)) as Features
}

function keysOf(features: Features): (keyof Features)[] {
  return Object.keys(features) as (keyof Features)[]
}
