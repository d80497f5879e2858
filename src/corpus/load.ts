import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { type Locale, type OfficialLocale, officialLocales, perLocale } from '../text/locale.ts'
import {
  type Article,
  articleSchema,
  type Explainer,
  explainerSchema,
  type Fact,
  type From1995,
  factSchema,
  from1995Schema,
  type Group,
  groupSchema,
  type Official,
  type OffTopic,
  officialSchema,
  offTopicSchema,
  type Sections,
  type Synonyms,
  sectionsSchema,
  synonymsSchema,
  type TermEntry,
  type Topics,
  termSchema,
  topicsSchema,
} from './schema.ts'

/** Everything the bot knows, as values. */
export type Corpus = {
  readonly articles: readonly Article[] // by number; 0 is the preamble
  readonly topics: Topics
  readonly terms: Readonly<Record<Locale, readonly TermEntry[]>>
  readonly sections: Sections
  readonly from1995: From1995
  readonly facts: readonly Fact[] // of the reform, by date
  readonly explainers: readonly Explainer[]
  readonly groups: readonly Group[] // what people ask for as a whole
  readonly offTopic: OffTopic
  readonly synonyms: readonly Synonyms[]
  readonly official: Partial<Readonly<Record<OfficialLocale, Official>>> // what has been imported
}

/**
 * Reads the corpus folder and the imported official texts.
 * Throws an Error that names the file and what is wrong in it.
 */
export function loadCorpus({ corpusDir, dataDir }: { readonly corpusDir: string; readonly dataDir: string }): Corpus {
  const terms = (locale: Locale) => readYaml(join(corpusDir, 'terms', `${locale}.yaml`), z.array(termSchema))
  return {
    articles: loadFolder(join(corpusDir, 'articles'), articleSchema).sort((a, b) => a.article - b.article),
    explainers: loadFolder(join(corpusDir, 'explainers'), explainerSchema),
    topics: readYaml(join(corpusDir, 'topics.yaml'), topicsSchema),
    sections: readYaml(join(corpusDir, 'sections.yaml'), sectionsSchema),
    terms: perLocale(terms),
    from1995: readYaml(join(corpusDir, 'from1995.yaml'), from1995Schema),
    facts: readYaml(join(corpusDir, 'timeline.yaml'), z.array(factSchema)),
    groups: readYaml(join(corpusDir, 'groups.yaml'), z.array(groupSchema)),
    synonyms: loadFolder(join(corpusDir, 'synonyms'), z.array(synonymsSchema)).flat(),
    offTopic: readYaml(join(corpusDir, 'offtopic.yaml'), offTopicSchema),
    official: loadOfficial(dataDir),
  }
}

function loadFolder<T extends z.ZodType>(dir: string, schema: T): z.infer<T>[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(join(dir, name), schema))
}

/** The imported texts of a data folder; a language that was not imported is absent. */
export function loadOfficial(dataDir: string): Corpus['official'] {
  const present = officialLocales.filter((locale) => existsSync(officialPath(dataDir, locale)))
  return Object.fromEntries(present.map((locale) => [locale, readOfficial(officialPath(dataDir, locale))]))
}

/** Where the imported law in one language is kept. */
export function officialPath(dataDir: string, locale: OfficialLocale): string {
  return join(dataDir, 'official', `${locale}.json`)
}

function readOfficial(path: string): Official {
  return checked(path, officialSchema, read(path, 'JSON', JSON.parse))
}

function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  return checked(path, schema, read(path, 'YAML', load))
}

function read(path: string, format: string, parseText: (text: string) => unknown): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return parseText(text)
  } catch (error) {
    throw new Error(`corpus: ${path} cannot be read as ${format}: ${error instanceof Error ? error.message : error}`)
  }
}

function checked<T extends z.ZodType>(path: string, schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value)
  if (!result.success) throw new Error(`corpus: ${path} does not fit its schema:\n${z.prettifyError(result.error)}`)
  return result.data
}
