import { describe, expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import { broadReply } from '../../src/answers/broad.ts'
import { plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { official } from '../corpus/made.ts'
import { restatedCorpus } from './corpora.ts'
import { refusals } from './telegram.ts'

const corpus = restatedCorpus()
const answers = createAnswers(corpus)
const { query } = createRetriever(corpus).rank('права', 'ru')
const every = locales.flatMap((locale) =>
  corpus.groups.map((group) => ({ slug: group.slug, locale, reply: broadReply(corpus, group, query, locale) })),
)

function rows({ keyboard }: Reply): string[][] {
  return keyboard.map((row) => row.map(({ text }) => text))
}

function shown(question: string, locale: Locale): string {
  return plainText(answers.ask(question, locale).reply.html)
}

describe('the list of every group, in every language', () => {
  it('is what Telegram accepts', async () => {
    const messages = every.map(({ slug, locale, reply }) => [`${slug} ${locale}`, reply] as const)
    expect(await refusals(messages)).toEqual([])
  })

  // Three facts of the reform may stand above it, as above the longest page.
  it('leaves the room beside it that a page of the law leaves', () => {
    expect(every.filter(({ reply }) => reply.html.length > 2600)).toEqual([])
  })

  it('begins by saying that it is not complete, and ends by saying that the words are ours', () => {
    for (const { locale, reply } of every) {
      const blocks = plainText(reply.html).split('\n\n')
      expect(blocks[0]).toBe(phrases[locale].broad)
      expect(blocks.at(-1)).toMatch(locale === 'en' ? phrases.en.unofficial : phrases[locale].restated)
    }
  })

  it('has three to seven provisions, none of them a mere opening', () => {
    for (const { slug, locale, reply } of every) {
      const listed = plainText(reply.html)
        .split('\n\n')
        .slice(1, -1)
        .flatMap((block) => block.split('\n').slice(1))
      expect(listed.length, `${slug} ${locale}`).toBeGreaterThanOrEqual(3)
      expect(listed.length, `${slug} ${locale}`).toBeLessThanOrEqual(7)
      expect(listed.filter((line) => /^$|[:;,]$/.test(line))).toEqual([])
    }
  })
})

describe('a broad question', () => {
  it('is answered by an ordered list, each provision under its number and title', () => {
    expect(answers.ask('какие у меня права', 'ru')).toMatchObject({ intent: 'broad', abstained: false, locale: 'ru' })
    const headings = shown('какие у меня права', 'ru').match(/^Статья \d+/gm)
    expect(headings).toEqual([17, 18, 12, 23, 29, 33, 35].map((article) => `Статья ${article}`))
  })

  it('has the items of the article that carries the list first, and its button', () => {
    const { reply } = answers.ask('президенттің өкілеттігі', 'kk')
    const [, first = '', second = ''] = plainText(reply.html).split('\n\n')
    expect(first).toMatch(/^46-бап\. Президенттің өкілеттіктері\n3\) .*\n4\) .*\n5\) .*\n9\) .*\n10\) .*\n16\) .*$/)
    expect(second).toMatch(/^47-бап\..*\n1\. /)
    expect(rows(reply)[0]).toEqual(['46-бап, толық'])
    expect(rows(reply)).toContainEqual(['47-бап'])
  })

  it('numbers an item with its clause where the article has several', () => {
    expect(shown('полномочия маслихата', 'ru')).toMatch(/\n4\.1\) /)
  })

  it('leads to the section, where what is not listed stands, and to the other articles', () => {
    const { reply } = answers.ask('what are my rights', 'en')
    expect(rows(reply)).toEqual([
      ['Article 17 in full'],
      ['Art. 18', 'Art. 12', 'Art. 23', 'Art. 29'],
      ['Art. 33', 'Art. 35'],
      ['II. Basic rights, freedoms and duties'],
      [phrases.en.wrong],
    ])
  })

  it('goes on: with whoever is named next, or with the article that stands first in the list', () => {
    const { past } = answers.ask('полномочия президента', 'ru')
    const next = past && answers.ask('а премьера?', 'ru', past)
    expect(next && plainText(next.reply.html)).toMatch(/\nСтатья 66\. Полномочия Премьер-Министра\n1\) /)
    expect(past && answers.ask('подробнее', 'ru', past)).toMatchObject({ intent: 'lookup', articles: [46] })
  })

  it('about a body that is no more says what stands instead', () => {
    expect(shown('что делает мажилис', 'ru')).toMatch(
      /^Мажилиса больше нет; .*\n\n(.*\n)*Статья 56\. Полномочия Курултая/,
    )
  })

  it('typed in another layout says how it was read', () => {
    expect(shown('ghfdf xtkjdtrf', 'ru')).toContain(phrases.ru.searchedFor('права человека'))
  })

  it('is answered in our words and says so, also where the law is imported', () => {
    const imported = { ...corpus, official: { ru: official('ru', 17, [{ text: 'Выдумано.', items: [] }]) } }
    const replies = [imported, corpus].map((each) => createAnswers(each).ask('какие у меня права', 'ru').reply)
    expect(replies[0]).toEqual(replies[1])
  })
})
