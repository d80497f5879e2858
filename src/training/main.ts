import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadCorpus } from '../corpus/load.ts'
import type { Subject } from '../corpus/passages.ts'
import { localeSchema } from '../corpus/schema.ts'
import { writeModel } from '../retrieval/model.ts'
import { createRetriever, type Ranked } from '../retrieval/retriever.ts'
import type { Features, Signs } from '../retrieval/weights.ts'
import { trainClassifier } from './classifier.ts'
import { learnRanking, learnVerdict } from './linear.ts'

/**
 * npm run train: learns the classifier from the corpus and the linear weights from our own labelled questions, of which the
 * held-out third is never read. The same corpus and questions give the same files in src/retrieval/model.
 */

const questionSchema = z.object({
  lang: localeSchema,
  kind: z.string(),
  question: z.string(),
  primary: z.array(z.number()),
  must_contain: z.array(z.string()).default([]),
  holdout: z.boolean().default(false),
})
type Labelled = z.infer<typeof questionSchema> & { readonly ranked: Ranked }

// Where learning begins: every feature counts alike, no sign counts. Always the same, so that the end is too.
const EVEN: Features = {
  text: 1,
  question: 1,
  questions: 1,
  many: 1,
  texts: 1,
  coverage: 1,
  together: 1,
  sense: 1,
  kind: 1,
}
const NO_SIGNS: Signs = {
  bias: 0,
  score: 0,
  lead: 0,
  coverage: 0,
  together: 0,
  sense: 0,
  unknown: 0,
  corrected: 0,
  other: 0,
  odds: 0,
  elsewhere: 0,
  short: 0,
}
// The right one is nearly always among so many, and the rest teaches nothing.
const RIVALS = 25
const RANKED_KINDS = ['topic', 'compare', 'explainer', 'pressure']
const root = (path: string) => new URL(`../../${path}`, import.meta.url).pathname

// Without the imported text: the weights must serve those who run without it, and the law's own words change little.
const corpus = loadCorpus({ corpusDir: root('corpus'), dataDir: root('test/eval/no-data') })
const model = trainClassifier(corpus)
writeModel(model)
console.log(`classifier: ${model.labels.length} labels, ${model.weights.length} bytes`)

const asked = questions()
const firstSight = sight(EVEN)
const ranking = learnRanking(
  answeredOf(firstSight).map(({ ranked: { candidates }, ...labels }) => {
    const rivals = candidates.slice(0, RIVALS)
    return {
      candidates: rivals.map(({ features }) => features),
      right: rivals.map(({ subject }) => answers(subject, labels)),
    }
  }),
  EVEN,
)
// The verdicts are on what the learned ranking puts first.
const secondSight = sight(ranking)
const answered = answeredOf(secondSight)
const negatives = secondSight.filter(({ kind }) => kind === 'negative')
const balance = answered.length / Math.max(1, negatives.length)
const onTopic = learnVerdict(
  [
    ...answered.map(({ ranked }) => ({ signs: ranked.signs, so: true, weight: 1 })),
    ...negatives.map(({ ranked }) => ({ signs: ranked.signs, so: false, weight: balance })),
  ],
  NO_SIGNS,
)
const right = learnVerdict(
  [...answered, ...negatives].map(({ ranked, ...labels }) => {
    const [best] = ranked.candidates
    return { signs: ranked.signs, so: best !== undefined && answers(best.subject, labels), weight: 1 }
  }),
  NO_SIGNS,
)
writeFileSync(root('src/retrieval/model/weights.json'), `${JSON.stringify({ ranking, onTopic, right }, null, 2)}\n`)
console.log(JSON.stringify({ ranking, onTopic, right }))

function sight(by: Features): Labelled[] {
  const retriever = createRetriever(corpus, model, by)
  return asked.map((each) => ({ ...each, ranked: retriever.rank(each.question, each.lang) }))
}

/** The questions that have an answer to rank first: an article, a fact or an explainer. */
function answeredOf(labelled: readonly Labelled[]): Labelled[] {
  return labelled.filter(({ kind, primary, must_contain }) =>
    kind === 'reform' ? must_contain.length : RANKED_KINDS.includes(kind) && primary.length,
  )
}

/** Is this subject a right answer: one of the articles, or for the reform a fact that says what must be said. */
function answers(subject: Subject, { kind, lang, primary, must_contain }: z.infer<typeof questionSchema>): boolean {
  if (typeof subject === 'number') return kind !== 'reform' && primary.includes(subject)
  const fact = corpus.facts.find(({ id }) => `fact ${id}` === subject)?.[lang].fact.toLowerCase()
  if (subject.startsWith('explainer ')) return kind === 'explainer' && restsOn(subject, primary)
  return (
    kind === 'reform' &&
    must_contain.every((each) =>
      each
        .toLowerCase()
        .split('|')
        .some((form) => fact?.includes(form)),
    )
  )
}

function restsOn(subject: string, primary: readonly number[]): boolean {
  const explainer = corpus.explainers.find(({ slug }) => `explainer ${slug}` === subject)
  return explainer?.articles.slice(0, 2).some((article) => primary.includes(article)) ?? false
}

function questions(): z.infer<typeof questionSchema>[] {
  const dir = root('test/eval/questions')
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(dir, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => questionSchema.parse(JSON.parse(line)))
    .filter(({ holdout }) => !holdout)
}
