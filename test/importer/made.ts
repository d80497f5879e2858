import { clausesIn, itemsIn } from '../../src/importer/shape.ts'
import type { OfficialLocale } from '../../src/text/locale.ts'
import { zipped } from './zipped.ts'

// A constitution made up for these tests: as many sections, articles, clauses and sub-items as the real one, not one sentence
// of it.

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']

const ru = {
  before: [
    'ПРОЕКТ',
    'КОНСТИТУЦИЯ РЕСПУБЛИКИ КАЗАХСТАН',
    'Мы, придумавшие этот текст,',
    'пишем его для проверки программы.',
  ],
  section: (number: number) => `Раздел ${ROMAN[number - 1]}`,
  title: (number: number) => `Выдуманное название ${number}`,
  article: (number: number) => `Статья ${number}`,
  sentence: (place: string) => `Это выдуманные слова места ${place}.`,
  list: (place: string) => `В месте ${place} выдумано следующее:`,
  item: (place: string) => `выдумка места ${place}`,
}
const kk: typeof ru = {
  before: [
    'ЖОБА',
    'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ КОНСТИТУЦИЯСЫ',
    'Біз, осы мәтінді ойлап тапқандар,',
    'бағдарламаны тексеру үшін жаздық.',
  ],
  section: (number) => `${number === 1 ? 'І' : ROMAN[number - 1]} бөлім`, // the first one Cyrillic, as in the real file
  title: (number) => `Ойдан шығарылған атау ${number}`,
  article: (number) => `${number}-бап`,
  sentence: (place) => `Бұл – ${place} орнының ойдан шығарылған сөзі.`,
  list: (place) => `${place} орнында мыналар ойдан шығарылды:`,
  item: (place) => `${place} орнының қиялы`,
}

/** The made constitution, a paragraph a line. Item 2 of article 46 has two paragraphs, 55.4 goes on after its items. */
export function madeLines(locale: OfficialLocale): string[] {
  const words = locale === 'ru' ? ru : kk
  const articles = Array.from({ length: 96 }, (_, at) => at + 1)
  return [
    ...words.before,
    ...articles.flatMap((n) => [...sectionAt(n, words), words.article(n), ...articleLines(n, words)]),
  ]
}

// A section every eight articles, the last has sixteen; section 8's title takes two lines.
function sectionAt(article: number, words: typeof ru): string[] {
  const number = (article + 7) / 8
  if (!Number.isInteger(number) || number > 11) return []
  return [words.section(number), words.title(number), ...(number === 8 ? [words.title(88)] : [])]
}

function articleLines(n: number, words: typeof ru): string[] {
  const count = clausesIn(n)
  if (count === 1) return clauseLines({ n, clause: 1, number: '', place: String(n) }, words)
  const clauses = Array.from({ length: count }, (_, at) => at + 1)
  return clauses.flatMap((clause) => clauseLines({ n, clause, number: `${clause}. `, place: `${n}.${clause}` }, words))
}

type Place = { readonly n: number; readonly clause: number; readonly number: string; readonly place: string }

function clauseLines({ n, clause, number, place }: Place, { sentence, list, item }: typeof ru): string[] {
  const count = itemsIn(n, clause)
  const secondParagraph = clause === 2 && n % 2 === 0 ? [sentence(`${place}+`)] : []
  if (count === 0) return [`${number}${sentence(place)}`, ...secondParagraph]
  const items = Array.from(
    { length: count },
    (_, at) => `${at + 1}) ${item(`${place}/${at + 1}`)}${at + 1 < count ? ';' : '.'}`,
  )
  if (n === 46) items.splice(1, 1, `2) ${sentence('46/2')}`, `${item('46/2')};`)
  return [`${number}${list(place)}`, ...items, ...(n === 55 ? [sentence('55.4+')] : [])]
}

export function docx(lines: readonly string[]): Buffer {
  return zipped([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: documentXml(lines.map(paragraph).join('')) },
  ])
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://w"><w:body>${body}</w:body></w:document>`
}

function paragraph(line: string): string {
  const runs = escaped(line)
    .split('\n')
    .map((text) => `<w:t xml:space="preserve">${text}</w:t>`)
  return `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r>${runs.join('<w:br/>')}</w:r></w:p>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
