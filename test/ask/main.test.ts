import { spawn } from 'node:child_process'
import { describe, expect, it, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 }) // each start reads the whole corpus

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** `npm run ask` without npm. */
function ask(args: readonly string[], input = ''): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: 'no-import-here' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/ask/main.ts', ...args], { env })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  }
  child.stdin.on('error', () => undefined) // it ends without reading where it is told wrongly
  child.stdin.end(input)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...output })))
}

const answersOf = ({ stdout }: Ended) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('one question', () => {
  it('is answered in plain words, the buttons in brackets', async () => {
    const { code, stdout, stderr } = await ask(['мемлекеттік тіл қандай'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^9-бап\. /)
    expect(stdout).toContain('\n[9-бап, толық]\n')
    expect(stdout).not.toMatch(/<\/?(b|i|a|blockquote)/)
  })

  it('with --json is one line, in the chosen language where the question shows none', async () => {
    const ended = await ask(['--json', '--lang', 'en', '46'])
    expect(ended.stdout.split('\n')).toHaveLength(2)
    expect(answersOf(ended)).toEqual([
      { id: null, intent: 'lookup', articles: [46], abstained: false, text: expect.stringMatching(/^Article 46\. /) },
    ])
  })
})

describe('--explain', () => {
  it('tells how the answer is found: readings, terms, candidates, verdict', async () => {
    const { code, stdout, stderr } = await ask(['--explain', 'могут ли выселить без суда'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const part of ['  → ', '\nterms\n', '\ncandidates', '\nverdict: ']) expect(stdout).toContain(part)
  })
})

describe('--jsonl', () => {
  it('answers line by line in the same order, bad lines with an error', async () => {
    const lines = [
      '\uFEFF{"id":"а","lang":"kk","question":"23-бап"}',
      '{"id":2,"lang":"ru","question":"статья\u2028 24"}\r',
      'no JSON',
      '{"id":3,"lang":"fr","question":"25"}',
      '{"id":4,"lang":"en"}',
      '[]',
      '{"id":5,"lang":"en","question":"","more":true}',
      '{"id":6,"lang":"ru","question":"преамбула"}',
    ]
    const ended = await ask(['--jsonl'], lines.join('\n')) // the last line without its end
    const error = { id: null, intent: 'error', articles: [], abstained: true, text: expect.any(String) }
    expect(answersOf(ended)).toEqual([
      { id: 'а', intent: 'lookup', articles: [23], abstained: false, text: expect.any(String) },
      { id: 2, intent: 'lookup', articles: [24], abstained: false, text: expect.any(String) },
      error,
      error,
      error,
      error,
      { id: 5, intent: 'nothing', articles: [], abstained: true, text: expect.any(String) },
      { id: 6, intent: 'lookup', articles: [0], abstained: false, text: expect.any(String) },
    ])
    expect(ended.code).toBe(0)
    const told = ended.stderr.trimEnd().split('\n')
    expect(told.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual(
      [3, 4, 5, 6].map((number) => `ask: line ${number}`),
    )
  })

  it('answers a thousand lines in well under a minute', async () => {
    const questions = [
      'Могут ли выселить без суда?',
      'президент неше жылға сайланады',
      'who can propose a law',
      'ст. 42 п. 2',
    ]
    const lines = Array.from({ length: 1000 }, (_, id) =>
      JSON.stringify({ id, lang: 'ru', question: `${questions[id % 4]} ${id % 7 ? '' : 'заң'}` }),
    )
    const begun = performance.now()
    const answers = answersOf(await ask(['--jsonl'], `${lines.join('\n')}\n`))
    expect(performance.now() - begun).toBeLessThan(30_000)
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id))
    for (const { articles } of answers) expect((articles as number[]).length).toBeLessThanOrEqual(10)
  })
})

describe('told wrongly', () => {
  it.each([
    ['nothing', []],
    ['an empty question', ['  ']],
    ['a language that is none of the three', ['--lang', 'fr', '23']],
    ['an option without its value', ['--lang']],
    ['an unknown option', ['--langg', 'kk', '23']],
    ['a question beside --jsonl', ['--jsonl', '23']],
    ['--jsonl with nothing on standard input', ['--jsonl']],
  ])('%s: it says how on standard error and ends with 2', async (_, args) => {
    const { code, stdout, stderr } = await ask(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^ask: /)
  })
})
