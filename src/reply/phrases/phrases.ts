import type { Locale } from '../../text/locale.ts'
import { en, type Phrases } from './en.ts'
import { kk } from './kk.ts'
import { ru } from './ru.ts'

/** All that the bot says, by locale. */
export const phrases: Readonly<Record<Locale, Phrases>> = { kk, ru, en }
