import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Which way imports go: each folder (or file) of src, the folders of ours that it may import, and the packages it may use.
 * A folder that is not here may not be: give it a place first.
 */
const LAW: Readonly<Record<string, { readonly ours: string; readonly packages: string }>> = {
  text: { ours: '', packages: '@orama/stemmers stemmer' },
  storage: { ours: '', packages: 'ioredis' },
  runtime: { ours: '', packages: 'pino prom-client hono @hono/node-server' },
  config: { ours: 'text', packages: 'zod' },
  corpus: { ours: 'text', packages: 'zod js-yaml' },
  reply: { ours: 'text', packages: '' },
  importer: { ours: 'corpus text', packages: 'yauzl htmlparser2' },
  retrieval: { ours: 'corpus text', packages: 'minisearch' },
  training: { ours: 'retrieval corpus text', packages: 'zod' },
  outbox: { ours: 'reply runtime', packages: 'bullmq grammy' },
  answers: { ours: 'retrieval corpus reply text', packages: '' },
  news: { ours: 'outbox storage reply text runtime', packages: 'fast-xml-parser zod' },
  bot: {
    ours: 'answers news storage reply text runtime',
    packages: 'grammy @grammyjs/conversations @grammyjs/runner @grammyjs/auto-retry',
  },
  playground: { ours: 'text', packages: 'hono @hono/node-server' },
  ask: { ours: 'answers corpus reply text', packages: 'zod' },
  app: { ours: 'bot answers news outbox importer storage runtime config corpus text', packages: '' },
  main: { ours: 'app config runtime playground', packages: '' },
}

/** Where Node's own modules are used: everything else is the pure middle. */
const NODE = [
  'app.ts',
  'main.ts',
  'ask/',
  'corpus/load.ts',
  'corpus/main.ts',
  'importer/',
  'outbox/',
  'playground/',
  'retrieval/model.ts',
  'runtime/',
  'training/',
]

/** The only thing the playground knows of the bot is which languages there are. */
const PLAYGROUND_MAY = 'text/locale.ts'

const MOST_LINES = 250

const src = new URL('../src', import.meta.url).pathname
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const source = new Map(files.map((path) => [path, readFileSync(join(src, path), 'utf8')]))

type Import = { readonly from: string; readonly to: string }

// `import … from '…'`, the last line of one that takes several, `import '…'` and `import('…')`.
const IMPORT = /(?:^(?:import|export|\})[^'=\n]* from |^import |\bimport\()'([^']+)'/gm
const imports = files.flatMap((from) =>
  Array.from((source.get(from) ?? '').matchAll(IMPORT), ([, to = '']) => ({ from, to })),
)
const isOurs = ({ to }: Import) => to.startsWith('.')
const ours = imports.filter(isOurs).map(({ from, to }) => ({ from, to: relative(src, join(src, dirname(from), to)) }))
const nodes = imports.filter(({ to }) => to.startsWith('node:'))
const packages = imports.filter((each) => !isOurs(each) && !nodes.includes(each))

/** «corpus/load.ts» is in corpus, «app.ts» is app itself. */
const folderOf = (path: string) => path.split('/', 1)[0]?.replace(/\.ts$/, '') ?? path
const packageOf = (name: string) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? name
const told = ({ from, to }: Import) => `${from} imports ${to}`
const listed = (words: string) => words.split(' ').filter(Boolean)

describe('the house', () => {
  it('is read whole by this test', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(ours.map(told)).toContain('app.ts imports corpus/load.ts')
    expect(packages.map(told)).toContain('storage/redis.ts imports ioredis')
  })

  it('has no folder without a law', () => {
    expect(files.filter((path) => !LAW[folderOf(path)])).toEqual([])
  })

  it('imports downwards only', () => {
    const lawless = ours.filter(({ from, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)]
      return own !== other && !listed(LAW[own]?.ours ?? '').includes(other)
    })
    expect(lawless.map(told)).toEqual([])
  })

  it('lets the playground know nothing of the bot', () => {
    const known = ours.filter(({ from, to }) => from.startsWith('playground/') && !to.startsWith('playground/'))
    expect(known.filter(({ to }) => to !== PLAYGROUND_MAY).map(told)).toEqual([])
  })

  it('uses a package only where the law has it', () => {
    const lawless = packages.filter(
      ({ from, to }) => !listed(LAW[folderOf(from)]?.packages ?? '').includes(packageOf(to)),
    )
    expect(lawless.map(told)).toEqual([])
  })

  it('touches files, network and process at its edges only', () => {
    expect(nodes.filter(({ from }) => !NODE.some((edge) => from.startsWith(edge))).map(told)).toEqual([])
  })

  it('has no import that leads back to where it began', () => {
    expect(cycle()).toBeUndefined()
  })

  it('reads the environment in a main.ts only', () => {
    const readers = files.filter((path) => source.get(path)?.includes('process.env'))
    expect(readers.filter((path) => !/(^|\/)main\.ts$/.test(path))).toEqual([])
  })

  it('has no barrels, and no drawer for what found no place', () => {
    expect(files.filter((path) => /(^|\/)index\.ts$/.test(path))).toEqual([])
    expect(files.filter((path) => /^export (\*|\{[^}]*\}) from/m.test(source.get(path) ?? ''))).toEqual([])
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|services?|types|constants)(\/|\.ts$)/.test(path))).toEqual([])
  })

  it('has named exports only', () => {
    expect(files.filter((path) => /^export default/m.test(source.get(path) ?? ''))).toEqual([])
  })

  it(`has no file longer than ${MOST_LINES} lines`, () => {
    const long = files.filter((path) => (source.get(path)?.split('\n').length ?? 0) - 1 > MOST_LINES)
    expect(long).toEqual([])
  })
})

/** The first way round that imports go, as a list of files; undefined if there is none. */
function cycle(): string[] | undefined {
  const clear = new Set<string>()
  const walk = (path: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (clear.has(path)) return undefined
    for (const { to } of ours.filter(({ from }) => from === path)) {
      const found = walk(to, [...way, path])
      if (found) return found
    }
    clear.add(path)
    return undefined
  }
  for (const path of files) {
    const found = walk(path, [])
    if (found) return found
  }
  return undefined
}
