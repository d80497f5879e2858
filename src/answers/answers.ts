import { noteOnFormerBody } from '../corpus/former-body.ts'
import type { Corpus } from '../corpus/load.ts'
import { type Place, type Reference, refer } from '../corpus/reference.ts'
import type { Action } from '../reply/buttons.ts'
import { type Html, html, italic, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { followUp, type Past, placed, remembered } from '../retrieval/follow-up.ts'
import type { PlaceWithin } from '../retrieval/labels.ts'
import { createRetriever, type Finding, type Retriever } from '../retrieval/retriever.ts'
import type { Query } from '../retrieval/understand.ts'
import { type Locale, unreachable } from '../text/locale.ts'
import { broadReply } from './broad.ts'
import { compareReply, formerReply } from './compare.ts'
import { contentsReply, nothingKeyboard, sectionReply, topicReply, topicsReply } from './contents.ts'
import { explained } from './explained.ts'
import { explainerReply, withExplainers } from './explainer.ts'
import { factReply, factsAbove } from './fact.ts'
import { foundReply, perhapsReply, searchedFor, wholeButton } from './found.ts'
import { lookedUp, lookupReply } from './lookup.ts'
import { articleReply, clauseReply, officialRow } from './provision.ts'

export type Intent =
  | 'lookup'
  | 'provision'
  | 'perhaps'
  | 'broad'
  | 'compare'
  | 'reform'
  | 'explainer'
  | 'nothing'
  | 'smalltalk'

/** What a question gets: the reply, and what stands behind it. */
export type Answer = {
  readonly intent: Intent
  readonly reply: Reply
  readonly articles: readonly number[] // the whole ranking, best first, at most 10; 0 is the preamble
  readonly place?: PlaceWithin // where in the first of them the answer stands
  readonly abstained: boolean // nothing matches
  readonly locale: Locale // the language of the reply
  readonly past: Past | undefined // what a follow-up needs to know
}

/** The front door to answers: pure, for one corpus. A new corpus makes new answers. */
export type Answers = {
  /** With what was found before, a follow-up is understood; a question of its own is answered as without. */
  readonly ask: (question: string, chosen: Locale, past?: Past) => Answer
  /** How that answer comes about, as plain text for whoever carries this on. */
  readonly explain: (question: string, chosen: Locale) => string
  /** What /article is asked for: «23», «42 2», «преамбула»; undefined where that names no place. */
  readonly lookUp: (place: string, locale: Locale) => Answer | undefined
  readonly contents: (locale: Locale) => Reply
  /** The message behind a browsing button; undefined where it asks for nothing that can be shown. */
  readonly browse: (action: Action) => Reply | undefined
}

const RANKED = 10

export function createAnswers(corpus: Corpus, retriever = createRetriever(corpus)): Answers {
  return {
    ask: (question, chosen, past) => ask(question, chosen, past, { corpus, retriever }),
    explain: (question, chosen) => explained(retriever.find(question, chosen), retriever.rank(question, chosen)),
    lookUp: (place, locale) => lookUp(corpus, place, locale),
    contents: (locale) => contentsReply(corpus, locale),
    browse: (action) => browse(corpus, action),
  }
}

type Parts = { readonly corpus: Corpus; readonly retriever: Retriever }

function ask(question: string, chosen: Locale, past: Past | undefined, parts: Parts): Answer {
  const { corpus, retriever } = parts
  const followed = past && followUp(question, past, parts)
  const finding = retriever.find(followed?.question ?? question, followed?.locale ?? chosen)
  const found = { ...answer(corpus, finding), past: remembered(finding, followed) }
  // What a follow-up was understood as is seen above its answer.
  return followed ? { ...found, reply: below(searchedFor(followed.question, found.locale), found.reply) } : found
}

function answer(corpus: Corpus, finding: Finding): Omit<Answer, 'past'> {
  const { locale } = finding
  switch (finding.kind) {
    case 'lookup':
      return lookup(corpus, finding.reference, locale)
    case 'former': {
      const articles = corpus.from1995[finding.number]?.to ?? []
      const reply = formerReply(corpus, finding.number, locale)
      return { intent: 'compare', reply, articles, abstained: articles.length === 0, locale }
    }
    case 'fact':
    case 'explainer':
    case 'compare':
    case 'provision':
    case 'broad':
    case 'perhaps': {
      const articles = finding.candidates.slice(0, RANKED).map(({ article }) => article)
      const place = finding.candidates[0]?.place
      const shown = { intent: INTENTS[finding.kind], reply: foundReplies(corpus, finding), articles }
      return { ...shown, ...(place && { place }), abstained: false, locale }
    }
    case 'nothing':
    case 'smalltalk':
      return { intent: finding.kind, reply: wordsOnly(corpus, finding), articles: [], abstained: true, locale }
    default:
      return unreachable(finding)
  }
}

const INTENTS = {
  fact: 'reform',
  explainer: 'explainer',
  compare: 'compare',
  provision: 'provision',
  broad: 'broad',
  perhaps: 'perhaps',
} as const

/** Facts of the reform stand above what the law says, each under its own label. */
function foundReplies(corpus: Corpus, finding: Extract<Finding, { candidates: unknown }>): Reply {
  const { locale, candidates, query } = finding
  switch (finding.kind) {
    case 'fact':
      return factReply(corpus, finding, locale)
    case 'explainer':
      return below(
        factsAbove(corpus, finding.facts, locale),
        explainerReply(corpus, finding.explainer, locale) ?? foundReply(corpus, candidates, query, locale),
      )
    case 'perhaps':
      return perhapsReply(corpus, candidates, locale)
    case 'compare':
      return below(factsAbove(corpus, finding.facts, locale), compareReply(corpus, candidates, locale))
    case 'broad':
    case 'provision': {
      const above = paragraphs(formerBody(corpus, query, locale), factsAbove(corpus, finding.facts, locale))
      const reply =
        finding.kind === 'broad'
          ? broadReply(corpus, finding.group, query, locale)
          : foundReply(corpus, candidates, query, locale)
      return below(above, withExplainers(corpus, reply, finding.explainers, locale))
    }
    default:
      return unreachable(finding)
  }
}

/** «Мажилиса больше нет»: a question that names an old body is answered by what stands instead. */
function formerBody(corpus: Corpus, { reading }: Query, locale: Locale): Html | undefined {
  const note = noteOnFormerBody(corpus, reading.text, reading.locale)
  return note && reading.locale === locale ? italic(note) : undefined
}

function below(above: Html, { html: body, keyboard }: Reply): Reply {
  return { html: above.length ? paragraphs(above, body) : body, keyboard }
}

function lookup(corpus: Corpus, reference: Reference, locale: Locale): Omit<Answer, 'past'> {
  const articles = lookedUp(corpus, reference).slice(0, RANKED)
  const reply = lookupReply(corpus, reference, locale)
  return { intent: 'lookup', reply, articles, abstained: articles.length === 0, locale }
}

// «/article 42 2» names two numbers without a word; «42 2» alone is no reference.
function lookUp(corpus: Corpus, place: string, locale: Locale): Answer | undefined {
  const asked = place.replace(/^\s*(\d+)\s+(\d+)\s*$/, 'article $1 clause $2')
  const named = refer(asked) ?? refer(`article ${asked}`)
  return named && { ...lookup(corpus, named.reference, locale), past: placed(named.reference, locale) }
}

function wordsOnly(corpus: Corpus, finding: Extract<Finding, { kind: 'nothing' | 'smalltalk' }>): Reply {
  const { locale } = finding
  const say = phrases[locale]
  if (finding.kind === 'smalltalk')
    return { html: html(say.smallTalk[finding.about]), keyboard: nothingKeyboard(corpus, [], locale) }
  const sentence = { empty: say.nothingButText, weak: say.nothing, elsewhere: say.elsewhere }[finding.why]
  const near = finding.near.length ? say.nearTopics : undefined
  return { html: paragraphs(sentence, near), keyboard: nothingKeyboard(corpus, finding.near, locale) }
}

function browse(corpus: Corpus, action: Action): Reply | undefined {
  switch (action.kind) {
    case 'article':
      return corpus.articles[action.article] && articleReply(corpus, action.article, action.locale, action.page)
    case 'clause':
      return clauseWithButtons(corpus, action)
    case 'contents':
      return contentsReply(corpus, action.locale)
    case 'section':
      return corpus.sections[action.section] && sectionReply(corpus, action.section, action.locale)
    case 'explainer':
      return explainerReply(corpus, action.explainer, action.locale)
    case 'topics':
      return topicsReply(corpus, action.locale)
    case 'topic':
      return topicReply(corpus, action.topic, action.locale)
    case 'language':
    case 'example':
    case 'wrong':
      return undefined
    default:
      return unreachable(action)
  }
}

function clauseWithButtons(corpus: Corpus, action: Extract<Action, { kind: 'clause' }>): Reply | undefined {
  const { article, clause, item, locale } = action
  const asked = corpus.articles[article]?.[locale].clauses[clause - 1]
  if (!asked || item > asked.items.length) return undefined
  const place: Place = { article, clause, ...(item && { item }) }
  return {
    html: clauseReply(corpus, place, locale),
    keyboard: [[wholeButton(corpus, article, locale)], ...officialRow(corpus, place, locale)],
  }
}
