import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { english, type Running, russian, startRunning } from './running.ts'

let running: Running
beforeAll(async () => {
  running = await startRunning()
})
afterAll(() => running.close())

const question = 'Какой язык государственный?'

describe('a button', () => {
  afterEach(() => expect(running.emulator.refusals()).toEqual([]))

  it('«in full» puts the whole article in the place of the clause', async () => {
    const person = running.meet(russian)
    await person.send(question)
    const whole = await person.press('Статья 9 целиком')
    expect(whole.edits).toHaveLength(1)
    expect(whole.answers).toMatchObject([{ alert: false }])
    expect(whole.text).toMatch(/\n1\. (.|\n)*\n2\. /)
    expect(whole.buttons.map(({ text }) => text)).toEqual(['‹ Ст. 8', 'Ст. 10 ›'])
  })

  it('of a further provision shows it', async () => {
    const person = running.meet(russian)
    const { buttons } = await person.send(question)
    const further = buttons.find(({ text }) => text.startsWith('Ст. '))?.text ?? ''
    const number = further.match(/\d+/)?.[0]
    expect((await person.press(further)).text.startsWith(`Статья ${number}. `)).toBe(true)
  })

  it('of the official language leads to the same clause there', async () => {
    const person = running.meet(english)
    await person.send('What is the state language?')
    expect((await person.press('In Kazakh')).text.startsWith('9-бап. ')).toBe(true)
  })

  it('of a section, of topics and of a topic leads on', async () => {
    const person = running.meet(russian)
    await person.send('/contents')
    expect((await person.press(phrases.ru.topics)).text).toBe(phrases.ru.topics)
    expect((await person.press('Жилище')).text).toBe('Жилище')
    expect((await person.press('a.ru.28.0')).text).toContain('Статья 28.')
  })

  it('of which the message is gone sends what it asks for anew', async () => {
    const reply = await running.meet(russian).pressGone('a.ru.23.0')
    expect(reply.messages).toHaveLength(1)
    expect(reply.text).toContain('Статья 23.')
  })

  it.each(['a.kk.23', 't.ru', 's.en.4', 'o.kk', 'p.ru.housing', 'c.ru.28.1.0', 'a.ru.46.1', 'a.ru.46.99'])(
    'with the data «%s» is known',
    async (data) => {
      const reply = await running.meet(russian).pressGone(data)
      expect(reply.answers).toMatchObject([{ alert: false }])
      expect(reply.messages).toHaveLength(1)
    },
  )

  it.each([
    '',
    'gone',
    'x.kk.1',
    'a.fr.1',
    'a.kk.97.0',
    'a.kk.-1',
    'a.kk.1e1',
    'a.kk.23.zero',
    'c.kk.28.99.0',
    'c.kk.46.1.99',
    'c.kk.28.0.0',
    's.kk.12',
    's.kk.0',
    'p.kk.nothing-of-ours',
    'p.kk.constructor',
    'p.kk.__proto__',
    'e.kk.3',
    'a.kk.'.padEnd(200, '1'),
  ])('with the data «%s» is told to be out of date', async (data) => {
    const reply = await running.meet(russian).pressGone(data)
    expect(reply.messages).toEqual([])
    expect(reply.answers).toMatchObject([{ alert: true, text: phrases.ru.oldButton }])
  })
})

describe('a press that Telegram refuses to act on', () => {
  it('twice is no fault: the message is already what was asked for', async () => {
    const person = running.meet(russian)
    await person.send('46')
    await person.press(phrases.ru.next)
    running.emulator.failNext('editMessageText', {
      error_code: 400,
      description: 'Bad Request: message is not modified: specified new message content and reply markup are the same',
    })
    const again = await person.press('a.ru.46.0')
    expect(again.messages).toEqual([])
    expect(again.answers).toMatchObject([{ alert: false }])
    expect(running.log()).toEqual([])
  })

  it('because the message was deleted meanwhile gets it as a new one', async () => {
    const person = running.meet(russian)
    await person.send('/contents')
    running.emulator.failNext('editMessageText', {
      error_code: 400,
      description: 'Bad Request: message to edit not found',
    })
    const reply = await person.press('III. Президент')
    expect(reply.messages).toHaveLength(1)
    expect(reply.text).toContain('Раздел III.')
  })

  it('because it is too old is done without a fault', async () => {
    const person = running.meet(russian)
    await person.send('/contents')
    running.emulator.failNext('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    person.person.press('III. Президент')
    await person.send('23')
    expect(running.log().filter(({ level }) => Number(level) >= 40)).toEqual([])
  })
})
