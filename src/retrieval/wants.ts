import type { Locale } from '../text/locale.ts'
import { foldedLine } from '../text/words.ts'

/** What a question wants, told by phrases: what changed, how or why, the rule, or both sides of a change. */

/** Phrases of folded words by language, parted by commas; * stands for any letters, … for anything, the rest as in RegExp. */
type Phrases = Readonly<Record<Locale, string>>

/** Does a question ask what changed, rather than what is so? Told by words that set then against now. */
export function asksForChange(question: string): boolean {
  return CHANGE.test(foldedLine(question))
}

/** Does a question ask how or why, rather than what the law says? */
export function asksForExplanation(question: string): boolean {
  return EXPLANATION.test(foldedLine(question))
}

/** Does a question name both sides: «старая и новая», «ескі мен жаңа», "old vs new"? Then it asks of something in both. */
export function namesThenAndNow(question: string): boolean {
  return THEN_AND_NOW.test(foldedLine(question))
}

/** Does a question ask for the rule («кто назначает», "what is the …") rather than for what has been done by it? */
export function asksForTheRule(question: string): boolean {
  return RULE.test(foldedLine(question))
}

/** Does this folded word only set then against now, and say nothing of what is compared? */
export function compares(form: string): boolean {
  return COMPARING.test(form)
}

/** Any of the phrases, in whole words. */
function anyOf(phrases: Phrases): RegExp {
  return new RegExp(`(^| )(${alternatives(phrases)})( |$)`, 'u')
}

function alternatives(phrases: Phrases): string {
  const all = Object.values(phrases).flatMap((list) => list.split(', '))
  return all.join('|').replaceAll('*', '\\p{L}*').replaceAll('…', '.*')
}

// Words that set then against now. Not every «old» does: «how old must the president be», «старый мавзолей», "held before
// a court», «внесение изменений» ask what is so.
const CHANGE = anyOf({
  kk:
    '(?<!мерзиминен )бурын*, ески(де|ден|си)*, ески (жане|мен|пен) жана, ' +
    'ески (конституци|мат|зан|нуск|бап|редакц|ата зан)*, озгерди*, озгер(ген|ис*|е ме), ' +
    'енди (ше|нешинши|кай( бап)?|кайда|кайсы|калай|ким|кимде|неше|нешеу)$, *т[ыи]н( еди)? (енди|казир)*, ' +
    'еди (енди|казир), еди курылта*, калды ма, (алып|алынып) тасталды?( ма)?, кайда (кетти|кошти), ' +
    'жана(дан)? (норма|косыл*|енгизил*), жаналык па, сакталды ма, ауысты, ауыстырыл(ды|ган), баягы*, алдынгы, ' +
    'орнына (не|ким) (кел|бар|бол)*, (сенат|мажилис|парламент|палата)* …(енди|казир)*, ' +
    '(сенат|мажилис|парламент)т[иы]н орнына, косыл(ды|ган|ыпты)( ма)?, кенейди, кенейтил*, катай(ды|ган|а ма)*, ' +
    'салыстыр*, жана(лык)? ма, ески \\d+, казир (ше|де сол|нешинши|кайда|кай бап*), калып па, калган ба, ' +
    '(дан|ден|нан|нен|тан|тен) алын(ды|ган)( (б|м)а)?, *(дан|ден|нан|нен|тан|тен) алын(ды|ган)( (б|м)а)?, ' +
    'орнында (не|ким)',
  ru:
    'раньше(?! срока), прежде, прежн*, измени(л*|тся), (какие|все) изменения, поменял*, замен(или|ено|ена|ен|ены), ' +
    '(отменили|отменен[аоы]?) (ли|в), (что|кто|кого|чего) вместо, вместо (кого|чего|никто|санкции|стать*), ' +
    'вместо (сенат|мажилис|парламент|ассамбле|палат|госсекретар|стар|прежн)*, убрали, убран*, исчез*, ' +
    '(пропал|выкинул|выбросил)(а|о|и)? из (текста|новой|конституции|статьи), стар(ая|ой|ую|ом|ым) (и|или) нов*, ' +
    'стар(ая|ой|ую) (конституци*|стать*), в старой, от старой, все еще, ' +
    'оста(лся|лась|лось|лись) (ли|в (конституции|тексте|новой|силе)), ' +
    '(ли|прав*|норм*|запрет*|стать*|срок|выбор*|должност*) …оста(лся|лась|лось|лись), куда (дел|пере|пропал)*, ' +
    'где сейчас, кому перешл*, что стало с(о)?, был[аои]? …стал[аои]?, это нов(ое|ая|ый), что нового, новая норма, ' +
    'новшество, нововведение, новинка, на смену, (тогда|раньше) и (сейчас|теперь), и как сейчас, до реформы, ' +
    'в прошлой конституции, (где|кто|можно ли|надо ли) теперь, теперь (тоже|называ*|вместо|у кого), ' +
    'а теперь (кто|как|где|сколько|у кого|перед кем)$, ' +
    '(сенат|мажилис|парламент|палат)* …(теперь|сейчас|стал[аои]?|курулта*), (тексте|конституции) (19)?95, ' +
    '95 (года|го), (добавил|дописал|расширил|ужесточил|сохранил|перенес)(и|а|о|ся|ась|ось|ись)?, добавлен*, ' +
    'сравни*, (новая|новый|новое|новые) или, а в (новой|курултае), (как|сейчас) (сейчас|тоже), ' +
    'сейчас(?= (тоже|как)), срок сейчас',
  en:
    'before$, (as|than) before, before (too|and|now|or|there) …, ' +
    'before (too|the )?(reform|change|referendum|2026|new), before … (now|today), used to, (?<!be )changed, ' +
    'did … change, what changes, replaced, no longer, (what|who) instead of, ' +
    'instead of (the )?(senate|ma[jz]h?ilis|parliament|assembly|old|former|ordinary|two), ' +
    '^(is|are|does|do|must|can)(?!… (i|my|me|we|our|he|she|they|you)( |$))… still, ' +
    '(senate|ma[jz]h?ilis|senators?|(two )?chambers?) …(now|today|kurultai), ' +
    '(old|former|previous) (constitution|basic law|text|version|wording|law|edition|rules|days|system|document|article|one), ' +
    '(from|to) the (old|previous), (old|vs|versus|than|and|then) (new|old|previous), then (versus|and|vs) now, ' +
    '(old|new) (rule )?and (old|new), where did … go, what is left of, what happened to, ' +
    'did (they|it) (drop|remove|add), scrapped, dropped, ' +
    '(removed|taken) (from|out of) (the )?(constitution|text|new|list), (was|were|been|is|are)(?!… be )… removed$, ' +
    'abolish*, what is new, is … new$, (are|were) … new$, brand new, new or returned, is … (a )?new(er)?, ' +
    '(new|old) or (moved|old|new), (what|who|anything) (new )?…(was|were|got) added, (was|were) … added, added to, ' +
    'widened, narrowed, tightened, gone( now)?$, brought in, became of, has … been kept, and (now|today)$, ' +
    'how is it (now|today|done now), is it so today, (now|today) (instead|compared), did … lose (its|their), ' +
    'lost (its|their), 1995',
})

// What something is, how it goes, why, and how two things differ: not what is so.
const EXPLANATION = anyOf({
  kk:
    'неге, не ушин, не себепти, калай(ша)? *(ды|ди), калай жумыс, туси?нди?р*, деген(имиз)? (не|ким|калай), ' +
    'дегенди, айырмашылыг*, айырмасы, немен айналыс*, не истейди, кыскаша, карапайым (тилмен|тилде|создермен), ' +
    'оз создеримен, мани(си)? неде, максаты не',
  ru:
    'почему, зачем, для чего, (объясни|поясни|расскажи|растолкуй)*, ' +
    'как (?!будет|может|бывает)*(ет|ют|ит|ят|ется|ются|ится|ятся), как устроен*, ' +
    'что (такое|значит|означает|делает), (простым|простыми|понятным|обычным|человеческим|своими) (языком|словами), ' +
    'на пальцах, по шагам, пошагово, кратко, вкратце, для (чайников|детей|ребенка|школьника), ' +
    'кто (такой|такие|такая), что за, это как, чем (занят|занимается|занимаются|заняты), ' +
    'в чем (разница|смысл|отличие|суть|идея), чем …отлича*, (какая )?разница, суть, смысл',
  en:
    'why, how come, explain*, how (does|do|is|are|did) …, how can … be …, ' +
    "what('?s| is| on earth is| exactly is) an? …, what('?s| is) the (role|point|purpose|idea|meaning|job|deal) …, " +
    'what (does|do) … (mean|do), meaning, means, difference, differ, vs, versus, ' +
    '(in|into) (short|brief|plain|simple), in a nutshell, ' +
    'for (a |an )?(kid|kids|child|children|schoolkid|beginner|beginners|dummies), basics, overview, summary, ' +
    'step by step, walk me through, tell me about, the point of',
})

const THEN_AND_NOW = anyOf({
  kk: 'ески (жане|мен|пен|не) жана',
  ru: 'стар* (и|или|против) нов*',
  en: 'old (and|or|vs|versus|against)( the)? new, new (and|or|vs|versus|against)( the)? old',
})

const RULE = anyOf({
  kk: 'тагайындай(ды|ма), тагайындалады, сайлай(ды|ма), бекитеди, босатады',
  ru: '(назнача|избира|утвержда|формиру)(ет|ют|ется|ются), снима(ет|ют)',
  en: 'appoints?, (is|are|be) appointed, elects?, chooses, dismisses, ^what (is|are) …',
})

// Each alone, where the phrases above stand together.
const COMPARING = new RegExp(
  `^(${alternatives({
    kk:
      'бурын*, ески*, жана(дан|сы|сында|да|га)?, конституция(?!лы)*, озгер*, енди, казир*, кал(ды|ган|ып), тастал*, ' +
      'салыстыр*, айырм*, орнына, алдынгы, баягы*, косыл*, нускада*, матин*',
    ru:
      'раньше, прежн*, прошл*, стар(ая|ой|ую|ый|ом|ого|ое|ые|ых), нов(ая|ой|ую|ый|ом|ого|ое|ые|ых), измени(л*|тся), ' +
      'изменени*, поменя*, отлича*, сравн*, стал[аио]?, остал*, смену, вместо, выкинул*, убра(ли|но|н|на|ны), ' +
      'исчез(ла|ло|ли)?, добавил*, конституци(и|ю|ей|ям|ях|ями), текст[ауе]?, редакци*, верси*, 1995, 2026, 95',
    en:
      'before, old, older, new, newer, former, previous, earlier, constitutions?, now, today, nowadays, ' +
      'chang(e|es|ed|ing), still, instead, compar(e|ed|ing|ison), vs, versus, differ*, then, text, version, used, ' +
      'anymore, longer, kept, replaced',
  })})$`,
  'u',
)
