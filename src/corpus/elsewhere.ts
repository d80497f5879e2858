import { foldWord } from '../text/fold.ts'
import { foldedWords, words } from '../text/words.ts'

/**
 * Does a question speak of a law that is not this Constitution? «Статья 43 трудового кодекса» is no look-up here, the
 * constitution of another country is not ours to tell, and «старая статья 32» is of 1995.
 */
export type Elsewhere = 'other-law' | 'other-country' | 'old-constitution'

const CODE = /^кодекс|^codes?$|^коап$|^апк$|^гпк$|^упк$|^гк$|^ук$|^тк$|^нк$|^пдд$|^bylaws?$/
// «Статья 5 закона о браке», «Жол туралы заңның 5-бабы», "article 3 of the Press Act": a place in a law. A question about laws
// («какая статья о подписании закона», "who signs a law") is ours, and so are «Основной закон» and «Ата Заң».
const NUMBERED_LAW = [
  /(^| )(ст|п|ч|стать\p{L}*|пункт\p{L}*) (\d+ )*(?!основного )(\p{L}+[ое]го )?закона( |$)/u,
  /(^| )(ст|стать\p{L}*) \d+ ак( |$)/u, // «ст. 293 АК»; alone it is «ақ», white
  /(^| )(?<!(ата|негизги) )зан(ы)?нын (\d+|\p{L}+нш[иы]) ба[пб]/u,
  /(^| )(articles?|art|sections?|clauses?|paragraphs?) (\d+ )+of (?!(the )?(basic|fundamental|supreme) law)(\p{L}+ ){0,4}(law|act)( |$)/u,
]
const COUNTRY =
  /^росси|^рф$|^ресей|^russia(?!ns?$)|^сша$|^америк|^american?$|^usa$|^акш$|^франц|^french$|^france$|^герман|^немец|^german|^кита(й|я|ю|е|йск)|^кытай|^chin(a|ese)$|^узбек|^озбек|^uzbek|^кыргыз|^киргиз(и|ы$|ов$|ск)|^kyrgyz|^турц|^туркия|^туркмен|^turk(ey|ish|men)|^украин|^ukrain|^беларус|^белорус|^belarus|^япон|^жапон|^japan|^инди(я|и|ю|ей|йск)|^ундистан|^india|^итал|^ital|^испан|^spain|^spanish|^польш|^poland|^polish$|^британ|^улыбритан|^англи(я|и|ю|ей)$|^brit(ain|ish)$|^england$|^uk$|^швейцар|^swiss$|^switz|^таджик|^тажик|^tajik|^грузи(я|и|ю|нск)|^georgia|^армени|^armenia|^азербайджан|^azerbaijan|^монгол|^mongol|^коре(я|и|йск)|^korea|^иран|^iran|^европ|^eu$|^european$/
// "Russian" is a language too, and "us" are we.
const ADJECTIVE =
  /(^| )(russian|us) (federation|constitution|president|congress|senate|parliament|duma|government|laws?|supreme|federal|state)(s|'s)?( |$)/
// A country alone is no foreign law: «получу российский паспорт», "an Indian student".
const INSTITUTION =
  /^(столиц|государственный$|флаг|гимн|валют|казн|правительств)|^(астана|зайырлы|жазасы|укимет)|^(capital|secular|penalty|flag|anthem|currency|government$|terms?$)|^конституц|^закон(ы|а|е|ах|ов|одательств.*)?$|^зан(ы|дары|ынын)?$|^президент|^парламент|^сенат|^конгресс|^дум(а|е|ы)$|^премьер|^министр|^корол|^канцлер|^суд(е|а|ы)?$|^constitution|^laws?$|^president|^parliament|^congress|^senat|^prime$|^king$|^queen$|^chancellor|^court|^council|^federal$/
// «Выборщики как в США», "like in Iran": asked of ours.
const LIKE = /(?<=\S )(как (и )?(в|у|во)|типа|like( in)?|as in|as \S+ \S+ as|сиякты)( |$)|(дагы|деги|тагы|теги)дай/
// Ours beside theirs: «наш президент и президент России», «договор с Россией выше нашего закона?».
const HERE =
  /(^| )(казахстан|казакстан|kazakhstan)\p{L}*( |$)|(^| )(у нас|у вас|тут|здесь|бизде|мунда|биздин ел\p{L}*|here)( |$)/u
const OURS = /^рк$|^кр$|^наш(а|е|и|его|ей|ему|им|их|у|ем)?$|^биздин$|^our$/
const TREATY =
  /(^| )((меж)?(гос\p{L}*)?(договор|соглашени)\p{L}* с|международн\p{L}* (договор|соглашени)\p{L}*|халыкаралык (шарт|келисим)\p{L}*|treat(y|ies)|agreements? with)( |$)/u
const OLD = /^стар(ая|ой|ую|ое|ого|ый|ом|ых|ые)$|^прежн|^ески(де|ден)?$|^бурынгы$|^old$|^former$|^previous$|^1995/

// "How old must one be", "40 years old", "old enough", "old-age pension": of people, not of a law.
const AGE_BEFORE = /^how$|^years?$|^too$|^so$/
const AGE_AFTER = /^enough$|^ages?$|^people$|^person$|^m[ae]n$|^wom[ae]n$|^folks?$/

/** What other law a question names, or undefined where it names none. */
export function elsewhere(question: string): Elsewhere | undefined {
  const forms = foldedWords(question)
  const has = (kind: RegExp) => forms.some((form) => kind.test(form))
  const line = forms.join(' ')
  const governed = (who: RegExp) =>
    forms.some((form, at) => who.test(form) && near(forms, at).some((each) => INSTITUTION.test(each)))
  const theirs = governed(COUNTRY) || ADJECTIVE.test(line) || isSubject(forms)
  if (theirs && !HERE.test(line) && !LIKE.test(line) && !governed(OURS) && !TREATY.test(line)) return 'other-country'
  if (has(CODE) || NUMBERED_LAW.some((place) => place.test(line))) return 'other-law'
  return forms.some((_, at) => isOld(forms, at)) ? 'old-constitution' : undefined
}

/** "Does Germany have a constitutional court", "the state language of Uzbekistan": the country is what is asked about. */
function isSubject(forms: readonly string[]): boolean {
  const [asks = '', named = ''] = forms
  const of = forms.at(-2) === 'of' && !BELONGS.test(forms.at(-3) ?? '') ? (forms.at(-1) ?? '') : ''
  return (/^(does|did|has)$/.test(asks) && COUNTRY.test(named)) || COUNTRY.test(of)
}

// Who belongs to a country asks of himself, and of ours.
const BELONGS = /^(citizens?|citizenship|nationals?|residents?|natives?|out)$/

function isOld(forms: readonly string[], at: number): boolean {
  const form = forms[at] ?? ''
  const age = form === 'old' && (AGE_BEFORE.test(forms[at - 1] ?? '') || AGE_AFTER.test(forms[at + 1] ?? ''))
  return OLD.test(form) && !age
}

/** The two words on either side: «как в Узбекистане выбирают парламент», «премьер-министр Индии». */
function near(forms: readonly string[], at: number): readonly string[] {
  return forms.slice(Math.max(0, at - 2), at + 3)
}

/** The question without the words that say it is about the old Constitution. */
export function withoutOld(question: string): string {
  const all = words(question)
  const forms = all.map((word) => foldWord(word.text))
  return all
    .filter((_, at) => isOld(forms, at))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), question)
}
