import { describe, expect, it } from 'vitest'
import { isOneEdit, isOneSlip } from '../../src/text/slip.ts'

describe('isOneSlip', () => {
  it.each([
    ['стотья', 'статья'],
    ['сатья', 'статья'],
    ['статьья', 'статья'],
    ['atricle', 'article'],
    ['статья', 'статья'],
  ])('«%s» is «%s»', (typed, right) => {
    expect(isOneSlip(typed, right)).toBe(true)
  })

  it.each([
    ['стойка', 'статья'],
    ['тсатяь', 'статья'],
    ['стат', 'статя'], // short
  ])('«%s» is not «%s»', (typed, right) => {
    expect(isOneSlip(typed, right)).toBe(false)
  })
})

describe('isOneEdit', () => {
  it.each([
    ['греб', 'герб'],
    ['сут', 'суд'],
    ['гер', 'герб'],
    ['герб', 'герб'],
    ['а', ''],
  ])('takes short words too: «%s» is «%s»', (typed, right) => {
    expect(isOneEdit(typed, right)).toBe(true)
  })

  it.each([
    ['берг', 'герб'],
    ['аб', ''],
    ['сутд', 'суд-'],
  ])('«%s» is not «%s»', (typed, right) => {
    expect(isOneEdit(typed, right)).toBe(false)
  })
})
