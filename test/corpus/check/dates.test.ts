import { describe, expect, it } from 'vitest'
import { datesIn, isReal, withoutDates } from '../../../src/corpus/check/dates.ts'

describe('the days that a text names', () => {
  it.each([
    ['ru', 'референдум прошёл 15 марта, опубликован 17–18 мая', ['03-15', '05-17', '05-18']],
    ['kk', 'референдум 15 наурызда өтті', ['03-15']],
    ['en', 'held on 15 March, signed on 2 May', ['03-15', '05-02']],
  ] as const)('%s: «%s»', (locale, text, days) => {
    expect(datesIn(text, locale)).toEqual(days)
  })

  it.each([
    ['ru', 'у него 5 машин и 20 маслихатов'],
    ['en', 'the other 15 may vote, clause 2 may be read'],
  ] as const)('are none where a number stands beside another word: %s «%s»', (locale, text) => {
    expect(datesIn(text, locale)).toEqual([])
    expect(withoutDates(text, locale)).toBe(text)
  })
})

it.each([
  ['2026', true],
  ['2026-03', true],
  ['2026-03-15', true],
  ['2026-02-30', false],
  ['2026-13', false],
])('%s is in the calendar: %s', (date, there) => {
  expect(isReal(date)).toBe(there)
})
