import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../src/text/fold.ts'
import { stemEnglish } from '../../../src/text/stem/en.ts'
import { stemRussian } from '../../../src/text/stem/ru.ts'

describe('stemRussian', () => {
  it.each([
    ['президент президента президенту президентом президенты президентов'],
    ['закон закона законом законы законами'],
    ['право права правом правами'],
    ['избирается избирать избирают избирала'],
    ['жилище жилища жилищем'],
  ])('brings «%s» together', (line) => {
    expect(new Set(line.split(' ').map((word) => stemRussian(foldWord(word)))).size).toBe(1)
  })

  it('keeps «право» and «правительство» apart', () => {
    expect(stemRussian('право')).not.toBe(stemRussian('правительство'))
  })
})

describe('stemEnglish', () => {
  it.each([
    ['elect elects elected electing'],
    ['citizen citizens citizen’s citizens’'],
    ["people people's"],
    ['law laws'],
  ])('brings "%s" together', (line) => {
    expect(new Set(line.split(' ').map((word) => stemEnglish(foldWord(word)))).size).toBe(1)
  })

  it('keeps "president" and "presidium" apart', () => {
    expect(stemEnglish('president')).not.toBe(stemEnglish('presidium'))
  })
})

describe.each([
  ['stemRussian', stemRussian],
  ['stemEnglish', stemEnglish],
])('%s', (_name, stem) => {
  it('takes any word and makes none longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1) // English "hop-ed" may get its e back
      }),
    )
  })
})
