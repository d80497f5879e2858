import { describe, expect, it } from 'vitest'
import { type Counts, higherCounts } from '../../src/corpus/check/asking.ts'
import type { Outline } from '../../src/corpus/check/structure.ts'
import { check } from '../../src/corpus/check.ts'
import type { Corpus } from '../../src/corpus/load.ts'
import type { Article } from '../../src/corpus/schema.ts'
import { article, corpus, official, wording } from './made.ts'

const faults = (...own: Article[]) => check({ corpus: corpus(...own) }).faults

describe('check: the build of the corpus', () => {
  it('finds nothing wrong in a whole and parallel corpus', () => {
    expect(faults()).toEqual([])
  })

  it('misses a provision that is not there', () => {
    const made = corpus()
    const articles = made.articles.filter((each) => each.article !== 12)
    expect(check({ corpus: { ...made, articles } }).faults).toEqual([
      'articles/12.yaml is missing, or says another article number.',
    ])
  })

  it('sees a number that two files claim', () => {
    const made = corpus()
    expect(check({ corpus: { ...made, articles: [...made.articles, article(7)] } }).faults).toEqual([
      'article 7 stands in 2 files; one number belongs to one file.',
    ])
  })

  it('sees a section where none belongs', () => {
    expect(faults(article(5, { section: 0 }))).toEqual([
      'articles/05.yaml: section is 0; only the preamble has section 0, and it has no other.',
    ])
  })

  it('counts clauses in the three languages', () => {
    const two = wording('Один.', {
      clauses: [
        { text: 'Один.', items: [] },
        { text: 'Ещё.', items: [] },
      ],
    })
    expect(faults(article(5, { ru: two }))).toEqual([
      'articles/05.yaml: kk has 1, ru has 2, en has 1 clauses; they must be as many.',
    ])
  })

  it('counts the items of a clause in the three languages', () => {
    const listed = wording('', { clauses: [{ text: 'Список:', items: ['а', 'б'] }] })
    expect(faults(article(5, { ru: listed }))).toEqual([
      'articles/05.yaml: clause 1: kk has 0, ru has 2, en has 0 items; they must be as many.',
    ])
  })

  it('sees a clause that goes on after its items in one language only', () => {
    const going = wording('', { clauses: [{ text: 'Так.', items: [], after: 'И дальше.' }] })
    expect(faults(article(5, { ru: going }))).toEqual([
      'articles/05.yaml: clause 1: some languages go on after the items, others do not.',
    ])
  })

  it('sees a Latin letter inside a Kazakh word, and lets a Latin word be', () => {
    expect(faults(article(5, { kk: wording('Б\u0069р IT маманы.') }))).toEqual([
      'articles/05.yaml: kk has a Latin letter inside «Б\u0069р».',
    ])
  })

  it.each([
    ['kk', 'Конституцияның 97-бабында айтылғандай.', '97-бабында'],
    ['kk', 'Бұл 7-баптың 2-тармағында.', '7-баптың 2-тармағында'],
    ['kk', 'Осы баптың 3-тармағы.', 'Осы баптың 3-тармағы'],
    ['ru', 'По пункту 2 статьи 7.', 'пункту 2 статьи 7'],
    ['ru', 'По статьям 5 и 97.', 'статьям 5 и 97'],
    ['ru', 'По пунктам 1 и 4 этой статьи.', 'пунктам 1 и 4 этой статьи'],
    ['en', 'Under clause 2 of article 7.', 'clause 2 of article 7'],
    ['en', 'Under articles 5, 6 and 97.', 'articles 5, 6 and 97'],
  ] as const)('sees that %s «%s» refers to nothing', (locale, text, words) => {
    expect(faults(article(5, { [locale]: wording(text) }))).toEqual([
      `articles/05.yaml: ${locale} refers to «${words}», which is not there.`,
    ])
  })

  it.each([
    ['kk', '96-баптың 1-тармағында және осы баптың 1-тармағында.'],
    ['kk', 'Конституцияның 46-бабының 11) тармақшасы, 50-бабының 1-тармағы.'],
    ['ru', 'По пункту 1 статьи 96 и статьям 12, 14 и 16.'],
    ['ru', 'Обсуждает статьи закона.'],
    ['en', 'Under clause 1 of article 96, item 11) of article 46 and this article.'],
  ] as const)('takes a reference that leads somewhere: %s «%s»', (locale, text) => {
    expect(faults(article(5, { [locale]: wording(text) }))).toEqual([])
  })

  it('wants the places of a group to be there, the items themselves where a clause has some', () => {
    const listing = wording('Ж', { clauses: [{ text: 'Ж:', items: ['Ж'] }] })
    const made = corpus(article(5, { kk: listing, ru: listing, en: listing }))
    const places = [
      { article: 4, clause: 1 },
      { article: 4, clause: 2 },
      { article: 5, clause: 1 },
      { article: 5, clause: 1, item: 1 },
      { article: 5, clause: 1, item: 2 },
    ]
    const groups = [{ slug: 'boats', places, kk: ['Ж'], ru: ['Ж'], en: ['J'] }]
    expect(check({ corpus: { ...made, groups } }).faults).toEqual(
      ['4.2', '5.1', '5.1.2'].map((place) => `groups.yaml: boats names ${place}; it must be a clause or an item.`),
    )
  })

  it('wants topics named, used, and once each', () => {
    const made = corpus(article(5, { topics: ['made', 'lost'] }), article(6, { topics: ['made', 'made'] }))
    const names = { kk: 'Ж', ru: 'Ж', en: 'J' }
    expect(check({ corpus: { ...made, topics: { ...made.topics, idle: names } } }).faults).toEqual([
      'articles/05.yaml: topic lost is not in topics.yaml.',
      'articles/06.yaml: a topic stands twice.',
      'topics.yaml: idle is the topic of no article.',
    ])
  })

  it('wants names for all eleven sections', () => {
    const made = corpus()
    const { 11: _, ...sections } = made.sections
    expect(check({ corpus: { ...made, sections } }).faults).toEqual(['sections.yaml: section 11 has no names.'])
  })
})

describe('check: against the outline', () => {
  const outlined = (more: Partial<Outline[number]>): Outline => [
    { article: 5, section: 1, clauses: 1, numbered: true, items: {}, ...more },
  ]
  const against = (outline: Outline, made: Corpus = corpus()) => check({ corpus: made, outline }).faults

  it('finds nothing wrong where the counts agree', () => {
    expect(against(outlined({}))).toEqual([])
  })

  it('counts clauses, items and sections', () => {
    expect(against(outlined({ clauses: 3 }))).toEqual(
      ['kk', 'ru', 'en'].map((locale) => `articles/05.yaml: ${locale} has 1 clauses, the outline has 3.`),
    )
    expect(against(outlined({ items: { '1': 22 } }))).toContain(
      'articles/05.yaml: ru has 0 items in clause 1, the outline has 22.',
    )
    expect(against(outlined({ section: 4 }))).toEqual(['articles/05.yaml: section is 1, the outline has 4.'])
  })

  it('counts the items of an article without numbered clauses', () => {
    expect(against(outlined({ numbered: false, items: { '0': 2 } }))).toHaveLength(3)
  })

  it('leaves the preamble free', () => {
    expect(against([{ article: 0, section: null, clauses: 12, numbered: false, items: {} }])).toEqual([])
  })
})

describe('check: questions and words', () => {
  it('what was reached is raised, never lowered', () => {
    const reached = { 1: { kk: [5, 2], ru: [5, 2], en: [5, 2] } } satisfies Counts
    const now = {
      1: { kk: [4, 3], ru: [6, 1], en: [5, 2] },
      2: { kk: [1, 1], ru: [1, 1], en: [1, 1] },
    } satisfies Counts
    expect(higherCounts(now, reached)).toEqual({ 1: { kk: [5, 3], ru: [6, 2], en: [5, 2] }, 2: now[2] })
    expect(higherCounts(now)).toEqual(now)
  })

  const asking = (...questions: string[]) => wording('Выдумано.', { questions: questions.map((text) => ({ text })) })

  it('sees a question twice, in one article or in two, whatever its letters and marks', () => {
    const once = article(5, { ru: asking('Кто ты?', 'кто ты') })
    expect(faults(once)).toEqual(['articles/05.yaml: ru question stands in articles/05.yaml already: «кто ты».'])
    const two = [article(5, { ru: asking('Кто ты?') }), article(6, { ru: asking('кто — ты') })]
    expect(faults(...two)).toEqual(['articles/06.yaml: ru question stands in articles/05.yaml already: «кто — ты».'])
  })

  it('lets two languages ask the same', () => {
    expect(faults(article(5, { ru: asking('виза'), kk: asking('виза') }))).toEqual([])
  })

  it('sees a question that is a clause', () => {
    expect(faults(article(5, { ru: asking('Выдумано 7.') }))).toEqual([
      'articles/05.yaml: ru question stands in a clause of articles/07.yaml already: «Выдумано 7.».',
    ])
  })

  it('sees a clause or item that is not there', () => {
    const asked = { text: 'кто', clause: 2 }
    expect(faults(article(5, { ru: wording('Выдумано.', { questions: [asked] }) }))).toEqual([
      'articles/05.yaml: ru asks for clause 2, there are 1: «кто».',
    ])
    const items = [
      { text: 'кто', clause: 1, item: 1 },
      { text: 'где', item: 1 },
    ]
    expect(faults(article(5, { ru: wording('Выдумано.', { questions: items }) }))).toEqual([
      'articles/05.yaml: ru asks for item 1 of clause 1, there are 0: «кто».',
      'articles/05.yaml: ru asks for item 1 of no clause: «где».',
    ])
  })

  it('fails on a drop, and only on a drop', () => {
    const before = check({ corpus: corpus(article(5, { ru: asking('кто', 'где') })) }).counts
    const after = corpus(article(5, { ru: asking('кто') }), article(6, { ru: asking('когда') }))
    expect(check({ corpus: after, reached: before }).faults).toEqual([
      'articles/05.yaml: ru has 1 questions, there were 2.',
    ])
  })

  it('tells how far it is to the aim, by language', () => {
    const { distances } = check({ corpus: corpus() })
    // 40 provisions want 30 questions, 57 want 15.
    expect(distances.find((each) => each.startsWith('ru questions: 2055 short in 97 of 97'))).toBeDefined()
    expect(distances.find((each) => each.startsWith('en new stems: 2910 short in 97 of 97'))).toBeDefined()
  })
})

describe('check: against the imported text', () => {
  const compared = (law: string, own: string, locale: 'kk' | 'ru' = 'ru') => {
    const made = corpus(article(5, { [locale]: wording(own) }))
    const imported = { [locale]: official(locale, 5, [{ text: law, items: [] }]) }
    return check({ corpus: { ...made, official: imported } }).faults
  }

  it.each([
    ['Срок – семь лет.', 'Срок – пять лет.', 'the number 7'],
    ['Решают две трети.', 'Решают двое.', 'a third'],
    ['Это делает Курултай.', 'Это делают избранные.', 'the Kurultai'],
    ['Вице-Президент и Президент.', 'Президент.', 'the Vice-President'],
    ['В течение месяца.', 'Скоро.', 'months'],
  ])('sees what «%s» loses as «%s»', (law, own, what) => {
    expect(compared(law, own)).toEqual([`articles/05.yaml: ru 5.1 lacks ${what}, which the official text has.`])
  })

  it('sees it in Kazakh too, through the Latin letters of the official file', () => {
    expect(compared('Мұны \u04AFк\u0069мет шешеді.', 'Мұны басқалар шешеді.', 'kk')).toEqual([
      'articles/05.yaml: kk 5.1 lacks the Government, which the official text has.',
    ])
  })

  it.each([
    ['не менее двух третей', 'хотя бы две трети', 'ru'],
    ['сто сорок пять депутатов', '145 депутатов', 'ru'],
    ['два кандидата', 'двое', 'ru'],
    ['большинством не менее трёх четвертей голосов', 'за отдали три четверти голосов', 'ru'],
    ['бес жыл мерзімге', '5 жылға', 'kk'],
    ['үштен екісі', 'кемінде үштен екі', 'kk'],
    ['национальной безопасности', 'страны', 'ru'],
  ] as const)('takes «%s» for told by «%s»', (law, own, locale) => {
    expect(compared(law, own, locale)).toEqual([])
  })

  it('takes an item for told by the words that open its clause, and names the item it misses', () => {
    const clause = { text: 'Президент в течение пяти лет:', items: ['Президент гуляет', 'судья ждёт'] }
    const own = wording('', { clauses: [{ text: 'Пять лет Президент:', items: ['гуляет', 'ждёт'] }] })
    const listed = (text: string) => wording('', { clauses: [{ text, items: ['а', 'ә'] }] })
    const made = corpus(article(5, { ru: own, kk: listed('ә'), en: listed('a') }))
    expect(check({ corpus: { ...made, official: { ru: official('ru', 5, [clause]) } } }).faults).toEqual([
      'articles/05.yaml: ru 5.1.2 lacks a judge, which the official text has.',
    ])
  })
})
