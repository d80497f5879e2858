import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import { type Running, russian, startRunning } from './running.ts'

const say = phrases.ru
const admin = 1001 // whom the emulator meets first
const sticker = {
  sticker: {
    file_id: 's',
    file_unique_id: 's',
    type: 'regular',
    width: 1,
    height: 1,
    is_animated: false,
    is_video: false,
  },
}

let running: Running
let admins: ReturnType<Running['meet']>
beforeAll(async () => {
  running = await startRunning({ adminIds: [admin] })
  admins = running.meet()
})
afterEach(() => expect(running.emulator.refusals()).toEqual([]))
afterAll(() => running.close())

/** Somebody new who has asked and touched 👎. */
async function displeased(options = russian) {
  const person = running.meet(options)
  await person.send('Какой язык государственный?')
  const asked = await person.press(say.wrong)
  return { person, asked }
}

const kept = async () => (await running.storage.list('reports')) as Record<string, unknown>[]

describe('👎', () => {
  it('asks what is wrong, keeps one message without its author, tells the admins and thanks', async () => {
    const { person, asked } = await displeased()
    expect(asked.text).toBe(say.askWhatIsWrong)
    expect((await person.send('Это про другое <b>право</b>')).text).toBe(say.wrongKept)
    const report = (await kept()).at(-1)
    expect(report).toEqual({ at: expect.any(String), locale: 'ru', article: 9, text: 'Это про другое <b>право</b>' })
    expect(admins.messages().at(-1)?.text).toBe('👎 ru, Статья 9\n\nЭто про другое <b>право</b>')
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
  })

  it('leaves nothing in storage when it is through', async () => {
    const { person } = await displeased()
    const key = `conversation:${person.person.user.id}:${person.person.user.id}`
    expect(await running.storage.read(key)).toBeDefined()
    await person.send('Не то')
    expect(await running.storage.read(key)).toBeUndefined()
  })

  it('keeps neither name nor words while it waits', async () => {
    const { person } = await displeased({ about: { first_name: 'Рахымжан', language_code: 'ru' } })
    await person.sendUpdate({ ...sticker, caption: '' })
    const state = JSON.stringify(
      await running.storage.read(`conversation:${person.person.user.id}:${person.person.user.id}`),
    )
    expect(state).toContain('callback_query')
    expect(state).not.toMatch(/Рахымжан|Статья|язык/)
  })

  it('is left by /cancel', async () => {
    const { person } = await displeased()
    const before = (await kept()).length
    expect((await person.send('/cancel')).text).toBe(say.cancelled)
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
    expect((await person.send('/cancel')).text).toBe(say.nothingToCancel)
    expect(await kept()).toHaveLength(before)
  })

  it('is forgotten with /forget', async () => {
    const { person } = await displeased()
    await person.send('/forget')
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
  })

  it('lets commands and buttons work in its middle, and goes on', async () => {
    const { person } = await displeased()
    expect((await person.send('/article 23')).text).toContain('Статья 23.')
    expect((await person.send('/stop')).text).toBe(say.unknownCommand)
    expect((await person.press('Статья 9 целиком')).text).toContain('Статья 9.')
    expect((await person.pressGone('nothing')).answers).toMatchObject([{ alert: true }])
    expect((await person.send('Не та статья')).text).toBe(say.wrongKept)
  })

  it('asks for words when it gets a sticker, and takes a caption for words', async () => {
    const { person } = await displeased()
    expect((await person.sendUpdate(sticker)).text).toBe(say.wrongNeedsText)
    expect((await person.sendUpdate(sticker)).text).toBe(say.wrongNeedsText)
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
    expect((await person.sendUpdate({ photo, caption: 'Вот здесь' })).text).toBe(say.wrongKept)
    expect((await kept()).at(-1)).toMatchObject({ text: 'Вот здесь' })
  })

  it('touched again begins anew', async () => {
    const { person } = await displeased()
    await person.sendUpdate(sticker)
    expect((await person.press(say.wrong)).text).toBe(say.askWhatIsWrong)
    const before = (await kept()).length
    await person.send('Второе')
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
    expect(await kept()).toHaveLength(before + 1)
  })

  it('survives a restart', async () => {
    const { person } = await displeased()
    await person.sendUpdate(sticker)
    await running.restart()
    expect((await person.sendUpdate(sticker)).text).toBe(say.wrongNeedsText)
    expect((await person.send('После перезапуска')).text).toBe(say.wrongKept)
    expect((await kept()).at(-1)).toMatchObject({ text: 'После перезапуска' })
  })

  it('keeps the beginning of a very long message, whole letters of it', async () => {
    const { person } = await displeased()
    await person.send(`${'a'.repeat(1999)}😀 и ещё`)
    expect((await kept()).at(-1)).toMatchObject({ text: 'a'.repeat(1999) })
  })

  it('keeps two people apart', async () => {
    const [first, second] = [await displeased(), await displeased()]
    await second.person.send('второй')
    expect((await first.person.send('первый')).text).toBe(say.wrongKept)
    expect((await kept()).slice(-2)).toMatchObject([{ text: 'второй' }, { text: 'первый' }])
  })
})

describe('in a group', () => {
  it('only an answer to the bot is the report, not what people say to each other', async () => {
    const group = running.emulator.group('Заңгерлер')
    const person = running.meet({ ...russian, group })
    await person.send('@ata_zan_bot статья 28')
    const asked = await person.pressGone('w.ru.28')
    expect(asked.text).toBe(say.askWhatIsWrong)
    expect((await person.send('Всем привет!')).silent).toBe(true)
    const told = await person.send('Не то', { reply_to_message: asked.messages[0] })
    expect(told.text).toBe(say.wrongKept)
  })
})

describe('an admin who cannot be told', () => {
  it('does not keep the person from being thanked, and is logged without the report', async () => {
    const failing = await startRunning({ adminIds: [admin] })
    failing.meet().block()
    const person = failing.meet(russian)
    await person.pressGone('w.ru.28')
    expect((await person.send('Тайные слова')).text).toBe(say.wrongKept)
    expect(failing.log()).toMatchObject([{ msg: 'an admin could not be told', method: 'sendMessage', code: 403 }])
    expect(JSON.stringify(failing.log())).not.toContain('Тайные')
    expect(await failing.storage.list('reports')).toHaveLength(1)
    await failing.close()
  })
})

describe('when storage cannot keep the report', () => {
  it('the person is told, nothing of it is logged, and the dialogue is over', async () => {
    const memory = createMemoryStorage({ now: () => 0 })
    const append = async () => {
      throw new Error('storage: the disk is full')
    }
    const failing = await startRunning({ storage: { ...memory, append } })
    const person = failing.meet(russian)
    await person.pressGone('w.ru.28')
    expect((await person.send('Тайные слова')).text).toBe(say.fault)
    expect(failing.log()).toMatchObject([{ msg: 'an update failed', reason: 'storage: the disk is full' }])
    expect(JSON.stringify(failing.log())).not.toContain('Тайные')
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
    await failing.close()
  })
})
