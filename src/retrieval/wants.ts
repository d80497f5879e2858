import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'

/** Does a question ask what changed, rather than what is so? Told by words that set then against now. */
export function asksForChange(question: string): boolean {
  const line = words(question)
    .map((word) => foldWord(word.text))
    .join(' ')
  return CHANGE.test(line)
}

const CHANGE = new RegExp(
  `(^| )(${[
    // ru
    'раньше|ранее|прежн\\p{L}*|прежде|измени\\p{L}*|изменен\\p{L}*|поменя\\p{L}*|замени\\p{L}*|замен\\p{L}*|вместо|отмени\\p{L}*|убрали|убран\\p{L}*|исчез\\p{L}*|исключ\\p{L}*|по старому|старая|старой|старую|старом|по новому|больше не|до сих пор|все еще|оста(лся|лась|лось|лись)|теперь',
    // kk
    'бурын\\p{L}*|ески\\p{L}*|озгер(ди|ген|ис\\p{L}*|е ме)|озгерди\\p{L}*|енди|орнына|калды ма|алып тасталды?|ауысты\\p{L}*|баягы\\p{L}*|алдынгы',
    // en
    'before|used to|chang\\p{L}*|replac\\p{L}*|still|anymore|any more|no longer|former\\p{L}*|previous\\p{L}*|old|instead of|difference|removed|dropped|abolish\\p{L}*|earlier|compared|new constitution',
    '1995',
  ].join('|')})( |$)`,
  'u',
)
