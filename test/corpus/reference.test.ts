import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refer } from '../../src/corpus/reference.ts'
import { latinKeysAsRussian } from '../../src/text/layout.ts'

const reference = (text: string) => refer(text)?.reference
/** «42.2/3»: article 42, clause 2, item 3. */
const places = (text: string) => {
  const found = reference(text)
  if (found?.kind !== 'articles') return found
  return found.places.map(
    ({ article, clause, item }) => article + (clause ? `.${clause}` : '') + (item ? `/${item}` : ''),
  )
}

describe('refer', () => {
  it.each([
    ['статья 23', '23'],
    ['Статья 23.', '23'],
    ['ст. 42', '42'],
    ['ст42', '42'],
    ['42 ст', '42'],
    ['42-я статья', '42'],
    ['статья №42', '42'],
    ['статья номер 42', '42'],
    ['что говорит статья 34', '34'],
    ['седьмая статья', '7'],
    ['сорок третья статья', '43'],
    ['статья сорок три', '43'],
    ['статья сорок два два пункта', '42.2'],
    ['бес бап', '5'],
    ['последняя статья', '96'],
    ['статья XV', '15'],
    ['23-бап', '23'],
    ['23-бапта', '23'],
    ['23бап', '23'],
    ['бап 23', '23'],
    ['баб 23', '23'],
    ['23 бабы', '23'],
    ['жетінші бап', '7'],
    ['жетинши бап', '7'],
    ['он екінші бап', '12'],
    ['қырық үш бап', '43'],
    ['соңғы бап', '96'],
    ['алпысыншы', '60'],
    ['последний пункт статьи 5', '5'],
    ["stat'ya 5", '5'],
    ['statiya 5', '5'],
    ['5 baptyn', '5'],
    ['article 7', '7'],
    ['art 7', '7'],
    ['Article IV', '4'],
    ['article twenty three', '23'],
    ['twenty-third article', '23'],
    ['the last article', '96'],
    ['what does article 34 say', '34'],
    ['46', '46'],
    [' 46? ', '46'],
    ['десятая', '10'],
    ['a. 89', '89'],
    ['the 21st one', '21'],
    ['show me the 21st one', '21'],
    ['the twenty-first one', '21'],
    ['21-ю покажи', '21'],
    ['а 33?', '33'],
    ['21-ші бап', '21'],
    ['21 ші бап', '21'],
    ['21-інші бап', '21'],
    ['21-инши бапты', '21'],
    ['20-сыншы бап', '20'],
  ])('finds an article in «%s»', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  it.each([
    ['ст. 42 п. 2', '42.2'],
    ['п.2 ст.42', '42.2'],
    ['пункт 2 статьи 42', '42.2'],
    ['2 пункт 42 статья', '42.2'],
    ['часть 2 статьи 15', '15.2'],
    ['42-баптың 2-тармағы', '42.2'],
    ['42 баптын 2 тармагы', '42.2'],
    ['42-бап 2-тармақ', '42.2'],
    ['15 бап 2 бөлік', '15.2'],
    ['жиырма үшінші баптың бірінші тармағы', '23.1'],
    ['article 7(2)', '7.2'],
    ['article 42 paragraph 2', '42.2'],
    ['clause 2 of article 42', '42.2'],
    ['art. 15, part 2', '15.2'],
    ['42.2', '42.2'],
    ['ст. 42-2', '42.2'],
    ['статья 46:2', '46.2'],
    ['46(2)', '46.2'],
    ['46 п 2', '46.2'],
    ['a. 89 p. 4', '89.4'],
    ['a 89 p 4', '89.4'],
    ['a.12 cl.3', '12.3'],
    ['cl. 3 art. 12', '12.3'],
    ['p. 4 art. 89', '89.4'],
    ['item 2, cl. 1 of a. 46', '46.1/2'],
    ['подпункт 17 статьи 46', '46/17'],
    ['46 статья 17 подпункт', '46/17'],
    ['46-баптың 17) тармақшасы', '46/17'],
    ['article 46, item 17', '46/17'],
    ['статья 60 пункт 3 подпункт 4', '60.3/4'],
    ['подпункт 4 пункта 3 статьи 60', '60.3/4'],
    ['60-баптың 3-тармағының 4-тармақшасы', '60.3/4'],
  ])('finds the clause or item in «%s»', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  it.each([
    ['articles 34 and 35', ['34', '35']],
    ['статьи 12, 13 и 14', ['12', '13', '14']],
    ['статьи 1,2,3', ['1', '2', '3']],
    ['про 34 и 35 статей', ['34', '35']],
    ['34, 35-баптар', ['34', '35']],
    ['34 пен 35-бап', ['34', '35']],
    ['34 және 35-баптар', ['34', '35']],
    ['статьи 34–36', ['34', '35', '36']],
    ['34-36 баптар', ['34', '35', '36']],
    ['статьи с 34 по 36', ['34', '35', '36']],
    ['from article 34 to 36', ['34', '35', '36']],
    ['articles 1-96', ['1', '96']], // a long range: its ends
  ])('finds all articles of «%s»', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it.each([
    'стотья 23',
    'статя 23',
    'стаття 23',
    'сатья 23',
    'статьья 23',
    'artical 23',
    'aricle 23',
    'atricle 23',
    'statya 23',
    '23 bap',
  ])('takes a slip of the finger for what was meant: «%s»', (text) => {
    expect(places(text)).toEqual(['23'])
  })

  it('reads «cnfnmz 21» once the keyboard layout is mended', () => {
    expect(places(latinKeysAsRussian('cnfnmz 21'))).toEqual(['21'])
  })

  it.each(['преамбула', 'что написано в преамбуле', 'кіріспе', 'конституция кіріспесі', 'кириспе', 'Preamble'])(
    'finds the preamble in «%s»',
    (text) => {
      expect(places(text)).toEqual(['0'])
    },
  )

  it.each([
    ['раздел IV', 4],
    ['раздел ІV', 4], // Cyrillic І
    ['четвёртый раздел', 4],
    ['IV бөлім', 4],
    ['төртінші бөлім', 4],
    ['section 4', 4],
    ['chapter IV', 4],
    ['последний раздел', 11],
    ['соңғы бөлім', 11],
  ])('finds a section in «%s»', (text, section) => {
    expect(reference(text)).toEqual({ kind: 'section', section })
  })

  it.each([
    ['статья 97', { kind: 'no-such-article', number: 97 }],
    ['0-бап', { kind: 'no-such-article', number: 0 }],
    ['article 0', { kind: 'no-such-article', number: 0 }],
    ['статья сто двадцать', { kind: 'no-such-article', number: 120 }],
    ['145', { kind: 'no-such-article', number: 145 }],
    ['статьи 95, 97', { kind: 'no-such-article', number: 97 }],
    ['12-бөлім', { kind: 'no-such-section', number: 12 }],
    ['section twelve', { kind: 'no-such-section', number: 12 }],
  ])('says that there is none for «%s»', (text, expected) => {
    expect(reference(text)).toEqual(expected)
  })

  it.each([
    'статья 43 трудового кодекса',
    'article 14 of the French civil code',
    'старая статья 32',
    'article 23 of the old constitution',
    'бұрынғы конституцияның 5-бабы',
    'статья 5 закона о браке',
    'неке туралы заңның 5-бабы',
    'article 5 of the marriage act',
    'қылмыстық кодекс 99-бап',
    'ст 293 ак рк',
    'по статье 105 ук',
    'статья 5 конституции рф',
    'сколько статей в конституции',
    'статья',
    'про какую статью речь',
    'статья расходов',
    'пункт 2',
    '2-тармақ',
    '18 лет',
    '18 жас',
    'можно ли с 18 лет голосовать',
    '145 депутатов',
    '15.03.2026',
    'два гражданства',
    'первый президент',
    'бірінші президент',
    'үшін',
    'один',
    'разделение 3 властей',
    '5 баптистов',
    'стать депутатом в 25',
    'two citizenships',
    'part 2',
    'p. 4',
    'a 3 year term',
    'a 18 year old',
    'the one',
    'the last one',
    'the one hundred',
    'вернуть только одну статью закона',
    '77 статей',
    'the draft of 95 articles',
    '84 %',
    'does a baby 2 days old have the right to life',
    'can police station 5 hold me',
    'under which article I can complain about the police',
    'по какой статье он осужден',
    'какие две статьи самые главные',
    'send back only one article of a law',
    'екі бапты салыстыр',
    'десять статей о свободе',
    'the ten articles that matter most',
    '',
    '👍',
  ])('finds no place of this Constitution in «%s»', (text) => {
    expect(refer(text)).toBeUndefined()
  })

  it('gives back what else the text says', () => {
    expect(refer('что в статье 34 о митингах')?.rest).toBe('что в о митингах')
    expect(refer('статьи 34–38 про митинги')?.rest).toMatch(/про митинги$/)
    expect(refer('преамбула конституции')?.rest).toBe('конституции')
  })

  it('names only articles that exist, each once, whatever comes', () => {
    const typed = fc.array(
      fc.constantFrom('статья', 'ст.', '-бап', 'п.', '2', '34', '97', ', ', ' и ', '-', ' ', 'IV', 'пятая', 'article'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          typed.map((words) => words.join('')),
        ),
        (text) => {
          const found = reference(text)
          const articles = found?.kind === 'articles' ? found.places.map(({ article }) => article) : []
          expect(articles.every((article) => article >= 0 && article <= 96)).toBe(true)
          expect(new Set(articles).size).toBe(articles.length)
        },
      ),
    )
  })
})
