import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'

/** What a message is about when it asks nothing of the law. */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'bot' | 'instructions'

const GREETING =
  /^(привет\p{L}*|здравствуй\p{L}*|салам\p{L}*|ассалау\p{L}*|ассалам\p{L}*|алейкум|магалейкум|уагалайкум|сәлем\p{L}*|салем\p{L}*|салеметсиз|хай|хэй|хелло|hi|hello|hey|salam|salem|assalamu?|alaikum|greetings|hiya|yo|добр(ый|ое|ого)|кайырлы)$/u
const FARE_WELL = /^(пока|свидан\p{L}*|прощай\p{L}*|сау|кездескенше|bye|goodbye|cya)$/u
const THANKS = /^(спасибо|спс|благодар\p{L}*|рахмет\p{L}*|ракмет|thanks?|thx|thankyou|merci|алгыс\p{L}*)$/u
// Words that go along with these and ask for nothing: «добрый день», "good morning", «сау бол».
const COURTESY =
  /^(день|дня|вечер\p{L}*|утро|утра|ночи|кун|кеш|тан|до|болыныз|болыныздар|бол|большое|огромное|вам|тебе|тебя|вас|всем|дела|как|что|кандай|калай|калыныз|калын|жагдай\p{L}*|ассалау|бот|bot|good|morning|day|evening|afternoon|night|there|you|very|much|so|are|how|a|lot|bolsyn|болсын|сизге|саган|коп|ма|па|и|ок|окей|ok|okay|понятно|ясно|тусиникти|жаксы|well|see|later)$/u
// Spoken to the program itself: what it is, who made it, whose side it takes.
const BOT =
  /^(бот\p{L}{0,4}|чатбот\p{L}*|чат-бот|bots?|chatbot|нейросет\p{L}*|робот\p{L}*|robot|искусственн\p{L}*|gpt|chatgpt|ии)$/u
const SELF =
  /(^| )(кто ты|ты кто|кто (тебя|вас) (сдела|созда|написа)\p{L}*|что ты (умеешь|такое)|сен кимсин|сиз кимсиз|ким жасады|не истей аласын|who are you|who (made|built|created) you|what are you|what can you do|are you (human|real|ai|a person))( |$)/u
const INSTRUCTIONS =
  /(^| )(промпт\p{L}*|промт\p{L}*|prompts?|инструкци\p{L}*|instructions?|jailbreak|нускау\p{L}*|roleplay|(ignore|forget|disregard) (all|your|the|previous|everything)\p{L}*|(забудь|игнорируй\p{L}*) (все|всё|предыдущ\p{L}*|свои|правила)\p{L}*|представь,? что ты|притворись|pretend|act as|ты теперь)( |$)/u

/** Recognises greetings, thanks and talk about the bot; a greeting before a question is not small talk. */
export function smallTalk(text: string): SmallTalk | undefined {
  const forms = words(text).map((word) => foldWord(word.text))
  const line = forms.join(' ')
  if (INSTRUCTIONS.test(line)) return 'instructions'
  const isCourtesy = (form: string) => [GREETING, THANKS, FARE_WELL, COURTESY].some((kind) => kind.test(form))
  if (forms.length > 0 && forms.every(isCourtesy)) {
    if (forms.some((form) => THANKS.test(form))) return 'thanks'
    if (forms.some((form) => GREETING.test(form))) return 'greeting'
    if (forms.some((form) => FARE_WELL.test(form))) return 'farewell'
  }
  return SELF.test(line) || forms.some((form) => BOT.test(form)) ? 'bot' : undefined
}
