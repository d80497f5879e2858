import { describe, expect, it } from 'vitest'
import { datesIn, isReal } from '../../../src/corpus/check/dates.ts'
import { numbersIn } from '../../../src/corpus/check/numbers.ts'

describe('the numbers of a text', () => {
  it.each([
    ['ru', 'семилетний срок в двухпалатном парламенте', [7, 2]],
    ['ru', 'он любит семью и один раз, дважды', [2]],
    ['ru', 'не менее двух третей из двадцати пяти', [2, 25]],
    ['ru', 'не менее одной пятой, пятой части', []],
    ['kk', 'кемінде үштен екісінің дауысы', [2]],
    ['kk', 'оң қорытынды, екеуі де, үшеуі ғана', [3]],
    ['kk', 'он күн ішінде', [10]],
    ['en', 'two thirds twice, at least a third', [2]],
    ['en', 'one fifth of thirty on 15 March 2026', [30, 2026]],
  ] as const)('%s «%s» are %j', (locale, text, numbers) => {
    expect(numbersIn(text, locale)).toEqual(numbers)
  })
})

describe('the days of a text', () => {
  it.each([
    ['kk', '2025 жылғы 8 қыркүйекте, 30–31 қаңтарда', ['09-08', '01-30', '01-31']],
    ['ru', '8 сентября 2025 года, 5 мая и 15 марта', ['09-08', '05-05', '03-15']],
    ['en', '8 September 2025, 15 March and 2026', ['09-08', '03-15']],
  ] as const)('%s «%s» are %j', (locale, text, days) => {
    expect(datesIn(text, locale)).toEqual(days)
  })

  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2024-02-29', true],
    ['2026-02', true],
    ['2026-13', false],
    ['2026', true],
  ])('%s is in the calendar: %s', (date, real) => {
    expect(isReal(date)).toBe(real)
  })
})
