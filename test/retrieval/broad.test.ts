import { describe, expect, it } from 'vitest'
import type { Group } from '../../src/corpus/schema.ts'
import { createBroad, spelled } from '../../src/retrieval/broad.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import type { QueryTerm } from '../../src/retrieval/understand.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { restatedCorpus } from '../answers/corpora.ts'
import { term } from './made.ts'

const corpus = restatedCorpus()

function query(text: string, locale: Locale, terms: readonly QueryTerm[] = []) {
  return { text, reading: { text, locale, repair: 'none', share: 1 }, terms } as const
}

describe('a group', () => {
  const boats: Group = {
    slug: 'boats',
    places: [],
    kk: ['қайық (иелері|ескегі)'],
    ru: ['(весла|паруса) (|большой) лодки', 'чем занимается лодочник'],
    en: ['boat oars'],
  }
  const broad = createBroad([boats])

  it.each([
    ['ru', 'вёсла лодки'],
    ['ru', 'лодке вёсла'],
    ['ru', 'Какие же есть паруса у большой лодки?'],
    ['ru', 'перечисли все основные вёсла лодки по Конституции РК'],
    ['ru', 'Чем занимаются лодочники'],
    ['kk', 'қайықтың иелері'],
    ['kk', 'кайыктын ескеги кандай'],
    ['en', 'What are the oars of my boat?'],
  ] as const)(
    'is asked for in %s, whatever the order, the endings and the words that only ask: «%s»',
    (locale, text) => {
      expect(broad(query(text, locale))).toBe(boats)
    },
  )

  it.each([
    ['ru', 'сколько вёсел у лодки'],
    ['ru', 'могут ли вёсла лодки сломаться'],
    ['ru', 'кто делает вёсла лодки'],
    ['ru', 'вёсла'],
    ['ru', 'занимается лодочник'],
    ['kk', 'қайық'],
    ['en', 'what are the oars of my boat for Sunday'],
    ['en', ''],
  ] as const)('is not asked for in %s where another word stands there, or one is missing: «%s»', (locale, text) => {
    expect(broad(query(text, locale))).toBeUndefined()
  })

  it('is asked for by a misspelled word that has been repaired', () => {
    const repaired = term('лотки', 'ru', { stem: term('лодки', 'ru').stem, corrected: true })
    expect(broad(query('вёсла лотки', 'ru', [repaired]))).toBe(boats)
    expect(broad(query('вёсла лотки', 'ru'))).toBeUndefined()
  })

  it('is not asked for where a place in the law is named', () => {
    const referring = { reference: { kind: 'articles', places: [{ article: 7 }] }, rest: 'вёсла лодки' } as const
    expect(broad({ ...query('вёсла лодки', 'ru'), referring })).toBeUndefined()
  })
})

it('spells out what a phrase stands for', () => {
  expect(spelled('(права|обязанности) (|всех )судей')).toEqual([
    'права судей',
    'права всех судей',
    'обязанности судей',
    'обязанности всех судей',
  ])
})

it.each(locales)('every phrase of ours names its own group in %s', (locale) => {
  const broad = createBroad(corpus.groups)
  const strays = corpus.groups.flatMap(({ slug, [locale]: phrases }) =>
    phrases.flatMap(spelled).filter((phrase) => broad(query(phrase, locale))?.slug !== slug),
  )
  expect(strays).toEqual([])
})

describe('on the real corpus', () => {
  const { find } = createRetriever(corpus)

  it.each([
    ['ru', 'какие у меня права', 'rights'],
    ['ru', 'Какие права есть у граждан Казахстана по Конституции?', 'rights'],
    ['ru', 'права человека', 'rights'],
    ['ru', 'на что я имею право', 'rights'],
    ['ru', 'ghfdf xtkjdtrf', 'rights'],
    ['ru', 'prava cheloveka', 'rights'],
    ['ru', 'политические права граждан', 'political-rights'],
    ['ru', 'какие свободы гарантированы', 'freedoms'],
    ['ru', 'обязанности граждан', 'duties'],
    ['ru', 'какие обязаности у гражданина', 'duties'],
    ['ru', 'права и обязанности гражданина', 'rights-and-duties'],
    ['ru', 'что гарантирует государство', 'guarantees'],
    ['ru', 'какие есть социальные гарантии', 'social-rights'],
    ['ru', 'права ребёнка', 'rights-of-children'],
    ['ru', 'какие права у женщин', 'rights-of-women'],
    ['ru', 'права иностранцев в Казахстане', 'rights-of-foreigners'],
    ['ru', 'трудовые права', 'rights-at-work'],
    ['ru', 'что запрещено конституцией', 'bans'],
    ['ru', 'принципы деятельности государства', 'principles'],
    ['ru', 'символы Казахстана', 'symbols'],
    ['ru', 'какие есть органы власти', 'state-bodies'],
    ['ru', 'что может президент', 'president-powers'],
    ['ru', 'президет полномочия', 'president-powers'],
    ['ru', 'какими полномочиями обладает президент', 'president-powers'],
    ['ru', 'полномочия курултая', 'kurultai-powers'],
    ['ru', 'чем занимается правительство', 'government-powers'],
    ['ru', 'функции Конституционного Суда', 'constitutional-court'],
    ['ru', 'все о судах', 'courts'],
    ['ru', 'полномочия акима', 'akim-powers'],
    ['kk', 'менің құқықтарым қандай', 'rights'],
    ['kk', 'кукыктарым кандай', 'rights'],
    ['kk', 'quqyqtarym qandai', 'rights'],
    ['kk', 'мен неге құқылымын', 'rights'],
    ['kk', 'қандай бостандықтарым бар', 'freedoms'],
    ['kk', 'азаматтың міндеттері', 'duties'],
    ['kk', 'азаматтын миндеттери кандай', 'duties'],
    ['kk', 'Қазақстан азаматының құқықтары мен міндеттері', 'rights-and-duties'],
    ['kk', 'саяси құқықтар', 'political-rights'],
    ['kk', 'мемлекет неге кепілдік береді', 'guarantees'],
    ['kk', 'әлеуметтік кепілдіктер', 'social-rights'],
    ['kk', 'бала құқықтары', 'rights-of-children'],
    ['kk', 'айелдердин кукыктары', 'rights-of-women'],
    ['kk', 'шетелдіктердің қандай құқықтары бар', 'rights-of-foreigners'],
    ['kk', 'конституцияда неге тыйым салынған', 'bans'],
    ['kk', 'мемлекеттің қағидаттары қандай', 'principles'],
    ['kk', 'мемлекеттік рәміздер', 'symbols'],
    ['kk', 'президенттің өкілеттігі', 'president-powers'],
    ['kk', 'президенттин окилеттиктери кандай', 'president-powers'],
    ['kk', 'президент не істей алады', 'president-powers'],
    ['kk', 'құрылтайдың өкілеттіктерін атап бер', 'kurultai-powers'],
    ['kk', 'үкімет немен айналысады', 'government-powers'],
    ['kk', 'конституциялық соттың құзыреті', 'constitutional-court'],
    ['kk', 'соттар туралы бәрі', 'courts'],
    ['kk', 'мәслихат не істейді', 'maslikhat-powers'],
    ['kk', 'сайлау туралы айтшы', 'elections'],
    ['en', 'what are my rights', 'rights'],
    ['en', 'What rights do I have in Kazakhstan?', 'rights'],
    ['en', 'what rights does the constitution guarantee', 'rights'],
    ['en', 'list all human rights', 'rights'],
    ['en', 'what political rights do citizens have', 'political-rights'],
    ['en', 'which freedoms do people have', 'freedoms'],
    ['en', 'duties of citizens', 'duties'],
    ['en', 'what must a citizen do', 'duties'],
    ['en', 'which fredoms are guaranteed', 'freedoms'],
    ['en', 'rights and duties of a citizen', 'rights-and-duties'],
    ['en', 'what does the state guarantee', 'guarantees'],
    ['en', "children's rights", 'rights-of-children'],
    ['en', 'rights of women', 'rights-of-women'],
    ['en', 'what rights do foreigners have', 'rights-of-foreigners'],
    ['en', 'what is forbidden by the constitution', 'bans'],
    ['en', 'basic principles of the state', 'principles'],
    ['en', 'state symbols', 'symbols'],
    ['en', 'powers of the president', 'president-powers'],
    ['en', 'what can the president do?', 'president-powers'],
    ['en', 'powers of the parliament', 'kurultai-powers'],
    ['en', 'What does the government do', 'government-powers'],
    ['en', 'functions of the Constitutional Court', 'constitutional-court'],
    ['en', 'everything about courts', 'courts'],
    ['en', 'tell me about elections', 'elections'],
    ['en', 'all about local government', 'local-government'],
  ] as const)('a whole group is asked for in %s: «%s»', (locale, asked, slug) => {
    expect(find(asked, locale)).toMatchObject({ kind: 'broad', group: { slug }, locale })
  })

  it.each([
    ['ru', 'какие права у задержанного'],
    ['ru', 'сколько у президента полномочий снять министра'],
    ['ru', 'может ли президент распустить курултай'],
    ['ru', 'имею ли я право на жильё'],
    ['ru', 'срок полномочий президента'],
    ['ru', 'когда прекращаются полномочия президента'],
    ['ru', 'к кому переходят полномочия президента'],
    ['ru', 'право на образование'],
    ['ru', 'обязанность платить налоги'],
    ['ru', 'можно ли ограничить права человека'],
    ['ru', 'кто защищает права человека'],
    ['ru', 'уполномоченный по правам человека'],
    ['ru', 'какие права были раньше'],
    ['ru', 'полномочия прокуратуры'],
    ['ru', 'обязан ли гражданин служить в армии'],
    ['ru', 'свобода слова'],
    ['ru', 'принципы правосудия'],
    ['ru', 'кто назначает судей'],
    ['ru', 'запрещена ли смертная казнь'],
    ['ru', 'что делать если меня задержали'],
    ['ru', 'права потребителей при возврате товара'],
    ['ru', 'права в статье 34'],
    ['kk', 'ұсталған адамның құқығы қандай'],
    ['kk', 'президент құрылтайды тарата ала ма'],
    ['kk', 'президент өкілеттігінің мерзімі'],
    ['kk', 'президенттің өкілеттігі қашан тоқтатылады'],
    ['kk', 'президенттің өкілеттігі кімге өтеді'],
    ['kk', 'білім алу құқығы'],
    ['kk', 'салық төлеу міндеті'],
    ['kk', 'азаматтықтан айыра ала ма'],
    ['kk', 'құқықтарымды шектеуге бола ма'],
    ['kk', 'адам құқықтары жөніндегі уәкіл'],
    ['kk', 'адам құқықтарын кім қорғайды'],
    ['kk', 'прокуратураның өкілеттігі'],
    ['kk', 'соттарды кім тағайындайды'],
    ['kk', 'менің үйге құқығым бар ма'],
    ['kk', 'сөз бостандығы'],
    ['kk', 'бурын кандай кукыктар болды'],
    ['kk', 'әскерге бару міндетті ме'],
    ['kk', 'өлім жазасына тыйым салынған ба'],
    ['kk', 'депутаттың неше жасы болу керек'],
    ['kk', 'ұлттық рәміздерге құрметпен қарау керек пе'],
    ['en', 'what rights does a detained person have'],
    ['en', 'can the president dissolve the kurultai'],
    ['en', 'do I have the right to housing'],
    ['en', 'when do the powers of the president end'],
    ['en', 'who takes over the powers of the president'],
    ['en', 'right to education'],
    ['en', 'duty to pay taxes'],
    ['en', 'can my rights be limited'],
    ['en', 'who protects human rights'],
    ['en', 'human rights commissioner'],
    ['en', 'powers of the prosecutor'],
    ['en', 'is the death penalty forbidden'],
    ['en', 'how are judges appointed'],
    ['en', 'what rights were removed'],
    ['en', 'freedom of speech'],
    ['en', 'must citizens serve in the army'],
    ['en', 'who is the president'],
    ['en', 'how long is the term of the parliament'],
    ['en', 'principles of justice for judges'],
    ['en', 'consumer rights when returning goods'],
  ] as const)('one provision, or nothing, answers in %s: «%s»', (locale, asked) => {
    expect(find(asked, locale).kind).not.toBe('broad')
  })

  it.each(['президент', 'Құрылтай', 'courts'])('a name alone asks for no list: «%s»', (asked) => {
    expect(find(asked, 'kk').kind).not.toBe('broad')
  })
})
