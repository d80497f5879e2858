import { type Locale, locales } from '../../text/locale.ts'
import { foldedLine } from '../../text/words.ts'
import { datesIn } from './dates.ts'
import { numbersIn } from './numbers.ts'

// What a text may neither lose nor make up, beside numbers: a name for the report, and how each language's folded words tell
// it. «Большинством не менее двух третей» is told by its fraction, and «национальная безопасность» is no committee.
const TERMS: readonly (Readonly<Record<Locale, RegExp>> & { readonly name: string })[] = [
  term('the President', '(?<!вице )президент', '(?<!вице )президент', '(?<!vice )president'),
  term('the Vice-President', 'вице президент', 'вице президент', 'vice president'),
  term('the Kurultai', 'курулта', 'курылта', 'kurultai'),
  term('a deputy', 'депутат', 'депутат', 'deput(?:y|ies)'),
  term('the Government', 'правительств', 'укимет', 'government'),
  term('the Prime Minister', 'премьер', 'премьер', 'prime minister'),
  term('a minister', '(?<!премьер )министр', '(?<!премьер )министр', '(?<!prime )minister(?!ia)'),
  term('Halyk Kenesi', 'халык кенес', 'халык кенес', 'halyk kenes'),
  term('the Constitutional Court', 'конституционн\\p{L}* суд', 'конституциялык сот', 'constitutional court'),
  term('the Supreme Court', 'верховн\\p{L}* суд', 'жогаргы сот', 'supreme court'),
  term('the Supreme Judicial Council', 'высш\\p{L}* судебн', 'жогары сот кенес', 'supreme judicial'),
  term('a court', 'суд(?!ь|е[йб])', 'сот(?!тал)', 'courts?(?!\\p{L})'),
  term('a judge', 'суд(?:ь|ей)', 'судья', 'judge'),
  term('the Prosecutor General', 'генеральн\\p{L}* прокур', 'бас прокур', 'prosecutor general'),
  term('a prosecutor', 'прокур', 'прокур', 'prosecutor'),
  term('an advocate', 'адвокат', 'адвокат', 'advoca(?:te|cy)'),
  term(
    'the Human Rights Commissioner',
    '(?:уполномоченн\\p{L}* по права|омбудсмен)',
    '(?:адам кукыктары жониндеги уакил|омбудсмен)',
    '(?:human rights commissioner|ombudsman)',
  ),
  term('the National Bank', 'национальн\\p{L}* банк', 'улттык банк', 'national bank'),
  term(
    'the Central Election Commission',
    'центральн\\p{L}* избирательн',
    'орталык сайлау',
    'central election commission',
  ),
  term('the Supreme Audit Chamber', 'аудиторск', 'аудиторл', 'audit chamber'),
  term(
    'the National Security Committee',
    'комитет\\p{L}* национальной безопасности',
    'улттык кауипсиздик комитет',
    'national security committee',
  ),
  term('the Security Council', 'совет\\p{L}* безопасности', 'кауипсиздик кенес', 'security council'),
  term('the State Guard Service', 'служб\\p{L}* государственной охраны', 'мемлекеттик кузет', 'state guard'),
  term('a maslikhat', 'маслихат', 'маслихат', 'maslikhat'),
  term('an akim', 'аким', 'аким(?!ш)', 'akim'),
  term('a committee', 'комитет', 'комитет', 'committee'),
  term('a commission', 'комисси', 'комисси', 'commissions?(?!\\p{L})'),
  term('a party', 'парти', 'партия', 'part(?:y|ies)(?!\\p{L})'),
  term('a referendum', 'референдум', 'референдум', 'referendum'),
  term('citizens', 'граждан', 'азамат', 'citizen'),
  term('a majority', 'большинств\\p{L}*(?!\\p{L})(?! не менее)', 'копшил', 'majority'),
  term('a half', 'половин', 'жарты', 'half'),
  term('a third', 'трет(?:ь|и|ей|ью|ями)(?!\\p{L})', 'уштен', 'thirds?(?!\\p{L})'),
  term('a quarter', 'четверт(?:ь|и|ей|ью|ями)(?!\\p{L})', 'тортте', '(?:quarter|fourths)'),
  term('a fifth', 'пят(?:ой|ая|ую|ых)(?!\\p{L})', 'бестен', 'fifths?(?!\\p{L})'),
  term('per cent', 'процент', '(?:пайыз|процент)', 'per ?cent'),
  term('days', '(?:дн(?:я|ей|и|ям)|день(?!г)|сут(?:ки|ок|кам))', 'кун', 'days?(?!\\p{L})'),
  term('months', 'месяц', 'ай(?:дан|ы|да|га|лык)?(?!\\p{L})', 'month'),
  term('years', '(?:год|лет)', 'жыл', 'years?(?!\\p{L})'),
  // Of 1995: named in the transitional articles of 2026, and where something is said of the past.
  term('Parliament', 'парламент(?!с)', 'парламент(?!тик)', 'parliament(?!ary)'),
  term('the Mazhilis', 'мажилис', 'мажилис', 'm[aä]zhilis'),
  term('the Senate', 'сенат', 'сенат', 'senat'),
  term('the Assembly of the People', 'ассамбле', 'ассамбле', 'assembly of (?:the )?people'),
  term('the State Counsellor', 'государственн\\p{L}* советник', 'мемлекеттик кенесши', 'state counsel'),
  term('the Constitutional Council', 'конституционн\\p{L}* совет', 'конституциялык кенес', 'constitutional council'),
]

/** What a text tells and the others do not: days, numbers by value, however written, and terms. */
export function misses(text: string, others: readonly string[], locale: Locale): string[] {
  const known = new Set(others.flatMap((other) => told(other, locale)))
  return told(text, locale).filter((each) => !known.has(each))
}

// The two Constitutions are called by their years; other years are dates.
const NAMES = /(?<!\d)(?:1995|2026)(?: (?:жыл|год)\p{L}*)?/gu

// An article or a fact stands behind many texts; read once, the whole check takes seconds instead of half a minute.
const read: Readonly<Record<Locale, Map<string, readonly string[]>>> = { kk: new Map(), ru: new Map(), en: new Map() }

function told(text: string, locale: Locale): readonly string[] {
  const known = read[locale].get(text)
  if (known) return known
  // Folded, because the official Kazakh text has Latin i and ə inside its words.
  const form = foldedLine(text.replace(NAMES, ''))
  const all = [
    ...datesIn(text, locale).map((day) => `the day ${day}`),
    ...numbersIn(text.replace(NAMES, ''), locale).map((value) => `the number ${value}`),
    ...TERMS.filter((each) => each[locale].test(form)).map(({ name }) => name),
  ]
  read[locale].set(text, all)
  return all
}

/** Numbers and days that stand in some of the three languages of one text and not in all: «7 (kk, en)». */
export function disagreements(texts: Readonly<Record<Locale, string>>): string[] {
  const named = locales.map((locale) => {
    const text = texts[locale]
    return [...datesIn(text, locale), ...numbersIn(text.replace(NAMES, ''), locale)]
  })
  return [...new Set(named.flat())].flatMap((each) => {
    const having = locales.filter((_, at) => named[at]?.includes(each))
    return having.length === locales.length ? [] : [`${each} (${having.join(', ')})`]
  })
}

function term(name: string, ru: string, kk: string, en: string) {
  return { name, ru: beginning(ru), kk: beginning(kk), en: beginning(en) }
}

function beginning(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}`, 'u')
}
