import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { OFF_TOPIC, type Subject } from '../../src/corpus/passages.ts'
import { createClassifier, FEATURES, features, meaningVector, softmax, vector } from '../../src/retrieval/classifier.ts'
import { createLabelsOf } from '../../src/retrieval/labels.ts'
import { meaningsOf } from '../../src/retrieval/meanings.ts'
import { readModel } from '../../src/retrieval/model.ts'
import { trainClassifier } from '../../src/training/classifier.ts'
import { article, corpus, wording } from '../corpus/made.ts'
import { taught } from '../training/made.ts'

const model = trainClassifier(taught)
const none = meaningsOf([])
const classify = createClassifier(model, createLabelsOf(model.labels, taught))
const subjects: readonly Subject[] = [...taught.articles.map((each) => each.article), OFF_TOPIC]
const best = (text: string) => {
  const { of } = classify(text, 'ru')
  return [...subjects].sort((a, b) => of(b) - of(a))[0]
}

describe('a classifier trained on a made corpus', () => {
  it.each<[string, Subject]>([
    ['как долго служит судья', 1],
    ['срок судьи', 1],
    ['где купить лодку', 2],
    ['лодки и вёсла', 2],
    ['рецепт пирога', OFF_TOPIC],
    ['испечь пирог с рыбой', OFF_TOPIC],
  ])('tells its subjects apart: «%s»', (text, subject) => {
    expect(best(text)).toBe(subject)
  })

  it('gives probabilities that sum to one, over whatever text', () => {
    for (const text of ['срок судьи', 'ни слова отсюда', '', '12345 😀']) {
      const { of } = classify(text, 'ru')
      const sum = subjects.reduce<number>((all, subject) => all + Math.exp(of(subject)), 0)
      expect(sum).toBeCloseTo(1, 6)
    }
  })

  it('gives the same for the same', () => {
    const [once, again] = [classify('срок судьи', 'ru'), classify('срок судьи', 'ru')]
    for (const subject of subjects) expect(once.of(subject)).toBe(again.of(subject))
  })

  it('leaves a subject that it was not taught without a chance', () => {
    const sense = classify('срок судьи', 'ru')
    expect(sense.of(4711)).toBeLessThan(-60)
    expect(sense.of(4711)).toBeGreaterThan(Number.NEGATIVE_INFINITY) // so that the odds of two such are a number
    expect(sense.place(4711)).toBeUndefined()
  })
})

describe('the place of an answer', () => {
  it('is the clause or item whose questions are most alike', () => {
    const corpusOfPlaces = corpus(
      article(1, {
        ru: {
          ...wording('Судья независим.'),
          clauses: [
            { text: 'Судья независим.', items: [] },
            { text: 'Судья:', items: ['носит мантию;', 'слушает стороны.'] },
          ],
          questions: [
            { text: 'кому подчиняется судья', clause: 1 },
            { text: 'во что одет судья', clause: 2, item: 1 },
            { text: 'какую одежду надевает судья', clause: 2, item: 1 },
            { text: 'должен ли судья выслушать меня', clause: 2, item: 2 },
          ],
        },
      }),
    )
    const { labels, ...learned } = trainClassifier(corpusOfPlaces)
    const sense = createClassifier({ labels, ...learned }, createLabelsOf(labels, corpusOfPlaces))
    expect(sense('кому судья подчиняется', 'ru').place(1)).toEqual({ clause: 1 })
    expect(sense('какая одежда у судьи', 'ru').place(1)).toEqual({ clause: 2, item: 1 })
    expect(sense('судья меня выслушает?', 'ru').place(1)).toEqual({ clause: 2, item: 2 })
  })
})

describe('the features of a text', () => {
  it('are places in the model, each once', () => {
    const found = features('судья судье судьи судьями', 'ru', none)
    expect(new Set(found).size).toBe(found.length)
    for (const feature of found) {
      expect(Number.isInteger(feature)).toBe(true)
      expect(feature).toBeGreaterThanOrEqual(0)
      expect(feature).toBeLessThan(FEATURES)
    }
  })

  it('are shared by the forms of a word, and folded', () => {
    const shared = (a: string, b: string) =>
      features(a, 'kk', none).filter((feature) => features(b, 'kk', none).includes(feature))
    expect(shared('Құрылтайдың', 'курылтай').length).toBeGreaterThan(0)
    expect(shared('Құрылтай', 'теңіз')).toEqual([])
  })

  it('have the same length all together, however many words there are', () => {
    const rarity = new Float32Array(FEATURES).fill(2)
    const length = (text: string) =>
      Math.hypot(...vector(text, 'ru', { meanings: none, rarity }).map(([, value]) => value))
    expect(length('судья')).toBeCloseTo(length('судья прокурор министр посол депутат'), 5)
  })

  it('tell stop words apart, and what stands beside them', () => {
    const [who, whom] = [features('кто назначает судью', 'ru', none), features('кого назначает судья', 'ru', none)]
    expect(who.filter((feature) => !whom.includes(feature))).not.toEqual([])
  })

  it('are shared by words that say the same, in whatever language', () => {
    const dismissing = meaningsOf([{ kk: ['босату'], ru: ['уволить', 'снять'], en: ['dismiss'] }])
    const shared = (known: typeof none) =>
      features('уволить министра', 'ru', known).filter((each) =>
        features('dismiss a minister', 'en', known).includes(each),
      )
    expect(shared(none)).toEqual([])
    expect(shared(dismissing)).toHaveLength(1)
  })

  it('of a word of another language are shared by those that say the same there', () => {
    const strike = meaningsOf([{ kk: ['ереуіл'], ru: ['забастовка'], en: ['strike'] }])
    const shared = features('is забастовка legal', 'en', strike).filter((each) =>
      features('ереуіл', 'kk', strike).includes(each),
    )
    expect(shared).toHaveLength(1)
  })

  it('are not shared by short words that only look alike: «раз» is no «разы»', () => {
    const content = meaningsOf([{ kk: ['разы'], ru: ['доволен'], en: ['content'] }])
    expect(features('раз', 'ru', content)).toEqual(features('раз', 'ru', none))
  })

  it('of what the words mean stand alone in a vector of their own, the same in all languages', () => {
    const said = meaningsOf([
      { kk: ['босату'], ru: ['уволить'], en: ['dismiss'] },
      { kk: ['министр'], ru: ['министр'], en: ['minister'] },
    ])
    const measures = { meanings: said, rarity: new Float32Array(FEATURES).fill(2) }
    const meant = meaningVector('уволить министра', 'ru', measures)
    expect(meant).toHaveLength(3) // two meanings, and the pair of them
    expect(meaningVector('dismiss the minister', 'en', measures)).toEqual(meant)
    expect(meaningVector('лодка у воды', 'ru', measures)).toEqual([])
  })

  it('are none in a text without content words', () => {
    expect(features('а что это', 'ru', none)).toEqual([])
    expect(vector('а что это', 'ru', { meanings: none, rarity: new Float32Array(FEATURES).fill(2) })).toEqual([])
  })
})

describe('softmax', () => {
  it('gives parts that sum to one, for large numbers too', () => {
    for (const logits of [[0, 0], [1, 2, 3], [1000, 0, -1000], [5]]) {
      const sum = softmax(Float64Array.from(logits)).reduce((all, part) => all + part, 0)
      expect(sum).toBeCloseTo(1, 10)
    }
  })

  it('keeps the order', () => {
    const [a = 0, b = 0, c = 0] = softmax(Float64Array.from([3, 1, 2]))
    expect(a > c && c > b).toBe(true)
  })
})

describe('the model of the repository', () => {
  const kept = readModel()

  it('has a label for every clause and item of the corpus, for the reform and for something else, and a row for every feature', () => {
    const { articles } = loadCorpus({ corpusDir: 'corpus', dataDir: 'none' })
    const places = articles.flatMap(({ article, kk: { clauses } }) =>
      clauses.flatMap(({ items }, at) => [
        `${article}.${at + 1}`,
        ...items.map((_, nth) => `${article}.${at + 1}.${nth + 1}`),
      ]),
    )
    expect([...kept.labels].sort()).toEqual([...places, 'fact', OFF_TOPIC].sort())
    expect(kept.rarity).toHaveLength(FEATURES)
    expect(kept.weights).toHaveLength(FEATURES * kept.labels.length)
    expect(kept.weights.some((weight) => weight !== 0)).toBe(true)
  })
})
