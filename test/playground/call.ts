import type { Emulator } from '../../src/playground/emulator.ts'

export type Body<Result> = {
  readonly ok: boolean
  readonly result: Result
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: unknown
}

/** One call of the Bot API as a bot makes it, without a socket: status and body of the answer. */
export async function call<Result = unknown>(
  emulator: Emulator,
  method: string,
  fields: unknown = {},
  token = emulator.token,
) {
  const response = await emulator.app.request(`/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof fields === 'string' ? fields : JSON.stringify(fields),
  })
  return { status: response.status, body: (await response.json()) as Body<Result> }
}

/** The words with which a call is refused, after its code: "400 Bad Request: chat not found"; "ok" if it is not. */
export async function refusalOf(emulator: Emulator, method: string, fields: unknown): Promise<string> {
  const { body } = await call(emulator, method, fields)
  return body.ok ? 'ok' : `${body.error_code} ${body.description}`
}
