import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { localeSchema } from '../corpus/schema.ts'

/** A labelled question, one JSON object a line of its file. */
const questionSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: localeSchema,
  kind: z.enum(['topic', 'compare', 'pressure', 'lookup', 'negative', 'reform', 'explainer']),
  question: z.string(),
  primary: z.array(z.int()), // right at rank 1; 0 is the preamble
  relevant: z.array(z.int()).default([]), // may be shown
  places: z.array(z.string()).optional(), // «46.1.17»: clauses and items any of which answers by itself
  must_contain: z.array(z.string()).optional(), // each must stand in the text; a|b means either
  noise: z.string().optional(),
  holdout: z.boolean().optional(), // never read by `npm run train`
})
export type Question = z.infer<typeof questionSchema>

/** The labelled questions of a folder's jsonl files. */
export function readQuestionsIn(dir: string): Question[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readQuestions(join(dir, name)))
}

/** The labelled questions of a file. Throws an Error that names the file, the line and what is wrong in it. */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line ? [parsed(line, `${file}:${at + 1}`)] : []))
}

function parsed(line: string, where: string): Question {
  const result = questionSchema.safeParse(json(line, where))
  if (!result.success) throw new Error(`questions: ${where} is no labelled question:\n${z.prettifyError(result.error)}`)
  return result.data
}

function json(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`questions: ${where} cannot be read as JSON: ${error instanceof Error ? error.message : error}`)
  }
}
