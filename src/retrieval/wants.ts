import { foldedWords } from '../text/words.ts'

/** Does a question ask what changed, rather than what is so? Told by words that set then against now. */
export function asksForChange(question: string): boolean {
  return CHANGE.test(folded(question))
}

/** Does a question ask how or why, rather than what the law says? */
export function asksForExplanation(question: string): boolean {
  return EXPLANATION.test(folded(question))
}

function folded(question: string): string {
  return foldedWords(question).join(' ')
}

// Words that set then against now. Not every «old» does: «how old must the president be», «старый мавзолей», "held before
// a court", «внесение изменений» ask what is so.
const CHANGE = new RegExp(
  `(^| )(${[
    // ru
    'раньше(?! срока)|прежде|прежн\\p{L}*|измени(л\\p{L}*|тся)|(какие|все) изменения|поменял\\p{L}*|замен(или|ено|ена|ен|ены)|(отменили|отменен[аоы]?) (ли|в)|(что|кто|кого|чего) вместо|вместо (кого|чего|никто|санкции|стать\\p{L}*)|вместо (сенат|мажилис|парламент|ассамбле|палат|госсекретар|стар|прежн)\\p{L}*',
    'убрали|убран\\p{L}*|исчез\\p{L}*|(пропал|выкинул|выбросил)(а|о|и)? из (текста|новой|конституции|статьи)|стар(ая|ой|ую|ом|ым) (и|или) нов\\p{L}*|стар(ая|ой|ую) (конституци\\p{L}*|стать\\p{L}*)|в старой|от старой|все еще|оста(лся|лась|лось|лись) (ли|в (конституции|тексте|новой|силе))|(ли|прав\\p{L}*|норм\\p{L}*|запрет\\p{L}*|стать\\p{L}*|срок|выбор\\p{L}*|должност\\p{L}*) .*оста(лся|лась|лось|лись)',
    'куда (дел|пере|пропал)\\p{L}*|где сейчас|кому перешл\\p{L}*|что стало с(о)?|был[аои]? .*стал[аои]?|это нов(ое|ая|ый)|что нового|новая норма|новшество|нововведение|новинка|на смену|(тогда|раньше) и (сейчас|теперь)|и как сейчас|до реформы|в прошлой конституции',
    '(где|кто|можно ли|надо ли) теперь|теперь (тоже|называ\\p{L}*|вместо|у кого)|а теперь (кто|как|где|сколько|у кого|перед кем)$|(сенат|мажилис|парламент|палат)\\p{L}* .*(теперь|сейчас|стал[аои]?|курулта\\p{L}*)',
    '(тексте|конституции) (19)?95|95 (года|го)|(добавил|дописал|расширил|ужесточил|сохранил|перенес)(и|а|о|ся|ась|ось|ись)?|добавлен\\p{L}*|сравни\\p{L}*|(новая|новый|новое|новые) или|а в (новой|курултае)|(как|сейчас) (сейчас|тоже)|сейчас(?= (тоже|как))|срок сейчас',
    // kk
    '(?<!мерзиминен )бурын\\p{L}*|ески(де|ден|си)\\p{L}*|ески (жане|мен|пен) жана|ески (конституци|мат|зан|нуск|бап|редакц|ата зан)\\p{L}*|озгерди\\p{L}*|озгер(ген|ис\\p{L}*|е ме)|енди (ше|нешинши|кай( бап)?|кайда|кайсы|калай|ким|кимде|неше|нешеу)$|\\p{L}+т[ыи]н( еди)? (енди|казир)\\p{L}*|еди (енди|казир)|еди курылта\\p{L}*',
    'калды ма|(алып|алынып) тасталды?( ма)?|кайда (кетти|кошти)|жана(дан)? (норма|косыл\\p{L}*|енгизил\\p{L}*)|жаналык па|сакталды ма|ауысты|ауыстырыл(ды|ган)|баягы\\p{L}*|алдынгы|орнына (не|ким) (кел|бар|бол)\\p{L}*|(сенат|мажилис|парламент|палата)\\p{L}* .*(енди|казир)\\p{L}*|(сенат|мажилис|парламент)т[иы]н орнына',
    'косыл(ды|ган|ыпты)( ма)?|кенейди|кенейтил\\p{L}*|катай(ды|ган|а ма)\\p{L}*|салыстыр\\p{L}*|жана(лык)? ма|ески \\d+|казир (ше|де сол|нешинши|кайда|кай бап\\p{L}*)|калып па|калган ба|(дан|ден|нан|нен|тан|тен) алын(ды|ган)( (б|м)а)?|\\p{L}+(дан|ден|нан|нен|тан|тен) алын(ды|ган)( (б|м)а)?|орнында (не|ким)',
    // en
    'before$|(as|than) before|before (too|and|now|or|there) .*|before (too|the )?(reform|change|referendum|2026|new)|before .* (now|today)|used to|(?<!be )changed|did .* change|what changes|replaced|no longer|(what|who) instead of|instead of (the )?(senate|ma[jz]h?ilis|parliament|assembly|old|former|ordinary|two)',
    '^(is|are|does|do|must|can)(?!.* (i|my|me|we|our|he|she|they|you)( |$)).* still|(senate|ma[jz]h?ilis|senators?|(two )?chambers?) .*(now|today|kurultai)',
    '(old|former|previous) (constitution|basic law|text|version|wording|law|edition|rules|days|system|document|article|one)|(from|to) the (old|previous)|(old|vs|versus|than|and|then) (new|old|previous)|then (versus|and|vs) now|(old|new) (rule )?and (old|new)',
    'where did .* go|what is left of|what happened to|did (they|it) (drop|remove|add)|scrapped|dropped|(removed|taken) (from|out of) (the )?(constitution|text|new|list)|(was|were|been|is|are)(?!.* be ).* removed$|abolish\\p{L}*|what is new|is .* new$|(are|were) .* new$|brand new|new or returned',
    'is .* (a )?new(er)?|(new|old) or (moved|old|new)|(what|who|anything) (new )?.*(was|were|got) added|(was|were) .* added|added to|widened|narrowed|tightened|gone( now)?$|brought in|became of|has .* been kept|and (now|today)$|how is it (now|today|done now)|is it so today|(now|today) (instead|compared)|did .* lose (its|their)|lost (its|their)',
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
    "why|how come|explain\\p{L}*|how (does|do|is|are|did) .*|how can .* be .*|what('?s| is| on earth is| exactly is) an? .*|what('?s| is) the (role|point|purpose|idea|meaning|job|deal) .*|what (does|do) .* (mean|do)|meaning|means|difference|differ|vs|versus",
    '(in|into) (short|brief|plain|simple)|in a nutshell|for (a |an )?(kid|kids|child|children|schoolkid|beginner|beginners|dummies)|basics|overview|summary|step by step|walk me through|tell me about|the point of',
  ].join('|')})( |$)`,
  'u',
)

/** Does a question name both sides: «старая и новая», «ескі мен жаңа», "old vs new"? Then it asks of something in both. */
export function namesThenAndNow(question: string): boolean {
  return THEN_AND_NOW.test(folded(question))
}

const THEN_AND_NOW =
  /(^| )(стар\p{L}+ (и|или|против) нов\p{L}+|ески (жане|мен|пен|не) жана|old (and|or|vs|versus|against)( the)? new|new (and|or|vs|versus|against)( the)? old)( |$)/u

/** Does a question ask for the rule («кто назначает», "what is the …") rather than for what has been done by it? */
export function asksForTheRule(question: string): boolean {
  return RULE.test(folded(question))
}

const RULE =
  /(^| )(назнача(ет|ют|ется|ются)|избира(ет|ют|ется|ются)|утвержда(ет|ют|ется|ются)|формиру(ет|ют|ется|ются)|снима(ет|ют)|тагайындай(ды|ма)|тагайындалады|сайлай(ды|ма)|бекитеди|босатады|appoints?|(is|are|be) appointed|elects?|chooses|dismisses)( |$)|^what (is|are) /u

/** Does this folded word only set then against now, and say nothing of what is compared? */
export function compares(form: string): boolean {
  return COMPARING.test(form)
}

const COMPARING = new RegExp(
  `^(${[
    // ru
    'раньше|прежн\\p{L}*|прошл\\p{L}*|стар(ая|ой|ую|ый|ом|ого|ое|ые|ых)|нов(ая|ой|ую|ый|ом|ого|ое|ые|ых)|измени(л\\p{L}*|тся)|изменени\\p{L}*|поменя\\p{L}*|отлича\\p{L}*|сравн\\p{L}*',
    'стал[аио]?|остал\\p{L}*|смену|вместо|выкинул\\p{L}*|убра(ли|но|н|на|ны)|исчез(ла|ло|ли)?|добавил\\p{L}*|конституци(и|ю|ей|ям|ях|ями)|текст[ауе]?|редакци\\p{L}*|верси\\p{L}*|1995|2026|95',
    // kk
    'бурын\\p{L}*|ески\\p{L}*|жана(дан|сы|сында|да|га)?|конституция(?!лы)\\p{L}*|озгер\\p{L}*|енди|казир\\p{L}*|кал(ды|ган|ып)|тастал\\p{L}*|салыстыр\\p{L}*|айырм\\p{L}*|орнына|алдынгы|баягы\\p{L}*|косыл\\p{L}*|нускада\\p{L}*|матин\\p{L}*',
    // en
    'before|old|older|new|newer|former|previous|earlier|constitutions?|now|today|nowadays|chang(e|es|ed|ing)|still|instead|compar(e|ed|ing|ison)|vs|versus|differ\\p{L}*|then|text|version|used|anymore|longer|kept|replaced',
  ].join('|')})$`,
  'u',
)
