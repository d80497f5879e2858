import { describe, expect, it } from 'vitest'
import { timelineFaults } from '../../../src/corpus/check/timeline.ts'
import type { Fact } from '../../../src/corpus/schema.ts'
import { corpus } from '../made.ts'

const told = (text: string) => ({ fact: text, questions: ['?'] })
const launched: Fact = {
  id: 'launched',
  date: '2026-03-15',
  firmness: 'firm',
  articles: [],
  sources: ['https://boats.kz/1'],
  kk: told('Қайық 2026 жылғы 15 наурызда суға түсті.'),
  ru: told('Лодку спустили 15 марта 2026 года.'),
  en: told('The boat was launched on 15 March 2026.'),
}
const faults = (...more: Partial<Fact>[]) =>
  timelineFaults({ ...corpus(), facts: more.map((each) => ({ ...launched, ...each })) })

describe('check: the timeline', () => {
  it('finds nothing wrong in a dated fact with its source', () => {
    expect(faults({})).toEqual([])
  })

  it('sees a fact that stands twice', () => {
    expect(faults({}, {})).toEqual(['timeline.yaml: launched stands twice.'])
  })

  it.each(['firm', 'one', 'preliminary'] as const)('wants a source where a fact is called %s', (firmness) => {
    expect(faults({ firmness, sources: [] })).toEqual([
      `timeline.yaml: launched is called ${firmness} and has no source.`,
    ])
  })

  it('wants none where nothing is known', () => {
    expect(faults({ firmness: 'unknown' })).toEqual(['timeline.yaml: launched is unknown and has a source.'])
    expect(faults({ firmness: 'unknown', sources: [] })).toEqual([])
  })

  it.each(['2026-02-30', '2026-13', '2026-04-31/2026-05-02'])('sees that %s is no date', (date) => {
    expect(faults({ date })).toContain(`timeline.yaml: launched is dated ${date.split('/')[0]}, which is no date.`)
  })

  it.each(['2026', '2026-03', '2026-03-14/2026-03-15', null])('does not ask for the day of %s', (date) => {
    expect(faults({ date })).toEqual([])
  })

  it('sees a span that ends before it begins', () => {
    expect(faults({ date: '2026-03-16/2026-03-15' })).toEqual([
      'timeline.yaml: launched ends before it begins: 2026-03-16/2026-03-15.',
    ])
  })

  it('wants the day told in each language, year and all', () => {
    expect(faults({ date: '2026-03-17' })).toEqual(
      ['kk', 'ru', 'en'].map((locale) => `timeline.yaml: launched does not say its date 2026-03-17 in ${locale}.`),
    )
    expect(faults({ date: '2025-03-15' })).toHaveLength(3)
  })

  it('sees a number that one language lacks, and a day', () => {
    expect(faults({ en: told('The 7 boats were launched on 15 March 2026.') })).toEqual([
      'timeline.yaml: launched does not say 7 (en) in all languages.',
    ])
    expect(faults({ kk: told('Қайық 2026 жылғы 15 және 16 наурызда суға түсті. Бұл 15 наурыз еді.') })).toContain(
      'timeline.yaml: launched does not say 03-16 (kk) in all languages.',
    )
  })
})
