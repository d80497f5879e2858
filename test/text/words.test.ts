import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaced, words } from '../../src/text/words.ts'

const texts = (line: string) => words(line).map(({ text }) => text)

describe('words', () => {
  it.each([
    ['Вице-Президент', ['Вице', 'Президент']],
    ['23-баптың 2-тармағы', ['23', 'баптың', '2', 'тармағы']],
    ['ст.42(2)', ['ст', '42', '2']],
    ['the people’s right, isn’t it?', ['the', 'people’s', 'right', 'isn’t', 'it']],
    ['citizens’ rights', ['citizens', 'rights']],
    ['«Ата Заң»', ['Ата', 'Заң']],
    ['Қазақстан👍ok', ['Қазақстан', 'ok']],
    ['DROP TABLE users; --', ['DROP', 'TABLE', 'users']],
    ['👍🏽 …', []],
    ['', []],
  ])('parts «%s»', (line, expected) => {
    expect(texts(line)).toEqual(expected)
  })

  it('keeps a decomposed letter whole', () => {
    expect(texts('Домбра й'.normalize('NFD'))).toHaveLength(2)
  })

  it('gives offsets that slice back to the word, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const word of words(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text)
          expect(word.start).toBeGreaterThanOrEqual(last)
          last = word.end
        }
      }),
    )
  })
})

describe('replaced', () => {
  const [first, second, third] = words('один, два; три')
  if (!first || !second || !third) throw new Error('tests: expected three words.')

  it('puts something longer, shorter or nothing in the place of stretches, in whatever order', () => {
    const by = ({ text }: typeof first) => ({ один: 'четырнадцать', три: '' })[text] ?? '2'
    expect(replaced('один, два; три', [third, first, second], by)).toBe('четырнадцать, 2; ')
  })

  it('leaves a text without stretches as it is, and counts one given twice once', () => {
    expect(replaced('один, два; три', [], () => '!')).toBe('один, два; три')
    expect(replaced('один, два; три', [second, second], () => '!')).toBe('один, !; три')
  })
})
