import { describe, expect, it } from 'vitest'
import { described } from '../../src/bot/errors.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import { english, restated, russian, startRunning } from './running.ts'

const secret = 'тайный вопрос'

/** The real answers, but for one text. */
function answersThatFail() {
  const real = restated()
  const ask: typeof real.ask = (question, chosen) => {
    if (question === secret) throw new Error(`cannot read «${question}» at all`)
    return real.ask(question, chosen)
  }
  return { ...real, ask }
}

describe('an answer that fails', () => {
  it('is told in the language of the person, logged without what they wrote, and the bot goes on', async () => {
    const running = await startRunning({ answers: answersThatFail() })
    const person = running.meet(english)
    expect((await person.send(secret)).text).toBe(phrases.en.fault)
    await person.send('/language')
    await person.press('Қазақша')
    expect((await person.send(secret)).text).toBe(phrases.kk.fault)
    expect((await person.send('23-бап')).text).toContain('23-бап.')
    expect(running.log()).toMatchObject([
      { msg: 'an update failed', update: expect.any(Number), reason: 'left out: it quotes the message' },
      { msg: 'an update failed' },
    ])
    const logged = JSON.stringify(running.log())
    expect(logged).toContain('errors.test.ts')
    for (const trace of [secret, 'Ann', String(person.person.user.id)]) expect(logged).not.toContain(trace)
    expect(running.emulator.refusals()).toEqual([])
    await running.close()
  })

  it('behind a button is told in an alert', async () => {
    const real = restated()
    const browse = () => {
      throw new Error('no contents')
    }
    const running = await startRunning({ answers: { ...real, browse } })
    const person = running.meet(russian)
    await person.send('статья 23')
    const { answers } = await person.press('Ст. 24 ›')
    expect(answers).toMatchObject([{ text: phrases.ru.fault, alert: true }])
    await running.close()
  })
})

describe('while storage is down', () => {
  const memory = createMemoryStorage({ now: () => 0 })
  const read = async () => {
    throw new Error('storage: no connection')
  }

  it('people are told, a group that did not speak to the bot is not', async () => {
    const running = await startRunning({ storage: { ...memory, read } })
    const group = running.emulator.group('Заңгерлер')
    const deeds = { sentinel: 'gone', patience: 5000 }
    expect((await running.meet({ ...russian, ...deeds }).send('статья 23')).text).toBe(phrases.ru.fault)
    const person = running.meet({ ...russian, ...deeds, group })
    expect((await person.send('просто разговор')).messages).toEqual([])
    expect((await person.send('@ata_zan_bot статья 23')).text).toBe(phrases.ru.fault)
    await running.close()
  })
})

describe('a refusal of Telegram', () => {
  it('because the person has blocked the bot is logged, and nobody is told', async () => {
    const running = await startRunning()
    const person = running.meet(russian)
    person.block()
    person.person.send('статья 23')
    expect((await running.meet(russian).send('статья 24')).text).toContain('Статья 24.')
    await running.stop()
    expect(running.log()).toMatchObject([{ method: 'sendMessage', code: 403 }])
    expect(running.emulator.refusals()).toHaveLength(1)
    await running.close()
  })

  it('for the moment is waited out', async () => {
    const running = await startRunning()
    const person = running.meet(russian)
    const parameters = { retry_after: 0 }
    const failure = { error_code: 429, description: 'Too Many Requests: retry after 0', parameters }
    running.emulator.failNext('sendMessage', failure)
    expect((await person.send('статья 23')).text).toContain('Статья 23.')
    running.emulator.failNext('sendMessage', failure)
    expect((await person.pressGone('w.ru.23')).text).toBe(phrases.ru.askWhatIsWrong)
    expect(running.log()).toEqual([])
    await running.close()
  })

  it('of the telling itself is logged and does no more', async () => {
    const running = await startRunning({ answers: answersThatFail() })
    running.emulator.failNext('sendMessage', { error_code: 400, description: 'Bad Request: not enough rights' })
    const person = running.meet(russian)
    expect((await person.send(secret)).messages).toEqual([])
    expect(running.log().map(({ msg }) => msg)).toEqual(['an update failed', 'the failure could not be told'])
    await running.close()
  })
})

describe('an error in the log', () => {
  it('keeps its reason where that quotes nobody', () => {
    const { reason, stack } = described(new Error('storage: no connection'), 'статья о праве')
    expect(reason).toBe('storage: no connection')
    expect(stack).toEqual(expect.arrayContaining([expect.stringContaining('errors.test.ts')]))
  })

  it('that is no Error is told as text', () => {
    expect(described('why')).toEqual({ reason: 'why' })
  })
})
