import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'

/**
 * Does a question speak of a law that is not this Constitution? «Статья 43 трудового кодекса» is no look-up here, and the
 * constitution of another country is not ours to tell.
 */
export type Elsewhere = 'other-law' | 'other-country' | 'old-constitution'

const CODE = /^кодекс|^code$|^codes$|^коап$|^апк$|^гпк$|^упк$|^гк$|^ук$|^тк$|^нк$|^act$|^bylaw/
const LAW = /^закон(а|е|у|ом)?$|^зан(ы|ынын|ында)$|^law$/
const OURS = /^основн|^ата$|^fundamental$|^basic$|^конституционн|^конституциялык$/
const COUNTRY =
  /^росси|^рф$|^рк?сфср$|^ресей|^russia|^сша$|^америк|^american?$|^usa$|^u\.?s$|^акш$|^франц|^french$|^france$|^герман|^немец|^german|^кита|^кытай|^chin(a|ese)$|^узбек|^озбек|^uzbek|^кыргыз|^киргиз|^kyrgyz|^турц|^турк(ия|ии|мен)|^turk(ey|ish|men)|^украин|^ukrain|^беларус|^белорус|^belarus|^япон|^жапон|^japan|^инди(я|и|ю|ей|йск)|^india|^итал|^ital|^испан|^spain|^spanish|^польш|^poland|^polish$|^британ|^англи(я|и|ю|ей)$|^brit(ain|ish)$|^england$|^таджик|^тажик|^tajik|^грузи(я|и|ю|нск)|^georgia|^армени|^armenia|^азербайджан|^azerbaijan|^монгол|^mongol|^корея|^кореи|^korea|^иран|^iran|^турция|^турциянын|^европ|^eu$|^european$|^ссср$|^совет(ск|тик)|^soviet$/
const OLD =
  /^стар(ая|ой|ую|ое|ого|ый|ом|ых|ые)$|^прежн|^прошл|^бывш|^ески$|^ескиден$|^бурынгы$|^old$|^former$|^previous$|^1995/

/** What other law a question names, or undefined where it names none. */
export function elsewhere(question: string): Elsewhere | undefined {
  const forms = words(question).map((word) => foldWord(word.text))
  if (forms.some((form) => COUNTRY.test(form))) return 'other-country'
  if (forms.some((form) => CODE.test(form))) return 'other-law'
  if (forms.some((form, at) => LAW.test(form) && !OURS.test(forms[at - 1] ?? ''))) return 'other-law'
  return forms.some((form) => OLD.test(form)) ? 'old-constitution' : undefined
}
