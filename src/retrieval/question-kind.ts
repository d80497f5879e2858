import type { Passage, Subject } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'

/** What a question wants to hear: a date, a person or body, a number, a reason, a way, a place, a yes or no. */
export type QuestionKind = 'when' | 'who' | 'how-many' | 'why' | 'may' | 'how' | 'where'

// The first kind of which any phrase is there: «сколько лет» is a number, whatever else the question asks.
const PHRASES_OF: readonly (readonly [QuestionKind, string])[] = [
  [
    'how-many',
    'сколько, скольких, сколькими, неше, нешинши, канша, how many, how long, how much, how old, how often, ' +
      'what percent, what share, what number',
  ],
  [
    'when',
    'когда, в каком году, какого числа, с какого дня, с какого числа, с какого времени, дата, ' +
      'кашан, кашаннан, кай жылы, кай куни, кай айда, кай уакытта, ' +
      'when, what date, what year, what day, which year, which day',
  ],
  ['who', 'кто, кем, кого, кому, чей, чья, чьи, ким, кимди, кимге, кимнин, кимдер, who, whom, whose, which body'],
  ['why', 'почему, зачем, неге, не ушин, не себепти, why, what for'],
  ['where', 'где, куда, кайда, кай жерде, where'],
  [
    'may',
    'можно, могу, могут, может, имеет право, вправе, разрешено, разрешается, разрешает, разрешают, разрешат, разрешить, разрешили, ' +
      'разрешен, разрешена, разрешены, запрещено, запрещается, запрещает, запрещают, запретят, запретить, запретили, запрещен, запрещена, ' +
      'запрещены, запрет, запреты, болама, бола ма, ала ма, аламын ба, болады ма, can, may, could, allowed, legal, forbidden',
  ],
  ['how', 'как, каким образом, калай, how'],
]

/** The kinds, in the order in which they are looked for. */
export const KINDS = PHRASES_OF.map(([kind]) => kind)

/** A phrase that names a kind, by its first word: the words after it, and how early its kind stands. */
type Phrase = { readonly rest: readonly string[]; readonly rank: number }

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord()

function byFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  PHRASES_OF.forEach(([, list], rank) => {
    for (const phrase of list.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ')
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, rank }])
    }
  })
  return phrases
}

/** The kind of a question; undefined where it names none («пенсия»). */
export function questionKind(question: string, locale: Locale): QuestionKind | undefined {
  return kindOf(readWords(question, locale))
}

/** The same, of a question's words as they were read. */
export function kindOf(words: readonly WordRead[]): QuestionKind | undefined {
  let first = KINDS.length
  for (let at = 0; at < words.length; at++)
    for (const { rest, rank } of PHRASES.get(words[at]?.form ?? '') ?? [])
      if (rank < first && rest.every((word, nth) => words[at + 1 + nth]?.form === word)) first = rank
  return KINDS[first]
}

/** Of a subject's questions, the part that is of a kind, 0–1: dates are asked of facts, powers of articles. */
export type KindShare = (subject: Subject, kind: QuestionKind) => number

type Asked = {
  readonly questions: readonly Pick<Passage, 'subject'>[]
  readonly postings: { readonly kinds: Uint16Array } // of each question, as postings.ts has it
}

/** Counts the kinds of the questions of all languages together. */
export function createKindShares(all: readonly Asked[]): KindShare {
  const counts = new Map<Subject, Map<QuestionKind | 'all', number>>()
  for (const { questions, postings } of all)
    questions.forEach(({ subject }, at) => {
      const kind = KINDS[(postings.kinds[at] ?? 0) - 1]
      if (!kind) return
      const own = counts.get(subject) ?? new Map<QuestionKind | 'all', number>()
      counts.set(subject, own)
      for (const each of [kind, 'all'] as const) own.set(each, (own.get(each) ?? 0) + 1)
    })
  return (subject, kind) => {
    const own = counts.get(subject)
    return own ? (own.get(kind) ?? 0) / (own.get('all') ?? 1) : 0
  }
}
