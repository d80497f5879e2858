import { readFileSync } from 'node:fs'
import { Hono } from 'hono'

const files = {
  '/': ['page.html', 'text/html; charset=utf-8'],
  '/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/message.css': ['message.css', 'text/css; charset=utf-8'],
  '/menu.js': ['menu.js', 'text/javascript; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/message.js': ['message.js', 'text/javascript; charset=utf-8'],
  '/words.js': ['words.js', 'text/javascript; charset=utf-8'],
} as const

// Nothing from elsewhere, no inline script or style: even a bot's text that became markup could not run.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The page on which a browser is a person, read once from the folder page/. */
export function createPage() {
  const app = new Hono()
  for (const [path, [file, type]] of Object.entries(files)) {
    const body = readFileSync(new URL(`page/${file}`, import.meta.url), 'utf8')
    app.get(path, (context) =>
      context.body(body, 200, {
        'content-type': type,
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      }),
    )
  }
  return app
}
