import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/playground/emulator.ts'
import { startEchoBot } from './echo-bot.ts'

const CHROMIUM = '/usr/bin/chromium'
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

describe.skipIf(!existsSync(CHROMIUM))(
  `the page in a browser (skipped where ${CHROMIUM} is not there)`,
  { timeout: 30_000 },
  () => {
    const emulator = createEmulator()
    let server: Awaited<ReturnType<typeof emulator.listen>>
    let bot: Awaited<ReturnType<typeof startEchoBot>>
    let browser: Browser
    const complaints: string[] = []
    beforeAll(async () => {
      server = await emulator.listen()
      bot = await startEchoBot(emulator, server.apiRoot)
      browser = await chromium.launch({ executablePath: CHROMIUM, args: flags.split(' ') })
    }, 30_000)
    afterAll(async () => {
      await browser.close()
      await bot.stop()
      await server.close()
    })

    async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
      const page = await browser.newPage({ locale: 'kk-KZ', viewport: { width: 900, height: 700 }, ...options })
      page.setDefaultTimeout(10_000)
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
      await page.goto(server.url)
      return page
    }

    async function say(page: Page, text: string): Promise<void> {
      await page.getByRole('textbox').fill(text)
      await page.keyboard.press('Enter')
    }

    it('carries a question to the bot and shows its answer, marked up', async () => {
      const page = await open()
      await page.getByRole('button', { name: 'Бастау', exact: true }).click()
      await page.locator('.message:not(.mine)').waitFor()
      expect(await page.locator('.message .text').allTextContents()).toEqual(['/start', 'Сәлем, Қонақ!'])
      expect(await page.locator('.message strong').textContent()).toBe('Қонақ')
      await page.close()
    })

    it('edits in place on a press, and shows alerts as a dialog', async () => {
      const page = await open()
      await say(page, '/start')
      await page.getByRole('button', { name: '+1 (0)' }).click()
      await page.getByText('Саны: 1').waitFor()
      expect(await page.locator('.message').count()).toBe(2)
      await page.getByRole('button', { name: 'Ескерту' }).click()
      expect(await page.getByRole('dialog').textContent()).toContain('Бұл ескерту')
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.close()
    })

    it('is used by keyboard alone: menu, new line, buttons, and the focus stays where it was', async () => {
      const page = await open()
      await page.keyboard.type('/st')
      await page.getByRole('button', { name: '/start Бастау' }).waitFor()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: '+1 (0)' }).waitFor()
      await page.keyboard.press('Shift+Tab') // the menu's button
      await page.keyboard.press('Shift+Tab') // «Ескерту»
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.getByText('Саны: 1').waitFor()
      await page.keyboard.press('Enter')
      await page.getByText('Саны: 2').waitFor()
      const outline = () => page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
      expect(await outline()).toBe('solid')
      await page.getByRole('textbox').focus()
      await page.keyboard.type('бір')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.type('екі')
      await page.keyboard.press('Enter')
      await page.locator('.message:not(.mine)', { hasText: 'бір' }).waitFor()
      expect(await page.locator('.message.mine .text').last().textContent()).toBe('бір\nекі')
      await page.close()
    })

    it('shows nested marks, folds long quotes to three lines, hides spoilers, opens links elsewhere', async () => {
      const page = await open()
      await say(page, '/long')
      const quote = page.locator('.quoted')
      await quote.waitFor()
      expect(await page.locator('.message strong em').textContent()).toBe('бап')
      const height = () => quote.evaluate((node) => node.clientHeight)
      const folded = await height()
      await page.getByRole('button', { name: 'Толық көрсету' }).click()
      expect(await height()).toBeGreaterThan(2 * folded)
      await page.getByRole('button', { name: 'Жинау' }).click()
      expect(await height()).toBe(folded)
      const link = page.getByRole('link', { name: 'Құжат' })
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ])
      await page.getByRole('button', { name: 'Жасырын мәтінді көрсету' }).press('Enter')
      expect(await page.locator('.spoiler').getAttribute('class')).toBe('spoiler shown')
      await page.getByRole('button', { name: '/start', exact: true }).last().click()
      await page.getByText('Сәлем, Қонақ!').waitFor()
      await page.close()
    })

    it('never takes text for markup', async () => {
      const page = await open()
      const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
      await say(page, attack)
      await page.locator('.message:not(.mine)').waitFor()
      expect(await page.locator('.message .text').allTextContents()).toEqual([attack, attack])
      expect(await page.locator('.message img, .message script').count()).toBe(0)
      await page.close()
    })

    it('switches its own words and the person’s language', async () => {
      const page = await open()
      await page.getByRole('radio', { name: 'ENG' }).check()
      expect(await page.getByRole('textbox').getAttribute('placeholder')).toBe('Message')
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      await page.getByRole('button', { name: 'Commands' }).click()
      expect(await page.getByRole('list', { name: 'Commands' }).textContent()).toContain('/start Start')
      await page.close()
    })

    it('is the same person after a reload and a new one on demand', async () => {
      const page = await open()
      await say(page, 'есте сақта')
      await page.locator('.message:not(.mine)').waitFor()
      await page.reload()
      await page.locator('.message').first().waitFor()
      expect(await page.locator('.message').count()).toBe(2)
      await page.getByRole('button', { name: 'Жаңа адам болып бастау' }).click()
      await page.getByRole('button', { name: 'Бастау', exact: true }).waitFor()
      expect(await page.locator('.message').count()).toBe(0)
      await page.close()
    })

    it('fits a phone of 360 px, also with long words', async () => {
      const page = await open({ viewport: { width: 360, height: 640 } })
      await say(page, 'қ'.repeat(300))
      await page.locator('.message:not(.mine)').waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      await page.close()
    })

    it('is dark where the system is, with readable text in both', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open({ colorScheme })
        await say(page, 'түн')
        await page.locator('.message:not(.mine) .bubble').waitFor()
        const style = `getComputedStyle(document.querySelector('.message:not(.mine) .bubble'))`
        const colours = await page.evaluate<string[]>(`[${style}.color, ${style}.backgroundColor]`)
        const [text = 0, ground = 0] = colours.map(brightness)
        expect(ground > 128).toBe(colorScheme === 'light')
        expect(Math.abs(text - ground)).toBeGreaterThan(150)
        await page.close()
      }
    })

    it('leaves no complaint in the console', () => {
      expect(complaints).toEqual([])
    })
  },
)

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
