import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'
import { elsewhere, withoutOld } from './elsewhere.ts'
import { refer } from './reference.ts'
import { isLast } from './reference-tokens.ts'

// It was added in 2022; from1995.yaml has them all.
const LAST_FORMER_ARTICLE = 99

/**
 * The article of the 1995 Constitution that a text names («старая статья 32», «ескі конституцияның 20-бабы», "article
 * 83-1 of the old one"); undefined where it names none, or speaks of the law in force.
 */
export function formerArticle(text: string): string | undefined {
  if (elsewhere(text) !== 'old-constitution') return undefined
  const asked = withLastNumbered(withoutOld(text))
  const inserted = asked.match(/(?<!\d)(83-1|94-1|94-2)(?!\d)/)
  if (inserted) return inserted[1]
  const reference = refer(asked)?.reference
  if (reference?.kind === 'no-such-article') return String(reference.number)
  return reference?.kind === 'articles' ? String(reference.places[0]?.article) : undefined
}

/** «Последняя статья» of that Constitution is not the last one of this. */
function withLastNumbered(text: string): string {
  const last = words(text).find((word) => isLast(foldWord(word.text)))
  return last ? `${text.slice(0, last.start)}${LAST_FORMER_ARTICLE}${text.slice(last.end)}` : text
}
