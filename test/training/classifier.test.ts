import { describe, expect, it } from 'vitest'
import { OFF_TOPIC } from '../../src/corpus/passages.ts'
import { createClassifier, FEATURES } from '../../src/retrieval/classifier.ts'
import { createLabelsOf } from '../../src/retrieval/labels.ts'
import { trainClassifier } from '../../src/training/classifier.ts'
import { taught } from './made.ts'

const model = trainClassifier(taught)

describe('training', () => {
  it('makes the same model of the same corpus', () => {
    const again = trainClassifier(taught)
    expect([again.labels, again.scale, again.rarity]).toEqual([model.labels, model.scale, model.rarity])
    expect(Buffer.from(again.weights).equals(Buffer.from(model.weights))).toBe(true) // millions, so as bytes
  })

  it('has each label once, something else among them', () => {
    expect(new Set(model.labels).size).toBe(model.labels.length)
    expect(model.labels).toEqual(expect.arrayContaining(['0.1', '1.1', '2.1', '96.1', OFF_TOPIC]))
  })

  it('keeps one byte a feature and label, from −127 to 127, and a scale', () => {
    expect(model.weights).toHaveLength(FEATURES * model.labels.length)
    expect(model.scale).toBeGreaterThan(0)
    expect(model.weights.some((weight) => weight > 0) && model.weights.some((weight) => weight < 0)).toBe(true)
    expect(model.weights.includes(-128)).toBe(false)
  })

  it('knows how rare each feature is; unseen ones count nothing', () => {
    expect(model.rarity).toHaveLength(FEATURES)
    expect(model.rarity.some((rarity) => rarity > 0) && model.rarity.includes(0)).toBe(true)
  })

  it('tells questions in a language that has no examples by what their words mean', () => {
    const synonyms = [
      { kk: [], ru: ['судья'], en: ['judge'] },
      { kk: [], ru: ['служит', 'служат'], en: ['serve'] },
      { kk: [], ru: ['срок', 'долго'], en: ['long'] },
      { kk: [], ru: ['лодка', 'лодку', 'лодки'], en: ['boat'] },
      { kk: [], ru: ['держать', 'купить'], en: ['keep'] },
    ]
    const { labels, ...learned } = trainClassifier({ ...taught, synonyms })
    const sense = createClassifier({ labels, ...learned }, createLabelsOf(labels, taught))
    const [judge, boat] = [sense('how long does a judge serve', 'en'), sense('where do I keep a boat', 'en')]
    expect(judge.of(1)).toBeGreaterThan(judge.of(2))
    expect(boat.of(2)).toBeGreaterThan(boat.of(1))
  })
})
