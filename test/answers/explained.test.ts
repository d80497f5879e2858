import { describe, expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import { weights } from '../../src/retrieval/weights.ts'
import { restatedCorpus } from './corpora.ts'

const answers = createAnswers(restatedCorpus())
const lines = (question: string) => answers.explain(question, 'ru').split('\n')

/** The cells of the row that begins with this one. */
const row = (all: readonly string[], first: string) =>
  all.map((line) => line.trim().split(/ {2,}/)).find(([cell]) => cell === first) ?? []

describe('an explanation', () => {
  const shown = lines('могут ли выселить из квартиры без судa щщывапщ')

  it('lists the readings tried and marks the one taken', () => {
    expect(shown.filter((line) => line.startsWith('  →'))).toEqual([
      expect.stringMatching(/ru +none +\d\.\d\d +могут ли /),
    ])
    expect(shown.some((line) => /kk +none +\d\.\d\d/.test(line))).toBe(true)
  })

  it('tells of each term how it was typed, its stem, its rarity, and whether it is known', () => {
    expect(row(shown, 'выселить')).toEqual(['выселить', 'высел', 'ru', expect.stringMatching(/^\d+\.\d\d$/), 'known'])
    expect(row(shown, 'щщывапщ').at(-1)).toBe('unknown')
    expect(row(lines('кто избирает прездиента'), 'прездиента').at(-1)).toBe('corrected')
  })

  it('has a column for every weight of the ranking, and rows that add up to their scores', () => {
    const [, score, ...features] = row(shown, 'subject')
    expect([score, ...features]).toEqual(['score', ...Object.keys(weights.ranking)])
    const at = shown.findIndex((line) => line.startsWith('  subject'))
    const candidates = shown.slice(at + 1, shown.indexOf('', at)).map((line) => line.trim().split(/ {2,}/))
    expect(candidates.length).toBeGreaterThan(1)
    for (const [, total, ...parts] of candidates)
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBeCloseTo(Number(total), 0)
  })

  it('ends with the signs of the verdict, and both probabilities', () => {
    expect(shown.some((line) => /^verdict: (answer|perhaps|nothing)$/.test(line))).toBe(true)
    const [, ...probabilities] = row(shown, 'probability')
    expect(probabilities).toHaveLength(2)
    for (const each of probabilities) expect(each).toMatch(/^[01]\.\d\d$/)
  })

  it('says that a named article overrules the verdict', () => {
    const named = lines('почему в пункте 2 статьи 9 слово заменено')
    expect(named.some((line) => /^verdict: .*, overruled: it names a place$/.test(line))).toBe(true)
  })

  it.each([
    ['статья 23', /^lookup, answered in ru$/],
    ['привет', /^smalltalk, /],
    ['старая статья 32', /^former, /],
  ])('of «%s», which is not ranked, ends with the terms', (question, first) => {
    expect(lines(question)[0]).toMatch(first)
    expect(answers.explain(question, 'ru')).not.toContain('verdict')
  })

  it('is there for anything, and cuts what is long', () => {
    for (const question of ['', '😀', '🇰🇿 '.repeat(500), 'закон '.repeat(2_000)])
      for (const line of lines(question)) expect(line.length).toBeLessThan(200)
  })
})
