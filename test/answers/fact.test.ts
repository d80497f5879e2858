import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factReply, factsAbove } from '../../src/answers/fact.ts'
import { foundReply } from '../../src/answers/found.ts'
import type { Corpus } from '../../src/corpus/load.ts'
import type { Fact } from '../../src/corpus/schema.ts'
import { MESSAGE_LIMIT, plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import type { Query } from '../../src/retrieval/understand.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { corpus } from '../corpus/made.ts'
import { officialCorpus, restatedCorpus } from './corpora.ts'
import { refusals } from './telegram.ts'

function fact(text: string, more: Partial<Fact> = {}): Fact {
  const wording = { fact: text, questions: ['вопрос'] }
  const given = { kk: wording, ru: wording, en: wording }
  return { id: 'made', date: null, firmness: 'firm', articles: [], sources: [], ...given, ...more }
}

const paper = (name: string) => ({ kk: 'басылым', ru: name, en: 'paper' })
const withFacts = (...facts: readonly Fact[]): Corpus => ({ ...corpus(), facts })
const inRussian = (...facts: readonly Fact[]) =>
  factReply(withFacts(...facts), { facts: facts.map(({ id }) => id), candidates: [] }, 'ru').html

describe('the first line of a fact', () => {
  it.each([
    ['Голосование прошло летом. Итог объявили осенью.', 'Голосование прошло летом.'],
    [
      'Указ подписан 17 марта 2026 г. Президентом в столице. Он короткий.',
      'Указ подписан 17 марта 2026 г. Президентом в столице.',
    ],
    ['Жарлыққа 2026 ж. Президент қол қойды. Ол қысқа.', 'Жарлыққа 2026 ж. Президент қол қойды.'],
    ['It was adopted on 28 January 1993. It was short.', 'It was adopted on 28 January 1993.'],
    ['«За» – 87,15 %. Голосовали многие.', '«За» – 87,15 %.'],
    ['По ст. 5 и No. 403 это так. Иначе нет.', 'По ст. 5 и No. 403 это так.'],
    ['Об этом сказал А. Иванов. Ему верят.', 'Об этом сказал А. Иванов.'],
    ['Партия «Лодка» Казахстана победила. Вторых нет.', 'Партия «Лодка» Казахстана победила.'],
    ['Почему «летом»? «Так решили.» Иного не сказано.', 'Почему «летом»?'],
    ['Было 2,5 млн. голосов и не больше', 'Было 2,5 млн. голосов и не больше'],
    ['Их 145. Прежде было 98.', 'Их 145.'],
  ])('is its first sentence: «%s»', (text, first) => {
    const { markup } = inRussian(fact(text))
    expect(markup.match(/^<b>(.*?)<\/b>/)?.[1]).toBe(first)
    expect(plainText({ markup, length: 0 }).replace(/\s+/g, ' ')).toContain(text)
  })

  it('ends no later than the text, of every fact that we have: nothing is lost behind it', () => {
    const real = restatedCorpus()
    for (const { id, ...wordings } of real.facts)
      for (const locale of locales) {
        const shown = plainText(factReply(real, { facts: [id], candidates: [] }, locale).html).replace(/\s+/g, ' ')
        expect(shown.startsWith(wordings[locale].fact.replace(/\s+/g, ' '))).toBe(true)
      }
  })
})

describe('a fact', () => {
  it.each(['firm', 'one', 'preliminary'] as const)('that is %s says so, and whose word it is', (firmness) => {
    const shown = plainText(
      inRussian(fact('Так было.', { firmness, sources: [paper('журнал'), 'https://www.example.kz/1'] })),
    )
    expect(shown).toBe(`Так было.\n\n${phrases.ru.facts[firmness]} · журнал, example.kz (https://www.example.kz/1)`)
  })

  it('that nobody confirms says so and names no source', () => {
    const shown = plainText(inRussian(fact('Об этом неизвестно.', { firmness: 'unknown', sources: [paper('слух')] })))
    expect(shown).toBe(`Об этом неизвестно.\n\n${phrases.ru.facts.unknown}`)
  })

  it('is called neither the law nor its restatement nor an explanation', () => {
    const shown = plainText(inRussian(fact('Так было.')))
    const { officialText, restated, explained, compared } = phrases.ru
    for (const label of [officialText, restated, explained, compared]) expect(shown).not.toContain(label)
  })

  it('stands above another that was asked for too; none leave nothing', () => {
    const shown = plainText(inRussian(fact('Первое.', { id: 'a' }), fact('Второе.', { id: 'b' })))
    expect(shown.indexOf('Первое.')).toBeLessThan(shown.indexOf('Второе.'))
    expect(factsAbove(withFacts(), [], 'ru')).toEqual({ markup: '', length: 0 })
  })

  it('above what the law says is its first sentence alone, with its label', () => {
    const made = withFacts(fact('Так было. Это было давно.', { sources: [paper('газета')] }))
    expect(plainText(factsAbove(made, ['made'], 'ru'))).toBe(`Так было.\n${phrases.ru.facts.firm} · газета`)
  })

  it('of another corpus is refused by name', () => {
    expect(() => factsAbove(withFacts(), ['gone'], 'ru')).toThrow(/^answers: .*fact gone/)
  })
})

describe('the buttons under a fact', () => {
  const articles = (own: readonly number[]) => {
    const made = withFacts(fact('Так было.', { articles: [...own] }))
    const found = { facts: ['made'], candidates: [{ article: 7 }, { article: 8 }, { article: 9 }] }
    const { keyboard } = factReply(made, found, 'ru')
    return keyboard
      .flat()
      .flatMap((button) => ('action' in button && 'article' in button.action ? [button.action.article] : []))
  }

  it('lead to its own articles', () => {
    expect(articles([92, 93])).toEqual(expect.arrayContaining([92, 93]))
    expect(articles([92, 93])).not.toContain(7)
  })

  it('lead to the best of those found, where it has none of its own', () => {
    expect(articles([])).toEqual(expect.arrayContaining([7, 8]))
    expect(articles([])).not.toContain(9)
  })
})

describe('every fact, in every language', () => {
  const real = restatedCorpus()

  it('is taken by Telegram', async () => {
    const messages = real.facts.flatMap(({ id }) =>
      locales.map((locale) => {
        const found = { facts: [id], candidates: [{ article: 1 }, { article: 2 }] }
        return [`${id} ${locale}`, factReply(real, found, locale)] as const
      }),
    )
    expect(messages.length).toBeGreaterThan(100)
    expect(await refusals(messages)).toEqual([])
  })

  const official = { kk: '../shared/official/2026/kk.docx', ru: '../shared/official/2026/ru.docx' }
  const laws: readonly (readonly [string, () => Corpus | Promise<Corpus>, boolean])[] = [
    ['our words', () => real, true],
    ['the official text (needs ../shared)', () => officialCorpus(official), existsSync(official.ru)],
  ]
  for (const [name, law, there] of laws)
    it.skipIf(!there)(`leaves room below the longest three for any provision in ${name}`, async () => {
      const known = await law()
      for (const locale of locales) {
        const above = longestThree(known, locale)
        for (const { article } of known.articles)
          expect(above + 2 + foundReply(known, [{ article }], long, locale).html.length).toBeLessThanOrEqual(
            MESSAGE_LIMIT,
          )
      }
    })
})

// A question as long as any, read out of Latin letters: it is shown above the provision.
const reading = { text: 'слово '.repeat(166), locale: 'ru', repair: 'latin', share: 1 } as const
const long: Query = { locale: 'ru', sure: true, reading, tried: [reading], text: reading.text, terms: [] }

/** The length of the three longest facts, one below the other: more are never shown. */
function longestThree(law: Corpus, locale: Locale): number {
  const length = (id: string) => factsAbove(law, [id], locale).length
  const lengths = law.facts.map(({ id }) => length(id)).sort((a, b) => b - a)
  return lengths.slice(0, 3).reduce((sum, each) => sum + 2 + each, -2)
}
