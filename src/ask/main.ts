import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Answers, createAnswers } from '../answers/answers.ts'
import { loadCorpus } from '../corpus/load.ts'
import { plainText } from '../reply/html.ts'
import type { Reply } from '../reply/reply.ts'
import { isLocale, type Locale, unreachable } from '../text/locale.ts'
import { answerLine, linesOf, readLine } from './lines.ts'

const USAGE = `ask: expected a question, for example: npm run ask -- "мемлекеттік тіл қандай"
  --lang kk|ru|en  the chosen language (ru unless told)
  --json           the answer as one line of JSON
  --explain        how it was found: readings, terms, features and weights
  --jsonl          questions on standard input, a line each: {"id": …, "lang": "kk", "question": "…"}`

const FORMS = ['jsonl', 'json', 'explain'] as const
type Form = (typeof FORMS)[number] | 'words'
type Order = { readonly locale: Locale; readonly question: string; readonly form: Form }

/** What the command line asks for, or what is wrong with it. */
function readOrder(): Order | string {
  const read = parsed()
  if (typeof read === 'string') return `ask: ${read}\n${USAGE}`
  const { lang = 'ru', ...forms } = read.values
  if (!isLocale(lang)) return `ask: --lang must be kk, ru or en, not «${lang}».`
  const question = read.positionals.join(' ').trim()
  // With --jsonl each line is a question with its own language; one more beside them would be lost without a word.
  const form = FORMS.find((each) => forms[each]) ?? 'words'
  if (form === 'jsonl' ? question : !question) return USAGE
  return { locale: lang, question, form }
}

function parsed() {
  const flag = { type: 'boolean' } as const
  const options = { lang: { type: 'string' }, json: flag, jsonl: flag, explain: flag } as const
  try {
    return parseArgs({ allowPositionals: true, options })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function main(): Promise<void> {
  const order = readOrder()
  if (typeof order === 'string') return refuse(order)
  const corpusDir = fileURLToPath(new URL('../../corpus', import.meta.url))
  const answers = createAnswers(loadCorpus({ corpusDir, dataDir: process.env.DATA_DIR || 'data' }))
  if (order.form === 'jsonl') await askLines(answers)
  else console.log(answered(answers, order, order.form))
}

function answered(answers: Answers, { locale, question }: Order, form: Exclude<Form, 'jsonl'>): string {
  switch (form) {
    case 'json':
      return answerLine(answers, { id: null, lang: locale, question })
    case 'explain':
      return answers.explain(question, locale)
    case 'words':
      return inWords(answers.ask(question, locale).reply)
    default:
      return unreachable(form)
  }
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}

/** One line in, one line out, in the same order; what is not a question is told on standard error too. */
async function askLines(answers: Answers): Promise<void> {
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (!line.trim()) continue
    const asked = readLine(line)
    if (asked.kind === 'fault') console.error(`ask: line ${number}: ${asked.sentence}`)
    process.stdout.write(`${asked.kind === 'fault' ? asked.line : answerLine(answers, asked.question)}\n`)
  }
  if (number === 0) refuse('ask: --jsonl expects questions on standard input, and it was empty.')
}

function inWords({ html, keyboard }: Reply): string {
  const buttons = keyboard.map((row) => row.map(({ text }) => `[${text}]`).join(' '))
  return [plainText(html), '', ...buttons].join('\n')
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
