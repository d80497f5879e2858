import { formerArticle } from '../corpus/former.ts'
import type { Corpus } from '../corpus/load.ts'
import { OFF_TOPIC, passages, type Subject } from '../corpus/passages.ts'
import type { Reference } from '../corpus/reference.ts'
import type { Group } from '../corpus/schema.ts'
import { type Locale, perLocale } from '../text/locale.ts'
import { isSure, signsOf, VERDICTS, type Verdict, verdict } from './abstain.ts'
import { type Broad, createBroad } from './broad.ts'
import { type Classifier, createClassifier } from './classifier.ts'
import { indexed } from './indexed.ts'
import { createLabelsOf } from './labels.ts'
import { leansWholly } from './lean.ts'
import { createLexicon } from './lexicon.ts'
import { readModel, readPostings } from './model.ts'
import { type Holds, lookup, named, namesPlaceElsewhere } from './named-place.ts'
import { createPassageIndex } from './passage-index.ts'
import { createKindShares, type KindShare } from './question-kind.ts'
import { type Candidate, type Indexes, rank } from './rank.ts'
import { type SmallTalk, smallTalk } from './smalltalk.ts'
import { changeItselfIsFirst, whatGoesOnIsFirst, withoutComparing } from './then-and-now.ts'
import { type Lexicons, type Query, understand } from './understand.ts'
import { asksForChange, asksForExplanation, asksForTheRule, namesThenAndNow } from './wants.ts'
import { type Signs, type Weights, weights } from './weights.ts'

/** An article that may answer, and where in it the answer stands. */
export type FoundArticle = { readonly article: number; readonly place?: Candidate['place'] }

/** What was found for a question. The locale is the one to answer in. */
export type Finding = { readonly locale: Locale; readonly query: Query } & (
  | { readonly kind: 'lookup'; readonly reference: Reference }
  | { readonly kind: 'former'; readonly number: string } // an article of 1995
  | (Beside & { readonly kind: 'provision' | 'compare' | 'perhaps' | 'fact' })
  | (Beside & { readonly kind: 'explainer'; readonly explainer: string })
  | (Beside & { readonly kind: 'broad'; readonly group: Group })
  | { readonly kind: 'smalltalk'; readonly about: SmallTalk }
  | { readonly kind: 'nothing'; readonly why: 'empty' | 'weak' | 'elsewhere'; readonly near: readonly FoundArticle[] }
)

/** The articles found, best first, and what else ranks with the best: facts and explainers by their slugs. */
export type Beside = {
  readonly candidates: readonly FoundArticle[]
  readonly facts: readonly string[]
  readonly explainers: readonly string[]
}

/** A question as the ranking sees it: for training, measuring and explaining. */
export type Ranked = {
  readonly query: Query
  readonly candidates: readonly Candidate[]
  readonly signs: Signs
  readonly sure: boolean // is the best so likely right that nothing else need be looked for
}

export type Retriever = {
  readonly find: (question: string, chosen: Locale) => Finding
  readonly rank: (question: string, chosen: Locale) => Ranked
}

const TOPICS_OF = 3
// A fact or explainer this close to the best candidate may be what was asked for; a topic question has none so close.
// That nothing is confirmed of a matter is said only where it is surely meant, and who asks how or why is answered by an
// explainer that comes only so close.
const NEARLY = { fact: 0.7, unknown: 0.85, explainer: 0.85, explained: 0.5 }
const AT_MOST_NEAR = 3
// An explainer answers a plain question only where no article comes even this close.
const FAR = 0.6

type Parts = {
  readonly lexicons: Lexicons
  readonly indexes: Indexes
  readonly classifier: Classifier
  readonly kindShare: KindShare
  readonly broad: Broad
  readonly unknown: ReadonlySet<Subject> // the facts of which nothing is confirmed
  readonly holds: Holds
  readonly restOn: (explainer: string, article?: number) => boolean
  readonly by: Weights
}

/**
 * Builds the indexes of a corpus; find() is pure and takes some milliseconds. Another model, other weights and another
 * reading are for those who learn or measure them.
 */
export function createRetriever(
  corpus: Corpus,
  { model = readModel(), by = weights, read = understand } = {},
): Retriever {
  const all = perLocale((locale) => indexed(passages(corpus, locale), locale, readPostings))
  const lexicons: Lexicons = perLocale((locale) => createLexicon(all[locale], model.meanings[locale]))
  const indexes: Indexes = perLocale((locale) => createPassageIndex(all[locale]))
  const kindShare = createKindShares(Object.values(all))
  const broad = createBroad(corpus.groups)
  const unconfirmed = corpus.facts.filter(({ firmness }) => firmness === 'unknown')
  const unknown: Parts['unknown'] = new Set(unconfirmed.map(({ id }) => `fact ${id}` as const))
  const classifier = createClassifier(model, createLabelsOf(model.labels, corpus))
  const resting = new Map(corpus.explainers.map(({ slug, articles }) => [slug, new Set(articles)]))
  const restOn: Parts['restOn'] = (explainer, article = -1) => resting.get(explainer)?.has(article) ?? false
  const holds: Holds = ({ article, clause = 0, item = 0 }) => {
    const found = corpus.articles.find((each) => each.article === article)?.kk.clauses[clause - 1]
    return found !== undefined && item <= found.items.length
  }
  const parts = { lexicons, indexes, classifier, kindShare, broad, unknown, holds, restOn, by }
  return {
    find: (question, chosen) => find(question, read(question, chosen, lexicons), parts),
    rank: (question, chosen) => ranked(read(question, chosen, lexicons), parts),
  }
}

function find(question: string, query: Query, parts: Parts): Finding {
  const asked = { locale: query.locale, query }
  const about = smallTalk(query.reading.text) ?? smallTalk(question)
  if (about) return { kind: 'smalltalk', about, ...asked }
  const reference = lookup(query, parts.lexicons)
  if (reference) return { kind: 'lookup', reference, ...asked }
  const number = formerArticle(query.reading.text)
  if (number !== undefined) return { kind: 'former', number, ...asked }
  if (query.elsewhere === 'other-country' || namesPlaceElsewhere(query))
    return { kind: 'nothing', why: 'elsewhere', near: [], ...asked }
  // «А кто его снимает?» with nothing before it asks of nobody.
  if (!query.terms.length || asksOfNobody(query)) return { kind: 'nothing', why: 'empty', near: [], ...asked }
  const ranking = ranked(query, parts, asksInGeneral(query) ? parts.unknown : NO_SUBJECTS)
  const group = parts.broad(query)
  if (!group) return judged(ranking, parts, asked)
  // Its words name the group: whether the ranking would have dared to answer does not matter.
  return { kind: 'broad', group, ...beside(ranking.candidates, parts), ...asked }
}

function asksOfNobody(query: Query): boolean {
  return !query.referring && !query.elsewhere && leansWholly(query)
}

function judged(ranking: Ranked, parts: Parts, asked: Pick<Finding, 'locale' | 'query'>): Finding {
  const { query, candidates } = ranking
  const explained = asksForExplanation(query.text)
  const changed = asksForChange(query.text)
  const matter = changed ? ranked(withoutComparing(query), parts) : ranking
  const articles = candidates.flatMap(article)
  const judgement = query.referring?.reference.kind === 'articles' ? 'answer' : surest([ranking, matter], parts.by)
  const why = query.elsewhere && query.elsewhere !== 'old-constitution' ? 'elsewhere' : 'weak'
  const nothing: Finding = { kind: 'nothing', why, near: articles.slice(0, TOPICS_OF), ...asked }
  if (judgement === 'nothing') return nothing
  const found = { ...beside(candidates, parts, explained), ...asked }
  const { facts, explainers } = found
  const best = String(candidates[0]?.subject)
  if (best.startsWith('fact ')) return { kind: 'fact', ...found }
  if (!articles.length) return nothing
  if (changed && !whatGoesOnIsFirst(candidates)) {
    const ofItself = changeItselfIsFirst(candidates) && !namesThenAndNow(query.text)
    const compared = (ofItself ? ranking : matter).candidates.flatMap(article)
    if (!compared.length) return nothing // «блокчейн раньше и сейчас»: what is left is no matter of ours
    return { kind: 'compare', ...found, candidates: compared }
  }
  const [explainer] = explainers
  // The law first, unless it is asked how or why, or no article comes even near.
  const explains = explained || (best.startsWith('explainer ') && !articleNear(candidates, FAR))
  if (explainer && explains) return { kind: 'explainer', explainer, ...found }
  return { kind: judgement === 'perhaps' && !facts.length ? 'perhaps' : 'provision', ...found }
}

/** "How was the number of hours changed": the words that compare say little, and make what is asked look like nothing of ours. */
function surest(rankings: readonly Ranked[], by: Weights): Verdict {
  const verdicts = rankings.map(({ signs }) => verdict(signs, by))
  return VERDICTS.find((each) => verdicts.includes(each)) ?? 'nothing'
}

function beside(candidates: readonly Candidate[], { unknown, restOn }: Parts, explained = false): Beside {
  const articles = candidates.flatMap(article)
  const explainers = near(candidates, 'explainer ', () => (explained ? NEARLY.explained : NEARLY.explainer))
  return {
    candidates: articles,
    facts: near(candidates, 'fact ', (slug) => (unknown.has(`fact ${slug}`) ? NEARLY.unknown : NEARLY.fact)),
    // What explains something else than the best article is a stray: «унитарлы деген не» asks nothing of the police.
    explainers: explainers.filter((slug) => restOn(slug, articles[0]?.article)),
  }
}

/** «When was the commission set up and how many sat on it» asks for two facts: those that rank with the best. */
function near(
  candidates: readonly Candidate[],
  kind: 'fact ' | 'explainer ',
  nearly: (slug: string) => number,
): string[] {
  // An article that the question names by number stands first whatever its score: nothing is close to a low one.
  const best = Math.max(...candidates.map(({ score }) => score))
  return candidates
    .flatMap(({ subject, score }) => {
      const slug = String(subject).startsWith(kind) ? String(subject).slice(kind.length) : undefined
      return slug !== undefined && score >= best * nearly(slug) ? [slug] : []
    })
    .slice(0, AT_MOST_NEAR)
}

function articleNear([best, ...others]: readonly Candidate[], part: number): boolean {
  const found = others.find(({ subject }) => typeof subject === 'number')
  return found !== undefined && best !== undefined && found.score >= best.score * part
}

function ranked(
  query: Query,
  { lexicons, indexes, classifier, kindShare, holds, by }: Parts,
  except = NO_SUBJECTS,
): Ranked {
  const sense = classifier(query.text, query.reading.locale)
  const ranking = named(query, rank(query, { lexicons, indexes, sense, kindShare, by: by.ranking }), holds)
  const all = ranking.filter(({ subject }) => !except.has(subject))
  const candidates = all.filter(({ subject }) => subject !== OFF_TOPIC)
  const signs = signsOf(query, all, sense)
  return { query, candidates, signs, sure: isSure(signs, by) }
}

const NO_SUBJECTS: ReadonlySet<Subject> = new Set()

/** Who names a thing («ЦИК»), wants it explained or asks for the rule does not ask for what is not confirmed of it. */
function asksInGeneral({ terms, text }: Query): boolean {
  return terms.length === 1 || asksForExplanation(text) || asksForTheRule(text)
}

function article({ subject, place }: Candidate): FoundArticle[] {
  return typeof subject === 'number' ? [{ article: subject, ...(place && { place }) }] : []
}
