import { describe, expect, it } from 'vitest'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { trainClassifier } from '../../src/training/classifier.ts'
import { EVEN, type Labelled, learnWeights } from '../../src/training/weights.ts'
import { taught } from './made.ts'

const asked = (question: string, ...primary: readonly number[]): Labelled => ({
  question,
  lang: 'ru',
  kind: primary.length ? 'topic' : 'negative',
  primary,
})
const questions = [
  asked('сколько лет служит судья', 1),
  asked('до каких лет судья', 1),
  asked('где держат лодку', 2),
  asked('можно ли мне лодку с вёслами', 2),
  asked('испечь пирог с рыбой'),
  asked('сколько яблок в пирог'),
]
const model = trainClassifier(taught)
const aside = [asked('сколько соли в борщ'), asked('до каких лет служат', 1)]
const learned = learnWeights(taught, model, { questions, aside })

describe('learned weights', () => {
  it('put what is right first', () => {
    const retriever = createRetriever(taught, { model, by: learned })
    for (const { question, primary } of questions.slice(0, 4))
      expect(primary).toContain(retriever.rank(question, 'ru').candidates[0]?.subject)
  })

  it('answer what is asked of the corpus and refuse what is not', () => {
    const retriever = createRetriever(taught, { model, by: learned })
    const kinds = questions.map(({ question }) => retriever.find(question, 'ru').kind)
    expect(kinds.slice(0, 4)).not.toContain('nothing')
    expect(kinds.slice(4)).toEqual(['nothing', 'nothing'])
  })

  it('are the same for the same', () => {
    expect(learnWeights(taught, model, { questions, aside })).toEqual(learned)
  })

  it('have none for a feature that is left out', () => {
    const { sense: _, ...others } = EVEN
    const { ranking } = learnWeights(taught, model, { questions, aside, start: others as typeof EVEN })
    expect(Object.keys(ranking)).toEqual(Object.keys(others))
  })

  it('rank by what people ask alone: what is set aside tells only what is on topic', () => {
    const without = learnWeights(taught, model, { questions, aside: [] })
    expect(without.ranking).toEqual(learned.ranking)
    expect(without.onTopic).not.toEqual(learned.onTopic)
  })
})
