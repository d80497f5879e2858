import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readQuestions } from '../../src/training/questions.ts'

const fileOf = (...lines: readonly string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'questions-')), 'asked.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}
const line = '{"id": "1", "lang": "ru", "kind": "topic", "question": "кто судит", "primary": [76]}'

describe('labelled questions', () => {
  it('are read line by line; what may be shown beside is nothing unless told', () => {
    expect(readQuestions(fileOf(line, '', line))).toHaveLength(2)
    expect(readQuestions(fileOf(line))[0]).toMatchObject({ primary: [76], relevant: [] })
  })

  it.each([
    ['no JSON', '{"id": ', 'cannot be read as JSON'],
    ['no language', line.replace('"ru"', '"de"'), 'is no labelled question'],
    ['a number for a question', line.replace('"кто судит"', '5'), 'is no labelled question'],
  ])('are refused with file and line where there is %s', (_, wrong, told) => {
    expect(() => readQuestions(fileOf(line, wrong))).toThrow(new RegExp(`asked.jsonl:2 ${told}`))
  })
})
