import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { officialPath } from '../corpus/load.ts'
import { type Official, officialSchema } from '../corpus/schema.ts'
import type { OfficialLocale } from '../text/locale.ts'

/** The last import; undefined if there is none or it cannot be read, which a new import mends. */
export async function readOfficial(dataDir: string, locale: OfficialLocale): Promise<Official | undefined> {
  try {
    const read = officialSchema.safeParse(JSON.parse(await readFile(officialPath(dataDir, locale), 'utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Puts the new import in the former one's place, whole or not at all: a reader never meets half a file. */
export async function writeOfficial(dataDir: string, official: Official): Promise<void> {
  const path = officialPath(dataDir, official.locale)
  const temporary = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(temporary, `${JSON.stringify(officialSchema.parse(official), null, 1)}\n`, { flush: true })
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}
