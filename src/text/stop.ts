import { foldWord } from './fold.ts'
import type { Locale } from './locale.ts'

/**
 * Words that carry no subject in a question: pronouns, particles, question words, polite phrases and pressing ones. They are kept out of
 * the index and of what a question must cover. Negation and «can / must / who» say nothing of the subject either.
 */
const WORDS: Readonly<Record<Locale, string>> = {
  ru:
    'а б бы без бывает быть в вам вас ваш во вот все всё всего всех вы где да давай даже для до его ее её если есть ещё еще ж же за зачем ' +
    'и из или им их к как какая какие какими каких какова каков каковы каким какого какое какой какую кем ко когда кого кому кто куда ли либо лишь ' +
    'меня мне мной мои мой моя моё моего моей моих моим моему мы может можно могу могут может ли на над надо нам нас наш наша наше нашей нашего нашу не него нее неё ней нет ни нибудь ним них но ну о об ' +
    'однако он она они оно от очень по под подскажите пожалуйста покажи покажите почему при про правда просто расскажи расскажите с сам сама само сами себе себя свой свои своя своё своего своей своих своим ' +
    'скажи скажите скажи-ка со так такая такие такое такой то тебе тебя тем теперь тогда того тоже той только том ту ты у уже хочу хотел что чтобы чего чем чём чья чей чьё это этим этих этого этом этой эту эта эти этот ' +
    'является являются был была было были будет будут буду сейчас ' +
    'признай признайте признайся признайтесь согласись согласитесь подтверди подтвердите ответь ответьте честно кратко вкратце ' +
    'подробнее говорит говорится написано сказано прописано указано объясни объясните значит интересно нужно нужен нужна нужны должен должна должны',
  kk:
    'ал ала алам аламын алады алдым ана анау арқылы ау барлық бар бе ба болса болады бола болып болған болу болама беріңізші бұл біз бізге біздің бізде бірақ ' +
    'да де деген дейді деп егер екен еді емес ең енді еш ешкім ешқандай жайлы жоқ және жөнінде із иә кез кезде кім кімге кімді кімнің кімдер кейін керек қай қайда қайдан қалай қалайша қандай қашан қанша қаншаға ' +
    'ғой ма ме мен менің маған мені мұнда мүмкін не неге немесе нені ненің неше ол олар олардың олай онда оның оны осы осындай өз өзі өзім өзімнің өзінің өзімді па пе пен бен рас сен сенің соң сонда сол солай сондай ' +
    'сіз сіздер сіздің тағы тек туралы үшін ұқсас ше шын шынымен шығар айтыңыз айтыңызшы айтшы айтылған айтылады жазылған көрсет көрсетші көрсетіңіз түсіндір түсіндірші білгім келеді болар ед едім өте тиіс бері ' +
    'бер берші мына мынау қазір толығырақ мойында мойындашы мойындаңыз расташы растаңыз келісші қысқаша',
  en:
    "a about after all also am an and any are aren't as at be been being but by can can't cannot could did do does doesn't don't for from get got had has have he her here him his how i i'm if in into is isn't it it's its " +
    "just kind like may me mean means might must my need of on one or our please really shall she should so some still tell than that the their them then there these they this those to too u us very was wasn't we were what what's " +
    "when where whether which who who's whom whose why will with would wouldn't yes you your say says said explain show actually exactly actually anyone someone something anything admit honestly briefly",
}

const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ru: folded(WORDS.ru),
  kk: folded(WORDS.kk),
  en: folded(WORDS.en),
}

/** Is this folded word one that says nothing of a question's subject? */
export function isStopWord(word: string, locale: Locale): boolean {
  return stopWords[locale].has(word)
}

function folded(line: string): ReadonlySet<string> {
  return new Set(line.split(' ').map(foldWord))
}
