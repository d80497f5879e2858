import { describe, expect, it } from 'vitest'
import { synonymFaults } from '../../../src/corpus/check/synonyms.ts'
import type { Synonyms } from '../../../src/corpus/schema.ts'

const group = (more: Partial<Synonyms>): Synonyms => ({ kk: [], ru: [], en: [], ...more })
const faults = (...synonyms: Synonyms[]) => synonymFaults({ synonyms })

describe('check: synonyms', () => {
  it('finds nothing wrong where each group has two words, of whatever language', () => {
    expect(faults(group({ ru: ['лодка', 'шлюпка'] }), group({ kk: ['қайық'], en: ['boat'] }))).toEqual([])
  })

  it('sees a word that stands alone', () => {
    expect(faults(group({ en: ['boat'] }))).toEqual(['synonyms: «boat» stands alone in its group.'])
  })

  it('sees what is no single word', () => {
    expect(faults(group({ ru: ['лодка', 'подводная лодка', 'лодка-долблёнка'] }))).toEqual([
      'synonyms in ru: «подводная лодка» is not a single word.',
      'synonyms in ru: «лодка-долблёнка» is not a single word.',
    ])
  })

  it('sees a word twice in a group, and one of too many groups', () => {
    expect(faults(group({ kk: ['қайық', 'кеме', 'қайық'] }))).toEqual([
      'synonyms in kk: «қайық» stands twice in a group.',
    ])
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((other) => group({ en: ['boat', other] }))
    expect(faults(...six)).toEqual(['synonyms in en: «boat» stands in 6 groups, of 5 that it may.'])
  })
})
