import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { madeLines } from './made.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ata-zan-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string }

function run(args: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { ...process.env, DATA_DIR: folder, ...variables }
  return new Promise((ended) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/importer/main.ts', ...args], { env }, (error, stdout, stderr) =>
      ended({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })
}

it('imports a file and ends with 0', async () => {
  await writeFile(join(folder, 'kk.txt'), madeLines('kk').join('\n'))
  const { code, stdout, stderr } = await run(['--lang', 'kk', join(folder, 'kk.txt')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('kk: read 11 sections, 96 articles, 313 clauses, 111 sub-items')
  expect(await readdir(join(folder, 'official'))).toEqual(['kk.json'])
})

it('without arguments takes both languages; one that fails does not stop the other and ends with 1', async () => {
  await writeFile(join(folder, 'ru.txt'), madeLines('ru').join('\n'))
  const variables = { OFFICIAL_KK_URL: join(folder, 'no.docx'), OFFICIAL_RU_URL: join(folder, 'ru.txt') }
  const { code, stdout, stderr } = await run([], variables)
  expect(code).toBe(1)
  expect(stderr).toContain('kk: ')
  expect(stderr).toContain('ENOENT')
  expect(stdout).toContain('ru: read 11 sections')
})

it('told wrongly says one sentence and ends with 2', async () => {
  const { code, stdout, stderr } = await run(['--lang', 'en', 'a.docx'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toBe(
    'import: --lang must be kk or ru, not en. Say `npm run import` for both languages from their official addresses, or `npm run import -- --lang ru ru.docx`.\n',
  )
})
