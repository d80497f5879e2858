/**
 * The stem of a Kazakh word. Endings stand in a fixed order: stem, voice, negation, tense, number, possession, case,
 * person. They are taken off in the opposite one, every way that sound and harmony allow, and the best rest is the stem.
 *
 * It works on folded letters (see fold), because half of the questions come without ә ғ қ ң ө ұ ү і: ы is back, е is
 * front, the rest may be either. Inflection goes, derivation stays: «азаматтық» (citizenship) is not «азамат» (citizen).
 * For the same reason «алдық» (we took) is left alone: it ends as «заңдылық» does.
 */

/** A slot's endings by their last letter, longest first, and what is left of a word without one. */
type Slot = {
  readonly name: string
  readonly endings: ReadonlyMap<string, readonly string[]>
  readonly leaves: Rest['after'] | undefined
}

// Outermost first.
const SLOTS: readonly Slot[] = [
  slot('person', 'мын мин бын бин пын пин сын син сыз сиз мыз миз быз биз пыз пиз сыздар сиздер'),
  slot(
    'case',
    'нын нин дын дин тын тин га ге ка ке на не а е ны ни ды ди ты ти н да де та те нда нде дан ден тан тен нан нен ' +
      'мен бен пен дагы деги тагы теги ндагы ндеги ники дики тики',
  ),
  slot('possession', 'м н ым им ын ин ныз низ ыныз иниз сы си ы и мыз миз ымыз имиз'),
  slot('number', 'лар лер дар дер тар тер'),
  slot('participle', 'у ган ген кан кен атын етин йтын йтин'),
  slot(
    'tense',
    'а е й п ып ип ады еди йды йди амын емин ймын ймин асын есин йсын йсин амыз емиз ймыз ймиз асыз есиз йсыз йсиз ' +
      'ды ди ты ти дым дим тым тим дын дин тын тин дыныз диниз тыныз тиниз са се сам сем сан сен сак сек саныз сениз ' +
      'сын син',
  ),
  slot('negation', 'ма ме ба бе па пе'),
  slot('voice', 'л н ыл ил ын ин'),
]

/** Stems that lose a vowel before an ending: «орны» is «орын», «оқу» is «оқы-у». */
const ALTERED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    халк: 'халык',
    орн: 'орын',
    ерк: 'ерик',
    мойн: 'мойын',
    кулк: 'кулык',
    кауп: 'кауип',
    ауз: 'ауыз',
    мулк: 'мулик',
    ок: 'окы',
    тан: 'таны',
    камт: 'камты',
  }),
)

/** Words that only look inflected: «халық», «орын», «талап»; whatever leads to one of them stops there. */
const WHOLE = new Set([
  ...ALTERED.values(),
  // «азаматын» is his citizen, not one who «азам»s, as «баратын» is one who goes.
  ...listed('азамат укимет мемлекет миндет маслихат арекет кагидат бюджет саясат комитет максат акпарат кандидат'),
  ...listed('мадениет табигат депутат мандат адвокат уакыт мешит зейнет кызмет курмет бакыт акт факт'),
  // Nouns that end like a possession, a passive, a conditional or a converb.
  ...listed('адам когам билим гылым олим болим шешим уким оким аким уйым тыйым курылым агым салым турым туым улым'),
  ...listed('кызым окил жиын буын алан заман аман жаман казан ортан орман улан уран куран азан зан жан'),
  ...listed('кенес отырыс кылмыс курылыс облыс согыс усыныс кирис туыс дауыс жумыс талап жауап есеп тартип мектеп'),
  // Nouns in a vowel that could be an ending's.
  ...listed('ата ана аза бала кала дала сала жаза ара шара ереже мекеме мереке мудде орда астана казына баспана'),
  ...listed('торага тулга шекара отбасы каулы жалакы зейнетакы корытынды норма форма реформа система тенге онер'),
  // Verbs whose stem ends like a noun's case or a passive.
  ...listed('тагайында корга сакта уста кабылда козде тында колдан пайдалан усын тусин жугин карсылас тус'),
])

/** The roots of two letters that questions about the law are made of; any other rest so short is no stem. */
const SHORT = new Set('ай ак ал ас ат аш ез ел ер ес ет ие ис ит иш ой ок ол он ор от оз су уй ул ус ут'.split(' '))

const VOWELS = 'аеиоуыэюяё'
// «шектеді» is шекте-ді: no root ends so.
const CLUSTERS = new Set(['кт', 'пт', 'ст', 'тт', 'нд'])
// The same after back and front vowels.
const EITHER = new Set(['мен', 'бен', 'пен', 'дики', 'тики', 'ники'])
const VOICELESS = 'пфктсшщчцхбвгд' // «клуб», «округ» take the endings of voiceless consonants

/** The stem of a folded Kazakh word: never longer than the word, the word itself where nothing comes off. */
export function stemKazakh(word: string): string {
  let stem = best(rests(soften(parted(word)), 2))
  for (;;) {
    const shorter = best(rests(stem, 3))
    if (shorter.length >= stem.length) return shorter
    stem = shorter
  }
}

/** One letter for two sounds: «қоя», «қою», «оқиды» are «қой-а», «қой-у», «оқы-й-ды»; «жария», «саяси» stay. */
function parted(word: string): string {
  return word
    .replace(/([аоу])я(?=(ды|мын|сын|мыз|сыз|тын)?$)/, '$1йа')
    .replace(/([аоу])ю/, '$1йу')
    .replace(/(?<=[^аеоуыи])и(?=(ды|мын|сын|мыз|сыз|тын)$)/, 'ый')
}

/** A whole word if there is one, the longest; else the shortest rest, which is the one with all endings gone. */
function best(rests: readonly [string, ...string[]]): string {
  const whole = rests.filter((rest) => WHOLE.has(rest))
  const [first, ...others] = whole
  if (first !== undefined) return others.reduce((a, b) => (b.length > a.length ? b : a), first)
  return rests.reduce((a, b) => (b.length < a.length ? b : a))
}

/** What may be left of a word, and how far in we are: a case was taken off, or a tense. */
type Rest = { readonly text: string; readonly after: 'nothing' | 'nominal' | 'verbal' }

/** Everything that may be left of a word, itself first; two letters only once, or «ағайын» would end as «ақ». */
function rests(word: string, shortest: 2 | 3): [string, ...string[]] {
  const open: Rest[] = [{ text: word, after: 'nothing' }]
  // What one slot leaves is the next one's matter.
  for (const each of SLOTS) for (const rest of [...open]) open.push(...without(rest, each, shortest))
  return [word, ...open.map(({ text }) => restore(text))]
}

/** What one slot's endings leave of a rest. */
function without({ text, after }: Rest, { name, endings, leaves }: Slot, shortest: number): readonly Rest[] {
  // A tense ends the word, save for the person; and «норма» is not denied: only what has lost a tense can be.
  if (name === 'tense' && after !== 'nothing') return []
  if (name === 'negation' && after !== 'verbal') return []
  const found: Rest[] = []
  for (const ending of endings.get(text.slice(-1)) ?? []) {
    if (!text.endsWith(ending)) continue
    const stem = text.slice(0, -ending.length)
    if (stem.length >= shortest && fits(stem, ending)) found.push({ text: stem, after: leaves ?? after })
  }
  return found
}

function fits(stem: string, ending: string): boolean {
  return (
    (stem.length > 2 || SHORT.has(soften(stem))) && hasVowel(stem) && joins(stem, ending) && inHarmony(stem, ending)
  )
}

function hasVowel(stem: string): boolean {
  return lastVowel(stem) !== ''
}

/** Which endings may follow which last letter: «сотта» but «қалада», «баланың» but «сөздің». */
function joins(stem: string, ending: string): boolean {
  const last = stem.slice(-1)
  const first = ending.slice(0, 1)
  const afterVowel = VOWELS.includes(last)
  if ('ае'.includes(first) && CLUSTERS.has(stem.slice(-2))) return false
  // In «сайлау», «тарихи» the у and и may be consonants for what follows: «сайлауы», «сайлауды».
  if (VOWELS.includes(first)) return ending === 'у' || !afterVowel || last === 'у' || last === 'и'
  // «жұмысы» is жұмыс-ы, «қатыса» is қатыс-а: few words end in ы, save agents in -шы and those known whole.
  if (first === 'с' && 'ыи'.includes(last)) return WHOLE.has(stem) || 'шж'.includes(stem.slice(-2, -1))
  if (ending === 'сы' || ending === 'си' || ending.length === 1) return afterVowel
  switch (first) {
    case 'т':
    case 'к':
    case 'п':
      return VOICELESS.includes(last)
    case 'д':
    case 'г':
      return !'пфктсшщчцх'.includes(last)
    case 'л':
      return afterVowel || 'рйл'.includes(last)
    case 'н':
      return afterVowel || 'мн'.includes(last)
    case 'б':
      return 'мнзжлр'.includes(last)
    case 'й':
      return afterVowel
    default:
      return true
  }
}

function inHarmony(stem: string, ending: string): boolean {
  if (EITHER.has(ending)) return true
  const own = lastVowel(stem)
  const added = firstVowel(ending)
  if (own === 'ы') return added !== 'е' && added !== 'и'
  if (own === 'е' || own === 'э') return added !== 'а' && added !== 'ы'
  return true
}

// By letters, not by expressions: each of twenty thousand words of the corpus is asked about some hundred times.
function lastVowel(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (VOWELS.includes(text.charAt(at))) return text.charAt(at)
  return ''
}

function firstVowel(text: string): string {
  for (let at = 0; at < text.length; at++) if (VOWELS.includes(text.charAt(at))) return text.charAt(at)
  return ''
}

function restore(stem: string): string {
  const soft = soften(stem)
  return ALTERED.get(soft) ?? soft
}

/** Before a vowel к, п become г, б: «құқығы», «кітабы»; all forms end alike. */
function soften(stem: string): string {
  const last = stem.slice(-1)
  if (last === 'г') return `${stem.slice(0, -1)}к`
  return last === 'б' ? `${stem.slice(0, -1)}п` : stem
}

function slot(name: string, endings: string): Slot {
  const byLast = new Map<string, string[]>()
  for (const ending of listed(endings).sort((a, b) => b.length - a.length))
    byLast.set(ending.slice(-1), [...(byLast.get(ending.slice(-1)) ?? []), ending])
  return { name, endings: byLast, leaves: leftBy(name) }
}

function leftBy(slot: string): Rest['after'] | undefined {
  if (slot === 'person' || slot === 'voice') return undefined
  return slot === 'participle' || slot === 'tense' || slot === 'negation' ? 'verbal' : 'nominal'
}

function listed(words: string): string[] {
  return words.split(' ')
}
