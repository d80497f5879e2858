import { checkUrl } from './url.ts'
import { badRequest, type Entity, isRefusal, type Refusal } from './wire.ts'

export type Marked = { readonly text: string; readonly entities: readonly Entity[] }

type Tag = { readonly name: string; readonly argument: string; readonly offset: number }
type Cursor = { readonly html: string; at: number }

const entityTypes: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  blockquote: 'blockquote',
}

/**
 * Reads Telegram's HTML subset into text and entities, or refuses it with Telegram's words. Follows the order of checks
 * in tdlib's parse_html, so that of two faults the same one is told.
 */
export function parseMarkup(html: string): Marked | Refusal {
  const cursor: Cursor = { html, at: 0 }
  const open: Tag[] = []
  const entities: Entity[] = []
  let text = ''
  while (cursor.at < html.length) {
    if (html[cursor.at] === '&') text += readCharacter(cursor)
    else if (html[cursor.at] !== '<') text += html[cursor.at++]
    else if (html[cursor.at + 1] === '/') {
      const fault = readEndTag(cursor, { open, entities, text })
      if (fault) return fault
    } else {
      const tag = readStartTag(cursor, text.length)
      if (isRefusal(tag)) return tag
      open.push(tag)
    }
  }
  const left = open.at(-1)
  if (left) return fault(`Can't find end tag corresponding to start tag "${left.name}"`)
  return { text, entities: inTelegramsOrder(entities.map(withoutLoneLanguage)) }
}

/** Outer before inner, as the Bot API lists them. */
export function inTelegramsOrder(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
}

function readStartTag(cursor: Cursor, offset: number): Tag | Refusal {
  const begin = cursor.at++
  const where = `at byte offset ${bytesBefore(cursor.html, begin)}`
  const name = readWhile(cursor, /[^\s>]/).toLowerCase()
  if (cursor.at >= cursor.html.length) return fault(`Unclosed start tag ${where}`)
  if (!Object.hasOwn(entityTypes, name)) return fault(`Unsupported start tag "${name}" ${where}`)
  const attributes = readAttributes(cursor, name, where)
  if (isRefusal(attributes)) return attributes
  const argument = argumentOf(name, attributes)
  if (name === 'span' && argument !== 'spoiler') return fault(`Tag "span" must have class "tg-spoiler" ${where}`)
  return { name, argument, offset }
}

function readAttributes(cursor: Cursor, tag: string, where: string): Map<string, string> | Refusal {
  const attributes = new Map<string, string>()
  for (;;) {
    readWhile(cursor, /\s/)
    if (cursor.html[cursor.at] === '>') break
    const name = readWhile(cursor, /[^\s=>]/)
    if (name === '') return fault(`Empty attribute name in the tag "${tag}" ${where}`)
    readWhile(cursor, /\s/)
    if (cursor.html[cursor.at] !== '=') {
      attributes.set(name, name) // <blockquote expandable> has no value
    } else {
      cursor.at++
      readWhile(cursor, /\s/)
      const value = readValue(cursor)
      if (isRefusal(value)) return value
      attributes.set(name, value)
    }
    if (cursor.at >= cursor.html.length) return fault(`Unclosed start tag ${where}`)
  }
  cursor.at++
  return attributes
}

function readValue(cursor: Cursor): string | Refusal {
  const quote = cursor.html[cursor.at]
  if (quote === '"' || quote === "'") return readQuoted(cursor, quote)
  const begin = cursor.at
  const value = readWhile(cursor, /[A-Za-z0-9.-]/).toLowerCase()
  if (/[\s>]|^$/.test(cursor.html[cursor.at] ?? '')) return value
  return fault(`Unexpected end of name token at byte offset ${bytesBefore(cursor.html, begin)}`)
}

function readQuoted(cursor: Cursor, quote: string): string {
  let value = ''
  cursor.at++
  while (cursor.at < cursor.html.length && cursor.html[cursor.at] !== quote) {
    value += cursor.html[cursor.at] === '&' ? readCharacter(cursor) : cursor.html[cursor.at++]
  }
  cursor.at++
  return value
}

function argumentOf(tag: string, attributes: Map<string, string>): string {
  const named = attributes.get('class') ?? ''
  if (tag === 'a') return attributes.get('href') ?? ''
  if (tag === 'code' && named.startsWith('language-')) return named.slice('language-'.length)
  if (tag === 'span' && named.startsWith('tg-')) return named.slice('tg-'.length)
  if (tag === 'blockquote' && attributes.has('expandable')) return 'expandable'
  return ''
}

type Parsed = { readonly open: Tag[]; readonly entities: Entity[]; readonly text: string }

function readEndTag(cursor: Cursor, { open, entities, text }: Parsed): Refusal | undefined {
  const where = `at byte offset ${bytesBefore(cursor.html, cursor.at)}`
  const tag = open.pop()
  if (!tag) return fault(`Unexpected end tag ${where}`)
  cursor.at += 2
  const name = readWhile(cursor, /[^\s>]/).toLowerCase()
  readWhile(cursor, /\s/)
  if (cursor.html[cursor.at] !== '>') return fault(`Unclosed end tag ${where}`)
  if (name !== '' && name !== tag.name) {
    return fault(`Unmatched end tag ${where}, expected "</${tag.name}>", found "</${name}>"`)
  }
  cursor.at++
  if (text.length > tag.offset) close(tag, text, entities)
  return undefined
}

function close({ name, argument, offset }: Tag, text: string, entities: Entity[]): void {
  const type = entityTypes[name] ?? name
  const range = { offset, length: text.length - offset }
  if (name === 'a') {
    const url = checkUrl(argument === '' ? text.slice(offset) : argument)
    // A link that is none is dropped and its words stay: so does Telegram.
    if (url.kind === 'url') entities.push({ type, ...range, url: url.href })
  } else if (name === 'blockquote' && argument !== '') {
    entities.push({ type: 'expandable_blockquote', ...range })
  } else if (name === 'pre' && entities.at(-1)?.language && sameRange(entities.at(-1), range)) {
    entities.push({ ...range, type, language: entities.pop()?.language ?? '' })
  } else if (name === 'code' && argument !== '') {
    entities.push({ type, ...range, language: argument })
  } else {
    entities.push({ type, ...range })
  }
}

/** A language belongs to `<pre><code class="language-…">`; on `<code>` alone Telegram forgets it. */
function withoutLoneLanguage(entity: Entity): Entity {
  if (entity.type !== 'code') return entity
  return { type: entity.type, offset: entity.offset, length: entity.length }
}

function sameRange(entity: Entity | undefined, { offset, length }: { offset: number; length: number }): boolean {
  return entity?.offset === offset && entity.length === length
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** An HTML entity as its character; what is not one of Telegram's stays as it stands, `&nbsp;` too. */
function readCharacter(cursor: Cursor): string {
  const match = /^&(?:#x([0-9a-f]+)|#([0-9]+)|(lt|gt|amp|quot)(?![a-z]));?/i.exec(
    cursor.html.slice(cursor.at, cursor.at + 12),
  )
  const code = match?.[1] ? Number.parseInt(match[1], 16) : Number(match?.[2] ?? 0)
  const character = match?.[3] ? named[match[3]] : code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined
  cursor.at += match && character !== undefined ? match[0].length : 1
  return character ?? '&'
}

function readWhile(cursor: Cursor, allowed: RegExp): string {
  const begin = cursor.at
  while (cursor.at < cursor.html.length && allowed.test(cursor.html.charAt(cursor.at))) cursor.at++
  return cursor.html.slice(begin, cursor.at)
}

/** Telegram counts a fault's place in UTF-8 bytes, though entities in UTF-16 units. */
function bytesBefore(html: string, at: number): number {
  return Buffer.byteLength(html.slice(0, at))
}

function fault(reason: string): Refusal {
  return badRequest(`can't parse entities: ${reason}`)
}
