/**
 * Telegram HTML. The only place that makes markup: text is escaped once, here, after it was cut, and measured as Telegram
 * measures it: in UTF-16 units, after entities.
 */

/** A part of a message: its markup, and the length that Telegram will count. */
export type Html = { readonly markup: string; readonly length: number }

/** Strings among the parts are text and get escaped. */
export type Part = Html | string

/** The longest text of one message, in UTF-16 units after entities. */
export const MESSAGE_LIMIT = 4096

export function html(...parts: readonly Part[]): Html {
  const all = parts.map((part) => (typeof part === 'string' ? plain(part) : part))
  return { markup: all.map((part) => part.markup).join(''), length: all.reduce((sum, part) => sum + part.length, 0) }
}

export function bold(...parts: readonly Part[]): Html {
  return within('<b>', html(...parts), '</b>')
}

export function italic(...parts: readonly Part[]): Html {
  return within('<i>', html(...parts), '</i>')
}

export function link(address: string, ...parts: readonly Part[]): Html {
  return within(`<a href="${escaped(address)}">`, html(...parts), '</a>')
}

export function quote(...parts: readonly Part[]): Html {
  return within('<blockquote>', html(...parts), '</blockquote>')
}

/** A quotation that Telegram shows by its first lines, and in full when it is touched. */
export function expandable(...parts: readonly Part[]): Html {
  return within('<blockquote expandable>', html(...parts), '</blockquote>')
}

/** The parts with a blank line between them; absent ones leave none. */
export function paragraphs(...parts: readonly (Part | undefined)[]): Html {
  return joined('\n\n', parts)
}

export function lines(...parts: readonly (Part | undefined)[]): Html {
  return joined('\n', parts)
}

/** A text with some of its parts in bold; spans are in order and apart. */
export function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Html {
  const parts = spans.flatMap(({ start, end }, at) => [
    text.slice(spans[at - 1]?.end ?? 0, start),
    bold(text.slice(start, end)),
  ])
  return html(...parts, text.slice(spans.at(-1)?.end ?? 0))
}

/** What a reader without markup would see: for the terminal. */
export function plainText({ markup }: Html): string {
  return markup
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, '$2 ($1)')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function joined(between: string, parts: readonly (Part | undefined)[]): Html {
  const present = parts.filter(
    (part) => part !== undefined && part !== '' && (typeof part === 'string' || part.length > 0),
  )
  return html(...present.flatMap((part, at) => (at ? [between, part as Part] : [part as Part])))
}

function plain(text: string): Html {
  return { markup: escaped(text), length: text.length }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function within(open: string, { markup, length }: Html, close: string): Html {
  return { markup: `${open}${markup}${close}`, length }
}
