import { parseArgs } from 'node:util'
import { type OfficialLocale, officialLocales } from '../text/locale.ts'

export type Command =
  | { readonly kind: 'run'; readonly jobs: readonly Job[] }
  | { readonly kind: 'misused'; readonly sentence: string }
export type Job = { readonly locale: OfficialLocale; readonly source: string }

const EXAMPLE =
  'Say `npm run import` for both languages from their official addresses, or `npm run import -- --lang ru ru.docx`.'

/** What the arguments ask for. Without any: both languages from `addresses`. */
export function commandOf(args: readonly string[], addresses: Readonly<Record<OfficialLocale, string>>): Command {
  if (args.length === 0)
    return { kind: 'run', jobs: officialLocales.map((locale) => ({ locale, source: addresses[locale] })) }
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    allowPositionals: true,
    strict: false, // an unknown option is told in our own sentence
  })
  const unknown = Object.keys(values).find((name) => name !== 'lang')
  const locale = officialLocales.find((each) => each === values.lang)
  const [source, extra] = positionals
  if (unknown) return misused(`--${unknown} is not an option, only --lang is.`)
  if (!locale)
    return misused(`--lang must be kk or ru${typeof values.lang === 'string' ? `, not ${values.lang}` : ''}.`)
  if (!source) return misused(`After --lang ${locale} a file or an address is missing.`)
  if (extra !== undefined) return misused(`One file or address at a time, «${extra}» is too many.`)
  return { kind: 'run', jobs: [{ locale, source }] }
}

function misused(fault: string): Command {
  return { kind: 'misused', sentence: `import: ${fault} ${EXAMPLE}` }
}
