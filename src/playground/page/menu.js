/**
 * The bot's commands above the text field. Opened by its button or by "/" as the first letter, which also narrows it;
 * arrows walk, Escape closes, and the text field keeps the focus unless somebody walks in.
 */
export function createMenu({ list, opener, text, commands, words, choose }) {
  function open(wanted = '') {
    const shown = commands().filter(({ command }) => `/${command}`.startsWith(wanted))
    list.replaceChildren(...shown.map(renderItem))
    if (commands().length === 0) list.textContent = words().noCommands
    list.hidden = commands().length > 0 && shown.length === 0
    opener.ariaExpanded = String(!list.hidden)
  }

  function close() {
    list.hidden = true
    opener.ariaExpanded = 'false'
  }

  function follow() {
    if (/^\/\w*$/.test(text.value)) open(text.value)
    else close()
  }

  function renderItem({ command, description }) {
    const name = document.createElement('b')
    name.textContent = `/${command}`
    const button = document.createElement('button')
    button.type = 'button'
    button.append(name, ' ', description)
    button.addEventListener('click', () => {
      close()
      text.focus()
      choose(`/${command}`)
    })
    const item = document.createElement('li')
    item.append(button)
    return item
  }

  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || list.hidden || (event.target === text && step > 0)) return
    const stops = [...list.querySelectorAll('button'), text]
    event.preventDefault()
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus()
  }

  function leave(event) {
    if (event.key !== 'Escape' || list.hidden) return
    close()
    text.focus()
  }

  for (const place of [list, text]) place.addEventListener('keydown', walk)
  for (const place of [list, text, opener]) place.addEventListener('keydown', leave)
  opener.addEventListener('click', () => {
    if (!list.hidden) return close()
    open()
    list.querySelector('button')?.focus()
  })
  document.addEventListener('click', ({ target }) => {
    if (![list, opener, text].some((place) => place.contains(target))) close()
  })
  // Commands may come after somebody began to type one.
  function refresh() {
    if (list.hidden) return
    if (text.value === '') open()
    else follow()
  }

  return { close, follow, refresh }
}
