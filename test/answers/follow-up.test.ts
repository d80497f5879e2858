import { describe, expect, it } from 'vitest'
import { type Answer, createAnswers } from '../../src/answers/answers.ts'
import { plainText } from '../../src/reply/html.ts'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { restatedCorpus } from './corpora.ts'

const answers = createAnswers(restatedCorpus())
const told = ({ reply }: Answer) => plainText(reply.html)

describe('a follow-up', () => {
  const first = answers.ask('кто назначает премьер-министра', 'ru')

  it('is answered below what it was understood as, in italics', () => {
    const answer = answers.ask('а генерального прокурора?', 'ru', first.past)
    expect(answer.articles[0]).toBe(84)
    const understood = phrases.ru.searchedFor('генерального прокурора: кто назначает')
    expect(answer.reply.html.markup.startsWith(`<i>${understood}</i>`)).toBe(true)
  })

  it('of one article shows all of it', () => {
    const asked = answers.ask('какой язык государственный', 'ru')
    const whole = told(answers.ask('подробнее', 'ru', asked.past))
    expect(whole.startsWith(phrases.ru.searchedFor('статья 9'))).toBe(true)
    for (const clause of ['\n1. ', '\n2. ', '\n3. ']) expect(whole).toContain(clause)
  })

  it('of the longest page still fits a message', () => {
    const { past } = answers.ask('статья 45', 'ru')
    for (const locale of locales) {
      const next = { kk: 'келесі', ru: 'следующая', en: 'next' }[locale]
      expect(told(answers.ask(next, locale, past)).length).toBeLessThan(4096)
    }
  })

  it('without a past is what it is', () => {
    expect(answers.ask('подробнее', 'ru').intent).toBe('nothing')
  })
})

describe('what is remembered', () => {
  it.each([
    ['какой язык государственный', { question: 'какой язык государственный', locale: 'ru', article: 9, clause: 1 }],
    ['rfrjq zpsr ujcelfhcndtyysq', { question: 'какой язык государственный', locale: 'ru', article: 9, clause: 1 }],
    ['ст. 42 п. 2', { locale: 'ru', article: 42, clause: 2 }],
    ['статья 97', undefined],
    ['раздел IV', undefined],
    ['старая статья 32', undefined],
    ['сколько процентов проголосовали за', { question: 'сколько процентов проголосовали за', locale: 'ru' }],
  ])('of «%s» is what a follow-up needs', (question, past) => {
    expect(answers.ask(question, 'ru').past).toEqual(past)
  })

  it('is no more than a few words, however much was asked', () => {
    const { past } = answers.ask('какие права у человека '.repeat(40), 'ru')
    expect(past?.question?.length).toBeLessThanOrEqual(200)
  })
})

describe('a question of its own is answered as if nothing had been asked before', () => {
  const before = [
    answers.ask('сколько лет должно быть президенту', 'ru').past,
    answers.ask('депутаттар неше жылға сайланады', 'kk').past,
    answers.ask('can I be evicted without a court', 'en').past,
    answers.ask('статья 84', 'ru').past,
  ]
  const questions: Readonly<Record<Locale, readonly string[]>> = {
    ru: [
      'А кто избирает президента?',
      'а можно ли носить оружие',
      'а есть ли смертная казнь?',
      'и кто назначает судей',
      'а какой флаг',
      'а где столица',
      'а что такое курултай?',
      'а налоги кто платит',
      'ему 17, он может голосовать?',
      'а я могу купить землю?',
      'можно ли отказаться от армии если он болен',
      'их могут депортировать иностранцев',
      'могут ли они забрать мой дом',
      'вице-президент',
      'депутаты',
      'какие обязанности у граждан',
      'следующие выборы президента',
      'весь мир',
      'больше прав',
      'а герб?',
      'а борщ?',
      'а погода завтра',
      'а свобода слова?',
      'статья 23',
      'а кто вы?',
      'спасибо',
    ],
    kk: [
      'ал президентті кім сайлайды',
      'ал менің үйімді тартып ала ма',
      'ал өлім жазасы бар ма',
      'ал мемлекеттік тіл қандай',
      'әкімді кім тағайындайды',
      'келесі сайлау қашан',
      'толық билік кімде',
      'барлық құқықтар',
      'ол азаматтығын жоғалта ма, егер ол шетелде тұрса',
      'резервист деген кім, ол не істейді',
      'он бес жыл',
      'ал салық ше',
      'ал жер ше',
      'ал әнұран ше',
      'депутаттар',
      'вице-президент кім',
      '23-бап',
      'рахмет',
      'сіз кімсіз',
    ],
    en: [
      'And who elects the president?',
      'and is there a death penalty?',
      'and what about taxes?',
      'what about freedom of speech?',
      'and can I be evicted',
      'is it legal to own a gun',
      'is it a monarchy or a republic',
      'can they take my house',
      'from what age can they call you up',
      'how old must a president be',
      'next election',
      'more rights',
      'the previous constitution',
      'deputies',
      'how many deputies are there',
      'bearer of sovereignty, who is it',
      'and the anthem?',
      'article 23',
      'thanks',
      'who made you',
    ],
  }

  it.each(locales)('in %s', (locale) => {
    for (const question of questions[locale])
      for (const past of before)
        expect(answers.ask(question, locale, past), question).toEqual(answers.ask(question, locale))
  })
})
