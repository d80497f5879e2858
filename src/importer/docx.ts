import { Parser } from 'htmlparser2'

/** A paragraph of a Word document; `listed` if Word numbers it, so that the number stands nowhere in the text. */
export type Paragraph = { readonly text: string; readonly listed: boolean }

// Deleted and moved words, the former look of a paragraph, the second copy of a drawing for old readers.
const IGNORED = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback'])
const SIGNS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:cr': '\n', 'w:tab': ' ', 'w:noBreakHyphen': '-' }

/** The paragraphs of word/document.xml; a line feed in them is a `<w:br/>`. */
export function paragraphsOf(xml: string): Paragraph[] {
  const found: Paragraph[] = []
  let text = ''
  let listed = false
  let ignored = 0
  let inText = false
  function flush(): void {
    if (text.trim() !== '') found.push({ text, listed })
    text = ''
    listed = false
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (IGNORED.has(name)) ignored += 1
        if (ignored > 0) return
        if (name === 'w:p') flush() // a text box stands inside the paragraph it hangs on
        if (name === 'w:t') inText = true
        if (name === 'w:numId') listed = attributes['w:val'] !== '0'
        text += SIGNS[name] ?? ''
      },
      ontext(data) {
        if (inText && ignored === 0) text += data
      },
      onclosetag(name) {
        if (IGNORED.has(name)) ignored -= 1
        if (name === 'w:t') inText = false
        if (name === 'w:p' && ignored === 0) flush()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}
