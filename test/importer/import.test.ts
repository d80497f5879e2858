import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { officialSchema } from '../../src/corpus/schema.ts'
import { importOfficial } from '../../src/importer/import.ts'
import { readOfficial } from '../../src/importer/official-file.ts'
import { docx, escaped, madeLines } from './made.ts'

const now = new Date('2026-09-01T10:00:00Z')
let folder: string
let dataDir: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ata-zan-'))
  dataDir = join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true }))

async function imported(bytes: Uint8Array | string, locale: 'kk' | 'ru' = 'ru') {
  const source = join(folder, 'source')
  await writeFile(source, bytes)
  return importOfficial({ locale, source, dataDir, now })
}

describe('the made constitution', () => {
  it.each(['kk', 'ru'] as const)('in %s as docx is kept with source, date and sha256', async (locale) => {
    const file = docx(madeLines(locale))
    const outcome = await imported(file, locale)
    expect(outcome).toMatchObject({
      kind: 'imported',
      file: join(dataDir, 'official', `${locale}.json`),
      read: { sections: 11, articles: 96, clauses: 313, items: 111 },
      changes: { kind: 'first' },
    })
    const kept = officialSchema.parse(JSON.parse(await readFile(join(dataDir, 'official', `${locale}.json`), 'utf8')))
    expect(kept).toEqual(outcome.kind === 'imported' && outcome.official)
    expect(kept).toMatchObject({
      locale,
      source: join(folder, 'source'),
      importedAt: '2026-09-01T10:00:00.000Z',
      sha256: createHash('sha256').update(file).digest('hex'),
    })
  })

  it('is the same as docx, as text and as a saved page', async () => {
    const lines = madeLines('ru')
    const first = await imported(docx(lines))
    expect(await imported(lines.join('\r\n'))).toMatchObject({ kind: 'imported', changes: { kind: 'same' } })
    expect(await imported(page(lines))).toMatchObject({ kind: 'imported', changes: { kind: 'same' } })
    expect(first.kind).toBe('imported')
  })

  it('comes from an address as from a file', async () => {
    const server = createServer((_, response) => void response.end(docx(madeLines('kk'))))
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
    const address = server.address()
    const source = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/download/docx`
    expect(await importOfficial({ locale: 'kk', source, dataDir, now })).toMatchObject({
      kind: 'imported',
      official: { source },
    })
    server.close().closeAllConnections()
  })
})

describe('the change report', () => {
  it('names the articles, the preamble and the section titles that changed', async () => {
    await imported(madeLines('ru').join('\n'))
    const other = madeLines('ru')
      .map((line) =>
        line
          .replace('места 10.', 'места десять.')
          .replace('проверки', 'испытания')
          .replace(/название 3$/, 'имя 3'),
      )
      .join('\n')
    const changes = { kind: 'changed', added: [], removed: [], changed: [0, 10], sections: [3] }
    expect(await imported(other)).toMatchObject({ kind: 'imported', changes })
    expect(await imported(other)).toMatchObject({ kind: 'imported', changes: { kind: 'same' } })
  })

  it('names articles that the import before did not have, or had besides', async () => {
    const outcome = await imported(madeLines('ru').join('\n'))
    const official = outcome.kind === 'imported' ? outcome.official : undefined
    const articles = official?.articles.slice(0, -1) // as an import of another version of this program may have left it
    await writeFile(join(dataDir, 'official', 'ru.json'), JSON.stringify({ ...official, articles }))
    expect(await imported(madeLines('ru').join('\n'))).toMatchObject({
      changes: { added: [96], removed: [], changed: [] },
    })
  })

  it('takes a former import that cannot be read for none', async () => {
    await mkdir(join(dataDir, 'official'), { recursive: true })
    await writeFile(join(dataDir, 'official', 'ru.json'), '{"half":')
    expect(await readOfficial(dataDir, 'ru')).toBeUndefined()
    expect(await imported(madeLines('ru').join('\n'))).toMatchObject({ kind: 'imported', changes: { kind: 'first' } })
  })
})

describe('the former import', () => {
  const lines = madeLines('ru')
  it.each([
    ['cut short', lines.slice(0, 200).join('\n'), 'cut short'],
    ['with a hole', lines.filter((line) => line !== 'Статья 41').join('\n'), 'article 41 is missing'],
    ['in the other language', madeLines('kk').join('\n'), 'Kazakh'],
    ['that is a broken docx', docx(lines).subarray(0, -30), 'broken'],
    ['that is empty', '', 'empty'],
  ])('is untouched by a file %s, which is refused', async (_, bytes, reason) => {
    await imported(lines.join('\n'))
    const before = await readFile(join(dataDir, 'official', 'ru.json'))
    expect(await imported(bytes)).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) })
    expect(await readFile(join(dataDir, 'official', 'ru.json'))).toEqual(before)
    expect(await readdir(join(dataDir, 'official'))).toEqual(['ru.json'])
  })

  it('is untouched by a source that is not there', async () => {
    await imported(lines.join('\n'))
    const before = await readFile(join(dataDir, 'official', 'ru.json'))
    const outcome = await importOfficial({ locale: 'ru', source: join(folder, 'no'), dataDir, now })
    expect(outcome).toMatchObject({ kind: 'unreachable' })
    expect(await readFile(join(dataDir, 'official', 'ru.json'))).toEqual(before)
  })
})

it('a folder that cannot be written is a refusal that names the file', async () => {
  await writeFile(dataDir, 'a file stands where the folder should')
  const reason = expect.stringContaining(`${join(dataDir, 'official', 'ru.json')} cannot be written`)
  expect(await imported(madeLines('ru').join('\n'))).toEqual({ kind: 'refused', reason })
})

/** A page as the ministry's database writes it: headings as h3 or bold, menus, notes and a footer around. */
function page(lines: readonly string[]): string {
  const body = lines.map((line, at) => {
    const text = escaped(line)
    if (/^Статья \d*[02468]$/.test(line))
      return `<h3 id="z${at}">${text}</h3><p><span class="note">Сноска. Выдумана.</span></p>`
    if (line.startsWith('Статья')) return `<p><b><a name="z${at}"></a>${text}</b></p>`
    return `<p id="z${at}">\n      ${text}</p>`
  })
  return `<!DOCTYPE html><html><head><title>Т</title></head><body><nav><a>Статья 1</a></nav><div>Поиск</div>
    ${body.join('\n')}<div>Скачать</div><footer>© Издатель.</footer></body></html>`
}
