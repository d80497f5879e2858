import { z } from 'zod'
import { locales, officialLocales } from '../text/locale.ts'

/** Articles run from 1 to 96; 0 is the preamble. */
export const LAST_ARTICLE = 96
export const LAST_SECTION = 11

const text = z.string().trim().min(1)
const articleNumber = z.int().min(0).max(LAST_ARTICLE)

/** A clause: its text, its numbered sub-items, and what goes on after them. Paragraphs inside are parted by line feeds. */
export const clauseSchema = z.strictObject({
  text,
  items: z.array(text).default([]),
  after: text.optional(),
})
export type Clause = z.infer<typeof clauseSchema>

/** The law in one official language, as the importer writes it to DATA_DIR/official/{kk,ru}.json. */
export const officialSchema = z.strictObject({
  locale: z.enum(officialLocales),
  source: text, // the file or address it was read from
  importedAt: z.iso.datetime(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sections: z.array(z.strictObject({ section: z.int().min(1).max(LAST_SECTION), title: text })),
  articles: z.array(
    z.strictObject({
      article: articleNumber,
      section: z.int().min(0).max(LAST_SECTION), // 0: the preamble stands before the first section
      clauses: z.array(clauseSchema).min(1),
    }),
  ),
})
export type Official = z.infer<typeof officialSchema>

export const localeSchema = z.enum(locales)

/** A question as people type it; the clause it asks for, where one clause answers, and the item, where one item does. */
type Question = { text: string; clause?: number | undefined; item?: number | undefined }
const questionSchema = z.union([
  text.transform((value): Question => ({ text: value })),
  z.strictObject({ text, clause: z.int().min(1).optional(), item: z.int().min(1).optional() }),
])

/** Words in a line, parted by commas. */
const wordsSchema = z
  .string()
  .default('')
  .transform((line) => line.split(',').flatMap((word) => word.trim() || []))

/** Single words, of each language, that people say for the same thing or deed. */
export const synonymsSchema = z.strictObject({ kk: wordsSchema, ru: wordsSchema, en: wordsSchema })
export type Synonyms = z.infer<typeof synonymsSchema>

const wordingSchema = z.strictObject({
  title: text,
  clauses: z.array(z.union([text.transform((value) => ({ text: value, items: [] })), clauseSchema])).min(1),
  questions: z.array(questionSchema).default([]),
  words: z.array(text).default([]),
})
export type Wording = z.infer<typeof wordingSchema>

const changeSchema = z.strictObject({
  old: text, // what the 1995 Constitution said
  now: text, // what the text of 2026 says, and what is different
  questions: z.array(text).default([]),
})

/** Where a provision comes from: articles of 1995 as «4», «4.3» or «83-1», none when it is new. */
const since1995Schema = z.strictObject({
  from: z.array(z.string().regex(/^\d+(-\d+)?(\.\d+(-\d+)?)?$/)),
  kk: changeSchema,
  ru: changeSchema,
  en: changeSchema,
})

/** One provision in our own words: corpus/articles/NN.yaml. */
export const articleSchema = z.strictObject({
  article: articleNumber,
  section: z.int().min(0).max(LAST_SECTION),
  topics: z.array(text).min(1).max(4),
  kk: wordingSchema,
  ru: wordingSchema,
  en: wordingSchema,
  since1995: since1995Schema,
})
export type Article = z.infer<typeof articleSchema>

const namesSchema = z.strictObject({ kk: text, ru: text, en: text })

/** corpus/topics.yaml: slug → names, in reading order. */
export const topicsSchema = z.record(z.string().regex(/^[a-z-]+$/), namesSchema)
export type Topics = z.infer<typeof topicsSchema>

/** corpus/sections.yaml: number → names. */
export const sectionsSchema = z.record(z.string().regex(/^([1-9]|1[01])$/), namesSchema)
export type Sections = z.infer<typeof sectionsSchema>

/** corpus/from1995.yaml: each article of the 1995 Constitution → where it went; 0 is its preamble. */
export const from1995Schema = z.record(
  z.string().regex(/^\d+(-\d+)?$/),
  z.strictObject({ to: z.array(articleNumber), gone: z.boolean(), kk: text, ru: text, en: text }),
)
export type From1995 = z.infer<typeof from1995Schema>

/** Whose word something is, as it is shown to people: an address, or words in each language. */
const sourceSchema = z.union([z.url({ protocol: /^https$/ }), namesSchema])
export type Source = z.infer<typeof sourceSchema>

const factWordingSchema = z.strictObject({ fact: text, questions: z.array(text).min(1) })

/** One dated fact of the reform: corpus/timeline.yaml. Its first sentence answers by itself. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/)
    .nullable(),
  firmness: z.enum(['firm', 'one', 'preliminary', 'unknown']),
  articles: z.array(articleNumber),
  sources: z.array(sourceSchema),
  kk: factWordingSchema,
  ru: factWordingSchema,
  en: factWordingSchema,
})
export type Fact = z.infer<typeof factSchema>

/** corpus/offtopic.yaml: messages that the Constitution does not answer. */
export const offTopicSchema = z.strictObject({ kk: z.array(text), ru: z.array(text), en: z.array(text) })
export type OffTopic = z.infer<typeof offTopicSchema>

const explanationSchema = z.strictObject({ title: text, text, questions: z.array(text).min(1) })

/** What people want explained: corpus/explainers/<slug>.yaml, in our own words. Its first sentence answers by itself. */
export const explainerSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  articles: z.array(articleNumber).min(1), // it rests on these, main first
  sources: z.array(sourceSchema), // besides the Constitution
  kk: explanationSchema,
  ru: explanationSchema,
  en: explanationSchema,
})
export type Explainer = z.infer<typeof explainerSchema>

/** «17.1» or «46.1.5»: a clause, or an item of it. */
const placeSchema = z.string().transform((value, context) => {
  const [, article, clause, item] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?$/.exec(value) ?? []
  if (article && clause)
    return { article: Number(article), clause: Number(clause), ...(item && { item: Number(item) }) }
  context.addIssue(`expected a place as 17.1 or 46.1.5, got «${value}»`)
  return z.NEVER
})

/** What people ask for as a whole: corpus/groups.yaml; its main provisions in reading order, and the phrases that name it. */
export const groupSchema = z.strictObject({
  slug: z.string().regex(/^[a-z-]+$/),
  places: text.transform((value) => value.split(' ')).pipe(z.array(placeSchema).min(3).max(7)),
  kk: z.array(text).min(1),
  ru: z.array(text).min(1),
  en: z.array(text).min(1),
})
export type Group = z.infer<typeof groupSchema>

/** How people say it → how the law says it: corpus/terms/{kk,ru,en}.yaml. */
export const termSchema = z.strictObject({
  say: z.array(text).min(1),
  law: text,
  articles: z.array(articleNumber).min(1), // where it leads, main first
  note: text.optional(), // of a body that no longer exists: what stands instead
})
export type TermEntry = z.infer<typeof termSchema>
