import { isLocale, type Locale, unreachable } from '../text/locale.ts'

/** What pressing a button asks for. It carries its locale: an answer in Kazakh goes on in Kazakh. */
export type Action =
  | { readonly kind: 'article'; readonly locale: Locale; readonly article: number; readonly page: number }
  | {
      readonly kind: 'clause'
      readonly locale: Locale
      readonly article: number
      readonly clause: number
      readonly item: number
    }
  | { readonly kind: 'contents'; readonly locale: Locale }
  | { readonly kind: 'section'; readonly locale: Locale; readonly section: number }
  | { readonly kind: 'topics'; readonly locale: Locale }
  | { readonly kind: 'topic'; readonly locale: Locale; readonly topic: string }
  | { readonly kind: 'explainer'; readonly locale: Locale; readonly explainer: string }
  | { readonly kind: 'language'; readonly locale: Locale }
  | { readonly kind: 'example'; readonly locale: Locale; readonly example: number }
  | { readonly kind: 'wrong'; readonly locale: Locale; readonly article: number }

export type Button = { readonly text: string } & ({ readonly action: Action } | { readonly url: string })

/** Rows of buttons under a message. */
export type Keyboard = readonly (readonly Button[])[]

/** Callback data holds 64 bytes; the longest of ours is a topic's slug. */
export const DATA_LIMIT = 64

/** «a.kk.23.0»: a letter for the kind, the locale, then what belongs to it. */
export function encode(action: Action): string {
  switch (action.kind) {
    case 'article':
      return `a.${action.locale}.${action.article}.${action.page}`
    case 'clause':
      return `c.${action.locale}.${action.article}.${action.clause}.${action.item}`
    case 'contents':
      return `t.${action.locale}`
    case 'section':
      return `s.${action.locale}.${action.section}`
    case 'topics':
      return `o.${action.locale}`
    case 'topic':
      return `p.${action.locale}.${action.topic}`
    case 'explainer':
      return `x.${action.locale}.${action.explainer}`
    case 'language':
      return `l.${action.locale}`
    case 'example':
      return `e.${action.locale}.${action.example}`
    case 'wrong':
      return `w.${action.locale}.${action.article}`
    default:
      return unreachable(action)
  }
}

/** Reads callback data; undefined where it is none of ours. Forms once sent stay readable: old buttons outlive us. */
export function decode(data: string): Action | undefined {
  const [letter, locale, ...rest] = data.split('.')
  if (!isLocale(locale) || data.length > DATA_LIMIT) return undefined
  if (letter === 'x') return { kind: 'explainer', locale, explainer: rest.join('.') }
  if (letter === 'p') return { kind: 'topic', locale, topic: rest.join('.') }
  if (!rest.every((part) => /^\d{1,3}$/.test(part))) return undefined
  const [first = 0, second = 0, third = 0] = rest.map(Number) // «a.kk.23» is its first page
  switch (letter) {
    case 'a':
      return { kind: 'article', locale, article: first, page: second }
    case 'c':
      return { kind: 'clause', locale, article: first, clause: second, item: third }
    case 't':
      return { kind: 'contents', locale }
    case 's':
      return { kind: 'section', locale, section: first }
    case 'o':
      return { kind: 'topics', locale }
    case 'l':
      return { kind: 'language', locale }
    case 'e':
      return { kind: 'example', locale, example: first }
    case 'w':
      return { kind: 'wrong', locale, article: first }
    default:
      return undefined
  }
}
