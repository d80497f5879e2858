import { describe, expect, it } from 'vitest'
import { whoIn } from '../../src/retrieval/who.ts'

const named = (text: string) => whoIn(text).map(({ start, end }) => text.slice(start, end))

describe('whoIn', () => {
  it.each([
    ['кто избирает Вице-Президента', ['Вице-Президента']],
    ['как отозвать председателя Верховного Суда', ['председателя Верховного Суда']],
    ['может ли президент распустить курултай', ['президент', 'курултай']],
    ['бас прокурорды кім тағайындайды', ['бас прокурорды']],
    ['Құрылтай депутаттары неше жылға сайланады', ['Құрылтай депутаттары']],
    ['азаматтар мен шетелдіктер', ['азаматтар', 'шетелдіктер']],
    ['who elects the deputies of the Kurultai', ['the deputies of the Kurultai']],
    ["the president's term", ["the president's"]],
    ['the Prime Minister and a judge', ['the Prime Minister', 'a judge']],
  ])('finds in «%s» whom it names', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each(['выселить без суда', 'гражданство', 'азаматтық', 'әкімшілік жаза', 'баланс', 'is citizenship a right', ''])(
    'finds nobody in «%s»',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})
