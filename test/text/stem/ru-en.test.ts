import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../src/text/fold.ts'
import { stemEnglish } from '../../../src/text/stem/en.ts'
import { NOUNS, stemRussian } from '../../../src/text/stem/ru.ts'

describe('stemRussian', () => {
  it.each([
    ['президент президента президенту президентом президенты президентов'],
    ['закон закона законом законы законами'],
    ['право права правом правами'],
    ['избирается избирать избирают избирала'],
    ['жилище жилища жилищем'],
    ['курултай курултая курултаю курултаем курултае'],
    ['аким акима акиму акимом акимы акимов'],
    ['орган органа органом органы органов органах'],
    ['судья судьи судью судьёй судей судьям'],
    ['статья статьи статью статьёй статей статьях'],
    ['гражданин гражданина граждане граждан гражданам'],
    ['день дня днём дни дней'],
    ['деньги денег деньгами'],
    ['подпись подписи подписью подписей'],
    ['иностранец иностранца иностранцы иностранцев'],
    ['порядок порядка порядком'],
    ['церковь церкви церквей'],
    ['вода воды вод'],
  ])('brings «%s» together', (line) => {
    expect(new Set(line.split(' ').map((word) => stemRussian(foldWord(word)))).size).toBe(1)
  })

  it.each([
    ['право', 'правительство'],
    ['права', 'правила'],
    ['судью', 'суду'],
    ['статьи', 'стать'],
    ['измену', 'изменить'],
    ['казну', 'казни'],
    ['семье', 'семь'],
    ['послы', 'после'],
    ['долг', 'долго'],
    ['лица', 'лицея'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(stemRussian(one)).not.toBe(stemRussian(other))
  })

  it('has one stem for each form', () => {
    const forms = NOUNS.map(([form]) => form)
    expect(forms).toHaveLength(new Set(forms).size)
  })
})

describe('stemEnglish', () => {
  it.each([
    ['elect elects elected electing'],
    ['citizen citizens citizen’s citizens’'],
    ["people people's"],
    ['law laws'],
    ['elect elections election'],
    ['protect protection'],
    ['execute execution'],
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
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1) // "hop-ed" may get its e back, «лиц» its о
      }),
    )
  })
})
