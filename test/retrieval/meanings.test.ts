import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/corpus/load.ts'
import { meaningsOf } from '../../src/retrieval/meanings.ts'
import { readModel } from '../../src/retrieval/model.ts'
import { stem } from './made.ts'

const made = [
  { kk: ['босату', 'шығару'], ru: ['уволить', 'снять'], en: ['dismiss'] },
  { kk: ['шығару'], ru: ['выдать', 'выдавать'], en: ['issue'] },
]

describe('what words mean', () => {
  const { kk, ru, en } = meaningsOf(made)

  it('is the group they stand in, the same in all languages', () => {
    expect(ru.get(stem('снимут', 'ru'))).toBeUndefined() // another stem: groups have the forms that stems part
    expect(ru.get(stem('уволят', 'ru'))).toEqual([0])
    expect(en.get(stem('dismissed', 'en'))).toEqual([0])
    expect(kk.get(stem('босатты', 'kk'))).toEqual([0])
  })

  it('may be several', () => {
    expect(kk.get(stem('шығару', 'kk'))).toEqual([0, 1])
  })
})

it('has been prepared for the synonyms of this corpus; where not, run npm run train', () => {
  const { synonyms } = loadCorpus({ corpusDir: new URL('../../corpus', import.meta.url).pathname, dataDir: 'none' })
  expect(readModel().meanings).toEqual(meaningsOf(synonyms))
})
