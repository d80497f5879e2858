import { describe, expect, it } from 'vitest'
import { OFF_TOPIC, type Subject } from '../../src/corpus/passages.ts'
import { createClassifier, FEATURES, features, labels, logSoftmax, vector } from '../../src/retrieval/classifier.ts'
import { readModel } from '../../src/retrieval/model.ts'
import { trainClassifier } from '../../src/training/classifier.ts'
import { taught } from '../training/made.ts'

const model = trainClassifier(taught)
const classify = createClassifier(model, labels(taught))
const best = (text: string) => {
  const sense = classify(text, 'ru')
  return model.labels.filter((label) => label !== 'fact').sort((a, b) => sense(b) - sense(a))[0]
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
      const sense = classify(text, 'ru')
      const sum = model.labels
        .filter((label) => label !== 'fact')
        .reduce<number>((all, label) => all + Math.exp(sense(label)), 0)
      expect(sum).toBeCloseTo(1, 6)
    }
  })

  it('gives the same for the same', () => {
    const [once, again] = [classify('срок судьи', 'ru'), classify('срок судьи', 'ru')]
    for (const label of [1, 2, OFF_TOPIC] as const) expect(once(label)).toBe(again(label))
  })

  it('leaves a subject that it was not taught without a chance', () => {
    expect(classify('срок судьи', 'ru')(4711)).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('the features of a text', () => {
  it('are places in the model, each once', () => {
    const found = features('судья судье судьи судьями', 'ru')
    expect(new Set(found).size).toBe(found.length)
    for (const feature of found) {
      expect(Number.isInteger(feature)).toBe(true)
      expect(feature).toBeGreaterThanOrEqual(0)
      expect(feature).toBeLessThan(FEATURES)
    }
  })

  it('are shared by the forms of a word, and folded', () => {
    const shared = (a: string, b: string) => features(a, 'kk').filter((feature) => features(b, 'kk').includes(feature))
    expect(shared('Құрылтайдың', 'курылтай').length).toBeGreaterThan(0)
    expect(shared('Құрылтай', 'теңіз')).toEqual([])
  })

  it('have the same length all together, however many words there are', () => {
    const rarity = new Float32Array(FEATURES).fill(2)
    const length = (text: string) => Math.hypot(...vector(text, 'ru', rarity).map(([, value]) => value))
    expect(length('судья')).toBeCloseTo(length('судья прокурор министр посол депутат'), 5)
  })

  it('are none in a text without content words', () => {
    expect(features('а что это', 'ru')).toEqual([])
    expect(vector('а что это', 'ru', new Float32Array(FEATURES).fill(2))).toEqual([])
  })
})

describe('logSoftmax', () => {
  it('gives logarithms of parts that sum to one, for large numbers too', () => {
    for (const logits of [[0, 0], [1, 2, 3], [1000, 0, -1000], [5]]) {
      const sum = logSoftmax(Float64Array.from(logits)).reduce((all, log) => all + Math.exp(log), 0)
      expect(sum).toBeCloseTo(1, 10)
    }
  })

  it('keeps the order', () => {
    const [a = 0, b = 0, c = 0] = logSoftmax(Float64Array.from([3, 1, 2]))
    expect(a > c && c > b).toBe(true)
  })
})

describe('the model of the repository', () => {
  it('has a label for every article and for something else, and a row for every feature', () => {
    const kept = readModel()
    expect(kept.labels).toEqual(expect.arrayContaining([...Array.from({ length: 97 }, (_, at) => at), OFF_TOPIC]))
    expect(kept.rarity).toHaveLength(FEATURES)
    expect(kept.weights).toHaveLength(FEATURES * kept.labels.length)
    expect(kept.weights.some((weight) => weight !== 0)).toBe(true)
  })
})
