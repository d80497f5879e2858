import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadCorpus } from '../corpus/load.ts'
import type { Subject } from '../corpus/passages.ts'
import { localeSchema } from '../corpus/schema.ts'
import { writeModel } from '../retrieval/model.ts'
import { createRetriever, type Ranked } from '../retrieval/retriever.ts'
import { weights as former } from '../retrieval/weights.ts'
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

// The right one is nearly always among so many, and the rest teaches nothing.
const RIVALS = 25
const RANKED_KINDS = ['topic', 'compare', 'explainer', 'pressure']
const root = (path: string) => new URL(`../../${path}`, import.meta.url).pathname

// Without the imported text: the weights must serve those who run without it, and the law's own words change little.
const corpus = loadCorpus({ corpusDir: root('corpus'), dataDir: root('test/eval/no-data') })
const model = trainClassifier(corpus)
writeModel(model)
console.log(`classifier: ${model.labels.length} labels, ${model.weights.length} bytes`)

const retriever = createRetriever(corpus, model)
const labelled = questions().map((each): Labelled => ({ ...each, ranked: retriever.rank(each.question, each.lang) }))
const answered = labelled.filter(({ kind, primary, must_contain }) =>
  kind === 'reform' ? must_contain.length : RANKED_KINDS.includes(kind) && primary.length,
)
const negatives = labelled.filter(({ kind }) => kind === 'negative')

const ranking = learnRanking(
  answered.map(({ ranked: { candidates }, ...asked }) => {
    const rivals = candidates.slice(0, RIVALS)
    return {
      candidates: rivals.map(({ features }) => features),
      right: rivals.map(({ subject }) => answers(subject, asked)),
    }
  }),
  former.ranking,
)
// The verdicts see scores under the new ranking: they are learned in a second run of this script.
const balance = answered.length / Math.max(1, negatives.length)
const onTopic = learnVerdict(
  [
    ...answered.map(({ ranked }) => ({ signs: ranked.signs, so: true, weight: 1 })),
    ...negatives.map(({ ranked }) => ({ signs: ranked.signs, so: false, weight: balance })),
  ],
  former.onTopic,
)
const right = learnVerdict(
  [...answered, ...negatives].map(({ ranked, ...asked }) => {
    const [best] = ranked.candidates
    return { signs: ranked.signs, so: best !== undefined && answers(best.subject, asked), weight: 1 }
  }),
  former.right,
)
writeFileSync(root('src/retrieval/model/weights.json'), `${JSON.stringify({ ranking, onTopic, right }, null, 2)}\n`)
console.log(JSON.stringify({ ranking, onTopic, right }))

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
