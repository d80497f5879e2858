import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/importer/lines.ts'
import { documentXml, docx } from './made.ts'
import { zipped } from './zipped.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const inWord = (body: string) => zipped([{ name: 'word/document.xml', content: documentXml(body) }])

describe('a plain text', () => {
  it('is its lines, whether they end in LF or CRLF, without the byte order mark', async () => {
    expect(await linesOf(bytes('\uFEFFСтатья 1\r\nодин\nдва'))).toEqual({
      kind: 'lines',
      lines: ['Статья 1', 'один', 'два'],
    })
  })

  it('in windows-1251 is refused with the way out', async () => {
    const cp1251 = Uint8Array.of(0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff, 0x20, 0x31)
    expect(await linesOf(cp1251)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/not UTF-8.*iconv/) })
  })
})

describe('a docx', () => {
  it('is its paragraphs: entities decoded, empty ones left out, a break kept as a line feed', async () => {
    expect(await linesOf(docx(['V бөлім\nАтау', ' ', 'A & B < C']))).toEqual({
      kind: 'lines',
      lines: ['V бөлім\nАтау', 'A & B < C'],
    })
  })

  it('joins runs, makes tabs spaces, leaves out what was deleted or moved away', async () => {
    const runs = '<w:r><w:t>1.</w:t><w:tab/><w:t>Пер</w:t></w:r><w:del><w:r><w:delText>х</w:delText></w:r></w:del>'
    const moved = '<w:moveFrom><w:r><w:t>ушло</w:t></w:r></w:moveFrom><w:r><w:t>вый</w:t></w:r>'
    expect(await linesOf(inWord(`<w:p>${runs}${moved}</w:p>`))).toEqual({ kind: 'lines', lines: ['1. Первый'] })
  })

  it('whose clauses Word numbers by itself is refused: the numbers are not in it', async () => {
    const listed = '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Без номера</w:t></w:r></w:p>'
    expect(await linesOf(inWord(listed))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('«Без номера'),
    })
    expect(await linesOf(inWord(listed.replace('"3"', '"0"')))).toEqual({ kind: 'lines', lines: ['Без номера'] })
    expect(await linesOf(inWord(listed.replace('Без', '1. Без')))).toEqual({ kind: 'lines', lines: ['1. Без номера'] })
  })

  it.each([
    ['cut in the middle', docx(['Статья 1']).subarray(0, 200), /broken \.docx/],
    ['another zip', zipped([{ name: 'a.txt', content: 'a' }]), /without word\/document\.xml/],
    ['an empty zip', zipped([]), /without word\/document\.xml/],
    ['with a wrong checksum', zipped([{ name: 'word/document.xml', content: 'ab', says: { crc: 1 } }]), /checksum/],
    [
      'a zip bomb',
      zipped([{ name: 'word/document.xml', content: Buffer.alloc(50_000_001) }]),
      /50000001 bytes, at most/,
    ],
    [
      'a zip bomb that lies',
      zipped([{ name: 'word/document.xml', content: Buffer.alloc(9e6), says: { size: 9 } }]),
      /too many bytes/,
    ],
    ['not in UTF-8', zipped([{ name: 'word/document.xml', content: Uint8Array.of(0xff, 0xfe, 0x3c) }]), /not UTF-8/],
  ])('%s is refused with the reason', async (_, archive, reason) => {
    expect(await linesOf(archive)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
  })
})

describe('a saved page', () => {
  it('gives a line for each block element, without scripts and menus, spaces in source made one', async () => {
    const html = `<!DOCTYPE html><title>Т</title><nav>Меню</nav><div>До <h3 id="z1">Статья&nbsp;1</h3>
      <p>1. Первый\n   пункт<br>2. Второй</p><script>var a = '<p>нет</p>'</script><ul><li>а<li>б</ul></div>`
    expect(await linesOf(bytes(html))).toEqual({
      kind: 'lines',
      lines: ['До ', 'Статья 1', '1. Первый пункт\n2. Второй', 'а', 'б'],
    })
  })

  it('keeps the line feeds of preformatted text', async () => {
    expect(await linesOf(bytes('<pre>Статья 1\n1. Один</pre>'))).toEqual({
      kind: 'lines',
      lines: ['Статья 1\n1. Один'],
    })
  })
})

it.each([
  ['an empty file', new Uint8Array(), /empty/],
  ['a PDF', bytes('%PDF-1.7 …'), /PDF.*give a \.docx/],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old \.doc.*save as \.docx/],
])('%s is refused with the reason', async (_, file, reason) => {
  expect(await linesOf(file)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) })
})
