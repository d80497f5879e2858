import type { Corpus } from '../../src/corpus/load.ts'
import { article, corpus, wording } from '../corpus/made.ts'

const asked = (...questions: readonly string[]) => ({ questions: questions.map((text) => ({ text })) })

/** A made corpus that teaches three things: judges (article 1), boats (article 2), and pies, which are something else. */
export const taught: Corpus = {
  ...corpus(
    article(1, {
      ru: wording('Судья служит до старости.', {
        ...asked('сколько служит судья', 'какой срок у судьи', 'до каких лет служат судьи', 'судья служит долго?'),
      }),
    }),
    article(2, {
      ru: wording('Лодку держат у воды.', {
        ...asked('где держать лодку', 'можно ли купить лодку', 'лодки с вёслами', 'сколько стоит лодка'),
      }),
    }),
  ),
  offTopic: {
    kk: [],
    ru: ['как испечь пирог', 'рецепт пирога с рыбой', 'пирог с яблоками', 'сколько печь пирог'],
    en: [],
  },
}
