import { describe, expect, it } from 'vitest'
import { type Outlined, outline } from '../../src/importer/outline.ts'
import { madeLines } from './made.ts'

const lines = madeLines('ru')

function law(from: readonly string[], locale: 'kk' | 'ru' = 'ru') {
  const outlined = outline(from, locale)
  if (outlined.kind === 'refused') throw new Error(`Expected the made constitution to be read, got: ${outlined.reason}`)
  return outlined
}

function article(outlined: ReturnType<typeof law>, number: number) {
  return outlined.law.articles.find((each) => each.article === number)
}

/** The made lines with the line that equals `line` replaced by others, or by none. */
function replaced(line: string, ...others: string[]): string[] {
  const at = lines.indexOf(line)
  if (at < 0) throw new Error(`Expected a made line, got «${line}»`)
  return [...lines.slice(0, at), ...others, ...lines.slice(at + 1)]
}

function without(from: string, to: string): string[] {
  return [...lines.slice(0, lines.indexOf(from)), ...lines.slice(lines.indexOf(to))]
}

describe('the made constitution', () => {
  it.each(['ru', 'kk'] as const)('in %s has 11 sections, 96 articles and a preamble', (locale) => {
    const { sections, articles } = law(madeLines(locale), locale).law
    expect(sections.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(articles.map((each) => each.article)).toEqual(Array.from({ length: 97 }, (_, at) => at))
    expect(articles[1]?.section).toBe(1)
    expect(articles[96]?.section).toBe(11)
  })

  it('has the preamble as article 0, one clause, its paragraphs joined, no title', () => {
    const text = 'Мы, придумавшие этот текст,\nпишем его для проверки программы.'
    expect(article(law(lines), 0)).toEqual({ article: 0, section: 0, clauses: [{ text, items: [] }] })
  })

  it('takes an article without numbers as one clause, and a paragraph without a number to the clause before', () => {
    expect(article(law(lines), 10)?.clauses).toEqual([{ text: 'Это выдуманные слова места 10.', items: [] }])
    expect(article(law(lines), 14)?.clauses.map(({ text }) => text)).toEqual([
      'Это выдуманные слова места 14.1.',
      'Это выдуманные слова места 14.2.\nЭто выдуманные слова места 14.2+.',
    ])
  })

  it('joins the lines of a section title', () => {
    expect(law(lines).law.sections[7]?.title).toBe('Выдуманное название 8 Выдуманное название 88')
  })

  it('leaves a second paragraph in an item that another item follows, though its first ends with a full stop', () => {
    const clauses = article(law(lines), 46)?.clauses
    expect(clauses?.map(({ text }) => text)).toEqual(['В месте 46 выдумано следующее:'])
    expect(clauses?.[0]?.items).toHaveLength(22)
    expect(clauses?.[0]?.items[1]).toBe('Это выдуманные слова места 46/2.\nвыдумка места 46/2;')
  })

  it('goes on with the clause after the last item that ends with a full stop, with the item if it ends with «;»', () => {
    const after = 'Это выдуманные слова места 55.4+.'
    expect(article(law(lines), 55)?.clauses[3]).toMatchObject({ text: 'В месте 55.4 выдумано следующее:', after })
    expect(article(law(lines), 55)?.clauses[3]?.items[4]).toBe('выдумка места 55.4/5.')
    const open = law(replaced('5) выдумка места 55.4/5.', '5) выдумка места 55.4/5;'))
    expect(article(open, 55)?.clauses[3]?.items[4]).toBe(`выдумка места 55.4/5;\n${after}`)
    expect(article(open, 55)?.clauses[3]).not.toHaveProperty('after')
  })

  it('may have a clause or an item more than today: an amendment adds', () => {
    const text = 'Добавлено поправкой.'
    expect(article(law(replaced('Статья 14', `4. ${text}`, 'Статья 14')), 13)?.clauses[3]?.text).toBe(text)
    expect(article(law(replaced('Статья 47', `23) ${text}`, 'Статья 47')), 46)?.clauses[0]?.items[22]).toBe(text)
  })

  it('tells what it skipped and why', () => {
    expect(law(lines).skipped).toEqual([
      { line: 'ПРОЕКТ', why: 'a draft mark, not part of the law' },
      { line: 'КОНСТИТУЦИЯ РЕСПУБЛИКИ КАЗАХСТАН', why: 'the title' },
    ])
    expect(law(madeLines('kk'), 'kk').skipped.map(({ why }) => why)).toEqual([
      'a draft mark, not part of the law',
      'the title',
    ])
  })
})

describe('a line', () => {
  it('broken in a heading is two, broken in running text is one', () => {
    const broken = replaced('Раздел V', 'Раздел V\nПервая строка').map((line) =>
      line.replace('слова места 10.', 'слова\nместа 10.'),
    )
    expect(law(broken).law.sections[4]?.title).toBe('Первая строка Выдуманное название 5')
    expect(article(law(broken), 10)?.clauses[0]?.text).toBe('Это выдуманные слова места 10.')
  })

  it('broken before a number is two', () => {
    const joined = replaced('1. Это выдуманные слова места 12.1.', '1. Раз.\n2. Два.\nЕщё два.\n3. Три.')
    const short = joined.filter((line) => !/места 12\.[23]/.test(line))
    expect(article(law(short), 12)?.clauses.map(({ text }) => text)).toEqual(['Раз.', 'Два. Ещё два.', 'Три.'])
  })

  it('may hold a heading and text', () => {
    const page = lines
      .join('\n')
      .replace('Раздел II\n', 'Раздел II. ')
      .replace('Статья 10\n', 'Статья 10. ')
      .replace('Статья 12\n1.', 'Статья 12. 1.')
    expect(law(page.split('\n')).law).toEqual(law(lines).law)
  })

  it('that begins as a heading and goes on as a sentence is text', () => {
    const text = 'Статья 5 настоящего текста выдумана.'
    expect(article(law(replaced('Это выдуманные слова места 11.', text)), 11)?.clauses[0]?.text).toBe(text)
    const kazakh = madeLines('kk').map((line) =>
      line.startsWith('Бұл – 11 ') ? '5-баптың сөзі ойдан шығарылды.' : line,
    )
    expect(article(law(kazakh, 'kk'), 11)?.clauses[0]?.text).toBe('5-баптың сөзі ойдан шығарылды.')
  })

  it('has its spaces made plain and its Latin look-alikes left as they stand', () => {
    const kazakh = madeLines('kk').map((line) =>
      line.replace(/^10-бап$/, ' 10\u2011бап\u00a0').replace('Бұл – 10 ', 'Бiз\u00a0\u00a0бəрі\u200b 10\t'),
    )
    expect(article(law(kazakh, 'kk'), 10)?.clauses[0]?.text).toBe('Бiз бəрі 10 орнының ойдан шығарылған сөзі.')
  })

  it("that is a publisher's note or stands around the text is skipped and told", () => {
    const page = [
      'Главная',
      'Поиск',
      ...replaced('Статья 7', 'Статья 7', 'Сноска. Статья 7 изменена.'),
      'Скачать',
      '© Издатель, 2026.',
    ]
    expect(law(page).skipped).toEqual([
      { line: 'Главная', why: 'stands before the preamble' },
      { line: 'Поиск', why: 'stands before the preamble' },
      { line: 'ПРОЕКТ', why: 'a draft mark, not part of the law' },
      { line: 'КОНСТИТУЦИЯ РЕСПУБЛИКИ КАЗАХСТАН', why: 'the title' },
      { line: 'Сноска. Статья 7 изменена.', why: "a publisher's note, not the law" },
      { line: 'Скачать', why: 'stands after the last article' },
      { line: '© Издатель, 2026.', why: 'stands after the last article' },
    ])
    expect(law(page).law).toEqual(law(lines).law)
  })
})

const clause = (place: string) => `Это выдуманные слова места ${place}.`
const refusals: [string, string[], string][] = [
  ['no text at all', [], 'it is not the Constitution in Russian'],
  ['a letter to a friend', ['Здравствуй!', 'Как дела?'], 'it is not the Constitution in Russian'],
  [
    'the Kazakh text',
    madeLines('kk'),
    'the text is in Kazakh, the Russian one was expected (--lang kk takes this one)',
  ],
  ['no preamble', lines.slice(4), 'the preamble («Мы, …», «Біз, …») is missing'],
  [
    'another opening',
    replaced('Мы, придумавшие этот текст,', 'Кто-то ещё'),
    'the preamble («Мы, …», «Біз, …») is missing',
  ],
  ['a hole', without('Статья 41', 'Статья 42'), 'article 41 is missing after 40'],
  ['no first article', without('Статья 1', 'Статья 2'), 'article 1 is missing'],
  ['a double number', replaced('Статья 13', 'Статья 12'), 'article 12 stands twice'],
  ['a number by amendment', replaced('Статья 6', 'Статья 5-1'), 'article 5-1 is none of the numbers'],
  [
    'a cut end',
    lines.slice(0, lines.indexOf('Статья 61')),
    'the text ends in article 60: cut short, the Constitution has 96',
  ],
  [
    'a cut last sentence',
    [...lines.slice(0, -1), '3. Это выдуманные сло'],
    'the text breaks off in its last article after «…Это выдуманные сло»',
  ],
  [
    'an article too many',
    [...lines, 'Статья 97', clause('97')],
    'article 97 stands in the text, the Constitution of 2026 has 96: it may be that of 1995',
  ],
  ['a section lost', lines.filter((line) => line !== 'Раздел III'), 'section 3 is missing after 2'],
  [
    'the last section lost',
    lines.filter((line) => line !== 'Раздел XI'),
    '10 section headings stand in the text, the Constitution has 11',
  ],
  ['a section twice', replaced('Раздел III', 'Раздел II'), 'section 2 stands twice'],
  [
    'the first section late',
    [...without('Раздел I', 'Статья 1').slice(0, 6), 'Раздел I', 'Поздно', ...lines.slice(8)],
    'article 1 stands before section 1',
  ],
  ['a section without a title', replaced('Выдуманное название 3'), 'section 3 has no title'],
  [
    'a section without articles',
    replaced('Раздел XI', 'Раздел XI', 'Пусто', 'Раздел XII'),
    '12 section headings stand in the text',
  ],
  [
    'a preamble cut short',
    replaced('пишем его для проверки программы.'),
    'the preamble breaks off after «…Мы, придумавшие этот текст,»',
  ],
  ['an empty article', replaced(clause('10')), 'article 10 has no text'],
  ['a clause lost', replaced(`2. ${clause('13.2')}`), 'article 13: clause 2 is missing after 1'],
  [
    'the last clause lost',
    replaced(`3. ${clause('13.3')}`),
    'article 13: clauses read: 2, there are 3: the text has a hole',
  ],
  [
    'all numbers lost',
    lines.map((line) => line.replace(/^\d\. (?=.* 13\.)/, '')),
    'article 13: clauses read: 1, there are 3',
  ],
  ['a clause twice', replaced(`3. ${clause('13.3')}`, `2. ${clause('13.3')}`), 'article 13: clause 2 stands twice'],
  [
    'a clause by amendment',
    replaced(`3. ${clause('13.3')}`, `2-1. ${clause('13.3')}`),
    'article 13: clause 2-1 is none of the numbers',
  ],
  ['a first number lost', replaced(`1. ${clause('13.1')}`, clause('13.1')), 'article 13: text stands before clause 1'],
  ['an empty clause', replaced(`1. ${clause('13.1')}`, '1.'), 'article 13, clause 1 has no text'],
  ['an item lost', replaced('1) выдумка места 46/1;'), 'article 46: sub-item 1 is missing'],
  [
    'an item twice',
    replaced('3) выдумка места 46/3;', '2) выдумка места 46/3;'),
    'article 46: sub-item 2 stands twice',
  ],
  ['an empty item', replaced('3) выдумка места 46/3;', '3)'), 'article 46: sub-item 3 has no text'],
  ['items without a clause', replaced('В месте 46 выдумано следующее:'), 'article 46 has no text'],
  [
    'items without their line',
    replaced('4. В месте 55.4 выдумано следующее:', `4. ${clause('55.4')}`),
    'article 55, clause 4: the line before its sub-items is missing',
  ],
  [
    'the last item lost',
    replaced('5) выдумка места 55.4/5.'),
    'article 55, clause 4: sub-items read: 4, there are 5: the text has a hole',
  ],
  [
    'a list that goes on',
    replaced('22) выдумка места 46/22.', '22) выдумка места 46/22;'),
    'article 46 breaks off after «…выдумка места 46/22;»',
  ],
]

describe('refuses, naming the place:', () => {
  it.each(refusals)('%s', (_, from, reason) => {
    expect(outline(from, 'ru')).toEqual<Outlined>({ kind: 'refused', reason: expect.stringContaining(reason) })
  })

  it('the Russian text for the Kazakh one', () => {
    expect(outline(lines, 'kk')).toMatchObject({ reason: expect.stringContaining('the text is in Russian') })
  })
})
