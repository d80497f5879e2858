import { paragraphsOf } from './docx.ts'
import { pageLines } from './page.ts'
import { unzip } from './zip.ts'

export type Lines =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }

// The Kazakh document.xml is 4.7 MB: each word is a run of its own there.
const MAX_DOCUMENT = 50_000_000
const TAKEN = 'give a .docx, a .txt in UTF-8 or a saved page'

/** Bytes of a docx, a web page or a plain text as lines of text. Told apart by content: an address gives no reliable name. */
export async function linesOf(bytes: Uint8Array): Promise<Lines> {
  if (bytes.length === 0) return refused('the file is empty')
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return fromDocx(bytes)
  if (start === '%PDF-') return refused(`it is a PDF: ${TAKEN}`)
  if (start.startsWith('\xD0\xCF\x11\xE0'))
    return refused(`it is an old .doc: open it in Word and save as .docx, or ${TAKEN}`)
  const text = utf8(bytes)
  if (text === undefined)
    return refused('it is not UTF-8: save it as UTF-8 (iconv -f windows-1251 -t utf-8 in.txt > out.txt)')
  return { kind: 'lines', lines: /^\s*</.test(text) ? pageLines(text) : text.split(/\r\n|\r|\n/) }
}

async function fromDocx(bytes: Uint8Array): Promise<Lines> {
  const unzipped = await unzip(bytes, 'word/document.xml', MAX_DOCUMENT)
  if (unzipped.kind === 'absent') return refused(`it is a zip archive without word/document.xml, so no .docx: ${TAKEN}`)
  if (unzipped.kind === 'broken') return refused(`it is a broken .docx: ${unzipped.reason}`)
  const xml = utf8(unzipped.bytes)
  if (xml === undefined) return refused('it is a broken .docx: word/document.xml is not UTF-8')
  const paragraphs = paragraphsOf(xml)
  // Saved with Word's own lists, «1.» is drawn and not written: clauses would melt into one without anyone noticing.
  const unnumbered = paragraphs.find(({ text, listed }) => listed && !/^\s*\d/.test(text))
  if (unnumbered)
    return refused(
      `Word numbers «${unnumbered.text.trim().slice(0, 40)}…» by itself: save it as .txt (UTF-8) and give that`,
    )
  return { kind: 'lines', lines: paragraphs.map(({ text }) => text) }
}

/** The text of UTF-8 bytes, its byte order mark dropped; undefined if they are not UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refused(reason: string): Lines {
  return { kind: 'refused', reason }
}
