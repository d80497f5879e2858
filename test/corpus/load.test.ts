import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loadCorpus, loadOfficial } from '../../src/corpus/load.ts'
import { official } from './made.ts'

const corpusDir = new URL('../../corpus', import.meta.url).pathname

/** A copy of the real corpus, of the articles only the seventh, with one of its files changed. */
function changed(file: string, change: (text: string) => string): string {
  const dir = folder()
  cpSync(corpusDir, dir, { recursive: true, filter: (path) => !/articles\/(?!07)/.test(path) })
  const path = join(dir, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return dir
}

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'ata-zan-load-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

/** A data folder in which one official text lies as the importer leaves it, or not quite. */
function imported(value: unknown): string {
  const dataDir = folder()
  const path = join(dataDir, 'official', 'ru.json')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, JSON.stringify(value))
  return dataDir
}

it('reads the 97 provisions in order, and every clause as text and items, however the file writes it', () => {
  const { articles, official } = loadCorpus({ corpusDir, dataDir: folder() })
  expect(articles.map(({ article }) => article)).toEqual(Array.from({ length: 97 }, (_, number) => number))
  expect(official).toEqual({})
  const clauses = articles.flatMap(({ kk, ru, en }) => [...kk.clauses, ...ru.clauses, ...en.clauses])
  expect(clauses.filter(({ text, items }) => typeof text !== 'string' || !Array.isArray(items))).toEqual([])
})

it.each([
  ['articles/07.yaml', (text: string) => text.replace('section: 1', 'section: 12'), /section/],
  ['articles/07.yaml', (text: string) => text.replace(/^ {2}title: .*$/m, '  title: ""'), /kk\.title/],
  ['articles/07.yaml', (text: string) => `${text}\nnote: more\n`, /note/],
  ['timeline.yaml', (text: string) => text.replace(/"https:/, '"http:'), /sources/],
  ['timeline.yaml', (text: string) => text.replace(/&trend \{ kk: "[^"]*", /, '&trend { '), /sources/],
  ['topics.yaml', (text: string) => `${text}\nTopic: { kk: Ж, ru: Ж, en: J }\n`, /Topic/],
  ['groups.yaml', (text: string) => text.replace(/^ {2}places: \S+/m, '  places: 17'), /17\.1 or 46\.1\.5, got «17»/],
  ['groups.yaml', (text: string) => text.replace(/^ {2}places: .*/m, '  places: 17.1 18.1'), /places/],
  ['sections.yaml', (text: string) => `${text}\n12: { kk: Ж, ru: Ж, en: J }\n`, /12/],
])('names the file and the place of a fault: %s', (file, change, place) => {
  const load = () => loadCorpus({ corpusDir: changed(file, change), dataDir: folder() })
  expect(load).toThrow(new RegExp(`^corpus: .*${file.replace('.', '\\.')} does not fit its schema:`))
  expect(load).toThrow(place)
})

it('names the file that is no YAML', () => {
  const load = () => loadCorpus({ corpusDir: changed('articles/07.yaml', () => 'kk: [unclosed'), dataDir: folder() })
  expect(load).toThrow(/^corpus: .*articles\/07\.yaml cannot be read as YAML/)
})

it('reads what is imported, one language without the other too', () => {
  const law = official('ru', 5, [{ text: 'Выдумано.', items: [] }])
  expect(loadOfficial(imported(law))).toEqual({ ru: law })
})

it('names the official file that is not as the importer leaves it', () => {
  expect(() => loadOfficial(imported({ locale: 'ru' }))).toThrow(
    /^corpus: .*official\/ru\.json does not fit its schema:/,
  )
})

it('names the official file that is cut off', () => {
  const dataDir = imported({})
  writeFileSync(join(dataDir, 'official', 'ru.json'), '{"locale":')
  expect(() => loadOfficial(dataDir)).toThrow(/^corpus: .*official\/ru\.json cannot be read as JSON/)
})
