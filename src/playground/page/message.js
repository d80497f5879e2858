/**
 * A message as DOM. Text becomes text nodes and nothing else: what the bot sends can never be markup here.
 * `context` has `words`, and `press(message, row, column, button)`, `copy(text)`, `say(command)`.
 */
export function renderMessage(message, context) {
  const { words } = context
  const mine = !message.from?.is_bot
  const item = element('li', { className: mine ? 'message mine' : 'message', tabIndex: -1 })
  item.dataset.id = message.message_id
  const bubble = element('div', { className: 'bubble' })
  bubble.append(element('span', { className: 'unseen', textContent: `${mine ? words.you : words.bot}: ` }))
  if (message.reply_to_message?.text) {
    bubble.append(element('p', { className: 'replied', textContent: message.reply_to_message.text }))
  }
  bubble.append(renderText(message.text ?? '', message.entities ?? [], context), renderTime(message, words))
  item.append(bubble)
  if (message.reply_markup?.inline_keyboard) item.append(renderKeyboard(message, context))
  return item
}

/** Shows "show all" under those collapsed quotes that do hide something; to be called when `root` stands in the page. */
export function fitQuotes(root) {
  for (const quote of root.querySelectorAll('.expandable')) {
    const body = quote.querySelector('.quoted')
    const folds = quote.classList.contains('open') || body.scrollHeight > body.clientHeight + 1
    quote.querySelector('button').hidden = !folds
    quote.classList.toggle('folds', folds)
  }
}

function renderText(text, entities, context) {
  const box = element('div', { className: 'text' })
  box.append(...renderRange(text, 0, text.length, entities, context))
  return box
}

// Entities come outer before inner. Each takes its stretch of the text, and what lies in it is rendered inside.
function renderRange(text, start, end, entities, context) {
  const nodes = []
  let at = start
  let rest = entities
  while (rest.length > 0) {
    const [entity, ...others] = rest
    const from = Math.max(entity.offset, at)
    const to = Math.min(entity.offset + entity.length, end)
    const inner = others.filter((other) => other.offset < to)
    rest = others.filter((other) => other.offset + other.length > to)
    if (to <= from) continue
    if (from > at) nodes.push(plain(text.slice(at, from), nodes.at(-1)))
    nodes.push(wrap(entity, text.slice(from, to), renderRange(text, from, to, inner, context), context))
    at = to
  }
  if (end > at) nodes.push(plain(text.slice(at, end), nodes.at(-1)))
  return nodes
}

// A block ends its line itself: the line feed after it would show as an empty line.
function plain(text, before) {
  const afterBlock = before instanceof HTMLElement && before.matches('blockquote, pre')
  return document.createTextNode(afterBlock ? text.replace(/^\n/, '') : text)
}

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

function wrap(entity, text, children, context) {
  if (entity.type === 'url') return link(text, children, context)
  if (entity.type === 'text_link') return link(entity.url, children, context)
  if (entity.type === 'bot_command') return command(text, context)
  if (entity.type === 'spoiler') return spoiler(children, context)
  if (entity.type === 'expandable_blockquote') return expandable(children, context)
  return filled(element(tags[entity.type] ?? 'span'), children)
}

function link(url, children, { words }) {
  if (!/^https?:\/\//i.test(url ?? '')) return filled(element('span'), children)
  return filled(
    element('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: words.newTab }),
    children,
  )
}

function command(text, { say }) {
  const button = element('button', { type: 'button', className: 'command', textContent: text })
  button.addEventListener('click', () => say(text))
  return button
}

function spoiler(children, { words }) {
  const box = filled(
    element('span', { className: 'spoiler', role: 'button', tabIndex: 0, ariaLabel: words.spoiler }),
    children,
  )
  const show = () => {
    box.classList.add('shown')
    for (const name of ['role', 'tabindex', 'aria-label']) box.removeAttribute(name)
  }
  box.addEventListener('click', show)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    show()
  })
  return box
}

function expandable(children, { words }) {
  const quote = element('blockquote', { className: 'expandable' })
  const toggle = element('button', {
    type: 'button',
    className: 'toggle',
    textContent: words.more,
    ariaExpanded: 'false',
  })
  const flip = () => {
    const open = quote.classList.toggle('open')
    toggle.textContent = open ? words.less : words.more
    toggle.ariaExpanded = String(open)
  }
  quote.append(filled(element('div', { className: 'quoted' }), children), toggle)
  quote.addEventListener('click', (event) => {
    const elsewhere = event.target.closest('a, button, [role=button]') !== null && event.target !== toggle
    const selecting = getSelection()?.toString() !== '' && event.target !== toggle
    if (quote.classList.contains('folds') && !elsewhere && !selecting) flip()
  })
  return quote
}

function renderTime(message, words) {
  const date = new Date((message.edit_date ?? message.date) * 1000)
  const clock = date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const time = element('time', { dateTime: date.toISOString() })
  // Whoever turns pages by buttons need not be told that they turned: Telegram's own clients keep silent there too.
  time.textContent = message.edit_date && !message.reply_markup ? `${words.edited} ${clock}` : clock
  return time
}

function renderKeyboard(message, context) {
  const keyboard = element('div', { className: 'keyboard' })
  message.reply_markup.inline_keyboard.forEach((buttons, row) => {
    const line = element('div', { className: 'row' })
    buttons.forEach((button, column) => {
      line.append(renderButton(button, context, () => context.press(message, row, column)))
    })
    keyboard.append(line)
  })
  return keyboard
}

function renderButton(button, { words, copy }, press) {
  if (button.url) {
    const anchor = link(button.url, [document.createTextNode(button.text)], { words })
    anchor.className = 'key link'
    return anchor
  }
  const key = element('button', { type: 'button', className: 'key', textContent: button.text })
  if (button.callback_data) key.addEventListener('click', press)
  else if (button.copy_text) key.addEventListener('click', () => copy(button.copy_text.text))
  else key.disabled = true // asks Telegram for something the page does not have, such as inline mode
  return key
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties)
}

function filled(box, children) {
  box.append(...children)
  return box
}
