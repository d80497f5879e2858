import { expect, it } from 'vitest'
import { placesIn, withoutPlaces } from '../../../src/corpus/check/places.ts'

it.each([
  ['kk', '52, 53-баптар', ['52', '53']],
  ['kk', '95-баптың 3-тармағында және 56-баптың 11-тармақшасы', ['95.3', '56']],
  ['kk', 'өтпелі 83-1-бап, 62.3-тармақ', ['83-1', '62.3']],
  ['ru', 'статьи 52 и 53, пункт 3 статьи 95', ['52', '53', '95.3']],
  ['ru', 'подпункт 20 статьи 44, статья 50, пункт 2', ['44', '50.2']],
  ['ru', 'старый 2.3-1 и пункт 5.6; явка 74.19 %', ['2.3-1', '5.6']],
  ['ru', 'принято (76) и (45–51), всего 96 статей', ['76', '45', '51']],
  ['en', 'articles 56 and 69, clause 2 of article 7, article 95, clause 3', ['56', '69', '7.2', '95.3']],
  ['en', 'article 56, item 11, and article 4.3', ['56', '4.3']],
] as const)('%s «%s» names %j', (locale, text, places) => {
  expect(placesIn(text, locale).map(({ article, clauses }) => [article, ...clauses].join('.'))).toEqual(places)
})

it('leaves of a text what it tells beside the places', () => {
  expect(withoutPlaces('Пять лет (статья 52), по подпункту 11 статьи 56.', 'ru')).not.toMatch(/\d/)
})
