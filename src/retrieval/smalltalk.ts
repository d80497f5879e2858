import { foldWord } from '../text/fold.ts'
import { foldedWords, words } from '../text/words.ts'

/** What a message is about when it asks nothing of the law. */
export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'bot' | 'instructions'

const GREETING =
  /^(привет\p{L}*|здравствуй\p{L}*|салам\p{L}*|ассалау\p{L}*|ассалам\p{L}*|алейкум|магалейкум|уагалайкум|салем\p{L}*|хай|хэй|хелло|hi|hello|hey|salam|salem|assalamu?|alaikum|greetings|hiya|yo|добр(ый|ое|ого)|кайырлы)$/u
const FARE_WELL = /^(пока|свидани?ья|свидания|прощай\p{L}*|сау|кездескенше|bye|goodbye|cya)$/u
// «Алғысөз» is the preamble.
const THANKS = /^(спасибо|спс|благодар\p{L}*|рахмет\p{L}*|ракмет|thanks?|thx|thankyou|merci|алгыс(ым\p{L}*)?)$/u
// Words that go along with these and ask for nothing: «добрый день», "good morning", «сау бол».
const COURTESY =
  /^(день|дня|вечер\p{L}*|утро|утра|ночи|кун|кеш|тан|до|болыныз|болыныздар|бол|большое|огромное|вам|тебе|тебя|вас|всем|дела|как|что|кандай|калай|калыныз|калын|жагдай\p{L}*|бот|bot|good|morning|day|evening|afternoon|night|there|you|very|much|so|are|how|a|lot|bolsyn|болсын|сизге|саган|коп|ма|ме|ба|бе|па|пе|и|ок|окей|ok|okay|понятно|ясно|тусиникти|жаксы|well|see|later)$/u
const GOOD_DAY = /(^| )good (morning|day|evening|afternoon)( |$)/
// What may stand behind the first word of a greeting.
const OF_THE_DAY = /^(день|дня|вечер|вечера|утро|утра|времени|кун|кеш|тан|there)$/

/** Recognises greetings, thanks and talk about the bot; a greeting before a question is not small talk. */
export function smallTalk(text: string): SmallTalk | undefined {
  const forms = foldedWords(text)
  const line = forms.join(' ')
  if (INSTRUCTIONS.test(line)) return 'instructions'
  if (BOT.test(line)) return 'bot'
  if (CALL.test(line)) return 'greeting'
  if (!forms.every((form) => [GREETING, THANKS, FARE_WELL, COURTESY].some((kind) => kind.test(form)))) return undefined
  if (forms.some((form) => THANKS.test(form))) return 'thanks'
  if (GOOD_DAY.test(line) || forms.some((form) => GREETING.test(form))) return 'greeting'
  return forms.some((form) => FARE_WELL.test(form)) ? 'farewell' : undefined
}

/** «Сәлем, …», "hi …": a question without the greeting before it; a greeting alone stays as it is. */
export function withoutGreeting(text: string): string {
  const isGreeting = (form: string, at: number) => GREETING.test(form) || (at > 0 && OF_THE_DAY.test(form))
  const asked = words(text).find((word, at) => !isGreeting(foldWord(word.text), at))
  return asked ? text.slice(asked.start) : text
}

// Each of these speaks to the program: what it is, who made it, what it was told. The subjects alone do not, for people
// ask the law about them: «может ли нейросеть быть субъектом права», «суд применил инструкцию», «конституцияны кім
// жасады», "who may act as president", "prompt access to a lawyer".
const BOT = spoken([
  '(ты|вы)( \\p{L}+)? (бот|чатбот|робот|нейросеть|ии|gpt|chatgpt|программа|человек)',
  '(сен|сиз)( \\p{L}+){0,2} (бот|чатбот|робот|адам)(сын|сыз|пысын|пысыз)?',
  '(бот|чатбот|робот)(сын|сыз|пысын|пысыз)',
  "(are you|you are|you re|you're)( \\p{L}+){0,2} (bot|chatbot|robot|gpt|chatgpt|ai|human|real|person)",
  '(ты|вы) кто$',
  'кто (ты|вы)( так\\p{L}+)?$',
  'кто (тебя|вас) (сдела|созда|написа)\\p{L}*',
  'что ты (умеешь|такое)',
  '(сен|сиз) ким(син|сиз)',
  'ким (сени|сизди) жаса\\p{L}*|(сени|сизди) ким жаса\\p{L}*',
  '^((сен|сиз) )?не истей ала(сын|сыз)( |$)',
  'who (made|built|created) you',
  '(who|what) are you$|what can you do$',
])

const TELL =
  '(покажи|раскрой|выведи|выдай|скажи|назови|напиши|процитируй|забудь|игнорируй|проигнорируй|нарушь|измени|отмени|обойди|не следуй)(те)?'

// Who is fined "under some secret instruction" speaks of an office: hidden ones are the bot's where it is told to show or drop
// them, or where nothing else is said.
const INSTRUCTIONS = spoken([
  'промп?т\\p{L}*',
  '(system|your|hidden|initial|original) prompts?',
  '(system|your)( (hidden|secret|system|initial|original|previous))? instructions?',
  '^((please|now|ok|so) )*(show|reveal|print|repeat|tell|give|ignore|forget|disregard|override|bypass)( (me|us|all|any|the|your|of|these)){0,4} (hidden|secret|previous|prior|earlier) instructions?',
  '^(what are )?(the |all )?(hidden|secret|previous|prior|earlier) instructions?$',
  // «Чиновники обязаны поправить свои инструкции?» speaks of officials: one's own only where the bot is told to show or drop them.
  `${TELL}( \\p{L}+)? свои инструкции`,
  '(твои|твоя|твою|твоих|твоим|твоими|ваши|ваша|вашу|ваших|вашим|системн\\p{L}*)( (секретн|скрыт|системн|прежн)\\p{L}*)? инструкци\\p{L}*',
  `^((а|и|ну|теперь|пожалуйста) )*${TELL}( (мне|нам|все|эти)){0,2} (скрыт|секретн|предыдущ|прежн|прошл)\\p{L}* инструкци\\p{L}*(?! (по )?котор)`,
  '^(скрытые|секретные|предыдущие|прежние) инструкции$',
  'жуйелик нускау\\p{L}*|нускау(лар)?ын(ды|ыз)\\p{L}*',
  '(купия|жасырын|алдынгы) (\\p{L}+ )?нускау\\p{L}*( бари\\p{L}*)? (ашып )?(корсет|айт|бер|умыт|елеме|ескерме)(ш[иы]|[иы]н[иы]з(ш[иы])?)?(?= де |$)',
  '^(купия|жасырын|алдынгы) нускау(лар)?$',
  '^((please|now|ok|so) )*(ignore|forget|disregard) (all|everything|your|previous|what)',
  '^((а|теперь|пожалуйста) )*(забудь|проигнорируй|игнорируй)(те)?',
  '^(итак |а )?(ты теперь|теперь ты)|представь что ты|притворись',
  '^((please|now|ok|you must|you will) )*(act as|pretend|roleplay)|^you are now|jailbreak',
])

// Who only calls, or says that a question is coming, is answered as one who greets.
const CALL = spoken([
  '^((у меня|к вам|есть|можно|еще|один|хочу|задать|небольшой) ){0,4}вопрос(ик|ы)?$',
  '^(помогите|помоги)( мне)?( пожалуйста)?$|^((мне|нужна|требуется|ваша|на) ){0,3}помощь$',
  '^(есть|тут|здесь) кто( нибудь| живой)?( тут| здесь)?$|^кто (здесь|тут)$|^ау$|^алло$',
  '^((менде|менин|бир|тагы|кишкене) ){0,3}сура(к|гым)( бар)?( еди)?$|^(бир нарсе )?сурауга бола ма$|^сурак (коюга бола ма|кояйын( ба)?)$',
  '^(маган )?комек( керек)?$|^(маган )?комектес([иы]н[иы]з)?(ш[иы])?( маган)?$|^биреу бар ма$',
  '^(please )?help( me)?( please)?$|^i need (some |your )?help$|^(can|could) (you|anyone) help( me)?$',
  "^((i have|i ve|i've|i got|got|one|another|a|quick) )*questions?$|^(can|may|could) i ask( you)?( something| a question)?$",
  '^(is )?any(one|body) (there|here|home)$|^talk to me$',
])

/** Any of these, as whole words of a folded line. */
function spoken(lines: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${lines.join('|')})(?!\\p{L})`, 'u')
}
