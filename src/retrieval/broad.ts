import type { Group } from '../corpus/schema.ts'
import { readWords } from '../text/analyse.ts'
import { type Locale, perLocale } from '../text/locale.ts'
import type { Query } from './understand.ts'

/** The group that a question asks for as a whole; undefined where it asks for less, or for something else. */
export type Broad = (query: Pick<Query, 'text' | 'reading' | 'terms' | 'referring'>) => Group | undefined

/**
 * Words that only ask, or say where: without them «перечисли основные права по конституции» is «права». Words that change
 * what is asked are not here: «может ли президент», «кто такой президент», «какие права были раньше».
 */
const ASKING: Readonly<Record<Locale, string>> = {
  kk:
    'мен менің менде маған біз біздің бізде бізге сіз өз өзімнің қандай қандайлары қай не бар барлық бәрі бәрін бүкіл барлығы барлығын айт айтшы айтыңыз айтыңызшы айтып атап көрсет көрсетші көрсетіңіз бер берші беріңіз тізім тізімі ' +
    'тізімін негізгі басты маңызды конституция конституцияда конституцияның конституцияға конституциядағы қазақстан қазақстанда қазақстанның қазақстандағы республикасы республикасының қр рк 2026 бойынша болады және да ' +
    'де жаңа осы жазылған айтылған көрсетілген айтылады дейді ие атқарады орындайды жүзеге асырады ал екен керек білгім келеді',
  ru:
    'а и в во у по из же вот я мне меня мой моя мое мои моих моими мы нас нам наш наша наши наших вы вас свой свои есть имеет имею имеем имеют имеется имеются существует существуют бывают какие какой какая какое каковы каких ' +
    'какими что все всех всеми весь всю расскажи расскажите скажи скажите покажи покажите перечисли перечислите перечислить назови назовите дай дайте список перечень подскажите пожалуйста хочу знать узнать интересует интересно ' +
    'основные основных главные важные важнейшие базовые фундаментальные конституция конституции конституцией конституцию казахстан казахстана казахстане рк республика республики страна страны стране новая новой ' +
    '2026 говорит говорится написано сказано прописано прописаны указано указаны закреплены предусмотрены установлены несет несу несут обладает обладают пользуется выполняет выполняют осуществляет вообще',
  en:
    'a an the my our i we me us you have has is are does there exist of in by under for and all everything every tell list name show give gives given grant granted hold holds perform performs exercise enumerate please know want what which main basic fundamental key ' +
    "important constitution constitution's kazakhstan kazakhstan's republic country kz new 2026 say says said written",
}

const asking = perLocale((locale) => new Set(readWords(ASKING[locale], locale).map(({ form }) => form)))

/** A question is broad when its words, but for those that only ask, are those of a phrase that names a group. */
export function createBroad(groups: readonly Group[]): Broad {
  const named = perLocale((locale) => {
    const phrases = groups.flatMap((group) =>
      group[locale].flatMap((phrase) => keysOf(phrase, locale)).map((key) => [key, group] as const),
    )
    return new Map(phrases)
  })
  return ({ text, reading: { locale }, terms, referring }) => {
    if (referring) return undefined
    const words = telling(text, locale)
    const repaired = new Map(terms.map(({ said, stem }) => [said, stem]))
    const meant = words.map(({ form, token }) => repaired.get(form) ?? token)
    return named[locale].get(key(words.map(({ token }) => token))) ?? named[locale].get(key(meant))
  }
}

type Telling = { readonly form: string; readonly token: string }

/** The words that tell what is asked for: their stems; those that carry no subject («может», «кто») as they stand. */
function telling(text: string, locale: Locale): Telling[] {
  return readWords(text, locale).flatMap(({ form, stem, stop }) =>
    asking[locale].has(form) ? [] : [{ form, token: stop ? form : stem }],
  )
}

/** In any order, and however often. */
function key(tokens: readonly string[]): string {
  return [...new Set(tokens)].sort().join(' ')
}

/** The keys of all that a phrase stands for; each of its words is read once. */
function keysOf(phrase: string, locale: Locale): string[] {
  const read = (part: string) => telling(part, locale).map(({ token }) => token)
  return combined(choices(phrase).map((parts) => parts.map(read))).map((tokens) => key(tokens.flat()))
}

/** «(права|обязанности) (|и роль) судей» stands for four phrases. */
export function spelled(phrase: string): string[] {
  return combined(choices(phrase)).map((parts) => parts.join('').trim())
}

/** What a phrase is put together from: at each place one of these. */
function choices(phrase: string): string[][] {
  return phrase.split(/[()]/).map((part, at) => (at % 2 ? part.split('|') : [part]))
}

function combined<T>(places: readonly (readonly T[])[]): T[][] {
  return places.reduce<T[][]>((begun, choice) => begun.flatMap((each) => choice.map((next) => [...each, next])), [[]])
}
