import { expect, it } from 'vitest'
import { commandOf } from '../../src/importer/command.ts'

const addresses = { kk: 'http://kk', ru: 'http://ru' }

it('without arguments takes both languages from their addresses', () => {
  const jobs = [
    { locale: 'kk', source: 'http://kk' },
    { locale: 'ru', source: 'http://ru' },
  ]
  expect(commandOf([], addresses)).toEqual({ kind: 'run', jobs })
})

it.each([[['--lang', 'ru', 'a.docx']], [['a.docx', '--lang', 'ru']], [['--lang=ru', 'a.docx']]])('takes %j', (args) => {
  expect(commandOf(args, addresses)).toEqual({ kind: 'run', jobs: [{ locale: 'ru', source: 'a.docx' }] })
})

it.each([
  [['a.docx'], '--lang must be kk or ru.'],
  [['--lang'], '--lang must be kk or ru.'],
  [['--lang', 'en', 'a.docx'], '--lang must be kk or ru, not en.'],
  [['--lang', 'ru'], 'After --lang ru a file or an address is missing.'],
  [['--lang', 'ru', 'a', 'b'], 'One file or address at a time, «b» is too many.'],
  [['--force', '--lang', 'ru', 'a'], '--force is not an option, only --lang is.'],
])('%j is misuse, told with an example', (args, fault) => {
  const sentence = expect.stringMatching(/^import: .* `npm run import -- --lang ru ru\.docx`\.$/)
  const command = commandOf(args, addresses)
  expect(command).toEqual({ kind: 'misused', sentence })
  expect(command).toMatchObject({ sentence: expect.stringContaining(fault) })
})
