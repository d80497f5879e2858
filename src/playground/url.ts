export type CheckedUrl =
  | { readonly kind: 'url'; readonly href: string }
  | { readonly kind: 'fault'; readonly why: string }

/** Is this a link Telegram would take? tg: links, and http(s) to a host with a dot: localhost is none to Telegram. */
export function checkUrl(link: string): CheckedUrl {
  if (link.trim() === '') return { kind: 'fault', why: 'URL host is empty' }
  const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase()
  if (protocol === 'tg' || protocol === 'ton' || protocol === 'tonsite') return { kind: 'url', href: link }
  if (protocol !== undefined && protocol !== 'http' && protocol !== 'https') {
    return { kind: 'fault', why: 'Unsupported URL protocol' }
  }
  const full = protocol === undefined ? `http://${link}` : link
  if (/\s/.test(link) || !URL.canParse(full) || !new URL(full).hostname.includes('.')) {
    return { kind: 'fault', why: 'Wrong HTTP URL' }
  }
  return { kind: 'url', href: new URL(full).href }
}
