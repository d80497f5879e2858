import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { passages } from '../../src/corpus/passages.ts'
import { parsedPostings, readPostings, writtenPostings } from '../../src/retrieval/model.ts'
import { createPlaces, MOST_QUESTIONS, postingsOf } from '../../src/retrieval/postings.ts'
import { KINDS } from '../../src/retrieval/question-kind.ts'
import { locales } from '../../src/text/locale.ts'
import { question, stem } from './made.ts'

const asked = ['кто выбирает судью?', 'Судью назначают', 'судьи и судьи', 'что это'].map((text) => question(1, text))
const postings = postingsOf(asked, 'ru')
const places = createPlaces(postings)

describe('the postings of questions', () => {
  it('are the places of each stem, in whatever forms and however often it stands there', () => {
    expect([...places.of(stem('судья', 'ru'))].sort()).toEqual([0, 1, 2])
    expect([...places.of(stem('назначают', 'ru'))]).toEqual([1])
    expect(places.has(stem('назначают', 'ru'))).toBe(true)
  })

  it('are the same when asked for again', () => {
    expect(places.of(stem('судья', 'ru'))).toEqual(places.of(stem('судья', 'ru')))
  })

  it('have no place for stop words, nor for what stands nowhere', () => {
    expect(postings.words.map(({ form }) => form)).not.toContain('кто')
    expect([places.has('борщ'), places.of('борщ').length]).toEqual([false, 0])
  })

  it('count the different stems of each question, and tell what it wants to hear', () => {
    expect([...postings.lengths]).toEqual([2, 2, 1, 0])
    expect([...postings.kinds].map((kind) => KINDS[kind - 1])).toEqual(['who', undefined, undefined, undefined])
  })

  it('are refused where there are more questions than two bytes tell apart', () => {
    const many = Array.from({ length: MOST_QUESTIONS + 1 }, () => question(1, 'судья'))
    expect(() => postingsOf(many, 'ru')).toThrow('expected at most 65535 questions in ru, got 65536')
  })
})

describe('postings as they are kept', () => {
  const { lines, bytes } = writtenPostings(postings)

  it('are read as they were written', () => {
    expect(parsedPostings(lines, bytes, asked.length)).toEqual(postings)
  })

  it.each([
    ['no numbers', lines, new Uint8Array(), asked.length],
    ['half a number', lines, bytes.slice(0, -1), asked.length],
    ['a number too few', lines, bytes.slice(0, -2), asked.length],
    ['a word too many', [...lines, 'борщ борщ'], bytes, asked.length],
    ['a question too many', lines, bytes, asked.length + 1],
  ])('are not read where they do not fit: %s', (_, words, numbers, questions) => {
    expect(parsedPostings(words, numbers, questions)).toBeUndefined()
  })
})

describe('what npm run train prepared', () => {
  const corpus = loadCorpus({ corpusDir: new URL('../../corpus', import.meta.url).pathname, dataDir: 'no-import-here' })
  const questionsIn = (locale: (typeof locales)[number]) =>
    passages(corpus, locale).filter(({ kind }) => kind === 'question')

  it.each(locales)(
    'is the index of this corpus in %s; where not, run npm run train: the start takes twice as long',
    (locale) => {
      const prepared = readPostings(questionsIn(locale), locale)
      expect(prepared).toBeDefined()
      expect(prepared).toEqual(postingsOf(questionsIn(locale), locale))
    },
  )

  it('is not taken for other questions', () => {
    expect(readPostings(questionsIn('ru').slice(1), 'ru')).toBeUndefined()
  })
})
