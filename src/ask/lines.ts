import { z } from 'zod'
import type { Answers } from '../answers/answers.ts'
import { localeSchema } from '../corpus/schema.ts'
import { plainText } from '../reply/html.ts'

const questionSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  lang: localeSchema,
  question: z.string(),
})
export type Question = z.infer<typeof questionSchema>

/** An input line read as a question, or what is wrong with it and the output line that stands for it. */
export type Asked =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'fault'; readonly sentence: string; readonly line: string }

/** The lines of a stream. Only a line feed ends one: readline also cuts at U+2028, which JSON allows inside a string. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let open = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = `${open}${chunk}`.split('\n')
    open = lines.pop() ?? ''
    yield* lines
  }
  if (open) yield open
}

export function readLine(line: string): Asked {
  const read = parsed(line)
  const checked = questionSchema.safeParse(read)
  if (checked.success) return { kind: 'question', question: checked.data }
  const sentence =
    read === undefined
      ? `this is not JSON: ${line.slice(0, 80)}`
      : `expected {"id", "lang": "kk|ru|en", "question"}: ${z.prettifyError(checked.error).replace(/\n\s*/g, ' ')}`
  const fault = { id: null, intent: 'error', articles: [], abstained: true, text: sentence }
  return { kind: 'fault', sentence, line: JSON.stringify(fault) }
}

/** The output line of a question: {id, intent, articles, abstained, text}. */
export function answerLine(answers: Answers, { id, lang, question }: Question): string {
  const { intent, articles, abstained, reply } = answers.ask(question, lang)
  return JSON.stringify({ id, intent, articles, abstained, text: plainText(reply.html) })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, '')) // what some editors put before a file's first line
  } catch {
    return undefined
  }
}
