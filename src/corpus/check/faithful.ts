import { foldWord } from '../../text/fold.ts'
import { type OfficialLocale, officialLocales } from '../../text/locale.ts'
import { numerals } from '../../text/numerals.ts'
import { words } from '../../text/words.ts'
import type { Corpus } from '../load.ts'
import type { Clause } from '../schema.ts'
import { fileOf } from './structure.ts'

// What a restatement may not lose, beside numbers: a name for the report, and how each language's folded words tell it.
// «Большинством не менее двух третей» is told by its fraction, and «национальная безопасность» is no committee.
const TERMS: readonly (Readonly<Record<OfficialLocale, RegExp>> & { readonly name: string })[] = [
  term('the President', '(?<!вице )президент', '(?<!вице )президент'),
  term('the Vice-President', 'вице президент', 'вице президент'),
  term('the Kurultai', 'курулта', 'курылта'),
  term('a deputy', 'депутат', 'депутат'),
  term('the Government', 'правительств', 'укимет'),
  term('the Prime Minister', 'премьер', 'премьер'),
  term('a minister', '(?<!премьер )министр', '(?<!премьер )министр'),
  term('Halyk Kenesi', 'халык кенес', 'халык кенес'),
  term('the Constitutional Court', 'конституционн\\p{L}* суд', 'конституциялык сот'),
  term('the Supreme Court', 'верховн\\p{L}* суд', 'жогаргы сот'),
  term('the Supreme Judicial Council', 'высш\\p{L}* судебн', 'жогары сот кенес'),
  term('a court', 'суд(?!ь|е[йб])', 'сот(?!тал)'),
  term('a judge', 'суд(?:ь|ей)', 'судья'),
  term('the Prosecutor General', 'генеральн\\p{L}* прокур', 'бас прокур'),
  term('a prosecutor', 'прокур', 'прокур'),
  term('an advocate', 'адвокат', 'адвокат'),
  term('the Human Rights Commissioner', 'уполномоченн\\p{L}* по права', 'адам кукыктары жониндеги уакил'),
  term('the National Bank', 'национальн\\p{L}* банк', 'улттык банк'),
  term('the Central Election Commission', 'центральн\\p{L}* избирательн', 'орталык сайлау'),
  term('the Supreme Audit Chamber', 'аудиторск', 'аудиторл'),
  term('the National Security Committee', 'комитет\\p{L}* национальной безопасности', 'улттык кауипсиздик комитет'),
  term('the Security Council', 'совет\\p{L}* безопасности', 'кауипсиздик кенес'),
  term('the State Guard Service', 'служб\\p{L}* государственной охраны', 'мемлекеттик кузет'),
  term('a maslikhat', 'маслихат', 'маслихат'),
  term('an akim', 'аким', 'аким(?!ш)'),
  term('a committee', 'комитет', 'комитет'),
  term('a commission', 'комисси', 'комисси'),
  term('a party', 'парти', 'партия'),
  term('a referendum', 'референдум', 'референдум'),
  term('citizens', 'граждан', 'азамат'),
  term('a majority', 'большинств\\p{L}*(?!\\p{L})(?! не менее)', 'копшил'),
  term('a half', 'половин', 'жарты'),
  term('a third', 'трет(?:ь|и|ей|ью|ями)(?!\\p{L})', 'уштен'),
  term('a quarter', 'четверт(?:ь|и|ей|ью|ями)(?!\\p{L})', 'тортте'),
  term('a fifth', 'пят(?:ой|ая|ую|ых)(?!\\p{L})', 'бестен'),
  term('per cent', 'процент', '(?:пайыз|процент)'),
  term('days', '(?:дн(?:я|ей|и|ям)|день|сут)', 'кун'),
  term('months', 'месяц', 'ай(?:дан|ы|да|га|лык)?(?!\\p{L})'),
  term('years', '(?:год|лет)', 'жыл'),
]

/** What numbers, fractions, terms of office and bodies the restatement lacks that the imported official text has. */
export function faithfulFaults({ articles, official }: Corpus): string[] {
  return officialLocales.flatMap((locale) =>
    (official[locale]?.articles ?? []).flatMap(({ article, clauses }) => {
      const own = articles.find((each) => each.article === article)?.[locale]
      // The preamble is retold freely.
      if (!own || article === 0) return []
      return clauses.flatMap((clause, at) => {
        const restated = own.clauses[at]
        if (!restated) return []
        return clauseMisses(clause, restated, { title: own.title, locale }).map(
          ({ item, what }) =>
            `${fileOf(article)}: ${locale} ${placeOf(article, at, item)} lacks ${what}, which the official text has.`,
        )
      })
    }),
  )
}

type Miss = { readonly item: number; readonly what: string } // item 0: the clause's own words
type Context = { readonly title: string; readonly locale: OfficialLocale }

/** An item may be told by the words that open its clause, the opening by any of its items. */
function clauseMisses(official: Clause, restated: Clause, { title, locale }: Context): Miss[] {
  const opening = `${title} ${restated.text}`
  const whole = [opening, ...restated.items, restated.after ?? ''].join(' ')
  return [
    ...misses(`${official.text} ${official.after ?? ''}`, whole, locale).map((what) => ({ item: 0, what })),
    ...official.items.flatMap((item, at) =>
      misses(item, `${opening} ${restated.items[at] ?? ''}`, locale).map((what) => ({ item: at + 1, what })),
    ),
  ]
}

/** What a text has and its restatement lacks: numbers by value, however written, and terms. */
export function misses(official: string, restated: string, locale: OfficialLocale): string[] {
  const told = new Set(numerals(restated).map(({ value }) => value))
  // «Один из», «бір» and «первый» are as often a turn of phrase as a number.
  const numbers = numerals(official).filter(({ value }) => value > 1 && !told.has(value))
  const [from, to] = [folded(official), folded(restated)]
  const terms = TERMS.filter((each) => each[locale].test(from) && !each[locale].test(to))
  return [...new Set(numbers.map(({ value }) => `the number ${value}`)), ...terms.map(({ name }) => name)]
}

/** Folded, because the official Kazakh text has Latin i and ə inside its words. */
function folded(text: string): string {
  return words(text)
    .map((word) => foldWord(word.text))
    .join(' ')
}

function placeOf(article: number, at: number, item: number): string {
  return [article, at + 1, ...(item ? [item] : [])].join('.')
}

function term(name: string, ru: string, kk: string) {
  return { name, ru: beginning(ru), kk: beginning(kk) }
}

function beginning(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}`, 'u')
}
