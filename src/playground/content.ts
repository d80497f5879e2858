import { detectEntities } from './detect.ts'
import { inTelegramsOrder, type Marked, parseMarkup } from './markup.ts'
import { checkUrl } from './url.ts'
import { badRequest, type Entity, isFields, isRefusal, type Refusal } from './wire.ts'

export const MESSAGE_TEXT = 4096
// Telegram keeps the first hundred entities of a message and forgets the rest without a word.
const ENTITIES = 100

export type RawContent = { readonly text: unknown; readonly parse_mode?: unknown; readonly entities?: unknown }

/** What a text becomes on its way into a chat: markup read, ends trimmed, links found, length measured; or why not. */
export function readContent(raw: RawContent): Marked | Refusal {
  if (typeof raw.text !== 'string' || raw.text === '') return badRequest('message text is empty')
  const marked = readMarked(raw.text, raw)
  if (isRefusal(marked)) return marked
  const { text, entities } = trim(marked)
  if (text === '') return badRequest('text must be non-empty')
  if (text.length > MESSAGE_TEXT) return badRequest('message is too long')
  const all = inTelegramsOrder([...entities, ...detectEntities(text, entities)])
  return { text, entities: all.slice(0, ENTITIES) }
}

function readMarked(text: string, { parse_mode, entities }: RawContent): Marked | Refusal {
  const mode = String(parse_mode ?? '').toLowerCase()
  if (mode === 'html') return parseMarkup(text)
  // Markdown exists at Telegram; nothing here speaks it, and reading it as plain text would hide that.
  if (mode !== '') return badRequest('unsupported parse_mode')
  return readEntities(text, entities ?? [])
}

function readEntities(text: string, given: unknown): Marked | Refusal {
  if (!Array.isArray(given)) return badRequest(`can't parse entities JSON object`)
  const entities: Entity[] = []
  for (const entity of given) {
    if (!isEntity(entity)) return badRequest(`can't parse MessageEntity: Unsupported type specified`)
    const refusal = checkEntity(entity, text.length)
    if (refusal) return refusal
    entities.push(entity)
  }
  return { text, entities }
}

function checkEntity({ type, offset, length, url = '' }: Entity, end: number): Refusal | undefined {
  if (offset < 0) return badRequest(`receive an entity with incorrect offset ${offset}`)
  if (offset >= end) return badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  if (offset + length > end) {
    return badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
    )
  }
  const link = type === 'text_link' ? checkUrl(url) : undefined
  return link?.kind === 'fault' ? badRequest(`entity URL '${url}' is invalid: ${link.why}`) : undefined
}

function isEntity(value: unknown): value is Entity {
  return (
    isFields(value) &&
    typeof value.type === 'string' &&
    Number.isInteger(value.offset) &&
    Number.isInteger(value.length)
  )
}

function trim({ text, entities }: Marked): Marked {
  const start = text.length - text.trimStart().length
  const trimmed = text.trim()
  return { text: trimmed, entities: entities.flatMap((entity) => within(entity, start, start + trimmed.length)) }
}

function within(entity: Entity, start: number, end: number): readonly Entity[] {
  const from = Math.max(entity.offset, start)
  const to = Math.min(entity.offset + entity.length, end)
  return to > from ? [{ ...entity, offset: from - start, length: to - from }] : []
}
