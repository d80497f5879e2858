import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { locales } from '../../src/text/locale.ts'
import { english, type Running, russian, startRunning } from './running.ts'

let running: Running
beforeAll(async () => {
  running = await startRunning()
})
afterEach(() => expect(running.emulator.refusals()).toEqual([]))
afterAll(() => running.close())

const texts = (buttons: readonly { readonly text: string }[]) => buttons.map(({ text }) => text)

describe('/start', () => {
  it('offers the three languages', async () => {
    const reply = await running.meet().send('/start')
    expect(texts(reply.buttons)).toEqual(['Қазақша', 'Русский', 'English'])
    expect(reply.text).toContain('Тілді таңдаңыз · Выберите язык · Choose a language')
  })

  it('works with what a link adds to it', async () => {
    expect((await running.meet().send('/start from-a-poster')).buttons).toHaveLength(3)
  })

  it.each(locales)('welcomes in %s after the press, with three examples that are answered', async (locale) => {
    const { languageName, welcome, examples, whole, article } = phrases[locale]
    for (const example of examples) {
      const person = running.meet()
      await person.send('/start')
      const welcomed = await person.press(languageName)
      expect(welcomed.edits).toHaveLength(1)
      expect(welcomed.text).toBe(welcome)
      expect(texts(welcomed.buttons)).toEqual(examples)
      const answered = await person.press(example)
      const found = Number(answered.buttons[0]?.callback_data?.split('.')[2])
      expect(answered.buttons[0]?.text).toBe(whole(article(found)))
    }
  })
})

describe('the chosen language', () => {
  it('is that of the application until one is chosen, then the chosen one, and forgotten with /forget', async () => {
    const person = running.meet(russian)
    expect((await person.send('46')).text).toContain('Статья 46.')
    await person.send('/language')
    await person.press('Қазақша')
    expect((await person.send('46')).text).toContain('46-бап.')
    expect((await person.send('/forget')).text).toBe(phrases.kk.forgotten)
    expect(await running.storage.read(`session:${person.person.user.id}`)).toBeUndefined()
    expect((await person.send('46')).text).toContain('Статья 46.')
  })

  it('is English where the application speaks none of the three', async () => {
    expect((await running.meet({ about: { language_code: 'fr' } }).send('/help')).text).toContain(
      'Ask in your own words',
    )
  })
})

describe('/article', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['/article 23', 'Статья 23.'],
    ['/article  статья 23', 'Статья 23.'],
    ['/article 42 2', 'Статья 42.'],
    ['/article 42.2', 'Статья 42.'],
    ['/article преамбула', 'Преамбула'],
    ['/article кіріспе', 'Преамбула'],
    ['/article раздел IV', 'Раздел IV. '],
    ['/article 97', phrases.ru.noSuchArticle(97)],
    ['/article 0', phrases.ru.noSuchArticle(0)],
    ['/article 42 99', 'Статья 42: пункта 99 нет'],
    ['/article', phrases.ru.articleUsage],
    ['/article о чём-нибудь', phrases.ru.articleUsage],
    ['/article@ata_zan_bot 23', 'Статья 23.'],
  ]
  it.each(cases)('«%s» gives «%s»', async (sent, expected) => {
    expect((await running.meet(russian).send(sent)).text.startsWith(expected)).toBe(true)
  })

  it('with a clause shows that clause alone', async () => {
    const { text } = await running.meet(russian).send('/article 42 2')
    expect(text).toMatch(/\n2\. /)
    expect(text).not.toMatch(/\n1\. /)
  })

  it('with several numbers shows the first and offers the others', async () => {
    const reply = await running.meet(russian).send('/article 34, 35')
    expect(reply.text).toContain('Статья 34.')
    expect(texts(reply.buttons)).toContain('Статья 35 целиком')
  })

  it('remembers what was read last, and nothing else', async () => {
    const person = running.meet(russian)
    await person.send('/article 23')
    expect(await running.storage.read(`session:${person.person.user.id}`)).toEqual({ article: 23 })
  })
})

describe('the other commands', () => {
  it.each(locales)('/help and /privacy speak %s', async (locale) => {
    const person = running.meet({ about: { language_code: locale } })
    expect((await person.send('/help')).text).toBe(phrases[locale].help.join('\n\n'))
    expect((await person.send('/privacy')).text).toBe(phrases[locale].privacy.join('\n\n'))
  })

  it('/contents leads from sections over articles to the next page', async () => {
    const person = running.meet(english)
    const contents = await person.send('/contents')
    expect(contents.buttons).toHaveLength(13) // the preamble, eleven sections, the topics
    expect((await person.press('III. The President')).text).toContain('articles 42–')
    const article = await person.press('a.en.46.0')
    expect(article.text).toContain('Article 46.')
    const next = await person.press(phrases.en.next)
    expect(next.text).toContain('page 2 of')
    const last = await person.press(phrases.en.next)
    expect(last.text).toContain('22) ')
    expect((await person.press(phrases.en.previous)).text).toBe(next.text)
  })

  it('/cancel with nothing to cancel says so', async () => {
    expect((await running.meet(russian).send('/cancel')).text).toBe(phrases.ru.nothingToCancel)
  })

  it('an unknown one gets a sentence that names /help', async () => {
    for (const sent of ['/news', '/START1', '/help@other_bot'])
      expect((await running.meet(russian).send(sent)).text).toBe(phrases.ru.unknownCommand)
  })

  it('a slash that is no command is a question', async () => {
    expect((await running.meet(russian).send('могут ли выселить без суда и/или арестовать')).text).not.toBe(
      phrases.ru.unknownCommand,
    )
  })
})

describe('the command menu', () => {
  it.each([...locales, ''] as const)('is announced for «%s»', (language) => {
    const calls = running.emulator.calls('setMyCommands')
    const call = calls.find(({ fields }) => (fields.language_code ?? '') === language)
    const described = Object.entries(phrases[language === '' ? 'en' : language].commands)
    expect(call?.fields.commands).toEqual(described.map(([command, description]) => ({ command, description })))
  })
})
