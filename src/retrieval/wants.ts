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

// Words that set then against now. Not every «old» does: «how old must the president be», «старый мавзолей», "held before
// a court", «внесение изменений» ask what is so.
const CHANGE = new RegExp(
  `(^| )(${[
    // ru
    'раньше(?! срока)|прежн\\p{L}*|измени(л\\p{L}*|тся)|(какие|все) изменения|поменял\\p{L}*|(отмен|замен)(или|ено|ена|ен|ены)|(что|кто) вместо|вместо (сенат|мажилис|парламент|ассамбле|госсекретар|стар|прежн)\\p{L}*',
    'убрали|убран\\p{L}*|исчез\\p{L}*|по старому|стар(ая|ой|ую) (конституци\\p{L}*|стать\\p{L}*)|в старой|от старой|старая|больше (не|нет)|все еще|оста(лся|лась|лось|лись)|теперь',
    'куда (дел|пере)\\p{L}*|что стало с|(как )?было и (как )?стало|это нов(ое|ая|ый)|что нового|новая норма|на смену|(тогда|раньше) и (сейчас|теперь)|и как сейчас',
    '(добавил|дописал|расширил|ужесточил|исключил|сохранил|перенес)(и|а|о|ся|ась|ось|ись)?|добавлен\\p{L}*|новинка|сравни\\p{L}*|(новая|новый|новое|новые) или|а (сейчас|в (новой|курултае))|(как|сейчас) (сейчас|тоже)|сейчас(?= (тоже|как))|срок сейчас',
    // kk
    '(?<!мерзиминен )бурын\\p{L}*|ески(де|ден|си)\\p{L}*|ески (конституци|мат|зан|нуск|бап|редакц|ата зан)\\p{L}*|озгерди\\p{L}*|озгер(ген|ис\\p{L}*|е ме)|енди',
    'калды ма|(алып|алынып) тасталды?( ма)?|кайда (кетти|кошти)|жана(дан)? (норма|косыл\\p{L}*)|сакталды ма|ауысты|ауыстырыл(ды|ган)|баягы\\p{L}*|алдынгы|орнына (не|ким) (кел|бар)\\p{L}*',
    'косыл(ды|ган|ыпты)( ма)?|кенейди|кенейтил\\p{L}*|катай(ды|ган|а ма)\\p{L}*|салыстыр\\p{L}*|жана(лык)? ма|ески \\d+|казир (ше|де сол|нешинши|кайда|кай бап\\p{L}*)|калып па|калган ба|алын(ды|ган) ба?|орнында (не|ким)',
    // en
    'before$|(as|than) before|before (and|now|or|there) .*|before (the )?(reform|change|referendum|2026|new)|used to|(?<!be )changed|did .* change|what changes|replaced|still|no longer|(what|who) instead of|instead of (the )?(senate|ma[jz]h?ilis|parliament|assembly|old|former)',
    '(old|former|previous) (constitution|basic law|text|version|wording|law|edition|rules|days|system|document|article|one)|(the|from|to) (old|previous)|(old|vs|versus|than) (new|old|previous)|any ?more',
    'where did .* go|what happened to|then and now|did (they|it) (drop|remove|add)|scrapped|removed|dropped|abolish\\p{L}*|earlier|what is new|is .* new$',
    'is .* (a )?new(er)?|(new|old) or (moved|old|new)|(what|who|anything) (new )?.*(was|were|got) added|added to|widened|narrowed|tightened|gone( now)?$|brought in|became of|in place of|inherited|has .* been kept|and (now|today)$|how is it (now|today|done now)|is it so today|(now|today) (instead|compared)|did .* lose (its|their)|lost (its|their)',
    '1995',
  ].join('|')})( |$)`,
  'u',
)

// What something is, how it goes, why, and how two things differ: not what is so.
const EXPLANATION = new RegExp(
  `(^| )(${[
    // ru
    'почему|зачем|для чего|(объясни|поясни|расскажи|растолкуй)\\p{L}*|как (?!будет|может|бывает)\\p{L}+(ет|ют|ит|ят|ется|ются|ится|ятся)|как устроен\\p{L}*|что (такое|значит|означает|делает)',
    '(простым|простыми|понятным|обычным|человеческим|своими) (языком|словами)|на пальцах|по шагам|пошагово|кратко|вкратце|для (чайников|детей|ребенка|школьника)',
    'кто (такой|такие|такая)|что за|это как|чем (занят|занимается|занимаются|заняты)|в чем (разница|смысл|отличие|суть|идея)|чем .*отлича\\p{L}*|(какая )?разница|суть|смысл',
    // kk
    'неге|не ушин|не себепти|калай(ша)? \\p{L}+(ды|ди)|калай жумыс|туси?нди?р\\p{L}*|деген(имиз)? (не|ким|калай)|дегенди|айырмашылыг\\p{L}*|айырмасы|немен айналыс\\p{L}*|не истейди',
    'кыскаша|карапайым (тилмен|тилде|создермен)|оз создеримен|мани(си)? неде|максаты не',
    // en
    'why|how come|explain\\p{L}*|how (does|do|is|are|did) .*|what (on earth |exactly )?is an? .*|what is the (role|point|purpose|idea|meaning|job|deal) .*|what (does|do) .* (mean|do)|meaning|means|difference|differ|vs|versus',
    '(in|into) (short|brief|plain|simple)|in a nutshell|for (a |an )?(kid|kids|child|children|schoolkid|beginner|beginners|dummies)|basics|overview|summary|step by step|walk me through|tell me about|the point of',
  ].join('|')})( |$)`,
  'u',
)
