import { expect, it } from 'vitest'
import type { Outcome } from '../../src/importer/import.ts'
import { report } from '../../src/importer/report.ts'

const job = { locale: 'ru', source: 'ru.docx' } as const
const imported: Extract<Outcome, { kind: 'imported' }> = {
  kind: 'imported',
  official: {
    locale: 'ru',
    source: 'ru.docx',
    importedAt: '2026-09-01T10:00:00.000Z',
    sha256: 'ab12',
    sections: [],
    articles: [],
  },
  file: 'data/official/ru.json',
  read: { sections: 11, articles: 96, clauses: 313, items: 111 },
  skipped: [{ line: 'ПРОЕКТ', why: 'a draft mark' }],
  changes: { kind: 'first' },
}

it('tells what was read, skipped and changed, the sha256 and the file', () => {
  expect(report(job, imported)).toEqual([
    'ru: read 11 sections, 96 articles, 313 clauses, 111 sub-items from ru.docx',
    'ru: skipped «ПРОЕКТ»: a draft mark',
    'ru: the first import: nothing to compare with',
    'ru: sha256 ab12',
    'ru: written to data/official/ru.json',
  ])
})

it('tells skipped lines of one kind together, some of them, shortened', () => {
  const skipped = ['а', 'б', 'в'.repeat(70), 'г', 'д'].map((line) => ({ line, why: 'menus' }))
  expect(report(job, { ...imported, skipped })[1]).toBe(`ru: skipped «а», «б», «${'в'.repeat(60)}…» and 2 more: menus`)
  expect(report(job, { ...imported, skipped: [] })[1]).toBe('ru: skipped nothing')
})

it('tells changes by number', () => {
  const changes = { kind: 'changed', added: [96], removed: [], changed: [0, 5, 46], sections: [3] } as const
  expect(report(job, { ...imported, changes })[2]).toBe(
    'ru: against the last import: articles added: 96; articles changed: preamble, 5, 46; section titles changed: 3',
  )
  expect(report(job, { ...imported, changes: { kind: 'same' } })[2]).toBe('ru: nothing changed against the last import')
})

it('tells why a file is refused or cannot be had', () => {
  const stays = 'The former import, if there is one, stays as it was.'
  expect(report(job, { kind: 'refused', reason: 'article 41 is missing after 40' })).toEqual([
    `ru: ru.docx is refused: article 41 is missing after 40. ${stays}`,
  ])
  expect(report(job, { kind: 'unreachable', reason: 'http://x answered 404' })).toEqual([
    `ru: http://x answered 404. ${stays}`,
  ])
})
