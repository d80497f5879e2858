import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import { createRedisStorage } from '../../src/storage/redis.ts'
import { type Running, russian, startRunning } from './running.ts'

let seconds = 0
const storage = createMemoryStorage({ now: () => seconds * 1000 })
let running: Running
beforeAll(async () => {
  running = await startRunning({ storage })
})
afterAll(() => running.close())

describe('a dialogue', () => {
  it('goes on with what was asked before, and says how it was understood', async () => {
    const person = running.meet(russian)
    await person.send('Кто назначает премьер-министра?')
    const answer = await person.send('а генерального прокурора?')
    expect(answer.text).toMatch(/^Искали: генерального прокурора: Кто назначает\n\nСтатья 84\. /)
    expect(answer.messages[0]?.entities?.[0]?.type).toBe('italic')
    expect((await person.send('следующая')).text).toMatch(/^Искали: статья 85\n\nСтатья 85\. /)
    expect((await person.send('а какой флаг')).text).toMatch(/^Статья 11\. /)
  })

  it('goes on from an article opened by a button', async () => {
    const person = running.meet(russian)
    await person.send('на сколько лет избирают президента')
    await person.press('Статья 43 целиком')
    expect((await person.send('а депутатов?')).text).toContain('Статья 53. ')
    await person.press('Статья 53 целиком')
    await person.press('Ст. 54 ›')
    expect((await person.send('дальше')).text).toContain('Статья 55. ')
  })

  it('goes on after thanks, and where nothing was found', async () => {
    const person = running.meet(russian)
    await person.send('/article 23')
    await person.send('спасибо')
    await person.send('как приготовить борщ со сметаной')
    expect((await person.send('следующая')).text).toContain('Статья 24. ')
  })

  it('is over five minutes later', async () => {
    const person = running.meet(russian)
    await person.send('статья 43')
    seconds += 299
    expect((await person.send('следующая')).text).toContain('Статья 44. ')
    seconds += 301
    expect((await person.send('подробнее')).text.startsWith(phrases.ru.nothingButText)).toBe(true)
  })

  it('is forgotten with /forget', async () => {
    const person = running.meet(russian)
    await person.send('статья 43')
    await person.send('/forget')
    expect(await storage.read(`past:${person.person.user.id}:${person.person.user.id}`)).toBeUndefined()
    expect((await person.send('подробнее')).text.startsWith(phrases.ru.nothingButText)).toBe(true)
  })

  it('keeps the question and the place, and nothing else', async () => {
    const person = running.meet(russian)
    await person.send('какой язык государственный')
    const { id } = person.person.user
    const kept = { question: 'какой язык государственный', locale: 'ru', article: 9, clause: 1 }
    expect(await storage.read(`past:${id}:${id}`)).toEqual(kept)
  })

  it('in a group is each person’s own', async () => {
    const group = running.emulator.group('Двор')
    const [one, other] = [running.meet({ ...russian, group }), running.meet({ ...russian, group })]
    await one.send('@ata_zan_bot статья 43')
    await other.send('@ata_zan_bot статья 23')
    expect((await one.send('@ata_zan_bot следующая')).text).toContain('Статья 44. ')
    expect((await other.send('@ata_zan_bot следующая')).text).toContain('Статья 24. ')
  })

  it('outlives a restart in Redis', async () => {
    const redis = await createRedisStorage({ url: inject('redisUrl') })
    const lasting = await startRunning({ storage: redis })
    const person = lasting.meet(russian)
    await person.send('статья 43')
    await lasting.restart()
    expect((await person.send('следующая')).text).toContain('Статья 44. ')
    await lasting.close()
    await redis.close()
  })
})
