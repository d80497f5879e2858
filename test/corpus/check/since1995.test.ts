import { describe, expect, it } from 'vitest'
import { formerOutline } from '../../../src/corpus/check/former.ts'
import { since1995Faults } from '../../../src/corpus/check/since1995.ts'
import type { Article, From1995 } from '../../../src/corpus/schema.ts'
import { article, corpus, wording } from '../made.ts'

const change = (more: Partial<Article['since1995']['kk']>) => ({ old: 'Ж', now: 'Ж', questions: [], ...more })
const since = (from: string[], more: Partial<Article['since1995']> = {}): Partial<Article> => ({
  since1995: { from, kk: change({}), ru: change({}), en: change({}), ...more },
})
/** The same note in the three languages. */
const noted = (kind: 'old' | 'now', kk: string, ru: string, en: string) =>
  since([], { kk: change({ [kind]: kk }), ru: change({ [kind]: ru }), en: change({ [kind]: en }) })

const faults = (own: Article[], from: From1995 = {}, text = '') => {
  const made = corpus(...own)
  return since1995Faults({ ...made, from1995: { ...made.from1995, ...from } }, formerOutline(text))
}
const to = (articles: number[], gone = false) => ({ to: articles, gone, kk: 'Ж', ru: 'Ж', en: 'J' })

describe('check: where the provisions of 1995 went', () => {
  it('finds nothing wrong where both sides tell the same', () => {
    expect(faults([article(7, since(['4.1']))], { '4': to([7]) })).toEqual([])
  })

  it('misses an article of 1995, and sees one that never was', () => {
    const made = corpus()
    const { '12': _, ...others } = made.from1995
    expect(since1995Faults({ ...made, from1995: { ...others, '100': to([], true) } }, undefined)).toEqual([
      'from1995.yaml: article 12 is missing.',
      'from1995.yaml: there was no article 100.',
    ])
  })

  it('sees what only one side tells', () => {
    expect(faults([article(7, since(['4']))])).toEqual([
      'from1995.yaml: 4 does not lead to 7, which says that it comes from it.',
    ])
    expect(faults([], { '4': to([7]) })).toEqual([
      'articles/07.yaml: since1995 does not come from 4, which from1995.yaml leads here.',
    ])
  })

  it('lets what is gone lead to what stands instead', () => {
    expect(faults([], { '4': to([7], true) })).toEqual([])
  })

  it('sees an origin that the text of 1995 does not have, its clause too where the text is at hand', () => {
    expect(faults([article(7, since(['120']))])).toContain(
      'articles/07.yaml: since1995 comes from 120, which the text of 1995 does not have.',
    )
    const text = 'Статья 4\n   1. Лодка плывёт.\n   2-1. И тонет.\nСтатья 5\n   1. Вода.\n'
    const [from4, from5] = [article(7, since(['4.2-1'])), article(7, since(['4.3']))]
    expect(faults([from4], { '4': to([7]) }, text)).toEqual([])
    expect(faults([from5], { '4': to([7]) }, text)).toEqual([
      'articles/07.yaml: since1995 comes from 4.3, which the text of 1995 does not have.',
    ])
    expect(faults([from5], { '4': to([7]) })).toEqual([])
  })

  it('sees a place in neither text, and a number that one language lacks', () => {
    const entry = { ...to([], true), ru: 'Теперь статья 99, пункт 9.', kk: 'Енді 120-бап.', en: 'Now nine.' }
    expect(faults([], { '4': entry })).toEqual([
      'from1995.yaml: 4 does not say 120 (kk) in all languages.',
      'from1995.yaml: 4 does not say 99 (ru) in all languages.',
      'from1995.yaml: 4 does not say 9 (ru, en) in all languages.',
      'from1995.yaml: 4 kk refers to «120-бап», which is in neither text.',
    ])
  })
})

describe('check: the notes on what changed', () => {
  it('sees a number that one language lacks', () => {
    expect(faults([article(7, noted('old', 'Жетпіс екі сағат.', '72 часа.', 'Some hours.'))])).toEqual([
      'articles/07.yaml: since1995 old does not say 72 (kk, ru) in all languages.',
    ])
  })

  it('sees places that are not there', () => {
    expect(faults([article(7, noted('old', '120-бап.', 'Статья 120.', 'Article 120.'))])).toEqual([
      'articles/07.yaml: since1995 kk old refers to «120-бап», which is not in the text of 1995.',
      'articles/07.yaml: since1995 ru old refers to «Статья 120», which is not in the text of 1995.',
      'articles/07.yaml: since1995 en old refers to «Article 120», which is not in the text of 1995.',
    ])
    expect(faults([article(7, noted('now', '120-бап.', 'Статья 120.', 'Article 120.'))])).toContain(
      'articles/07.yaml: since1995 ru now refers to «Статья 120», which is in neither text.',
    )
  })

  const now = (kk: string, ru: string, en: string) => noted('now', kk, ru, en)
  it.each([
    ['the number 30', now('Отыз қайық.', 'Тридцать лодок.', 'Thirty boats.')],
    ['the Kurultai', now('Құрылтай.', 'Курултай.', 'The Kurultai.')],
    ['years', now('Бірнеше жыл.', 'Несколько лет.', 'Some years.')],
  ])('sees that today’s tells %s and the article does not', (what, more) => {
    expect(faults([article(7, more)])).toEqual(
      ['kk', 'ru', 'en'].map(
        (locale) => `articles/07.yaml: since1995 ${locale} now tells ${what}, which the article does not have.`,
      ),
    )
  })

  it('lets it tell what the article, an article that it names, or its past tells', () => {
    const thirty = { kk: wording('Отыз.'), ru: wording('Тридцать.'), en: wording('Thirty.') }
    const own = { ...now('Отыз қайық.', 'Тридцать лодок.', 'Thirty boats.'), ...thirty }
    expect(faults([article(7, own)])).toEqual([])
    const named = now('Отыз қайық (8-бап).', 'Тридцать лодок (статья 8).', 'Thirty boats (article 8).')
    expect(faults([article(7, named), article(8, thirty)])).toEqual([])
    const both = (old: string, today: string) => change({ old, now: today })
    const past = since([], { kk: both('Отыз.', '30.'), ru: both('Тридцать.', '30.'), en: both('Thirty.', '30.') })
    expect(faults([article(7, past)])).toEqual([])
  })
})
