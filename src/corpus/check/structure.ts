import { z } from 'zod'
import { type Locale, locales } from '../../text/locale.ts'
import type { Corpus } from '../load.ts'
import { type Article, type Clause, LAST_ARTICLE, LAST_SECTION } from '../schema.ts'
import { isInForce, type NamedPlace, placesIn } from './places.ts'

/** How many clauses and sub-items each article of the official text has; items by clause number, '0' where none is numbered. */
export const outlineSchema = z.array(
  z.object({
    article: z.int(),
    section: z.int().nullable(),
    clauses: z.int(),
    numbered: z.boolean(),
    items: z.record(z.string(), z.int()),
  }),
)
export type Outline = z.infer<typeof outlineSchema>

/** «articles/12.yaml»: where a fault in an article is to be mended. */
export function fileOf(article: number): string {
  return `articles/${String(article).padStart(2, '0')}.yaml`
}

/** Every text of a clause: its opening, its items, what goes on after them. */
export function textsOf(clause: Clause): string[] {
  return [clause.text, ...clause.items, ...(clause.after ? [clause.after] : [])]
}

/** What is wrong with the build of the corpus, a sentence each. */
export function structureFaults(corpus: Corpus, outline: Outline | undefined): string[] {
  return [
    ...numberFaults(corpus.articles),
    ...corpus.articles.flatMap((article) => [
      ...sectionFaults(article),
      ...parallelFaults(article),
      ...letterFaults(article),
      ...locales.flatMap((locale) => referenceFaults(article, locale, corpus)),
    ]),
    ...(outline ? corpus.articles.flatMap((article) => outlineFaults(article, outline)) : []),
    ...topicFaults(corpus),
    ...sectionNameFaults(corpus),
    ...groupFaults(corpus),
  ]
}

function numberFaults(articles: readonly Article[]): string[] {
  const numbers = Array.from({ length: LAST_ARTICLE + 1 }, (_, number) => number)
  return numbers.flatMap((number) => {
    const count = articles.filter(({ article }) => article === number).length
    if (count === 0) return [`${fileOf(number)} is missing, or says another article number.`]
    return count > 1 ? [`article ${number} stands in ${count} files; one number belongs to one file.`] : []
  })
}

function sectionFaults({ article, section }: Article): string[] {
  if ((article === 0) === (section === 0)) return []
  return [`${fileOf(article)}: section is ${section}; only the preamble has section 0, and it has no other.`]
}

/** The three languages say the same, clause by clause and item by item. */
function parallelFaults({ article, ...wordings }: Article): string[] {
  const counts = locales.map((locale) => wordings[locale].clauses.length)
  if (new Set(counts).size > 1) return [`${fileOf(article)}: ${counted(counts)} clauses; they must be as many.`]
  return wordings.kk.clauses.flatMap((_, at) => {
    const clauses = locales.map((locale): Clause | undefined => wordings[locale].clauses[at])
    const items = clauses.map((clause) => clause?.items.length ?? 0)
    const place = `${fileOf(article)}: clause ${at + 1}`
    if (new Set(items).size > 1) return [`${place}: ${counted(items)} items; they must be as many.`]
    const after = clauses.filter((clause) => clause?.after !== undefined).length
    return after % locales.length ? [`${place}: some languages go on after the items, others do not.`] : []
  })
}

function counted(counts: readonly number[]): string {
  return locales.map((locale, at) => `${locale} has ${counts[at]}`).join(', ')
}

function outlineFaults({ article, section, ...wordings }: Article, outline: Outline): string[] {
  const official = outline.find((each) => each.article === article)
  if (!official || article === 0) return []
  const wrongSection = section !== official.section
  return [
    ...(wrongSection ? [`${fileOf(article)}: section is ${section}, the outline has ${official.section}.`] : []),
    ...locales.flatMap((locale) => {
      const { clauses } = wordings[locale]
      const told = `${fileOf(article)}: ${locale}`
      if (clauses.length !== official.clauses)
        return [`${told} has ${clauses.length} clauses, the outline has ${official.clauses}.`]
      return clauses.flatMap(({ items }, at) => {
        const expected = official.items[official.numbered ? at + 1 : 0] ?? 0
        return items.length === expected
          ? []
          : [`${told} has ${items.length} items in clause ${at + 1}, the outline has ${expected}.`]
      })
    }),
  ]
}

/** «бip» with a Latin i looks right and is never found by who searches the file. */
function letterFaults({ article, kk }: Article): string[] {
  const texts = [kk.title, ...kk.clauses.flatMap(textsOf)]
  const mixed = texts.flatMap(
    (text) =>
      text.match(/\p{L}*(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})\p{L}*/gu) ?? [],
  )
  return mixed.map((word) => `${fileOf(article)}: kk has a Latin letter inside «${word}».`)
}

// «В пункте 3 этой статьи»: other articles are named by number.
const HERE: Readonly<Record<Locale, RegExp>> = {
  kk: /осы бап\p{L}* (?<clauses>\d+(?:(?:, | және | мен )\d+)*)-тарма[қғ](?!ша)\p{L}*/giu,
  ru: /пункт\p{L}* (?<clauses>\d+(?:(?:, | и )\d+)*) (?:этой|настоящей) статьи/giu,
  en: /clauses? (?<clauses>\d+(?:(?:, | and )\d+)*) of this article/giu,
}

/** «Пунктом 3 статьи 62»: the article and its clause must be there. */
function referenceFaults({ article, ...wordings }: Article, locale: Locale, corpus: Corpus): string[] {
  const here = ({ 0: words, groups }: RegExpMatchArray): NamedPlace => ({
    article: String(article),
    clauses: groups?.clauses?.match(/\d+/g) ?? [],
    words,
  })
  return wordings[locale].clauses
    .flatMap(textsOf)
    .flatMap((text) => [...placesIn(text, locale), ...[...text.matchAll(HERE[locale])].map(here)])
    .filter((place) => !isInForce(place, corpus))
    .map(({ words }) => `${fileOf(article)}: ${locale} refers to «${words}», which is not there.`)
}

function topicFaults({ articles, topics }: Corpus): string[] {
  const used = new Set(articles.flatMap((article) => article.topics))
  return [
    ...articles.flatMap(({ article, topics: own }) => [
      ...own.filter((slug) => !topics[slug]).map((slug) => `${fileOf(article)}: topic ${slug} is not in topics.yaml.`),
      ...(new Set(own).size < own.length ? [`${fileOf(article)}: a topic stands twice.`] : []),
    ]),
    ...Object.keys(topics)
      .filter((slug) => !used.has(slug))
      .map((slug) => `topics.yaml: ${slug} is the topic of no article.`),
  ]
}

function sectionNameFaults({ sections }: Corpus): string[] {
  const numbers = Array.from({ length: LAST_SECTION }, (_, at) => String(at + 1))
  return numbers.filter((number) => !sections[number]).map((number) => `sections.yaml: section ${number} has no names.`)
}

function groupFaults({ articles, groups }: Corpus): string[] {
  return groups.flatMap(({ slug, places }) =>
    places
      .filter(({ article, clause, item }) => {
        const found = articles.find((each) => each.article === article)?.kk.clauses[clause - 1]
        return !found || (item ? !found.items[item - 1] : found.items.length > 0)
      })
      .map((place) => `groups.yaml: ${slug} names ${Object.values(place).join('.')}; it must be a clause or an item.`),
  )
}
