import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { english, type Running, russian, startRunning } from './running.ts'

let running: Running
beforeAll(async () => {
  running = await startRunning()
})
afterEach(() => expect(running.emulator.refusals()).toEqual([]))
afterAll(() => running.close())

const texts = (buttons: readonly { readonly text: string }[]) => buttons.map(({ text }) => text)

describe('a question', () => {
  it.each([
    ['мемлекеттік тіл қандай', '9-бап. ', phrases.kk],
    ['Какой язык государственный?', 'Статья 9. ', phrases.ru],
    ['What is the state language?', 'Article 9. ', phrases.en],
  ] as const)('«%s» is answered in its language, whatever was chosen', async (question, heading, say) => {
    for (const language_code of ['kk', 'ru', 'en']) {
      const reply = await running.meet({ about: { language_code } }).send(question)
      expect(reply.messages).toHaveLength(1)
      expect(reply.text.startsWith(heading)).toBe(true)
      expect(texts(reply.buttons)).toContain(say.wrong)
    }
  })

  it('is answered by a clause with the matched words in bold, its section, its source and two more provisions', async () => {
    const { messages, text, buttons } = await running.meet(russian).send('Какой язык государственный?')
    const entities = messages[0]?.entities ?? []
    const bold = entities.filter(({ type }) => type === 'bold').map((e) => text.slice(e.offset, e.offset + e.length))
    expect(bold.slice(1).some((word) => /^язык/i.test(word))).toBe(true)
    expect(text).toContain('\nРаздел I. ')
    expect(text).toContain(phrases.ru.restated)
    expect(entities.find(({ type }) => type === 'text_link')?.url).toBe('https://adilet.zan.kz/rus/docs/K2600000000')
    expect(texts(buttons)[0]).toBe('Статья 9 целиком')
    expect(buttons.filter(({ text }) => /^Ст\. \d+ · |^Преамбула$/.test(text))).toHaveLength(2)
  })

  it('about eviction leads to article 28', async () => {
    const { buttons } = await running.meet(russian).send('Могут ли выселить из квартиры без суда?')
    expect(buttons.some(({ callback_data }) => /^[ac]\.ru\.28\./.test(callback_data ?? ''))).toBe(true)
  })

  it('in English offers the clause in the two languages of the law, and does not call our words official', async () => {
    const person = running.meet(english)
    const reply = await person.send('What is the state language?')
    expect(reply.text).toContain(phrases.en.unofficial)
    expect(texts(reply.buttons)).toEqual(expect.arrayContaining(['In Kazakh', 'In Russian']))
    const shown = await person.press('In Russian')
    expect(shown.text).toContain('Статья 9.')
    expect(shown.text).toContain(phrases.ru.restated)
  })

  it('typed on the wrong layout is answered, with what it was read as', async () => {
    const reply = await running.meet(russian).send('rfrjq zpsr ujcelfhcndtyysq')
    expect(reply.text).toContain(phrases.ru.searchedFor('какой язык государственный'))
    expect(reply.text).toContain('Статья 9.')
  })

  it('that was read differently and is very long still fits one message', async () => {
    const long = 'rfrbt gjkyjvjxbz ghtpbltynf '.repeat(40)
    expect((await running.meet(russian).send(long)).messages).toHaveLength(1)
  })

  it('that nothing answers is told so, with the contents, and never that nothing exists', async () => {
    const reply = await running.meet(russian).send('как приготовить борщ со сметаной')
    expect(reply.text.startsWith(phrases.ru.nothing)).toBe(true)
    expect(texts(reply.buttons)).toContain(phrases.ru.contents)
    expect(reply.text).not.toMatch(/не существует|нет такого/)
  })

  it('that names an article of another law is not shown ours', async () => {
    for (const question of ['статья 43 трудового кодекса', 'article 14 of the French civil code'])
      expect((await running.meet(russian).send(question)).text).not.toMatch(/^(Статья 43|Article 14)\./)
  })

  it.each([
    ['сәлем', phrases.kk.smallTalk.greeting],
    ['спасибо', phrases.ru.smallTalk.thanks],
    ['who made you?', phrases.en.smallTalk.bot],
  ])('«%s» is small talk', async (sent, said) => {
    expect((await running.meet(russian).send(sent)).text).toBe(said)
  })
})

describe('a look-up', () => {
  it.each([
    ['статья 23', 'Статья 23.'],
    ['23-бап', '23-бап.'],
    ['article 7(2)', 'Article 7.'],
    ['42-баптың 2-тармағы', '42-бап.'],
    ['cnfnmz 21', 'Статья 21.'],
    ['преамбула', 'Преамбула'],
    ['статья 97', phrases.ru.noSuchArticle(97)],
    ['0-бап', phrases.kk.noSuchArticle(0)],
  ])('«%s» gives «%s»', async (sent, expected) => {
    expect((await running.meet(russian).send(sent)).text.startsWith(expected)).toBe(true)
  })

  it('of a clause that is not there shows the article and how many it has', async () => {
    const { text } = await running.meet(russian).send('ст. 42 п. 99')
    expect(text).toMatch(/^Статья 42: пункта 99 нет, в ней \d+ пункт/)
    expect(text).toContain('\n1. ')
  })

  it('by number alone is answered in the chosen language', async () => {
    const person = running.meet(russian)
    await person.send('/language')
    await person.press('English')
    expect((await person.send('46')).text).toContain('Article 46.')
  })

  it('of article 46 in Russian comes in pages, each short enough, with every item once', async () => {
    const person = running.meet(russian)
    const pages = [(await person.send('46')).text]
    for (;;) {
      const buttons = person.messages().at(-1)?.reply_markup?.inline_keyboard?.flat() ?? []
      if (!buttons.some(({ text }) => text === phrases.ru.next)) break
      pages.push((await person.press(phrases.ru.next)).text)
    }
    expect(pages.length).toBeGreaterThan(1)
    const items = pages.flatMap((page) => [...page.matchAll(/^(\d+)\) /gm)].map(([, number]) => Number(number)))
    expect(items).toEqual(Array.from({ length: 22 }, (_, at) => at + 1))
  })
})

describe('what is no question', () => {
  const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
  const file = { file_id: 'f', file_unique_id: 'f' }

  it.each([
    ['a sticker', { sticker: { ...file, type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } }],
    ['a photo', { photo }],
    ['a voice message', { voice: { ...file, duration: 1 } }],
    ['a round video', { video_note: { ...file, length: 1, duration: 1 } }],
    ['a document', { document: file }],
    ['a place', { location: { latitude: 51.1, longitude: 71.4 } }],
    ['a contact', { contact: { phone_number: '1', first_name: 'Б' } }],
    ['a poll', { poll: { id: '1', question: '?', options: [] } }],
    ['a die', { dice: { emoji: '🎲', value: 6 } }],
  ])('%s is asked to be put in words', async (_, fields) => {
    expect((await running.meet(russian).sendUpdate(fields)).text).toBe(phrases.ru.textOnly)
  })

  it('a photo with a caption is a question', async () => {
    const reply = await running.meet(russian).sendUpdate({ photo, caption: 'статья 23' })
    expect(reply.text).toContain('Статья 23.')
  })

  it('an album gets one answer', async () => {
    const person = running.meet(russian)
    const first = await person.sendUpdate({ photo, caption: 'статья 23', media_group_id: 'a' })
    expect(first.text).toContain('Статья 23.')
    expect((await person.sendUpdate({ photo, media_group_id: 'a' })).silent).toBe(true)
    expect((await person.sendUpdate({ photo, media_group_id: 'b' })).text).toBe(phrases.ru.textOnly)
  })

  it('a forwarded text is a question', async () => {
    const forward_origin = { type: 'hidden_user', sender_user_name: 'Кто-то', date: 1 }
    const reply = await running.meet(russian).sendUpdate({ text: 'статья 23', forward_origin })
    expect(reply.text).toContain('Статья 23.')
  })

  it('an edited message and a service message get silence', async () => {
    const person = running.meet(russian)
    const { messages } = await person.send('статья 23')
    const asked = (messages[0]?.message_id ?? 0) - 1
    expect((await person.edit(asked, 'статья 24')).silent).toBe(true)
    expect((await person.sendUpdate({ pinned_message: messages[0] })).silent).toBe(true)
  })
})

describe('odd text', () => {
  it.each([
    ['.'],
    ['😀🇰🇿👩‍👩‍👧'],
    ['\u0000\u0007\u001b[31m'],
    ['\u202e\u2066\u200b\u2060'],
    ['<b>не закрыт &amp; <script>alert(1)</script>'],
    ["'; DROP TABLE articles; --"],
    ['{{7*7}} %s %n'],
    ['\ud83d'],
    ['статья '.repeat(500)],
    [`статья ${'9'.repeat(400)}`],
  ])('«%s» gets one message', async (text) => {
    const reply = await running.meet(russian).send(text)
    expect(reply.messages).toHaveLength(1)
    expect(reply.buttons.length).toBeGreaterThan(0)
  })

  it('of 10,000 letters, which Telegram parts in three, gets as many', async () => {
    const reply = await running.meet(russian).send('какие права у человека? '.repeat(417).slice(0, 10_000))
    expect(reply.messages).toHaveLength(3)
  })

  it('with markup is shown as text where it is repeated', async () => {
    const reply = await running.meet(russian).send('ghtpbltyn <b>')
    expect(reply.messages).toHaveLength(1)
  })

  it('made of invisible characters is told how to ask', async () => {
    expect((await running.meet(russian).send('\u200b\u202e')).text.startsWith(phrases.ru.nothingButText)).toBe(true)
  })
})
