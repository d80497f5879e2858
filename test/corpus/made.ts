import type { Corpus } from '../../src/corpus/load.ts'
import type { Article, Official, TermEntry } from '../../src/corpus/schema.ts'
import type { OfficialLocale } from '../../src/text/locale.ts'

// A corpus made up for these tests: 97 provisions in which nothing is wrong, and not a sentence of the real ones.

type Wording = Article['kk']

export function wording(text: string, more: Partial<Wording> = {}): Wording {
  return { title: 'Ж', clauses: [{ text, items: [] }], questions: [], words: [], ...more }
}

const change = { old: 'Ж', now: 'Ж', questions: [] }

export function article(number: number, more: Partial<Article> = {}): Article {
  return {
    article: number,
    section: number ? 1 : 0,
    topics: ['made'],
    kk: wording(`Ойдан шығарылған ${number}.`),
    ru: wording(`Выдумано ${number}.`),
    en: wording(`Made up ${number}.`),
    since1995: { from: [], kk: change, ru: change, en: change },
    ...more,
  }
}

const former = [...Array.from({ length: 100 }, (_, number) => String(number)), '83-1', '94-1', '94-2']

// The bodies that each language has to tell of.
const noMore = {
  kk: ['парламент', 'мәжіліс', 'сенат', 'ассамблея', 'конституциялық кеңес', 'мемлекеттік кеңесші'],
  ru: ['парламент', 'мажилис', 'сенат', 'ассамблея', 'конституционный совет', 'государственный советник'],
  en: ['parliament', 'mazhilis', 'senate', 'assembly of the people', 'constitutional council', 'state counsellor'],
}

function gone(say: string[]): TermEntry {
  return { say, law: 'Ж', articles: [1], note: 'Ж' }
}

/** The made corpus with some of its articles put in the place of the made ones. */
export function corpus(...own: readonly Article[]): Corpus {
  const names = { kk: 'Ж', ru: 'Ж', en: 'J' }
  return {
    articles: Array.from({ length: 97 }, (_, number) => own.find((each) => each.article === number) ?? article(number)),
    topics: { made: names },
    synonyms: [],
    sections: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [String(at + 1), names])),
    from1995: Object.fromEntries(former.map((number) => [number, { to: [], gone: true, kk: 'Ж', ru: 'Ж', en: 'J' }])),
    explainers: [],
    groups: [],
    facts: [],
    terms: { kk: [gone(noMore.kk)], ru: [gone(noMore.ru)], en: [gone(noMore.en)] },
    offTopic: { kk: [], ru: [], en: [] },
    official: {},
  }
}

export function official(
  locale: OfficialLocale,
  number: number,
  clauses: Official['articles'][number]['clauses'],
): Official {
  return {
    locale,
    source: 'made.docx',
    importedAt: '2026-07-01T00:00:00Z',
    sha256: '0'.repeat(64),
    sections: [],
    articles: [{ article: number, section: number ? 1 : 0, clauses }],
  }
}
