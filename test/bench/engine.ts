import MiniSearch from 'minisearch'
import type { Locale } from '../../src/text/locale.ts'

export type Text = { readonly id: number; readonly title: string; readonly text: string }

/** Numbers of the texts found, best first. */
export type Search = (question: string) => readonly number[] | Promise<readonly number[]>

export type Engine = {
  readonly name: string
  readonly index: (texts: readonly Text[], locale: Locale) => Search | Promise<Search>
}

export const miniSearch: Engine = {
  name: 'MiniSearch, default',
  index: (texts) => {
    const index = new MiniSearch<Text>({ fields: ['title', 'text'] })
    index.addAll(texts)
    return (question) => index.search(question).map(({ id }) => Number(id))
  },
}
