/**
 * Long texts in pages, cut where a reader would: between blocks (a clause, an item), else at the end of a sentence, else
 * between words. Lengths are UTF-16 units.
 */
export function pages(blocks: readonly string[], limit: number): string[][] {
  const pieces = blocks.flatMap((block) => cut(block, limit))
  const found: string[][] = [[]]
  const fresh = limit + 1 // each piece takes its line feed with it, the last one has none
  let room = fresh
  for (const piece of pieces) {
    const page = found.at(-1)
    if (page && (page.length === 0 || piece.length < room)) page.push(piece)
    else {
      found.push([piece])
      room = fresh
    }
    room -= piece.length + 1
  }
  return found
}

/** A text in pieces no longer than the limit; nothing but white space is lost between them. */
export function cut(text: string, limit: number): string[] {
  if (text.length <= limit) return [text]
  const at = cutAt(text, limit)
  return [text.slice(0, at).trimEnd(), ...cut(text.slice(at).trimStart(), limit)]
}

function cutAt(text: string, limit: number): number {
  const head = text.slice(0, limit)
  const sentence = Math.max(...['. ', '; ', '? ', '! ', '\n'].map((end) => head.lastIndexOf(end))) + 1
  if (sentence > limit / 3) return sentence
  const space = head.lastIndexOf(' ')
  if (space > 0) return space
  // Never between the two halves of one letter or emoji.
  return /[\uD800-\uDBFF]$/.test(head) ? limit - 1 : limit
}
