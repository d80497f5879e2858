import { describe, expect, it } from 'vitest'
import { termFaults } from '../../../src/corpus/check/terms.ts'
import type { TermEntry } from '../../../src/corpus/schema.ts'
import { corpus } from '../made.ts'

const entry = (say: string[], more: Partial<TermEntry> = {}): TermEntry => ({
  say,
  law: 'лодка',
  articles: [7],
  ...more,
})
const made = corpus()
const faults = (...entries: TermEntry[]) =>
  termFaults({ ...made, terms: { ...made.terms, ru: [...made.terms.ru, ...entries] } })

describe('check: terms', () => {
  it('finds nothing wrong where each name leads somewhere once', () => {
    expect(faults(entry(['челнок', 'ялик']), entry(['плот'], { articles: [8] }))).toEqual([])
  })

  it('sees a name that leads to two places, whatever its letters, and lets it lead twice to one', () => {
    expect(faults(entry(['ялик']), entry(['Ялик'], { articles: [8, 9] }))).toEqual([
      'terms/ru.yaml: «Ялик» leads to 7 and to 8, 9.',
    ])
    expect(faults(entry(['ялик']), entry(['ялик']))).toEqual([])
  })

  it('sees a name that is the law’s own', () => {
    expect(faults(entry(['ялик', 'Лодка']))).toEqual(['terms/ru.yaml: «Лодка» is what the law says.'])
  })

  it('wants a note where a body of 1995 is named', () => {
    expect(faults(entry(['спикер', 'сенатор']))).toEqual(['terms/ru.yaml: «сенатор» is no more, and no note says so.'])
    expect(faults(entry(['сенатор'], { note: 'Сената больше нет.' }))).toEqual([])
  })

  it('wants in each language an entry for each body of 1995', () => {
    const [first] = made.terms.en
    const say = first?.say.filter((name) => name !== 'mazhilis') ?? []
    expect(termFaults({ ...made, terms: { ...made.terms, en: [{ ...entry(say), note: 'Gone.' }] } })).toEqual([
      'terms/en.yaml: no entry tells what stands instead of the Mazhilis.',
    ])
  })
})
