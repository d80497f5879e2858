import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type Answers, createAnswers } from '../answers/answers.ts'
import { loadCorpus } from '../corpus/load.ts'
import { plainText } from '../reply/html.ts'
import { isLocale, type Locale } from '../text/locale.ts'
import { answerLine, readLine } from './lines.ts'

const USAGE = `ask: expected a question, for example: npm run ask -- "мемлекеттік тіл қандай"
  --lang kk|ru|en  the chosen language (ru unless told)
  --json           the answer as one line of JSON
  --jsonl          questions on standard input, a line each: {"id": …, "lang": "kk", "question": "…"}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { lang: { type: 'string' }, json: { type: 'boolean' }, jsonl: { type: 'boolean' } },
})
const locale = values.lang ?? 'ru'
const question = positionals.join(' ')

if (!isLocale(locale) || (!values.jsonl && !question)) {
  console.error(isLocale(locale) ? USAGE : `ask: --lang must be kk, ru or en, not «${locale}».`)
  process.exitCode = 2
} else {
  const corpusDir = new URL('../../corpus', import.meta.url).pathname
  const answers = createAnswers(loadCorpus({ corpusDir, dataDir: process.env.DATA_DIR || 'data' }))
  if (values.jsonl) await askLines(answers)
  else console.log(values.json ? answerLine(answers, { id: null, lang: locale, question }) : inWords(answers, locale))
}

/** One line in, one line out, in the same order; what is not a question is told on standard error too. */
async function askLines(answers: Answers): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number++
    if (!line.trim()) continue
    const asked = readLine(line)
    if (asked.kind === 'fault') console.error(`ask: line ${number}: ${asked.sentence}`)
    process.stdout.write(`${asked.kind === 'fault' ? asked.line : answerLine(answers, asked.question)}\n`)
  }
}

function inWords(answers: Answers, chosen: Locale): string {
  const { reply } = answers.ask(question, chosen)
  const buttons = reply.keyboard.map((row) => row.map(({ text }) => `[${text}]`).join(' '))
  return [plainText(reply.html), '', ...buttons].join('\n')
}
