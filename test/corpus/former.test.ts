import { describe, expect, it } from 'vitest'
import { formerArticle } from '../../src/corpus/former.ts'

describe('an article of the Constitution of 1995', () => {
  it.each([
    ['старая статья 32', '32'],
    ['статья 32 старой конституции', '32'],
    ['что было в прежней 41 статье', '41'],
    ['ескі конституцияның 20-бабы', '20'],
    ['бұрынғы 5-бап', '5'],
    ['article 83-1 of the old one', '83-1'],
    ['the previous article 9', '9'],
    ['last article of the old constitution', '99'],
  ])('is named by «%s»', (text, article) => {
    expect(formerArticle(text)).toBe(article)
  })

  it.each([
    'article 47 former president pension',
    'права прежнего собственника по статье 31',
    'статья 5',
    'старая конституция',
    'бұрынғы президент 47-бап',
  ])('is not by «%s»', (text) => {
    expect(formerArticle(text)).toBeUndefined()
  })
})
