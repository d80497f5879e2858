import type { Keyboard } from './buttons.ts'
import type { Html } from './html.ts'

/** One message of ours: its text and the buttons under it. */
export type Reply = { readonly html: Html; readonly keyboard: Keyboard }
