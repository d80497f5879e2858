import { describe, expect, it } from 'vitest'
import { detectEntities } from '../../src/playground/detect.ts'

describe('detectEntities', () => {
  it.each([
    ['/start', [{ type: 'bot_command', offset: 0, length: 6 }]],
    ['/article@ata_zan_bot 23', [{ type: 'bot_command', offset: 0, length: 20 }]],
    ['сұрақ /help', [{ type: 'bot_command', offset: 6, length: 5 }]],
    ['@ata_zan_bot 23-бап', [{ type: 'mention', offset: 0, length: 12 }]],
    ['https://adilet.zan.kz/kaz.', [{ type: 'url', offset: 0, length: 25 }]],
    ['құқық/23', []],
    ['a@zan.kz', []],
    ['1/2', []],
    ['/', []],
    ['https://zan.kz/a/b', [{ type: 'url', offset: 0, length: 18 }]],
  ])('in «%s» finds %j', (text, entities) => {
    expect(detectEntities(text)).toEqual(entities)
  })

  it('finds nothing inside code and links', () => {
    expect(detectEntities('/start', [{ type: 'code', offset: 0, length: 6 }])).toEqual([])
  })
})
