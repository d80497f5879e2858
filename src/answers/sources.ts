import type { Source } from '../corpus/schema.ts'
import { type Html, html, link } from '../reply/html.ts'
import type { Locale } from '../text/locale.ts'

/** Whose word it is, to stand behind a label: « · журнал, m.interfax.ru»; nothing where no source is named. */
export function sourcesBehind(sources: readonly Source[], locale: Locale): Html {
  const named = sources.map((source) => (typeof source === 'string' ? site(source) : source[locale]))
  return html(...named.flatMap((each, at) => [at ? ', ' : ' · ', each]))
}

function site(address: string): Html {
  return link(address, new URL(address).host.replace(/^www\./, ''))
}
