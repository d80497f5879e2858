import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../../src/text/fold.ts'
import { stemKazakh } from '../../../src/text/stem/kk.ts'
import { nounForms, verbForms } from './kk-forms.ts'
import { nouns, verbs } from './kk-words.ts'

// The tables ask for the same forms several times.
const kept = new Map<string, string>()
function stem(word: string): string {
  const known = kept.get(word) ?? stemKazakh(foldWord(word))
  kept.set(word, known)
  return known
}

describe('stemKazakh', () => {
  it.each(nouns)('brings all forms of «$word» together', (noun) => {
    const own = stem(noun.word)
    expect(nounForms(noun).filter((form) => stem(form) !== own)).toEqual([])
  })

  it.each(verbs)('brings all forms of «$word-» together', (verb) => {
    const forms = verbForms(verb)
    const own = stem(forms[0] ?? '')
    expect(forms.filter((form) => stem(form) !== own)).toEqual([])
  })

  it('keeps different words apart, save a noun and the verb made of it', () => {
    const owners = new Map<string, string[]>()
    for (const { word } of nouns) owners.set(stem(word), [...(owners.get(stem(word)) ?? []), word])
    for (const verb of verbs) {
      const own = stem(verbForms(verb)[0] ?? '')
      owners.set(own, [...(owners.get(own) ?? []), `${verb.word}-`])
    }
    const shared = [...owners.values()].filter((words) => words.length > 1)
    expect(shared).toEqual([
      ['келісім', 'келіс-'],
      ['есеп', 'есепте-'],
      ['бағыт', 'бағытта-'],
    ])
  })

  it.each([
    ['азаматтық', 'азамат'],
    ['әкімшілік', 'әкім'],
    ['заңдылық', 'заң'],
    ['қалада', 'қалған'],
    ['жазаны', 'жазу'],
    ['халқы', 'хал'],
    ['талабы', 'талы'],
    ['маңызды', 'мәні'],
    ['нормасын', 'норын'],
  ])('does not take «%s» for «%s»', (word, other) => {
    expect(stem(word)).not.toBe(stem(other))
  })

  it.each([
    ['құқығымыздан', 'құқық'],
    ['қуқығы', 'құқық'], // one Kazakh letter of three
    ['халкына', 'халық'], // no Kazakh letter
    ['заңсыз', 'заң'],
    ['депутаттікі', 'депутат'],
    ['сайланбағандардың', 'сайлау'],
    ['қоюға', 'қойды'],
    ['жойылсын', 'жоя'],
    ['баласыз', 'бала'],
    ['президентсіздер', 'президент'],
    ['сотта', 'сот'],
    ['суды', 'су'],
    ['елден', 'ел'],
  ])('brings «%s» and «%s» together', (form, word) => {
    expect(stem(form)).toBe(stem(word))
  })

  // «жаза» is a punishment and «жаз-а» writing: one look tells them apart, the letters do not.
  it('takes a word that is also another word’s form for the former', () => {
    expect(stem('жаза')).not.toBe(stem('жазған'))
  })

  it('changes nothing in its own stems', () => {
    const all = [...nouns.flatMap(nounForms), ...verbs.flatMap(verbForms)].map(stem)
    expect([...new Set(all)].filter((each) => stemKazakh(each) !== each)).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString'])('takes «%s» for a word like any other', (word) => {
    expect(stemKazakh(word)).toBe(word)
  })

  it('takes any word and makes none longer', () => {
    const letters = [...'абгдежзийклмнопрстуфхшщыья']
    const kazakh = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((word) => word.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), kazakh), (word) => {
        expect(stemKazakh(word).length).toBeLessThanOrEqual(word.length + 1) // «қою» is read as «қойу»
      }),
    )
  })
})
