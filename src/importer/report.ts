import { type OfficialLocale, unreachable } from '../text/locale.ts'
import type { Changes } from './changes.ts'
import type { Job } from './command.ts'
import type { Outcome } from './import.ts'
import type { Skipped } from './sift.ts'

/** What the terminal shows of one import, as lines. */
export function report({ locale, source }: Job, outcome: Outcome): string[] {
  if (outcome.kind === 'refused') return failed(locale, `${source} is refused: ${outcome.reason}.`)
  if (outcome.kind === 'unreachable') return failed(locale, `${outcome.reason}.`)
  const { read, official, file, skipped, changes } = outcome
  return [
    `${locale}: read ${read.sections} sections, ${read.articles} articles, ${read.clauses} clauses, ${read.items} sub-items from ${source}`,
    ...skippedLines(skipped).map((line) => `${locale}: ${line}`),
    `${locale}: ${changesLine(changes)}`,
    `${locale}: sha256 ${official.sha256}`,
    `${locale}: written to ${file}`,
  ]
}

function failed(locale: OfficialLocale, sentence: string): string[] {
  return [`${locale}: ${sentence} The former import, if there is one, stays as it was.`]
}

// A saved page brings a hundred lines of menus: some of each kind show what they are.
const SHOWN = 3
const WIDTH = 60

function skippedLines(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return ['skipped nothing']
  return [...new Set(skipped.map(({ why }) => why))].map((why) => {
    const lines = skipped.filter((each) => each.why === why).map(({ line }) => `«${short(line)}»`)
    const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : ''
    return `skipped ${lines.slice(0, SHOWN).join(', ')}${more}: ${why}`
  })
}

function short(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line
}

function changesLine(changes: Changes): string {
  switch (changes.kind) {
    case 'first':
      return 'the first import: nothing to compare with'
    case 'same':
      return 'nothing changed against the last import'
    case 'changed':
      return `against the last import: ${changedParts(changes).join('; ')}`
    default:
      return unreachable(changes)
  }
}

function changedParts({ added, removed, changed, sections }: Extract<Changes, { kind: 'changed' }>): string[] {
  return [
    part('articles added', added),
    part('articles removed', removed),
    part('articles changed', changed),
    part('section titles changed', sections),
  ].flat()
}

function part(name: string, numbers: readonly number[]): string[] {
  const named = numbers.map((number) => (number === 0 ? 'preamble' : String(number)))
  return named.length > 0 ? [`${name}: ${named.join(', ')}`] : []
}
