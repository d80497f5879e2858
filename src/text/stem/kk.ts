/**
 * The stem of a Kazakh word: endings are taken off one after another, outermost first, until none fits.
 *
 * It works on folded letters (see fold), because half of the questions come without ә ғ қ ң ө ұ ү і. Vowel harmony and the
 * rule which consonant may stand before an ending are kept as far as folded letters tell: ы is back, е is front, the rest
 * may be either. Inflection goes (number, person, case, tense, negation, passive), derivation stays: «азаматтық»
 * (citizenship) is not «азамат» (citizen).
 */

const SHORTEST = 3

/** Lemmas that only look inflected: an ending that leaves one of them is preferred, and stripping stops there. */
const KEPT = new Set(
  (
    'адам ата когам билим гылым олим болим шешим уким аким тыйым курылым агым жиын айып орын жарлык халык кулык ' +
    'адамзат заман аман жаман казан ортан орман алан улан буын сыйлык тенге казына парыз мундай сондай кандай ' +
    'калай осындай ондай уран мудде орда астана оган куран намаз азан калам салым болшек туым турым екен ' +
    'казакстан нан салык мусылман дин тин жан зан тан кен тон хан бала мектеп мекеме мереке тергеу такырып ултан шекара ' +
    'жаза аза кала дала сала ара ереже онер енбек улым кызым онын мунын желтоксан баспана тагайында ' +
    'негиз мандат банк жетим тонкерис уакыт депутат прокурор адвокат премьер министр дауыс жумыс денсаулык оте'
  ).split(' '),
)

/** Stems that lose or change a vowel before an ending: «орын» but «орны», «оқу» but «оқиды». */
const ALTERED: Readonly<Record<string, string>> = {
  халк: 'халык',
  орн: 'орын',
  ерк: 'ерик',
  мойн: 'мойын',
  кулк: 'кулык',
  айб: 'айып',
  кауб: 'кауип',
  даур: 'дауир',
  аузы: 'ауыз',
  ойн: 'ойын',
  оки: 'оку',
}

const NOUN = list(
  // case
  'нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти да де та те нда нде дан ден тан тен нан нен мен бен пен ' +
    'дагы деги тагы теги ндагы ндеги ники дики тики н ' +
    // possession
    'ым им ын ин ыныз иниз ныз низ сы си ы и ымыз имиз мыз миз м ' +
    // number
    'лар лер дар дер тар тер ' +
    // predicate
    'мын мин бын бин пын пин сын син сыз сиз быз биз пыз пиз сыздар сиздер а е',
)
const VERB = list(
  'ады еди йды йди амын емин ймын ймин асын есин йсын йсин асыз есиз йсыз йсиз амыз емиз ймыз ймиз атын етин йтын йтин ' +
    'дым дим тым тим са се сам сем сан сен сак сек саныз сениз ган ген кан кен ып ип п й у',
)
const NEGATION = list('ма ме ба бе па пе')
const VOICE = list('ыл ил л ын ин н')
const WITHOUT_HARMONY = new Set(['мен', 'бен', 'пен', 'ники', 'дики', 'тики'])

const VOWELS = 'аеиоуыэюяё'
const VOICELESS = 'пфктсшщчцхбвгд' // «клуб», «округ» take the endings of voiceless consonants

/** The stem of a folded Kazakh word; never shorter than two letters, the word itself where nothing comes off. */
export function stemKazakh(word: string): string {
  let stem = word
  for (;;) {
    const shorter = shorten(stem)
    if (shorter === stem) return soften(stem)
    stem = shorter
  }
}

function shorten(word: string): string {
  if (KEPT.has(word)) return word
  const verb = strip(word, VERB)
  const noun = strip(word, NOUN)
  if (KEPT.has(noun)) return noun
  return verb.length < noun.length ? bareVerb(verb) : restore(noun)
}

/** «сайланбаған»: after the tense the negation goes, then the passive, so that it meets «сайлау». */
function bareVerb(verb: string): string {
  return strip(strip(verb, NEGATION), VOICE)
}

/** The word without its longest fitting ending, or without a shorter one if that leaves a known lemma. */
function strip(word: string, endings: readonly string[]): string {
  const rests = endings
    .filter((ending) => word.endsWith(ending) && fits(word, ending))
    .map((ending) => word.slice(0, -ending.length))
  return rests.find((rest) => KEPT.has(rest)) ?? rests[0] ?? word
}

function fits(word: string, ending: string): boolean {
  const stem = word.slice(0, -ending.length)
  const long =
    stem.length >= SHORTEST || (stem.length === 2 && (ending.length >= 2 || ending === 'ы' || ending === 'и'))
  return long && hasVowel(stem) && joins(stem, ending) && inHarmony(stem, ending)
}

function hasVowel(stem: string): boolean {
  return [...stem].some((letter) => VOWELS.includes(letter))
}

/** Which endings may follow which last letter: «сотта» but «қалада», «баланың» but «сөздің». */
function joins(stem: string, ending: string): boolean {
  const last = stem.slice(-1)
  const first = ending.slice(0, 1)
  const afterVowel = VOWELS.includes(last)
  // In «сайлау», «құқығи» the у and и may be consonants for what follows: «сайлауы», «сайлауды».
  if (VOWELS.includes(first)) return ending === 'у' || !afterVowel || last === 'у' || last === 'и'
  // «жұмысы» is жұмыс-ы, «баласы» is бала-сы: nouns in -ыс are many, nouns in -ы few, save agents in -шы.
  if (ending === 'сы' || ending === 'си') return afterVowel && (!'ыи'.includes(last) || /[шж][ыи]$/.test(stem))
  if (ending.length === 1) return afterVowel
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
  if (WITHOUT_HARMONY.has(ending)) return true
  const own = [...stem].reverse().find((letter) => VOWELS.includes(letter))
  const added = [...ending].find((letter) => VOWELS.includes(letter))
  if (own === 'ы') return added !== 'е' && added !== 'и'
  if (own === 'е' || own === 'э') return added !== 'а' && added !== 'ы'
  return true
}

/** «құқығ-ы» is «құқық», «халқ-ы» is «халық». */
function restore(stem: string): string {
  return ALTERED[stem] ?? stem
}

/** Before a vowel к, п become г, б: «құқығы», «кітабы»; all forms end alike. */
function soften(stem: string): string {
  return stem.replace(/г$/, 'к').replace(/б$/, 'п')
}

function list(endings: string): string[] {
  return endings.split(' ').sort((a, b) => b.length - a.length)
}
