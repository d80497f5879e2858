import { writeFileSync } from 'node:fs'
import { loadCorpus } from '../corpus/load.ts'
import { type Passage, passages } from '../corpus/passages.ts'
import { writeModel, writePostings } from '../retrieval/model.ts'
import { type Locale, locales } from '../text/locale.ts'
import { learn } from './learn.ts'
import { readQuestionsIn } from './questions.ts'

/**
 * npm run train: learns the classifier from the corpus, and the linear weights from our own labelled questions, of which the
 * held-out third is never read, and from messages set aside; and prepares the index of the corpus's questions. The same corpus
 * and questions give the same files in src/retrieval/model.
 */

const root = (path: string) => new URL(`../../${path}`, import.meta.url).pathname

// Without the imported text: the weights must serve those who run without it, and the law's own words change little.
const corpus = loadCorpus({ corpusDir: root('corpus'), dataDir: root('test/eval/no-data') })
const questions = readQuestionsIn(root('test/eval/questions')).filter(({ holdout }) => !holdout)
const { model, by } = learn(corpus, questions)
writeModel(model)
for (const locale of locales) writePostings(questionsAsked(locale), locale)
writeFileSync(root('src/retrieval/model/weights.json'), `${JSON.stringify(by, null, 2)}\n`)
console.log(`classifier: ${model.labels.length} labels, ${model.weights.length} bytes`)
console.log(JSON.stringify(by))

function questionsAsked(locale: Locale): Passage[] {
  return passages(corpus, locale).filter(({ kind }) => kind === 'question')
}
