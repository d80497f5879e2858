import { createMenu } from './menu.js'
import { fitQuotes, renderMessage } from './message.js'
import { words } from './words.js'

const byId = (id) => document.getElementById(id)
const [log, scroll, welcome, typing, notice, text, composer, alertBox] =
  'log scroll welcome typing notice text composer alert'.split(' ').map(byId)

// One tab is one person: a second tab is a second chat, a reload the same one.
const state = {
  session: sessionStorage.getItem('session') ?? newSession(),
  language: sessionStorage.getItem('language') ?? preferredLanguage(),
  messages: new Map(),
  commands: [],
  pressed: new Map(), // query id → the button that waits for its answer
  stream: undefined,
}

const menu = createMenu({
  list: byId('menu'),
  opener: byId('menu-button'),
  text,
  commands: () => state.commands,
  words: () => words[state.language],
  choose(command) {
    text.value = ''
    send(command)
  },
})

speak(state.language)
connect()

function connect() {
  state.stream?.close()
  state.stream = new EventSource(`/chat/${state.session}/events?language=${state.language}`)
  state.stream.onmessage = ({ data }) => take(JSON.parse(data))
  state.stream.onopen = () => notice.dataset.kind === 'offline' && tell('')
  state.stream.onerror = () => tell(words[state.language].offline, 'offline')
}

function take(happening) {
  switch (happening.kind) {
    case 'all':
      state.messages = new Map(happening.messages.map((message) => [message.message_id, message]))
      state.commands = happening.commands
      menu.refresh()
      return redraw()
    case 'message':
      state.messages.set(happening.message.message_id, happening.message)
      return add(happening.message)
    case 'edited':
      state.messages.set(happening.message.message_id, happening.message)
      return replace(happening.message)
    case 'deleted':
      state.messages.delete(happening.message_id)
      return itemOf(happening.message_id)?.remove()
    case 'action':
      return showTyping()
    case 'answered':
      return takeAnswer(happening)
    case 'commands':
      state.commands = happening.commands
      return menu.refresh()
  }
}

function redraw() {
  log.replaceChildren(...[...state.messages.values()].map(render))
  welcome.hidden = state.messages.size > 0
  fitQuotes(log)
  scroll.scrollTop = scroll.scrollHeight
}

function add(message) {
  welcome.hidden = true
  typing.hidden = true
  const item = render(message)
  log.append(item)
  fitQuotes(item)
  // A provision longer than the screen is read from its beginning.
  item.scrollIntoView({ block: item.offsetHeight > scroll.clientHeight ? 'start' : 'end' })
}

function replace(message) {
  const old = itemOf(message.message_id)
  if (!old) return
  const at = [...old.querySelectorAll('.key')].indexOf(document.activeElement)
  const item = render(message)
  old.replaceWith(item)
  fitQuotes(item)
  // Whoever turns pages by keyboard stays on the button just pressed, not thrown back to the page's beginning.
  if (at >= 0) ([...item.querySelectorAll('.key')].at(at) ?? item).focus()
}

function render(message) {
  return renderMessage(message, { words: words[state.language], press, copy, say: send })
}

function itemOf(id) {
  return log.querySelector(`[data-id="${Number(id)}"]`)
}

let typingTimer
function showTyping() {
  typing.hidden = false
  typing.scrollIntoView({ block: 'nearest' })
  clearTimeout(typingTimer)
  typingTimer = setTimeout(() => (typing.hidden = true), 5000) // as long as Telegram shows it
}

async function press(message, row, column) {
  const key = itemOf(message.message_id)?.querySelectorAll('.row')[row]?.children[column]
  key?.classList.add('waiting')
  const { query } = await post('press', { message_id: message.message_id, row, column })
  if (query && !state.pressed.delete(query)) state.pressed.set(query, key)
  else key?.classList.remove('waiting')
}

function takeAnswer({ query, text, alert, url }) {
  // The answer may overtake the reply to the press itself.
  const key = state.pressed.get(query)
  if (!state.pressed.delete(query)) state.pressed.set(query, undefined)
  key?.classList.remove('waiting')
  if (url && /^https?:/.test(url)) window.open(url, '_blank', 'noopener')
  if (!text) return
  if (!alert) return tell(text, 'toast')
  byId('alert-text').textContent = text
  alertBox.showModal()
}

async function copy(value) {
  await navigator.clipboard?.writeText(value)
  tell(words[state.language].copied, 'toast')
}

let noticeTimer
function tell(sentence, kind = '') {
  clearTimeout(noticeTimer)
  notice.textContent = sentence
  notice.dataset.kind = sentence ? kind : ''
  if (kind === 'toast') noticeTimer = setTimeout(() => tell(''), 4000)
}

async function post(deed, body) {
  try {
    const response = await fetch(`/chat/${state.session}/${deed}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const outcome = await response.json()
    if (!response.ok) tell(outcome.error ?? words[state.language].failed, 'toast')
    return outcome
  } catch {
    tell(words[state.language].failed, 'toast')
    return {}
  }
}

function send(sentence) {
  if (sentence.trim() !== '') post('send', { text: sentence })
}

function speak(language) {
  state.language = language
  sessionStorage.setItem('language', language)
  document.documentElement.lang = language
  const own = words[language]
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = own[node.dataset.word]
  for (const node of document.querySelectorAll('[data-label]')) node.ariaLabel = own[node.dataset.label]
  for (const node of document.querySelectorAll('[data-placeholder]')) node.placeholder = own[node.dataset.placeholder]
  for (const node of document.querySelectorAll('[data-title]')) node.title = node.ariaLabel = own[node.dataset.title]
  document.querySelector(`[name=language][value=${language}]`).checked = true
  redraw()
}

function newSession() {
  const session = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  sessionStorage.setItem('session', session)
  return session
}

function preferredLanguage() {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in words) ?? 'kk'
}

function fitText() {
  text.style.height = 'auto'
  text.style.height = `${text.scrollHeight}px`
}

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  send(text.value)
  text.value = ''
  fitText()
  menu.close()
})

text.addEventListener('input', () => {
  fitText()
  menu.follow()
})

text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    composer.requestSubmit()
  }
})

for (const radio of document.querySelectorAll('[name=language]')) {
  radio.addEventListener('change', () => {
    speak(radio.value)
    post('language', { language_code: radio.value })
  })
}

byId('begin').addEventListener('click', () => {
  send('/start')
  text.focus()
})

byId('new-person').addEventListener('click', () => {
  state.session = newSession()
  state.messages.clear()
  state.pressed.clear()
  typing.hidden = true
  redraw()
  connect()
  text.focus()
})

addEventListener('resize', () => fitQuotes(log))
text.focus()
