import type { Entity } from './wire.ts'

// Boundaries after tdlib's find_bot_commands and find_mentions, there with \b over Unicode letters: «құқық/23» and
// «a@b.kz» hold neither a command nor a mention.
const patterns: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['url', /https?:\/\/[^\s<>"«»]*[^\s<>"«».,;:!?)\]]/giu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['mention', /(?<![\p{L}\p{N}_/@])@[A-Za-z0-9_]{3,32}(?![\p{L}\p{N}_])/gu],
]

const untouched = new Set(['code', 'pre', 'text_link'])

/** What Telegram finds in a text by itself: links, commands, mentions; not inside code, links and one another. */
export function detectEntities(text: string, marked: readonly Entity[] = []): readonly Entity[] {
  const found: Entity[] = []
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (!found.some((other) => overlap(entity, other))) found.push(entity)
    }
  }
  return found.filter((entity) => !marked.some((other) => untouched.has(other.type) && overlap(entity, other)))
}

function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}
