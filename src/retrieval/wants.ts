import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'

/** Does a question ask what changed, rather than what is so? Told by words that set then against now. */
export function asksForChange(question: string): boolean {
  return CHANGE.test(folded(question))
}

/** Does a question ask how or why, rather than what the law says? */
export function asksForExplanation(question: string): boolean {
  return EXPLANATION.test(folded(question))
}

function folded(question: string): string {
  return words(question)
    .map((word) => foldWord(word.text))
    .join(' ')
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

const EXPLANATION =
  /(^| )(почему|зачем|объясни\p{L}*|поясни\p{L}*|расскажи\p{L}*|как (работает|устроен\p{L}*|проходит|происходит)|что такое|в чем (разница|смысл)|неге|не ушин|калай|тусиндир\p{L}*|деген не|айырмашылыг\p{L}*|why|explain|how (does|do|is|are|can)|what is|what are|meaning|difference)( |$)/u
