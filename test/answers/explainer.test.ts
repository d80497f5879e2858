import { describe, expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import { explainerReply, withExplainers } from '../../src/answers/explainer.ts'
import type { Explainer } from '../../src/corpus/schema.ts'
import { decode, encode } from '../../src/reply/buttons.ts'
import { html, plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { locales } from '../../src/text/locale.ts'
import { corpus } from '../corpus/made.ts'
import { restatedCorpus } from './corpora.ts'
import { refusals } from './telegram.ts'

const wording = {
  title: 'Как держать лодку',
  text: 'Лодку держат у воды (статья 7).\nИначе она сохнет.',
  questions: ['лодка'],
}
const boats: Explainer = {
  slug: 'boats',
  articles: [7, 8, 9, 10, 11, 12],
  sources: [{ kk: 'кеме', ru: 'журнал лодок', en: 'boats' }, 'https://boats.kz/7'],
  kk: wording,
  ru: wording,
  en: wording,
}
const made = { ...corpus(), explainers: [boats] }

describe('an explainer', () => {
  const reply = explainerReply(made, 'boats', 'ru')
  const shown = reply ? plainText(reply.html) : ''

  it('has its title, its text, says that it is our explanation, and whose word it is besides', () => {
    expect(shown).toBe(
      `${wording.title}\n\n${wording.text}\n\n${phrases.ru.explained} · журнал лодок, boats.kz (https://boats.kz/7)`,
    )
  })

  it('calls itself neither the law nor its restatement nor a fact', () => {
    const { officialText, restated, facts } = phrases.ru
    for (const label of [officialText, restated, ...Object.values(facts)]) expect(shown).not.toContain(label)
  })

  it('leads to the provisions that it rests on, the main ones', () => {
    const leads = reply?.keyboard.flat().map((button) => ('action' in button ? button.action : button.url))
    expect(leads).toEqual(
      expect.arrayContaining([7, 8, 9, 10].map((article) => ({ kind: 'article', locale: 'ru', article, page: 0 }))),
    )
  })
})

describe('a button to an explainer', () => {
  const row = (name: string) => [{ text: name, url: `https://example.org/${name}` }]
  const under = { html: html('ответ'), keyboard: [row('whole'), row('next')] }

  it('stands below that to the whole article and above the others', () => {
    const action = { kind: 'explainer', locale: 'ru', explainer: 'boats' } as const
    const expected = [row('whole'), [{ text: phrases.ru.explainer(wording.title), action }], row('next')]
    expect(withExplainers(made, under, ['boats'], 'ru').keyboard).toEqual(expected)
  })

  it('is left out where there is none of that name', () => {
    expect(withExplainers(made, under, ['gone'], 'ru')).toEqual(under)
  })
})

describe('an old button', () => {
  const answers = createAnswers(restatedCorpus())

  it.each(['x.ru.gone', 'x.ru.', 'x.ru.constructor', 'x.ru.__proto__'])(
    '«%s» asks for nothing that is there',
    (data) => {
      const action = decode(data)
      expect(action).toMatchObject({ kind: 'explainer' })
      expect(action && answers.browse(action)).toBeUndefined()
    },
  )
})

describe('the labels', () => {
  it.each(locales)('of law, restatement, explanation, comparison and fact are all different in %s', (locale) => {
    const { officialText, restated, unofficial, explained, compared, facts } = phrases[locale]
    const labels = [officialText, restated, unofficial, explained, compared, ...Object.values(facts)]
    expect(new Set(labels).size).toBe(labels.length)
    // Where one label stands inside another, a reader could take the one for the other.
    for (const label of labels) expect(labels.filter((other) => other.includes(label))).toEqual([label])
  })
})

describe('every explainer, in every language', () => {
  it('is taken by Telegram, behind a button that holds its name', async () => {
    const real = restatedCorpus()
    const messages = real.explainers.flatMap(({ slug }) =>
      locales.map((locale) => {
        const action = { kind: 'explainer', locale, explainer: slug } as const
        expect(decode(encode(action))).toEqual(action)
        const reply = explainerReply(real, slug, locale)
        if (!reply) throw new Error(`tests: expected an explainer ${slug}, found none.`)
        return [`${slug} ${locale}`, withExplainers(real, reply, [slug], locale)] as const
      }),
    )
    expect(messages.length).toBeGreaterThanOrEqual(3 * 49)
    expect(await refusals(messages)).toEqual([])
  })
})
