import { describe, expect, it } from 'vitest'
import { followUp, type Past, remembered } from '../../src/retrieval/follow-up.ts'
import { createRetriever, type Finding } from '../../src/retrieval/retriever.ts'
import type { Locale } from '../../src/text/locale.ts'
import { restatedCorpus } from '../answers/corpora.ts'
import { ownQuestions } from '../eval/questions.ts'

// The real corpus: what a person gets who goes on.
const corpus = restatedCorpus()
const retriever = createRetriever(corpus)
const parts = { retriever, corpus }

/** Says these one after another; the finding of the last, and what it was understood as. */
function dialogue(chosen: Locale, ...said: readonly string[]) {
  let past: Past | undefined
  let understood: string | undefined
  let finding: Finding | undefined
  for (const message of said) {
    const followed = past && followUp(message, past, parts)
    understood = followed?.question
    finding = retriever.find(followed?.question ?? message, followed?.locale ?? chosen)
    past = remembered(finding, followed) ?? past
  }
  return { understood, article: articleOf(finding), locale: finding?.locale }
}

function articleOf(finding: Finding | undefined): number | undefined {
  if (finding?.kind === 'lookup' && finding.reference.kind === 'articles') return finding.reference.places[0]?.article
  return finding && 'candidates' in finding ? finding.candidates[0]?.article : undefined
}

describe('a dialogue in Russian', () => {
  it.each([
    ['сколько лет должно быть президенту', 'а вице-президент?', 49],
    ['с какого возраста можно стать президентом', 'а депутатом?', 54],
    ['на сколько лет избирают президента', 'А депутатов?', 53],
    ['кто назначает премьер-министра', 'а генерального прокурора?', 84],
    ['кто назначает премьер-министра', 'ну а акимов', 89],
    ['кто назначает премьер-министра', 'а омбудсмена?', 85],
    ['можно ли арестовать депутата', 'а судью?', 80],
    ['можно ли арестовать депутата', 'а как насчёт президента?', 48],
    ['сколько депутатов в курултае', 'а сколько их?', 53],
    ['сколько депутатов в курултае', 'на какой срок?', 53],
    ['сколько депутатов в курултае', 'А КАКОЙ У НИХ ВОЗРАСТ?', 54],
    ['кто такой генеральный прокурор', 'кто его назначает', 84],
    ['кто такой генеральный прокурор', 'а на какой срок', 84],
    ['может ли президент распустить курултай', 'а если он умрёт?', 51],
    ['могут ли выселить без суда', 'почему?', 28],
    ['статья 43', 'а вице-президент?', 49],
    ['статья 43', 'следующая', 44],
    ['статья 43', 'cktle.ofz', 44],
    ['статья 43', 'следущая статья пожалуйста', 44],
    ['статья 43', 'дальше', 44],
    ['статья 43', 'предыдущая', 42],
    ['какой язык государственный', 'подробнее', 9],
    ['какой язык государственный', 'покажи весь текст', 9],
    ['какой язык государственный', 'ещё', 9],
  ])('«%s» – «%s» leads to article %d', (question, message, article) => {
    const { understood, ...found } = dialogue('ru', question, message)
    expect(understood).toBeDefined()
    expect(found).toEqual({ article, locale: 'ru' })
  })
})

describe('a dialogue in Kazakh', () => {
  it.each([
    ['президент неше жасқа толуы керек', 'ал вице-президент ше?', 49],
    ['президент неше жасқа толуы керек', 'ал депутаттар ше', 54],
    ['президент неше жылға сайланады', 'ал депутаттар ше?', 53],
    ['премьер-министрді кім тағайындайды', 'ал бас прокурорды ше', 84],
    ['премьер-министрди ким тагайындайды', 'ал акимдерди ше', 89],
    ['премьер-министрді кім тағайындайды', 'ал судьяларды ше?', 83],
    ['депутатты тұтқындауға бола ма', 'ал бас прокурорды ше?', 84],
    ['депутатты тұтқындауға бола ма', 'ал судьяны ше?', 80],
    ['президентті неше жылға сайлайды', 'al deputattardy she', 53],
    ['бас прокурор деген кім', 'оны кім тағайындайды', 84],
    ['бас прокурор деген кім', 'кім тағайындайды оны', 84],
    ['бас прокурор деген кім', 'ал мерзімі қанша', 84],
    ['құрылтайда қанша депутат бар', 'неше жылға?', 53],
    ['сотсыз үйден шығара ала ма', 'неге?', 28],
    ['23-бап', 'келесі', 24],
    ['23-бап', 'келеси бап', 24],
    ['23-бап', 'ары қарай', 24],
    ['23-бап', 'алдыңғы', 22],
    ['23-бап', 'АЛДЫНГЫСЫ', 22],
    ['мемлекеттік тіл қандай', 'толығырақ', 9],
    ['мемлекеттік тіл қандай', 'толыгырак айтшы', 9],
    ['мемлекеттік тіл қандай', 'тағы', 9],
    ['мемлекеттік тіл қандай', 'бүкіл бапты көрсет', 9],
  ])('«%s» – «%s» leads to article %d', (question, message, article) => {
    const { understood, ...found } = dialogue('kk', question, message)
    expect(understood).toBeDefined()
    expect(found).toEqual({ article, locale: 'kk' })
  })
})

describe('a dialogue in English', () => {
  it.each([
    ['who is the president', 'and who appoints him?', 46],
    ['who is the president', 'how long is his term?', 43],
    ['how long is the president’s term', 'what about the vice-president?', 49],
    ['how long is the president’s term', 'and deputies?', 53],
    ['how old must the president be', 'and a deputy?', 54],
    ['who appoints the prime minister', 'and the prosecutor general?', 84],
    ['who appoints the prime minister', 'what about the ombudsman', 85],
    ['can deputies be arrested', 'AND JUDGES?', 80],
    ['can deputies be arrested', 'and the president', 48],
    ['how many deputies are there in the kurultai', 'can they be arrested?', 55],
    ['how many deputies are there in the kurultai', 'how many years do they serve', 53],
    ['who is the prosecutor general', 'who appoints him', 84],
    ['who is the prosecutor general', 'and for how many years?', 84],
    ['who is the ombudsman', 'who elects her?', 85],
    ['can I be evicted without a court', 'why?', 28],
    ['can the president dissolve the kurultai', 'when?', 62],
    ['article 23', 'next', 24],
    ['article 23', 'the next one please', 24],
    ['article 23', 'go on', 24],
    ['article 23', 'previous one', 22],
    ['article 23', 'prevoius', 22],
    ['what is the state language', 'more', 9],
    ['what is the state language', 'tell me more about it', 9],
    ['what is the state language', 'the whole article', 9],
  ])('«%s» – «%s» leads to article %d', (question, message, article) => {
    const { understood, ...found } = dialogue('en', question, message)
    expect(understood).toBeDefined()
    expect(found).toEqual({ article, locale: 'en' })
  })
})

describe('a longer dialogue', () => {
  it('goes on with whom was named last', () => {
    const said = ['на сколько лет избирают президента', 'а депутатов?', 'а какой у них возраст?', 'а президента?']
    expect(said.map((_, at) => dialogue('ru', ...said.slice(0, at + 1)).article)).toEqual([43, 53, 54, 43])
  })

  it('keeps the question for whoever is named next', () => {
    const said = ['сколько лет должно быть президенту', 'а вице-президент?', 'а депутат?']
    expect(dialogue('ru', ...said.slice(0, 2)).article).toBe(49)
    expect(dialogue('ru', ...said)).toMatchObject({ understood: 'депутат: сколько лет должно быть' })
  })

  it('walks through the articles, keeps the question while one article is read, and stops at the preamble', () => {
    expect(dialogue('ru', 'статья 2', 'предыдущая', 'предыдущая', 'предыдущая').article).toBe(0)
    expect(dialogue('ru', 'статья 95', 'дальше', 'дальше').understood).toBe('статья 97')
    expect(dialogue('ru', 'на сколько лет избирают президента', 'подробнее', 'а депутатов?').article).toBe(53)
  })

  it('goes on in another language with the title of the article', () => {
    expect(dialogue('ru', 'на сколько лет избирают президента', 'ал депутаттар ше?')).toMatchObject({ locale: 'kk' })
    expect(dialogue('ru', 'статья 43', 'next')).toMatchObject({ article: 44, locale: 'en' })
    expect(dialogue('en', 'article 43', 'толығырақ')).toMatchObject({ article: 43, locale: 'kk' })
  })

  it('does not walk on from a fact: no provision was shown', () => {
    expect(dialogue('ru', 'сколько процентов проголосовали за', 'следующая').understood).toBeUndefined()
  })
})

const pasts: readonly Past[] = [
  { question: 'сколько лет должно быть президенту', locale: 'ru', article: 43, clause: 2 },
  { question: 'депутаттар неше жылға сайланады', locale: 'kk', article: 53, clause: 2 },
  { question: 'can the president dissolve the kurultai', locale: 'en', article: 62 },
  { locale: 'ru', article: 28 },
]

describe('a question of its own', () => {
  it('is each of our own questions, whatever was found before', () => {
    const bent = ownQuestions()
      .filter((_, at) => at % 5 === 0)
      .flatMap(({ question }, at) => {
        const past = pasts[at % pasts.length]
        return (past && followUp(question, past, parts)?.question) ?? []
      })
    expect(bent).toEqual([])
  }, 20_000)
})
