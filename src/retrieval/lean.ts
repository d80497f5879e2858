import type { Locale } from '../text/locale.ts'
import { isOneSlip } from '../text/slip.ts'
import { foldedWords } from '../text/words.ts'
import type { Query } from './understand.ts'
import { whoIn } from './who.ts'

/** From the article shown to a neighbour, or to all of it. */
export type Walk = 'next' | 'previous' | 'more'

/**
 * How a message leans on the question before it: it names somebody else in the place of whom was asked about
 * («а вице-президент?»), asks about the same («кто его назначает»), or goes on with the whole question («почему?»).
 */
export type Lean = 'instead' | 'same' | 'whole'

/** A message as its folded words, each with what it may be. */
export type Said = {
  readonly forms: readonly string[]
  readonly content: readonly string[] // those that are no stop words
  readonly who: ReadonlySet<string> // those that name somebody
  readonly locale: Locale
}

/** What a question says, as far as it may lean. */
export function saidIn({ reading, terms }: Pick<Query, 'reading' | 'terms'>): Said {
  const { text, locale } = reading
  const who = new Set(whoIn(text).flatMap(({ start, end }) => foldedWords(text.slice(start, end))))
  return { forms: foldedWords(text), content: terms.map(({ said }) => said), who, locale }
}

/** Words that only walk from article to article, or ask for more of one; undefined where anything else is said. */
export function walk(forms: readonly string[]): Walk | undefined {
  const line = forms.join(' ')
  if (/^(and )?(go on|the one after)$/.test(line)) return 'next'
  if (/^(and )?the one before$/.test(line)) return 'previous'
  const kinds = forms.map(stepOf)
  if (kinds.includes(undefined)) return undefined
  return (['next', 'previous', 'more'] as const).find((kind) => kinds.includes(kind))
}

type Step = Walk | 'beside'

const STEPS: readonly (readonly [Step, RegExp, readonly string[]])[] = [
  [
    'next',
    /^следу\p{L}*$|^след$|^дал(ьше|ее)$|^вперед$|^продолж\p{L}*$|^келеси(си|син|ни|ге)?$|^ар[иы]$|^жалгастыр\p{L}*$|^next$|^further$|^continue$/u,
    ['следующая', 'следующую', 'следующий', 'дальше', 'жалгастыр'],
  ],
  [
    'previous',
    /^предыду\p{L}*$|^пред$|^назад$|^алдынгы(сы|сын|ны|га)?$|^артка$|^previous$|^prev$|^back$/u,
    ['предыдущая', 'предыдущую', 'алдынгы', 'previous'],
  ],
  [
    'more',
    /^(по)?подробн\p{L}*$|^еще$|^больше$|^весь$|^вся$|^всю$|^целиком$|^полностью$|^полн(ый|ая|ую)$|^текст(ом)?$|^толы(к|г\p{L}*)$|^тагы$|^кобирек$|^тутас$|^букил$|^матин(и|ин|ди)?$|^more$|^details?$|^full$|^whole$|^entire$|^text$/u,
    ['подробнее', 'подробней', 'целиком', 'полностью', 'толыгырак', 'толыгымен', 'whole'],
  ],
  [
    'beside',
    /^(а|и|ну|да|ок|ok|давай|пожалуйста|покажи(те)?|дай(те)?|открой|расскажи(те)?|можно|мне|хочу|ее|его|это|эту|об|этом|стать(я|ю|и|е|ей)|ст|ал|енди|маган|оны|осы|сол|бап(ты|ка|тын)?|бабы(н)?|корсет(ши|иниз|инизши)?|бер(ши|иниз|инизши)?|айт(шы|ыныз|ынызшы)?|болсын|карай|одан|and|the|a|an|please|show|give|tell|read|me|in|on|go|to|then|it|of|about|one|articles?)$/,
    [],
  ],
]

function stepOf(form: string): Step | undefined {
  return STEPS.find(([, whole, slips]) => whole.test(form) || slips.some((right) => isOneSlip(form, right)))?.[0]
}

// «А», «ал», "and": what begins so goes on with something, or is a question that only begins so.
const BEGINNING =
  /^(?:(?:ну|а|и(?! о )|но|или|ал|жане|немесе|and|but|or) )+(?:(?:как|что) (?:насчет|же|с|со|про|у|там с) |what about |how about )?|^(?:(?:как|что) насчет|what about|how about) /
const ASKS =
  /^(кто|кого|кому|кем|когда|где|куда|почему|зачем|сколько|как|како(й|го|му|м|е)|какая|какие|каких|чей|чья|если|ким(ди|ге|нин|дер)?|кашан|кайда|кай|неге|канша(га|сы)?|неше|калай|кандай|егер|who|whom|whose|when|where|why|how|which|if)$/
const ASKS_WHAT = /^(что|чем|не|нени|what)$/
// A verb or particle of its own makes a question of its own.
const SENTENCE =
  /^(ли|можно|нельзя|мо(жет|гут|гу|жем)|есть|нужно|надо|должн\p{L}*|ма|ме|ба|бе|па|пе|бола|болады|керек|тиис|can|may|must|should|shall|will|would|could|is|are|was|were|am|do|does|did|has|have)$/u
const PRONOUN: Readonly<Record<Locale, RegExp>> = {
  kk: /^(ол|оны|онын|оган|олар\p{L}*)$/u, // «он» is ten
  ru: /^(он|она|они|его|него|ее|нее|ей|ней|ему|нему|им|ним|их|них|ими|ними|нем)$/,
  en: /^(he|him|his|she|her|it|its|they|them|their)$/,
}
// «Может ли он …» of somebody not yet named goes with these: the question is the person's own.
const OWN =
  /^(я|меня|мне|мной|мо(й|я|е|и|ю|его|ему|им|их|ей|ем)|мы|нас|нам|наш\p{L}*|вас|вам|тебя|мен|мени|менин|маган|биз\p{L}*|i|i'm|me|my|we|us|our|you|your)$/u
// What says nothing without whose it is: to appoint, the term, the age.
const LEANING =
  /^(назнач|избира|избер|избра|выбира|освобожда|увольня|увол|снима|снять|утвержда|переизб|отстав|срок|полномоч|обязанност|требован|возраст|лет$|год(а|ов)?$|сколько$|долго$|раз(а)?$|причин|раньше$|теперь$|тагайында|сайлай|сайлан|босат|бекит|мерзим|окилетт|миндет|талап|жас(ы|та|ка|тан)?$|жыл(га|дан)?$|рет$|себеп|бурын$|неше|appoint|elect(s|ed)?$|choos|dismiss|remov|fire[sd]?$|approv|term|power|dut(y|ies)$|requirement|ages?$|old$|years?$|long$|many$|much$|often$|times$|reason|before$|now$|serve|re-?elect)/

// A measure alone needs the question before it: «неше жылға?», "how old?".
const MEASURE = /^(лет|год(а|ов)?|раз(а)?|жыл(га|дан)?|жас(ы|та|ка|тан)?|рет|years?|times?|old|long|often|much|many)$/

const MOST_CONTENT = 3
const MOST_BESIDE_A_PRONOUN = 2

/**
 * How an elliptical message leans on a question before it, and whether firmly; undefined where it is a question of its
 * own. What leans weakly does so only if nothing answers it by itself.
 */
export function lean(said: Said): { readonly lean: Lean; readonly firmly: boolean } | undefined {
  const { before, after } = marks(said.forms)
  const marked = before + after > 0
  const forms = said.forms.slice(before, said.forms.length - after)
  const content = said.content.filter((form) => forms.includes(form)) // not the «насчёт» of «а как насчёт»
  const { who } = said
  const has = (kind: RegExp) => forms.some((form) => kind.test(form))
  if (content.length > MOST_CONTENT || has(OWN)) return undefined
  const asks = has(ASKS)
  const named = content.filter((form) => who.has(form))
  const own = content.filter((form) => !who.has(form) && !LEANING.test(form))
  const pronoun = meansSomebody(said, own, marked)
  if (named.length) {
    const alone = named.length === content.length && !asks && !has(ASKS_WHAT) && !pronoun
    return marked && alone ? { lean: 'instead', firmly: true } : undefined
  }
  if (pronoun) return asks || marked || content.length ? { lean: 'same', firmly: true } : undefined
  if (own.length) return marked && !asks && !has(SENTENCE) ? { lean: 'whole', firmly: false } : undefined
  const measured = asks && content.every((form) => MEASURE.test(form))
  if (content.length) return marked || asks ? { lean: 'same', firmly: marked || measured } : undefined
  return asks || (marked && has(ASKS_WHAT)) ? { lean: 'whole', firmly: true } : undefined
}

/** Does a message say nothing of its own: «а кто его снимает?», «неше жылға?»? */
export function leansWholly(query: Pick<Query, 'reading' | 'terms'>): boolean {
  if (!query.terms.every(({ said }) => LEANING.test(said))) return false
  const leans = lean(saidIn(query))
  return leans?.lean === 'same' && leans.firmly
}

/** A pronoun whose noun does not stand before it; "it" beside words of its own means nothing: "is it a monarchy". */
function meansSomebody({ forms, locale }: Said, own: readonly string[], marked: boolean): boolean {
  const at = forms.findIndex((form) => PRONOUN[locale].test(form))
  if (at < 0 || own.length > MOST_BESIDE_A_PRONOUN) return false
  if (/^its?$/.test(forms[at] ?? '') && own.length && !marked) return false
  return !forms.slice(0, at).some((form) => own.includes(form))
}

/** How many words at the beginning and at the end only say that a message goes on: «а как насчёт …», «… ше». */
export function marks(forms: readonly string[]): { readonly before: number; readonly after: number } {
  const [beginning = ''] = `${forms.join(' ')} `.match(BEGINNING) ?? []
  return { before: beginning.split(' ').length - 1, after: forms.at(-1) === 'ше' ? 1 : 0 }
}
