import { createRequire } from 'node:module'
import { create, insertMultiple, search } from '@orama/orama'
import flexsearch from 'flexsearch'
import sqlite from 'node-sqlite3-wasm'
import { words } from '../../src/text/words.ts'
import { type Engine, miniSearch, type Text } from './engine.ts'

/** What one would take instead of writing a retriever, each with the settings that its own documentation begins with. */

// Enough to have three articles among them, several texts each.
const LIMIT = 50

// None has Kazakh: Russian at least knows its alphabet, where the default would drop every word that is not Latin.
const lunr: Engine = {
  name: 'lunr + lunr-languages',
  index: (texts, locale) => {
    const index = lunrLibrary(function () {
      if (locale !== 'en') this.use(lunrLibrary.ru)
      this.ref('id')
      for (const field of ['title', 'text']) this.field(field)
      for (const text of texts) this.add(text)
    })
    // Not index.search(): a colon or a hyphen in a question would be read as its query language, and throw.
    return (question) => {
      const found = index.query((query) => query.term(lunrLibrary.tokenizer(question), {}))
      return found.slice(0, LIMIT).map(({ ref }) => Number(ref))
    }
  },
}

const orama: Engine = {
  name: 'Orama',
  index: async (texts, locale) => {
    const language = locale === 'en' ? 'english' : 'russian'
    const index = create({ schema: { title: 'string', text: 'string' }, language } as const)
    await insertMultiple(
      index,
      texts.map(({ id, ...fields }) => ({ id: String(id), ...fields })),
    )
    return async (question) => {
      const { hits } = await search(index, { term: question, limit: LIMIT })
      return hits.map(({ id }) => Number(id))
    }
  },
}

const flexSearch: Engine = {
  name: 'FlexSearch, forward',
  index: (texts) => {
    const index = new flexsearch.Index({ tokenize: 'forward', encoder: flexsearch.Charset.Normalize })
    for (const { id, title, text } of texts) index.add(id, `${title} ${text}`)
    // Without «suggest» every word must be there, and next to no question in whole sentences finds anything.
    return (question) => index.search(question, { limit: LIMIT, suggest: true }).map(Number)
  },
}

const sqliteFts: Engine = {
  name: 'SQLite FTS5, five-letter prefixes',
  index: (texts) => {
    const database = new sqlite.Database()
    database.exec(`create virtual table texts using fts5 (title, text, tokenize = 'unicode61')`)
    database.exec('begin')
    const insert = database.prepare('insert into texts (rowid, title, text) values (?, ?, ?)')
    for (const { id, title, text } of texts) insert.run([id, title, text])
    database.exec('commit')
    const select = database.prepare(`select rowid from texts where texts match ? order by bm25(texts) limit ${LIMIT}`)
    return (question) => {
      const prefixes = words(question).map(({ text }) => `"${text.slice(0, 5)}"*`)
      return prefixes.length ? select.all([prefixes.join(' OR ')]).map((row) => Number(row.rowid)) : []
    }
  },
}

export const engines: readonly Engine[] = [miniSearch, lunr, orama, flexSearch, sqliteFts]

type LunrBuilder = {
  readonly use: (plugin: unknown) => void
  readonly ref: (field: string) => void
  readonly field: (field: string) => void
  readonly add: (text: Text) => void
}
type LunrIndex = {
  readonly query: (
    build: (query: { readonly term: (terms: unknown, options: object) => void }) => void,
  ) => { ref: string }[]
}
// It has no types of its own, and its languages are plug-ins that change it.
const lunrLibrary = (() => {
  const require = createRequire(import.meta.url)
  const library = require('lunr')
  require('lunr-languages/lunr.stemmer.support')(library)
  require('lunr-languages/lunr.ru')(library)
  return library as ((build: (this: LunrBuilder) => void) => LunrIndex) & {
    readonly ru: unknown
    readonly tokenizer: (text: string) => unknown
  }
})()
