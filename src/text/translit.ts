/**
 * Kazakh and Russian typed in Latin letters, read back into Cyrillic. It aims at folded letters (see fold), so «ä» and
 * "a" are both а and nothing is lost that matching would keep. Where people differ (y is ы or й) the neighbour decides.
 */

const BOTH: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'щ'],
  [/sh|ş|š/g, 'ш'],
  [/ch|ç|č/g, 'ч'],
  [/zh|ž/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/[yjı]?ya|(?<=i)ja/g, 'я'],
  [/yu|iu(?!\w)/g, 'ю'],
  [/yo/g, 'е'],
  [/ye/g, 'е'],
  [/c(?=[eiy])/g, 'ц'],
]

const KAZAKH_FIRST: readonly (readonly [RegExp, string])[] = [
  [/gh|ğ|ǵ/g, 'г'],
  [/ng|ñ|ń/g, 'н'],
  [/j/g, 'ж'],
  [/w/g, 'у'],
  [/x/g, 'х'],
]

// "Ja", "zemlja"; in Kazakh "jana" is «жаңа». "Stolica", "inostranec": where s and k are at hand, c is ц.
const RUSSIAN: readonly (readonly [RegExp, string])[] = [
  [/j?ja/g, 'я'],
  [/ju/g, 'ю'],
  [/c/g, 'ц'],
]

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  ä: 'а',
  á: 'а',
  ə: 'а',
  b: 'б',
  c: 'с',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  ı: 'ы',
  ї: 'и',
  í: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  ö: 'о',
  ó: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  ü: 'у',
  ú: 'у',
  ū: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'ы',
  ý: 'у',
  z: 'з',
  "'": 'ь',
}

/** "mektepte namaz oquga bola ma" → «мектепте намаз окуга бола ма» */
export function latinAsKazakh(text: string): string {
  return transliterate(text, [...BOTH, ...KAZAKH_FIRST])
}

/** "mogut li zabrat zemlyu" → «могут ли забрат землю» */
export function latinAsRussian(text: string): string {
  return transliterate(text, [...BOTH, ...RUSSIAN])
}

function transliterate(text: string, groups: readonly (readonly [RegExp, string])[]): string {
  const grouped = groups.reduce((line, [letters, sound]) => line.replace(letters, sound), glides(text.toLowerCase()))
  return Array.from(grouped, (letter) => LETTERS[letter] ?? letter).join('')
}

/** After a vowel y and i are й: "qalai", "hay"; before a vowel too, save in ya, yu, yo, ye. The u of "dauys" is none. */
function glides(text: string): string {
  return text.replace(/(?<=[aäáeoöüū]|(?<![aäáeoö])u)[iyı](?![aou])/g, 'й')
}
