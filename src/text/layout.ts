/**
 * What was meant when the keyboard stood in the wrong layout: the same keys read in another one.
 * Kazakh letters sit on the digit row of the Kazakh layout.
 */

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const DIGIT_KEYS = '234590-=' // on the Kazakh layout; 1, 6 and 7 give punctuation
const KAZAKH_KEYS = 'әіңғұқөһ'

const toRussian = keyMap(`${LATIN_KEYS}{}:"<>~`, `${RUSSIAN_KEYS}хъжэбюё`)
const toKazakh = new Map([...toRussian, ...keyMap(`${DIGIT_KEYS}8`, `${KAZAKH_KEYS}ү`)])
const toLatin = keyMap(RUSSIAN_KEYS, LATIN_KEYS)

/** «cnfnmz 21» → «статья 21» */
export function latinKeysAsRussian(text: string): string {
  return throughKeys(text, toRussian)
}

/** «ghtpbltyn 0fylfq» → «президент қандай»; digits become letters, so only words with a Latin letter are read this way. */
export function latinKeysAsKazakh(text: string): string {
  return text.replace(/\S+/g, (word) => (/[a-z]/i.test(word) ? throughKeys(word, toKazakh) : word))
}

/** «црщ удусеы» → "who elects" */
export function cyrillicKeysAsLatin(text: string): string {
  return throughKeys(text, toLatin)
}

function throughKeys(text: string, keys: ReadonlyMap<string, string>): string {
  return Array.from(text.toLowerCase(), (key) => keys.get(key) ?? key).join('')
}

function keyMap(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (key, at) => [key, to[at] ?? key]))
}
