import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import { plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { officialCorpus } from './corpora.ts'

const sources = { kk: '../shared/official/2026/kk.docx', ru: '../shared/official/2026/ru.docx' }

it.skipIf(!existsSync(sources.ru))(
  'the real official text is shown word for word, over all its pages (needs ../shared)',
  async () => {
    const corpus = await officialCorpus(sources)
    const answers = createAnswers(corpus)
    for (const locale of ['kk', 'ru'] as const) {
      for (const { article, clauses } of corpus.official[locale]?.articles ?? []) {
        const law = clauses.flatMap(({ text, items, after = '' }) => [text, ...items, after]).join('')
        expect(letters(wholeArticle(article, locale))).toContain(letters(law))
      }
    }

    function wholeArticle(article: number, locale: 'kk' | 'ru'): string {
      let whole = ''
      for (let page = 0; ; page++) {
        const reply = answers.browse({ kind: 'article', locale, article, page })
        const quoted = reply?.html.markup.match(/<blockquote.*?>((?:.|\n)*)<\/blockquote>/)?.[1] ?? ''
        whole += plainText({ markup: quoted.replace(/^\d+[.)] /gm, ''), length: 0 })
        if (!reply?.keyboard.flat().some(({ text }) => text === phrases[locale].next)) return whole
      }
    }
  },
  60_000,
)

/** Pages may break where there is white space: that is all that is left out. */
function letters(text: string): string {
  return text.replace(/\s/g, '')
}
