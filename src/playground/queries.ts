import { readContent } from './content.ts'
import { checkMarkup } from './keyboard.ts'
import type { Room } from './rooms.ts'
import { type Answer, accept, badRequest, type Fields, isFields, isRefusal, type Refusal } from './wire.ts'

// Telegram publishes no figure; answers later than some 15 to 30 seconds are reported refused.
const ANSWER_WITHIN_MS = 30_000
const RESULT_ID_BYTES = 64

type Query = { readonly room: Room; readonly askedAt: number }

/** Button presses and inline queries that wait for their one answer. */
export function createQueries({ now }: { readonly now: () => number }) {
  const open = new Map<string, Query>()
  let lastId = 0

  /** Opens a query asked in `room`; its id. */
  function ask(room: Room): string {
    for (const [id, { askedAt }] of open) if (now() - askedAt > ANSWER_WITHIN_MS) open.delete(id)
    const id = `${++lastId}${String(now()).slice(-6)}` // long, as Telegram's are: not to be taken for a number of ours
    open.set(id, { room, askedAt: now() })
    return id
  }

  function take(id: unknown): Query | Refusal {
    const query = open.get(String(id))
    open.delete(String(id))
    if (query && now() - query.askedAt <= ANSWER_WITHIN_MS) return query
    return badRequest('query is too old and response timeout expired or query ID is invalid')
  }

  function answerCallbackQuery(call: Fields): Answer {
    const query = take(call.callback_query_id)
    if (isRefusal(query)) return query
    query.room.tell({
      kind: 'answered',
      query: String(call.callback_query_id),
      alert: call.show_alert === true,
      ...(typeof call.text === 'string' && call.text !== '' && { text: call.text }),
      ...(typeof call.url === 'string' && { url: call.url }),
    })
    return accept(true)
  }

  function answerInlineQuery(call: Fields): Answer {
    const results: readonly unknown[] = Array.isArray(call.results) ? call.results : []
    const refusal = results.map(checkResult).find(Boolean) ?? checkIds(results)
    if (refusal) return refusal
    const query = take(call.inline_query_id)
    if (isRefusal(query)) return query
    query.room.tell({ kind: 'results', query: String(call.inline_query_id), results: results.filter(isFields) })
    return accept(true)
  }

  return { ask, methods: { answerCallbackQuery, answerInlineQuery } }
}

function checkResult(result: unknown): Refusal | undefined {
  if (!isFields(result)) return badRequest(`can't parse inline query result: InlineQueryResult must be an Object`)
  if (typeof result.id !== 'string' || result.id === '') return badRequest('RESULT_ID_EMPTY')
  if (Buffer.byteLength(result.id) > RESULT_ID_BYTES) return badRequest('RESULT_ID_INVALID')
  if (result.type !== 'article') return badRequest('the playground knows inline results of type article only')
  if (typeof result.title !== 'string' || result.title === '') return badRequest('ARTICLE_TITLE_EMPTY')
  const message = result.input_message_content
  if (!isFields(message)) return badRequest(`can't parse inline query result: Input message content is not specified`)
  const content = readContent({
    text: message.message_text,
    parse_mode: message.parse_mode,
    entities: message.entities,
  })
  return isRefusal(content) ? content : checkMarkup(result.reply_markup)
}

function checkIds(results: readonly unknown[]): Refusal | undefined {
  const ids = results.map((result) => (isFields(result) ? result.id : undefined))
  return new Set(ids).size === ids.length ? undefined : badRequest('RESULT_ID_DUPLICATE')
}
