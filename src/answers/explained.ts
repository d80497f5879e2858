import { verdict } from '../retrieval/abstain.ts'
import type { Candidate } from '../retrieval/rank.ts'
import type { Finding, Ranked } from '../retrieval/retriever.ts'
import type { Query } from '../retrieval/understand.ts'
import { probability, type Signs, weights } from '../retrieval/weights.ts'

const CANDIDATES = 8
const SHOWN = 60

/**
 * How a finding comes about: the readings tried, the terms, and, where the ranking was asked, each candidate's features ×
 * weights and the verdict's signs.
 */
export function explained(finding: Finding, { query, candidates, signs }: Ranked): string {
  const read = [titled(`${finding.kind}, answered in ${query.locale}`, readings(query)), titled('terms', terms(query))]
  const isRanked = 'candidates' in finding || finding.kind === 'nothing'
  if (!isRanked) return read.join('\n\n')
  const overruled = query.referring ? ', overruled: it names a place' : ''
  return [
    ...read,
    titled('candidates: score = sum of feature × weight', scored(candidates.slice(0, CANDIDATES))),
    titled(`verdict: ${verdict(signs)}${overruled}`, judged(signs)),
  ].join('\n\n')
}

type Row = readonly string[]

function readings({ tried, reading }: Query): Row[] {
  const rows = tried.map((each) => {
    const text = each.text.length > SHOWN ? `${each.text.slice(0, SHOWN)}…` : each.text
    return [each === reading ? '→' : '', each.locale, each.repair, number(each.share), text]
  })
  return [['', 'read', 'repair', 'share', 'text'], ...rows]
}

function terms(query: Query): Row[] {
  const rows = query.terms.map(({ form, stem, locale, rarity, known, corrected }) => {
    const state = corrected ? 'corrected' : known ? 'known' : 'unknown'
    return [form, stem, locale, number(rarity), state]
  })
  return [['typed', 'stem', 'in', 'rarity', ''], ...rows]
}

function scored(candidates: readonly Candidate[]): Row[] {
  const names = Object.keys(weights.ranking) as (keyof Candidate['features'])[]
  const rows = candidates.map(({ subject, place, score, features }) => [
    `${subject}${place ? `(${Object.values(place).join('/')})` : ''}`,
    number(score),
    ...names.map((name) => number(features[name] * weights.ranking[name])),
  ])
  return [['subject', 'score', ...names], ...rows]
}

function judged(signs: Signs): Row[] {
  const { onTopic, right } = weights
  const names = Object.keys(signs) as (keyof Signs)[]
  const rows = names.map((name) => [
    name,
    number(signs[name]),
    number(signs[name] * onTopic[name]),
    number(signs[name] * right[name]),
  ])
  const probabilities = ['probability', '', number(probability(signs, onTopic)), number(probability(signs, right))]
  return [['sign', 'value', 'on topic', 'right'], ...rows, probabilities]
}

function number(value: number): string {
  return value.toFixed(2)
}

/** Columns as wide as their widest cell. */
function titled(title: string, rows: readonly Row[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(width(column))).join('  '))
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n')
}
