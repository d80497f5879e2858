import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/corpus/schema.ts'
import {
  asksForChange,
  asksForExplanation,
  asksForTheRule,
  compares,
  namesThenAndNow,
} from '../../src/retrieval/wants.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { restatedCorpus } from '../answers/corpora.ts'

/** A sign that is there in the one and not in the other. */
function tells(sign: (said: string) => boolean, { yes, no }: Record<'yes' | 'no', readonly string[]>) {
  it.each(yes)('«%s»', (said) => {
    expect(sign(said)).toBe(true)
  })
  it.each(no)('not «%s»', (said) => {
    expect(sign(said)).toBe(false)
  })
}

describe('asks what changed', () => {
  tells(asksForChange, {
    yes: [
      'что изменилось в выборах президента',
      'куда делся сенат',
      'это новая норма?',
      'в старой конституции было право на забастовку?',
      'тіл туралы не өзгерді',
      'ескі конституцияда бар ма еді',
      'сенат қайда кетті',
      'what changed about the courts',
      'is dual citizenship still banned',
      'the old constitution against the new one',
      'where did article 9 go',
      'судей выбирал сенат, а теперь кто',
      'было две палаты, а стало сколько',
      'где теперь тайна переписки',
      'министрді мәжіліс бекітетін, енді кім',
      'is the right to strike still there',
      'the senate chose judges, who does it now',
    ],
    no: [
      'кто избирает президента',
      'снесли старый мавзолей',
      'кто может внести изменение в Конституцию',
      'полномочия прекращены раньше срока',
      'ескі көлікті тыйса бола ма',
      'құрылтай мерзімінен бұрын тараса',
      'how old must the president be',
      'отменили мне льготу, это законно',
      'дали удостоверение, теперь и обязанности появились',
      'пропал без вести муж',
      'үйден шығарып жатыр, енді не болады',
      'i failed the test, can i still get into university',
      'is he still the boss if he quits',
      'can a judge be removed from office',
      'can property be inherited',
      'остался без работы',
      'меня исключили из университета',
      'менің жерім алынды ма',
      'can I be held before a court decides',
      'what can never be changed',
      'difference between a law and a decree',
    ],
  })

  it('agrees with what the corpus says of its own questions: most of those about change, few of the others', () => {
    const { articles } = restatedCorpus()
    const asked = (of: (article: Article, locale: Locale) => readonly string[]) =>
      articles.flatMap((article) => locales.flatMap((locale) => of(article, locale)))
    const change = asked((article, locale) => article.since1995[locale].questions)
    const others = asked((article, locale) => article[locale].questions.map(({ text }) => text))
    expect(shareForChange(change)).toBeGreaterThan(0.85)
    expect(shareForChange(others)).toBeLessThan(0.025)
  })
})

function shareForChange(questions: readonly string[]): number {
  return questions.filter(asksForChange).length / questions.length
}

describe('words that only set then against now', () => {
  tells(compares, {
    yes: ['раньше', 'новой', 'конституции', 'изменилось', 'бурын', 'ески', 'енди', 'old', 'now', 'changed'],
    no: [
      'конституционный',
      'конституциялык',
      'жанама',
      'removed',
      'исчезнувший',
      'сенат',
      'новость',
      'старость',
      'старшина',
      'забастовка',
      'ережеси',
      'oldest',
      'newspaper',
    ],
  })
})

describe('asks for the rule', () => {
  tells(asksForTheRule, {
    yes: [
      'кто назначает главу Нацбанка',
      'Бас прокурорды кім тағайындайды',
      'who appoints judges',
      'what is the National Bank',
    ],
    no: [
      'кого назначили главой Нацбанка',
      'бас прокурор кім болды',
      'who was made ombudsman',
      'who is the prosecutor general',
    ],
  })
})

describe('names then and now', () => {
  tells(namesThenAndNow, {
    yes: ['старая и новая конституция о земле', 'ескі мен жаңа: сот', 'eviction, old vs new'],
    no: ['старая конституция', 'new year', 'законы старые, порядок новый'],
  })
})

describe('asks for an explanation', () => {
  tells(asksForExplanation, {
    yes: [
      'почему Курултай однопалатный',
      'объясните, как принимают законы',
      'Халық Кеңесі деген не',
      'неге сенат жоқ',
      'why is there a vice-president',
      'how does a referendum work',
      "what's a quorum",
      'how can the Kurultai be dissolved',
      'как проходит инаугурация',
      'президенттің рөлін қысқаша айтып бер',
      'референдум қалай өтеді',
      'чем занимается Курултай',
      'separation of powers for a schoolkid',
    ],
    no: [
      'кто избирает президента',
      'могут ли выселить без суда',
      'президент неше жылға сайланады',
      'who signs laws',
      'как подать жалобу', // a deed, not how something goes
    ],
  })
})
