import type { Corpus } from '../corpus/load.ts'
import type { Reference } from '../corpus/reference.ts'
import { type Locale, unreachable } from '../text/locale.ts'
import { foldedWords, words } from '../text/words.ts'
import { type Lean, lean, marks, saidIn, type Walk, walk } from './lean.ts'
import type { Finding, Ranked, Retriever } from './retriever.ts'
import { type Named, whoIn } from './who.ts'

/** The last finding: what was asked (nothing where a place was opened), and what was shown first. */
export type Past = {
  readonly question?: string
  readonly locale: Locale
  readonly article?: number // none where no provision was shown
  readonly clause?: number // none where the article was shown whole
}

/** The question that a follow-up stands for, complete in itself, its language, and what the next one may go on with. */
export type FollowUp = { readonly question: string; readonly locale: Locale; readonly kept: string | undefined }

// Longer than any question that another can lean on.
const LONGEST_KEPT = 200

/** What a follow-up needs to know of a finding; undefined where nothing can lean on it. */
export function remembered(finding: Finding, followed?: FollowUp): Past | undefined {
  const { locale } = finding
  const question = (followed ? followed.kept : finding.query.reading.text)?.slice(0, LONGEST_KEPT)
  const asked = { locale, ...(question && { question }) }
  switch (finding.kind) {
    case 'nothing':
    case 'smalltalk':
    case 'former':
      return undefined
    case 'lookup':
      return placed(finding.reference, locale, followed?.kept)
    case 'fact':
      return asked
    case 'broad': {
      const [main] = finding.group.places
      return main ? { ...asked, ...shown(main.article) } : asked
    }
    default: {
      const [best] = finding.candidates
      return best ? { ...asked, ...shown(best.article, best.place?.clause) } : asked
    }
  }
}

/** What is to be remembered of a place that was opened; the question stays where it led there. */
export function placed(reference: Reference, locale: Locale, question?: string): Past | undefined {
  const [place] = reference.kind === 'articles' ? reference.places : []
  return place && { locale, ...(question && { question }), ...shown(place.article, place.clause) }
}

function shown(article: number, clause?: number): Pick<Past, 'article' | 'clause'> {
  return { article, ...(clause && { clause }) }
}

type Parts = { readonly retriever: Retriever; readonly corpus: Corpus }

/**
 * What a message asks that leans on the finding before it; undefined where it is a question of its own. Where its words
 * do not tell the language, that of the last question counts.
 */
export function followUp(message: string, past: Past, parts: Parts): FollowUp | undefined {
  const ranked = parts.retriever.rank(message, past.locale)
  const { query } = ranked
  const locale = query.sure ? query.locale : past.locale
  const step = walk(foldedWords(message)) ?? walk(foldedWords(query.reading.text))
  return step ? walked(step, past, locale) : completed(ranked, locale, past, parts)
}

const STEPS = { next: 1, previous: -1, more: 0 } as const

function walked(step: Walk, { article, question }: Past, locale: Locale): FollowUp | undefined {
  if (article === undefined) return undefined
  return { question: articleAt(step, article, locale), locale, kept: step === 'more' ? question : undefined }
}

function articleAt(step: Walk, from: number, locale: Locale): string {
  const article = Math.max(0, from + STEPS[step])
  if (article === 0) return { kk: 'кіріспе', ru: 'преамбула', en: 'preamble' }[locale]
  return { kk: `${article}-бап`, ru: `статья ${article}`, en: `article ${article}` }[locale]
}

/** The message with the words of the last question that it does without. */
function completed({ query, sure }: Ranked, locale: Locale, past: Past, parts: Parts): FollowUp | undefined {
  const { text } = query.reading
  const leans = query.referring || query.elsewhere ? undefined : lean(saidIn(query))
  const before = wordsBefore(past, locale, parts.corpus)
  if (!leans || before === undefined) return undefined
  const alone = parts.retriever.find(text, locale)
  if (alone.kind === 'smalltalk') return undefined
  const replaced = leans.lean === 'instead' && whoIn(before).length > 0
  const must = leans.firmly && (leans.lean !== 'instead' || replaced)
  // What is answered by itself stays alone, and what is near to no subject of ours is not made one: «а борщ?».
  const strange = leans.lean === 'whole' && alone.kind === 'nothing'
  if (!must && (strange || sure)) return undefined
  const question = joined(leans.lean, fragment(text), before)
  return first(parts.retriever.find(question, locale)) === undefined ? undefined : { question, locale, kept: question }
}

/** The last question, or the title of the article shown: also for who goes on in another language. */
function wordsBefore({ question, locale: asked, article }: Past, locale: Locale, corpus: Corpus): string | undefined {
  const title = corpus.articles.find((each) => each.article === article)?.[locale].title
  return question !== undefined && asked === locale ? question : (title ?? question)
}

function joined(how: Lean, asked: string, before: string): string {
  const named = whoIn(before)
  switch (how) {
    case 'instead':
      return `${asked}: ${without(before, named[0])}`
    case 'same': {
      const [whom = { start: 0, end: before.length }] = named
      return `${before.slice(whom.start, whom.end)}: ${asked}`
    }
    case 'whole':
      return `${before}: ${asked}`
    default:
      return unreachable(how)
  }
}

/** The message without the words that only say it goes on. */
function fragment(text: string): string {
  const all = words(text)
  const { before, after } = marks(foldedWords(text))
  const [start, end] = [all[before]?.start ?? 0, all.at(-1 - after)?.end ?? text.length]
  return text.slice(start, end)
}

function without(text: string, { start, end }: Named = { start: 0, end: 0 }): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
}

function first(finding: Finding): number | undefined {
  return 'candidates' in finding ? finding.candidates[0]?.article : undefined
}
