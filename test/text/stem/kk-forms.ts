/**
 * Forms of Kazakh words by the rules of the language: harmony, the last sound, and which ending follows which. Written
 * apart from the stemmer, in real letters, so that the two can disagree.
 */

export type Lemma = {
  readonly word: string // a noun's nominative, a verb's bare stem (its imperative)
  readonly front?: boolean // where the last vowel misleads: «банк» takes «банктің»
  readonly before?: string // what stands before an ending that begins with a vowel: «орын» is «орн-»
}

type Sound = 'vowel' | 'nasal' | 'glide' | 'lateral' | 'voiced' | 'voiceless'

const VOWELS = 'аәеэиіоөуұүыюяё'

/** Every number, possession and case of a noun, and its locative made an adjective. */
export function nounForms(lemma: Lemma): string[] {
  const plural = join(lemma.word, pick(lemma.word, { vowel: 'лар', glide: 'лар', voiceless: 'тар' }, 'дар'), lemma)
  return [...possessed(lemma), ...possessed({ ...lemma, word: plural, before: plural })]
}

function possessed(lemma: Lemma): string[] {
  const { word } = lemma
  const vowel = endsInVowel(word)
  const base = vowel ? word : (lemma.before ?? voicedEnd(word))
  const own = (afterVowel: string, afterConsonant: string) => join(base, vowel ? afterVowel : afterConsonant, lemma)
  return [
    ...cases(word, lemma),
    ...['м', 'ң'].flatMap((person) => cases(own(person, `ы${person}`), lemma, 'а')),
    ...thirdPerson(own('сы', 'ы'), lemma),
    ...cases(own('мыз', 'ымыз'), lemma),
    ...cases(own('ңыз', 'ыңыз'), lemma),
  ]
}

function cases(word: string, lemma: Lemma, dative = pick(word, { voiceless: 'қа' }, 'ға')): string[] {
  const locative = join(word, pick(word, { voiceless: 'та' }, 'да'), lemma)
  const endings = [
    pick(word, { vowel: 'ның', nasal: 'ның', voiceless: 'тың' }, 'дың'),
    dative,
    pick(word, { vowel: 'ны', voiceless: 'ты' }, 'ды'),
    pick(word, { nasal: 'нан', voiceless: 'тан' }, 'дан'),
  ]
  const comitative = word + pick(word, { voiceless: 'пен', voiced: 'бен' }, 'мен') // keeps its е in any word
  return [word, ...endings.map((each) => join(word, each, lemma)), comitative, locative, join(locative, 'ғы', lemma)]
}

function thirdPerson(word: string, lemma: Lemma): string[] {
  const endings = ['', 'ның', 'на', 'н', 'нда', 'ндағы', 'нан']
  return [...endings.map((each) => join(word, each, lemma)), `${word}мен`]
}

/** Tenses, moods, participles, converbs and the verbal noun; each of them denied, passive, and both. */
export function verbForms(lemma: Lemma): string[] {
  const { word } = lemma
  const denied = (stem: string) => join(stem, pick(stem, { voiceless: 'па', voiced: 'ба', nasal: 'ба' }, 'ма'), lemma)
  const passive = join(word, passiveEnding(word), lemma)
  return [word, denied(word), passive, denied(passive)].flatMap((stem) => conjugated(stem, lemma)).map(spelled)
}

/** Two sounds written with one letter: «қой-а» is «қоя», «қой-у» is «қою», «оқы-й-ды» is «оқиды». */
function spelled(form: string): string {
  return form.replace('йа', 'я').replace('йу', 'ю').replace(/[ыі]й/, 'и')
}

/** «сайла-н», «ал-ын» after л; «бер-іл», «аш-ыл» else. */
function passiveEnding(word: string): string {
  const ending = /л[аеыі]?$/.test(word) ? 'н' : 'л'
  return endsInVowel(word) ? ending : `ы${ending}`
}

function conjugated(stem: string, lemma: Lemma): string[] {
  const vowel = endsInVowel(stem)
  const converb = vowel ? `${stem}й` : join(voicedEnd(stem), 'а', lemma)
  const present = ['', 'мын', 'сың', 'ды', 'мыз', 'сыз', 'тын'].map((each) => join(converb, each, lemma))
  const past = pick(stem, { voiceless: 'ты' }, 'ды')
  const participle = join(stem, pick(stem, { voiceless: 'қан' }, 'ған'), lemma)
  const verbalNoun = `${vowel ? stem.replace(/[ыі]$/, '') : voicedEnd(stem)}у`
  return [
    ...present,
    ...[past, 'са'].flatMap((tense) => ['', 'м', 'ң', 'ңыз'].map((each) => join(stem, tense + each, lemma))),
    join(vowel ? stem : voicedEnd(stem), vowel ? 'п' : 'ып', lemma),
    join(stem, 'сын', lemma),
    ...[participle, verbalNoun].flatMap((noun) => [
      ...cases(noun, lemma),
      ...thirdPerson(join(noun, 'ы', lemma), lemma),
    ]),
  ]
}

function pick(word: string, endings: Partial<Record<Sound, string>>, other: string): string {
  return endings[sound(word)] ?? other
}

function sound(word: string): Sound {
  const last = word.slice(-1)
  if ('рйу'.includes(last)) return 'glide' // «сайлау», «ту»: the у of a noun counts as a consonant
  if ('мнң'.includes(last)) return 'nasal'
  if (last === 'л') return 'lateral'
  if ('зж'.includes(last)) return 'voiced'
  return VOWELS.includes(last) ? 'vowel' : 'voiceless'
}

function endsInVowel(word: string): boolean {
  return sound(word) === 'vowel'
}

/** к, қ, п soften before a vowel: «құқық» is «құқығ-ы», «айып» is «айыб-ы». */
function voicedEnd(word: string): string {
  const soft: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' }
  return word.replace(/[кқп]$/, (last) => soft[last] ?? last)
}

/** Endings stand above in their back form; a front word takes е, і, г, к for а, ы, ғ, қ. */
function join(word: string, ending: string, { word: lemma, front = isFront(lemma) }: Lemma): string {
  const harmony: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' }
  return word + (front ? ending.replace(/[аығқ]/g, (letter) => harmony[letter] ?? letter) : ending)
}

function isFront(word: string): boolean {
  const last = [...word].reverse().find((letter) => 'аәеэиіоөұүыюяё'.includes(letter)) ?? word.slice(-1)
  return 'әеэиіөү'.includes(last)
}
