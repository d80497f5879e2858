import { describe, expect, it } from 'vitest'
import { compareReply, formerReply } from '../../src/answers/compare.ts'
import { factsAbove } from '../../src/answers/fact.ts'
import { MESSAGE_LIMIT, plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { locales } from '../../src/text/locale.ts'
import { article, corpus } from '../corpus/made.ts'
import { restatedCorpus } from './corpora.ts'
import { refusals } from './telegram.ts'

const change = { old: 'Прежде было двое.', now: 'Теперь есть один.', questions: [] }
const made = {
  ...corpus(article(7, { since1995: { from: ['9'], kk: change, ru: change, en: change } })),
  from1995: {
    '9': { to: [7, 8], gone: false, kk: 'Көшті.', ru: 'Перешла в статьи 7 и 8.', en: 'Moved.' },
    '10': { to: [], gone: true, kk: 'Жоқ.', ru: 'Такого больше нет.', en: 'Gone.' },
  },
}
const shown = ({ html }: Reply) => plainText(html)
const actions = ({ keyboard }: Reply) =>
  keyboard.flat().flatMap((button) => ('action' in button ? [button.action] : []))

describe('a comparison', () => {
  const reply = compareReply(made, [{ article: 7, place: { clause: 1 } }, { article: 8 }], 'ru')

  it('tells what was from what is, in this order, each under its name', () => {
    const text = shown(reply)
    const places = [phrases.ru.before, change.old, phrases.ru.now, change.now].map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says that it is our comparison, and calls itself neither the law nor its restatement', () => {
    expect(shown(reply)).toContain(phrases.ru.compared)
    expect(shown(reply)).not.toContain(phrases.ru.officialText)
    expect(shown(reply)).not.toContain(phrases.ru.restated)
  })

  it('has buttons to the clause, the article, the next best, and for what is wrong', () => {
    const locale = 'ru'
    expect(actions(reply)).toEqual(
      expect.arrayContaining([
        { kind: 'clause', locale, article: 7, clause: 1, item: 0 },
        { kind: 'article', locale, article: 7, page: 0 },
        { kind: 'article', locale, article: 8, page: 0 },
        { kind: 'wrong', locale, article: 7 },
      ]),
    )
  })
})

describe('an article of the 1995 Constitution', () => {
  it('says where it went, with what was and what is, and leads there', () => {
    const reply = formerReply(made, '9', 'ru')
    for (const part of [phrases.ru.formerArticle('9'), 'Перешла в статьи 7 и 8.', change.old, change.now])
      expect(shown(reply)).toContain(part)
    expect(actions(reply)).toEqual([7, 8].map((to) => ({ kind: 'article', locale: 'ru', article: to, page: 0 })))
  })

  it('that went nowhere says so, and leads nowhere', () => {
    const reply = formerReply(made, '10', 'ru')
    expect(shown(reply)).toContain('Такого больше нет.')
    expect(actions(reply)).toEqual([])
  })

  it('that there never was is told so', () => {
    for (const number of ['99', '500'])
      expect(shown(formerReply(made, number, 'ru'))).toBe(phrases.ru.noSuchFormerArticle(number))
  })
})

describe('in every language', () => {
  const real = restatedCorpus()

  it('every comparison is taken by Telegram, with the longest facts above it too', async () => {
    const messages = locales.flatMap((locale) => {
      const above = [...real.facts]
        .sort((a, b) => b[locale].fact.length - a[locale].fact.length)
        .slice(0, 3)
        .map(({ id }) => id)
      const facts = factsAbove(real, above, locale).length
      return real.articles.map(({ article: number }) => {
        const reply = compareReply(real, [{ article: number, place: { clause: 1 } }, { article: 1 }], locale)
        expect(facts + 2 + reply.html.length).toBeLessThanOrEqual(MESSAGE_LIMIT)
        return [`${number} ${locale}`, reply] as const
      })
    })
    expect(messages).toHaveLength(3 * 97)
    expect(await refusals(messages)).toEqual([])
  })

  it('every article of 1995 is taken by Telegram', async () => {
    const messages = locales.flatMap((locale) =>
      Object.keys(real.from1995).map((number) => [`${number} ${locale}`, formerReply(real, number, locale)] as const),
    )
    expect(messages.length).toBeGreaterThan(3 * 98)
    expect(await refusals(messages)).toEqual([])
  })
})
