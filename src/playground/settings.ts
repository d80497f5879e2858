import { type Answer, accept, badRequest, type Fields, isFields, type Refusal } from './wire.ts'

export type Command = { readonly command: string; readonly description: string }

const COMMAND = /^[a-z0-9_]{1,32}$/
const DESCRIPTION = 256
const scopes = new Set(
  'default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member'.split(' '),
)

/** What a bot tells about itself: its command menus and descriptions, by language. `changed` is called after each. */
export function createSettings({ changed }: { readonly changed: () => void }) {
  const menus = new Map<string, readonly Command[]>()

  function setMyCommands(call: Fields): Answer {
    const refusal = checkScope(call.scope) ?? checkLanguage(call.language_code)
    if (refusal) return refusal
    const commands: Command[] = []
    for (const given of Array.isArray(call.commands) ? call.commands : []) {
      const command = readCommand(given)
      if ('ok' in command) return command
      commands.push(command)
    }
    menus.set(keyOf(call), commands)
    changed()
    return accept(true)
  }

  function deleteMyCommands(call: Fields): Answer {
    const refusal = checkScope(call.scope) ?? checkLanguage(call.language_code)
    if (refusal) return refusal
    menus.delete(keyOf(call))
    changed()
    return accept(true)
  }

  function getMyCommands(call: Fields): Answer {
    return checkScope(call.scope) ?? checkLanguage(call.language_code) ?? accept(menus.get(keyOf(call)) ?? [])
  }

  /** The menu a person in a private chat sees: their language first, then the default; the nearer scope first. */
  function menuFor(language: string): readonly Command[] {
    const keys = [{ type: 'all_private_chats' }, { type: 'default' }].flatMap((scope) => [
      keyOf({ scope, language_code: language }),
      keyOf({ scope }),
    ])
    return keys.map((key) => menus.get(key)).find((menu) => menu && menu.length > 0) ?? []
  }

  function setMyDescription(call: Fields): Answer {
    return checkLanguage(call.language_code) ?? accept(true)
  }

  const methods = {
    setMyCommands,
    deleteMyCommands,
    getMyCommands,
    setMyDescription,
    setMyShortDescription: setMyDescription,
  }
  return { methods, menuFor }
}

function keyOf({ scope, language_code = '' }: Fields): string {
  return JSON.stringify([isFields(scope) ? scope : { type: 'default' }, language_code])
}

function readCommand(given: unknown): Command | Refusal {
  if (!isFields(given)) return badRequest(`can't parse BotCommand: expected an Object`)
  const { command, description } = given
  if (typeof command !== 'string' || typeof description !== 'string') {
    return badRequest(`can't parse BotCommand: Field "command" and "description" must be of type String`)
  }
  if (command === '') return badRequest('command must be non-empty')
  if (description.trim() === '') return badRequest('command description must be non-empty')
  if (!COMMAND.test(command.replace(/^\//, ''))) return badRequest('BOT_COMMAND_INVALID')
  if (description.length > DESCRIPTION) return badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

function checkScope(scope: unknown): Refusal | undefined {
  if (!isFields(scope)) return undefined
  if (!scopes.has(String(scope.type))) return badRequest(`can't parse BotCommandScope: Unsupported type specified`)
  const needsChat = String(scope.type).startsWith('chat') && scope.chat_id === undefined
  return needsChat ? badRequest(`can't parse BotCommandScope: Can't find field "chat_id"`) : undefined
}

function checkLanguage(code: unknown): Refusal | undefined {
  return code === undefined || /^([a-z]{2})?$/.test(String(code))
    ? undefined
    : badRequest('invalid language code specified')
}
