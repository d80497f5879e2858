import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Question } from './measure.ts'

const dir = new URL('./questions', import.meta.url).pathname

/** Our own labelled questions: written by readers who have not seen the corpus; a third is held out of training. */
export function ownQuestions(): Question[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readQuestions(join(dir, name)))
}

/** Labelled questions of a file, one JSON object a line. */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
