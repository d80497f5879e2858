import type { Passage, Subject } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'

/** What a question wants to hear: a date, a person or body, a number, a reason, a way, a place, a yes or no. */
export type QuestionKind = 'when' | 'who' | 'how-many' | 'why' | 'may' | 'how' | 'where'

// The first that fits: «сколько лет» is a number, whatever else the question asks.
const KINDS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'how-many',
    /(^| )(сколько|скольк(их|ими)|неше(нши)?|канша|how (many|long|much|old|often)|what (percent|share|number))( |$)/u,
  ],
  [
    'when',
    /(^| )(когда|в каком году|какого числа|с какого (дня|числа|времени)|дата|кашан(нан)?|кай (жылы|куни|айда|уакытта)|when|what (date|year|day)|which (year|day))( |$)/u,
  ],
  ['who', /(^| )(кто|кем|кого|кому|чей|чья|чьи|ким|кимди|кимге|кимнин|кимдер|who|whom|whose|which body)( |$)/u],
  ['why', /(^| )(почему|зачем|неге|не ушин|не себепти|why|what for)( |$)/u],
  ['where', /(^| )(где|куда|кайда|кай жерде|where)( |$)/u],
  [
    'may',
    /(^| )(можно|могу|могут|может|имеет право|вправе|разреш\p{L}*|запре\p{L}*|болама|бола ма|бола ма екен|ала ма|аламын ба|болады ма|can|may|could|allowed|legal|forbidden)( |$)/u,
  ],
  ['how', /(^| )(как|каким образом|калай|how)( |$)/u],
]

/** The kind of a question; undefined where it names none («пенсия»). */
export function questionKind(question: string, locale: Locale): QuestionKind | undefined {
  return kindOf(readWords(question, locale))
}

export function kindOf(words: readonly WordRead[]): QuestionKind | undefined {
  const line = words.map(({ form }) => form).join(' ')
  return KINDS.find(([, asks]) => asks.test(line))?.[0]
}

/** Of a subject's questions, the part that is of a kind, 0–1: dates are asked of facts, powers of articles. */
export type KindShare = (subject: Subject, kind: QuestionKind) => number

type Asked = { readonly passage: Pick<Passage, 'subject'>; readonly asks?: QuestionKind | undefined }

export function createKindShares(passages: readonly Asked[]): KindShare {
  const counts = new Map<Subject, Map<QuestionKind | 'all', number>>()
  for (const { passage, asks: kind } of passages) {
    if (!kind) continue
    const own = counts.get(passage.subject) ?? new Map<QuestionKind | 'all', number>()
    counts.set(passage.subject, own)
    for (const each of [kind, 'all'] as const) own.set(each, (own.get(each) ?? 0) + 1)
  }
  return (subject, kind) => {
    const own = counts.get(subject)
    return own ? (own.get(kind) ?? 0) / (own.get('all') ?? 1) : 0
  }
}
