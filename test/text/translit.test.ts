import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/text/fold.ts'
import { latinAsKazakh, latinAsRussian } from '../../src/text/translit.ts'
import { words } from '../../src/text/words.ts'

const folded = (line: string) =>
  words(line)
    .map(({ text }) => foldWord(text))
    .join(' ')

describe('latinAsKazakh', () => {
  it.each([
    ['mektepte namaz oquga bola ma', 'мектепте намаз оқуға бола ма'],
    ['azamattyq', 'азаматтық'],
    ['Qazaqstan', 'Қазақстан'],
    ['memleket tili qandai', 'мемлекет тілі қандай'],
    ['soz bostandygy', 'сөз бостандығы'],
    ['söz bostandyğy', 'сөз бостандығы'],
    ['zheke menshik', 'жеке меншік'],
    ['jer satuga bola ma', 'жер сатуға бола ма'],
    ['halyq kenesi', 'халық кеңесі'],
    ['jana zan', 'жаңа заң'],
    ['jasyryn dauys', 'жасырын дауыс'],
    ['konstitucija', 'конституция'],
    ['konstitusiya', 'конститусия'],
    ['shekara', 'шекара'],
  ])('reads "%s" as «%s», up to folding', (latin, meant) => {
    expect(folded(latinAsKazakh(latin))).toBe(folded(meant))
  })
})

describe('latinAsRussian', () => {
  it.each([
    ['mogut li zabrat dom', 'могут ли забрат дом'],
    ['prezident', 'президент'],
    ['yazyk', 'язык'],
    ['ja mogu prodat zemlju', 'я могу продат землю'],
    ['statja', 'статя'],
    ['zhilishche', 'жилище'],
    ['obyazannosti', 'обязанности'],
    ['kto izbiraet', 'кто избирает'],
    ['semya', 'семя'],
    ['stolica strany', 'столица страны'],
    ["sem'ya", 'семья'],
  ])('reads "%s" as «%s»', (latin, meant) => {
    expect(latinAsRussian(latin)).toBe(meant)
  })
})

it('leaves no plain Latin letter, and Cyrillic as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(latinAsKazakh(text)).not.toMatch(/[a-z]/i)
      expect(latinAsRussian(text)).not.toMatch(/[a-z]/i)
    }),
  )
  expect(latinAsKazakh('заң')).toBe('заң')
})
