import { describe, expect, it } from 'vitest'
import { isOneSlip } from '../../src/text/slip.ts'

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
