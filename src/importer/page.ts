import { Parser } from 'htmlparser2'

const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const IGNORED = new Set('head title script style noscript template nav header footer button select svg'.split(' '))

/** A saved HTML page as lines, one for each block element; a line feed in them is a `<br>`. Menus are left out. */
export function pageLines(html: string): string[] {
  const lines: string[] = []
  let line = ''
  let ignored = 0
  let preformatted = 0
  function flush(): void {
    lines.push(...(line.trim() === '' ? [] : [line]))
    line = ''
  }
  const parser = new Parser({
    onopentagname(name) {
      if (BLOCKS.has(name)) flush()
      if (name === 'br') line += '\n'
      if (name === 'pre') preformatted += 1
      if (IGNORED.has(name)) ignored += 1
    },
    ontext(data) {
      if (ignored === 0) line += preformatted > 0 ? data : data.replace(/\s+/g, ' ')
    },
    onclosetag(name) {
      if (BLOCKS.has(name)) flush()
      if (name === 'pre') preformatted -= 1
      if (IGNORED.has(name)) ignored -= 1
    },
  })
  parser.end(html)
  flush()
  return lines
}
