import { describe, expect, it } from 'vitest'
import { understand } from '../../src/retrieval/understand.ts'
import type { Locale } from '../../src/text/locale.ts'
import { lexicons, stem, text } from './made.ts'

const known = lexicons({
  kk: [
    text(1, 'Президент жеті жылға сайланады, оны халық сайлайды'),
    text(2, 'Мектепте намаз оқу, тұрғын үй мен пәтер, сот шешімі'),
  ],
  ru: [text(1, 'Президента избирает народ'), text(2, 'Могут забрать землю и квартиру, статья о выселении без суда')],
  en: [text(1, 'The president is elected by the people'), text(2, 'The court decides who may evict a tenant')],
})

const read = (question: string, chosen: Locale = 'ru') => understand(question, chosen, known)
const stemsOf = (question: string) => read(question).terms.map((term) => term.stem)

describe('the reading', () => {
  it.each([
    ['кто избирает президента', 'ru', 'none', 'кто избирает президента'],
    ['президентті кім сайлайды', 'kk', 'none', 'президентті кім сайлайды'],
    ['президентти ким сайлайды', 'kk', 'none', 'президентти ким сайлайды'],
    ['who elects the president', 'en', 'none', 'who elects the president'],
    // What was typed with the keyboard in another layout, both ways.
    ['rnj bp,bhftn ghtpbltynf', 'ru', 'layout', 'кто избирает президента'],
    ['ghtpbltynns r8v cfqkfqls', 'kk', 'layout', 'президентты күм сайлайды'],
    ['црщ удусеы еру зкуышвуте', 'en', 'layout', 'who elects the president'],
    // Out of Latin letters.
    ['prezident neshe zhylga sailanady', 'kk', 'latin', 'президент неше жылга сайланады'],
    ['mektepte namaz oquga bola ma', 'kk', 'latin', 'мектепте намаз окуга бола ма'],
    ['mogut li zabrat zemlyu', 'ru', 'latin', 'могут ли забрат землю'],
  ] as const)('of «%s» is in %s (%s): «%s»', (question, locale, repair, words) => {
    expect(read(question).reading).toMatchObject({ locale, repair, text: words })
  })

  it('is one of those tried, each with the share of letters that its language knows', () => {
    const { tried, reading } = read('mogut li zabrat zemlyu')
    expect(tried).toContain(reading)
    expect(tried.map(({ locale, repair }) => `${locale} ${repair}`)).toEqual(
      expect.arrayContaining(['ru none', 'kk none', 'en none', 'ru layout', 'kk layout', 'kk latin', 'ru latin']),
    )
    for (const { share } of tried) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(reading.share)
    }
  })

  it('is the plain one where a repair explains no more', () => {
    expect(read('xyzzy').reading.repair).toBe('none')
    expect(read('').reading).toMatchObject({ text: '', repair: 'none' })
  })

  it('has no control characters, no greeting, and no more than a thousand characters', () => {
    expect(read('\u202Eкто\u0000избирает').reading.text).toBe('кто избирает')
    expect(read('Привет! Кто избирает').reading.text).toBe('Кто избирает')
    expect(read('суд '.repeat(2500)).reading.text.length).toBeLessThanOrEqual(1000)
  })
})

describe('the language to answer in', () => {
  it.each([
    ['кто избирает президента', 'kk', 'ru'],
    ['президентті кім сайлайды', 'ru', 'kk'],
    ['who elects the president', 'kk', 'en'],
    ['mogut li zabrat zemlyu', 'kk', 'ru'],
  ] as const)('of «%s» is the question’s own, whatever is chosen', (question, chosen, locale) => {
    expect(read(question, chosen)).toMatchObject({ locale, sure: true })
  })

  it.each(['42', 'xyzzy blorp', '', '???'])('of «%s» is the chosen one: the words do not tell', (question) => {
    for (const chosen of ['kk', 'ru', 'en'] as const)
      expect(read(question, chosen)).toMatchObject({ locale: chosen, sure: false })
  })

  it('is sure by a Kazakh letter alone: «ғажап» is unknown and Kazakh', () => {
    expect(read('ғажап', 'ru')).toMatchObject({ locale: 'kk', sure: true })
  })

  it('between equals is the chosen one: «президент» is Russian and Kazakh', () => {
    expect([read('президент', 'kk').locale, read('президент', 'ru').locale]).toEqual(['kk', 'ru'])
  })

  it('is that of the word for an article', () => {
    expect(read('президент 42-бап', 'ru').locale).toBe('kk')
  })
})

describe('the terms', () => {
  it('are the content words, each once', () => {
    expect(stemsOf('кто избирает президента, президента народа')).toEqual(
      ['избирает', 'президента', 'народа'].map((word) => stem(word, 'ru')),
    )
  })

  it('of a mixed sentence are looked up each in the language that knows it', () => {
    const { terms } = read('пәтерді сотсыз забрать могут', 'kk')
    expect(terms.map(({ form, locale, known }) => [form, locale, known])).toEqual([
      ['патерди', 'kk', true],
      ['сотсыз', 'kk', true],
      ['забрать', 'ru', true],
    ])
  })

  it('inside English are looked up out of Latin letters too', () => {
    const { text: asked, terms } = read('who may take zemlyu', 'en')
    expect(terms.at(-1)).toMatchObject({ form: 'zemlyu', stem: stem('землю', 'ru'), locale: 'ru', known: true })
    expect(asked).toBe('who may take землю')
  })

  it('are looked up as they stand and as what they may misspell, where the corpus has both', () => {
    const often = Array.from({ length: 60 }, (_, at) => text(at, 'свобода'))
    const both = lexicons({ ru: [...often, text(70, 'свабода')], kk: [], en: [] })
    const terms = understand('свабода', 'ru', both).terms.map(({ stem: known, corrected }) => [known, corrected])
    expect(terms).toEqual([
      [stem('свабода', 'ru'), false],
      [stem('свобода', 'ru'), true],
    ])
  })

  it('are corrected to a word that the corpus has', () => {
    const [term] = read('презедент', 'ru').terms
    expect(term).toMatchObject({ form: 'презедент', stem: stem('президент', 'ru'), known: true, corrected: true })
  })

  it('leave the text with its misspelled words mended, the rest as it was typed', () => {
    expect(read('Презздента, избирает: Народ-землл').text).toBe('президента, избирает: Народ-землю')
    expect(read('Презздента, избирает: Народ-землл').reading.text).toBe('Презздента, избирает: Народ-землл')
  })

  it.each([
    ['a known word', 'суд'],
    ['a word that another language knows', 'пәтер'],
    ['a short word', 'дом'],
    ['a word with a digit', 'президент2'],
    ['a word far from all others', 'холодильник'],
  ])('%s stays uncorrected: «%s»', (_, word) => {
    expect(read(word).terms.map(({ corrected }) => corrected)).toEqual([false])
  })

  it('that nobody knows are kept, as rare as can be', () => {
    const [unknown, common] = read('холодильник президента').terms
    expect(unknown).toMatchObject({ known: false })
    expect(unknown?.rarity).toBeGreaterThan(common?.rarity ?? Number.POSITIVE_INFINITY)
  })

  it('are none in a question of stop words, digits or signs', () => {
    for (const question of ['а что это', 'не деген', 'what is it', '!!!', '']) expect(read(question).terms).toEqual([])
  })

  it('leave out the place that the question names', () => {
    const { referring, terms, text: asked } = read('статья 21 о выселении')
    expect(referring?.reference).toEqual({ kind: 'articles', places: [{ article: 21 }] })
    expect(asked).toBe('о выселении')
    expect(terms.map(({ form }) => form)).toEqual(['выселении'])
  })
})

describe('what a question names', () => {
  it('is a place, through another layout too', () => {
    expect(read('cnfnmz 21').referring?.reference).toEqual({ kind: 'articles', places: [{ article: 21 }] })
  })

  it('is another law, another country, the old Constitution, or nothing of these', () => {
    expect(read('статья 43 трудового кодекса')).toMatchObject({ elsewhere: 'other-law' })
    expect(read('конституция Франции')).toMatchObject({ elsewhere: 'other-country' })
    expect(read('старая статья 32')).toMatchObject({ elsewhere: 'old-constitution' })
    expect(read('кто избирает президента')).not.toHaveProperty('elsewhere')
  })
})
