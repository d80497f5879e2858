import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answers, createAnswers } from '../../src/answers/answers.ts'
import type { Corpus } from '../../src/corpus/load.ts'
import { createEmulator } from '../../src/playground/emulator.ts'
import { type Action, encode } from '../../src/reply/buttons.ts'
import { plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { madeLines } from '../importer/made.ts'
import { refusalOf } from '../playground/call.ts'
import { officialCorpus, restatedCorpus } from './corpora.ts'

const real = { kk: '../shared/official/2026/kk.docx', ru: '../shared/official/2026/ru.docx' }

let folder: string
let restated: Corpus
let plain: Answers // those of it
let made: Corpus // with the official text that test/importer/made.ts makes up
let answers: Answers // those of it
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ata-zan-'))
  const sources = { kk: join(folder, 'kk.txt'), ru: join(folder, 'ru.txt') }
  for (const locale of ['kk', 'ru'] as const) writeFileSync(sources[locale], madeLines(locale).join('\n'))
  restated = restatedCorpus()
  made = await officialCorpus(sources)
  plain = createAnswers(restated)
  answers = createAnswers(made)
})
afterAll(() => rmSync(folder, { recursive: true }))

const shown = ({ html }: Reply) => plainText(html)

/** The pieces of a message in bold. */
const boldIn = ({ html }: Reply) => [...html.markup.matchAll(/<b>(.*?)<\/b>/g)].map(([, text]) => text)

describe('without an import', () => {
  it.each([
    ['kk', '9-бап', phrases.kk.restated],
    ['ru', 'статья 9', phrases.ru.restated],
    ['en', 'article 9', phrases.en.unofficial],
  ] as const)('an answer in %s says that it is a restatement', (locale, question, label) => {
    const { reply } = plain.ask(question, locale)
    expect(shown(reply)).toContain(label)
    expect(shown(reply)).toContain(restated.articles[9]?.[locale].clauses[0]?.text)
  })

  it('nothing is called official, not by a button either', () => {
    const { reply } = plain.ask('article 9', 'en')
    expect(reply.keyboard.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(['In Kazakh', 'In Russian']))
  })
})

describe('with an import', () => {
  it.each([
    ['kk', '9-бап', phrases.kk.officialText],
    ['ru', 'статья 9', phrases.ru.officialText],
  ] as const)('an answer in %s quotes the law word for word and says so', (locale, question, label) => {
    const { reply } = answers.ask(question, locale)
    for (const { text } of made.official[locale]?.articles[9]?.clauses ?? []) expect(shown(reply)).toContain(text)
    expect(shown(reply)).toContain(label)
    expect(shown(reply)).not.toContain(phrases[locale].restated)
  })

  it('an answer in English is our own, with buttons to the official clause', () => {
    const { reply } = answers.ask('article 9(1)', 'en')
    expect(shown(reply)).toContain(phrases.en.unofficial)
    const official = reply.keyboard.flat().find(({ text }) => text === 'Official, in Russian')
    const action = official && 'action' in official ? official.action : undefined
    expect(action).toEqual({ kind: 'clause', locale: 'ru', article: 9, clause: 1, item: 0 })
    const behind = action && answers.browse(action)
    expect(behind && shown(behind)).toContain(made.official.ru?.articles[9]?.clauses[0]?.text)
  })

  it('what goes on behind a clause’s items, and second paragraphs, are shown', () => {
    expect(shown(answers.ask('статья 55', 'ru').reply)).toContain('Это выдуманные слова места 55.4+.')
    expect(shown(answers.ask('подпункт 2 статьи 46', 'ru').reply)).toContain(
      '2) Это выдуманные слова места 46/2.\nвыдумка',
    )
  })
})

describe('our preamble, which we part otherwise than the law', () => {
  it('is shown whole where a clause of ours is asked for and the official one has none such', () => {
    const ours = restated.articles[0]?.ru.clauses.length ?? 0
    const reply = answers.browse({ kind: 'clause', locale: 'ru', article: 0, clause: ours, item: 0 })
    expect(ours).toBeGreaterThan(made.official.ru?.articles[0]?.clauses.length ?? 0)
    expect(reply && shown(reply)).toContain('Мы, придумавшие этот текст,')
  })
})

describe('the words of a question', () => {
  it('are bold where they stand in the provision, in whatever form', () => {
    expect(boldIn(plain.ask('какой язык государственный', 'ru').reply)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^язык/i), expect.stringMatching(/^государственн/i)]),
    )
    expect(boldIn(plain.ask('мемлекеттік тіл қандай', 'kk').reply)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^тіл/i), expect.stringMatching(/^мемлекеттік/i)]),
    )
  })
})

describe('what an answer says of itself', () => {
  it.each([
    ['23-бап', { intent: 'lookup', articles: [23], abstained: false, locale: 'kk' }],
    ['articles 34 and 35', { intent: 'lookup', articles: [34, 35], abstained: false, locale: 'en' }],
    ['97-бап', { intent: 'lookup', articles: [], abstained: true, locale: 'kk' }],
    ['рахмет', { intent: 'smalltalk', articles: [], abstained: true, locale: 'kk' }],
    ['', { intent: 'nothing', articles: [], abstained: true, locale: 'kk' }],
  ])('«%s» is a look-up, nothing, small talk…', (question, expected) => {
    expect(plain.ask(question, 'kk')).toMatchObject(expected)
  })

  it('lists at most ten articles, each once', () => {
    for (const question of ['раздел II', 'статьи 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12', 'права человека и закон']) {
      const { articles } = plain.ask(question, 'ru')
      expect(articles.length).toBeLessThanOrEqual(10)
      expect(new Set(articles).size).toBe(articles.length)
    }
  })
})

describe('everything that can be shown', () => {
  type Known = readonly [Corpus, Answers]
  const withAnswers = (corpus: Corpus): Known => [corpus, createAnswers(corpus)]
  const cases: readonly (readonly [string, () => Promise<Known> | Known, boolean])[] = [
    ['restated', () => [restated, plain], true],
    ['with the made official text', () => [made, answers], true],
    [
      'with the real official text (needs ../shared)',
      async () => withAnswers(await officialCorpus(real)),
      existsSync(real.ru),
    ],
  ]
  for (const [name, known, there] of cases) {
    it.skipIf(!there)(
      `${name}, is taken by Telegram: lengths, markup, data, keyboards`,
      async () => {
        const emulator = createEmulator()
        const chat_id = emulator.person().user.id
        const faults: string[] = []
        let count = 0
        for (const [place, reply] of everything(...(await known()))) {
          count++
          const reply_markup = { inline_keyboard: reply.keyboard.map((row) => row.map(inlineButton)) }
          const refusal = await refusalOf(emulator, 'sendMessage', {
            chat_id,
            text: reply.html.markup,
            parse_mode: 'HTML',
            reply_markup,
          })
          if (refusal !== 'ok') faults.push(`${place}: ${refusal}`)
        }
        expect(faults).toEqual([])
        expect(count).toBeGreaterThan(3 * (97 + 313)) // every article and clause in three languages, and more
      },
      60_000,
    )
  }
})

function inlineButton(button: Reply['keyboard'][number][number]) {
  if ('url' in button) return button
  return { text: button.text, callback_data: encode(button.action) }
}

type Placed = readonly [place: string, reply: Reply]

/** Every message there is to browse to, by its callback data, and every look-up beside it. */
function* everything(corpus: Corpus, answers: Answers): Generator<Placed> {
  for (const locale of locales) {
    for (const action of actions(corpus, locale)) {
      const reply = answers.browse(action)
      if (!reply) throw new Error(`tests: expected a message behind ${encode(action)}, found none.`)
      yield [encode(action), reply]
      if (action.kind === 'article') yield* pagesAfter(answers, action, reply)
    }
    for (let article = 1; article <= 97; article++) {
      for (const place of [`${article}`, `article ${article} clause 99`, `статья ${article} пункт 1 подпункт 99`])
        yield [`${locale}: ${place}`, answers.ask(place, locale).reply]
    }
  }
}

function* pagesAfter(answers: Answers, action: Extract<Action, { kind: 'article' }>, reply: Reply): Generator<Placed> {
  const next = reply.keyboard.flat().find(({ text }) => text === phrases[action.locale].next)
  if (!next || !('action' in next) || next.action.kind !== 'article') return
  const page = answers.browse(next.action)
  if (!page) throw new Error(`tests: expected a page behind ${encode(next.action)}, found none.`)
  yield [encode(next.action), page]
  yield* pagesAfter(answers, next.action, page)
}

function actions(corpus: Corpus, locale: Locale): readonly Action[] {
  const articles = corpus.articles.map(({ article }) => article)
  return [
    { kind: 'contents', locale },
    { kind: 'topics', locale },
    ...Object.keys(corpus.sections).map((section) => ({ kind: 'section', locale, section: Number(section) }) as const),
    ...Object.keys(corpus.topics).map((topic) => ({ kind: 'topic', locale, topic }) as const),
    ...articles.map((article) => ({ kind: 'article', locale, article, page: 0 }) as const),
    ...articles.flatMap((article) => clauses(corpus, article, locale)),
  ]
}

function clauses(corpus: Corpus, article: number, locale: Locale): readonly Action[] {
  return (corpus.articles[article]?.[locale].clauses ?? []).flatMap(({ items }, at) =>
    [0, ...items.map((_, nth) => nth + 1)].map(
      (item) => ({ kind: 'clause', locale, article, clause: at + 1, item }) as const,
    ),
  )
}
