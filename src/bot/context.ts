import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context, SessionFlavor } from 'grammy'
import type { Answers } from '../answers/answers.ts'
import { isLocale, type Locale } from '../text/locale.ts'
import type { Remembered } from './past.ts'

/** What is remembered about a person: the chosen language and the article read last. */
export type Session = { readonly locale?: Locale; readonly article?: number }

/** What every handler of ours gets: the answers of the corpus as it is now, the person's language, the last finding. */
export type BotContext = ConversationFlavor<
  Context & SessionFlavor<Session> & { answers: Answers; locale: Locale; past: Remembered }
>

/** The language of a person who has chosen none: that of the Telegram application, else English. */
export function spokenLocale(languageCode: string | undefined): Locale {
  const language = languageCode?.slice(0, 2)
  return isLocale(language) ? language : 'en'
}
