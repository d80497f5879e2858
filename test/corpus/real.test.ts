import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { amountsSchema } from '../../src/corpus/check/amounts.ts'
import { countsSchema } from '../../src/corpus/check/asking.ts'
import { formerOutline } from '../../src/corpus/check/former.ts'
import { outlineSchema } from '../../src/corpus/check/structure.ts'
import { check } from '../../src/corpus/check.ts'
import { loadCorpus, loadOfficial } from '../../src/corpus/load.ts'
import { importOfficial } from '../../src/importer/import.ts'
import { officialLocales } from '../../src/text/locale.ts'

const root = new URL('../../', import.meta.url)
const corpusDir = new URL('corpus', root).pathname
const officialDir = new URL('../shared/official/2026/', root)
const outlinePath = new URL('outline.json', officialDir)
const formerPath = new URL('../shared/official/1995/ru.txt', root)
const json = (path: URL) => JSON.parse(readFileSync(path, 'utf8'))

describe('the corpus', () => {
  const corpus = loadCorpus({ corpusDir, dataDir: 'nothing imported' })

  it('has no faults, and no less of anything than before', () => {
    const reached = countsSchema.parse(json(new URL('counts.json', import.meta.url)))
    const held = amountsSchema.parse(json(new URL('amounts.json', import.meta.url)))
    expect(check({ corpus, reached, held }).faults).toEqual([])
  })

  it.skipIf(!existsSync(outlinePath))('is built as the outline says (runs where ../shared is)', () => {
    const outline = outlineSchema.parse(json(outlinePath))
    expect(outline).toHaveLength(97)
    expect(check({ corpus, outline }).faults).toEqual([])
  })

  it.skipIf(!existsSync(formerPath))('names no place of 1995 that is not there (runs where ../shared is)', () => {
    const former = formerOutline(readFileSync(formerPath, 'utf8'))
    expect(former.size).toBe(102)
    expect(former.get('2')).toEqual(['1', '2', '3', '3-1', '4'])
    expect(check({ corpus, former }).faults).toEqual([])
  })

  it.skipIf(!existsSync(outlinePath))(
    'loses no number, term or body of the official text (runs where ../shared is)',
    async () => {
      const dataDir = await mkdtemp(join(tmpdir(), 'ata-zan-check-'))
      onTestFinished(() => rm(dataDir, { recursive: true }))
      for (const locale of officialLocales) {
        const source = new URL(`${locale}.docx`, officialDir).pathname
        expect(await importOfficial({ locale, source, dataDir, now: new Date(0) })).toMatchObject({ kind: 'imported' })
      }
      const official = loadOfficial(dataDir)
      expect(Object.keys(official)).toEqual(['kk', 'ru'])
      expect(check({ corpus: { ...corpus, official } }).faults).toEqual([])
    },
  )

  it('is checked by npm run check, which says so and ends with 0', async () => {
    const { stdout, stderr } = await promisify(execFile)('npx', ['tsx', 'src/corpus/main.ts'], {
      cwd: root.pathname,
      env: { ...process.env, DATA_DIR: 'nothing imported' },
    })
    expect(stdout).toContain('corpus: no faults.')
    expect(stderr).not.toContain('corpus:')
  }, 60_000) // a quarter of a minute, on a busy machine a whole one
})
