import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Corpus, loadCorpus } from '../../src/corpus/load.ts'
import { importOfficial } from '../../src/importer/import.ts'
import type { OfficialLocale } from '../../src/text/locale.ts'

/** Our corpus as it is before anything was imported. */
export function restatedCorpus(): Corpus {
  return loadCorpus({ corpusDir: 'corpus', dataDir: 'no-import-here' })
}

/** Our corpus with an official text beside it, imported from these files. */
export async function officialCorpus(sources: Readonly<Record<OfficialLocale, string>>): Promise<Corpus> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ata-zan-'))
  const now = new Date('2026-09-01T10:00:00Z')
  try {
    for (const locale of ['kk', 'ru'] as const) {
      const outcome = await importOfficial({ locale, source: sources[locale], dataDir, now })
      if (outcome.kind !== 'imported') throw new Error(`tests: ${sources[locale]} is not imported: ${outcome.reason}`)
    }
    return loadCorpus({ corpusDir: 'corpus', dataDir })
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}
