// npm run screenshots: takes the pictures in docs/pictures from the example council, as it stands on one morning.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, environment, install, root, say } from './prepare.js'

const morning = '2026-06-22T07:40:00Z'
const [desk, phone] = [1240, 390]
const mostBytes = 2.5 * 1024 * 1024

install({ dev: true })
build()
const { chromium } = await import('playwright-core')
const folder = mkdtempSync(join(tmpdir(), 'goldthread-screenshots-'))
const pictures = join(root, 'docs', 'pictures')
mkdirSync(pictures, { recursive: true })

const server = spawn(
  join(root, 'bin', 'goldthread'),
  ['serve', '--demo', '--port', '0', '--data', join(folder, 'store')],
  { cwd: root, env: { ...environment(), GOLDTHREAD_CLOCK: morning }, stdio: ['ignore', 'pipe', 'inherit'] },
)
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const address = await readyAt(server)
  const manager = await signedIn(address, 'pm', desk)
  const plan = `/plans/${(await listed(manager, '/plans'))[0].id}`
  const actions = await listed(manager, `${plan}/actions`)
  const action = (ref) => `/actions/${actions.find((one) => one.ref === ref).id}`
  const report = `/reports/${(await listed(manager, '/reports'))[0].id}`
  const theme = `${plan}/themes/${actions.find((one) => one.ref === '3.1.2').themeId}`

  await take(manager, 'this-week', '/', 1000)
  await take(manager, 'plan-on-a-page', plan, 1100)
  await take(manager, 'theme', theme, 1000)
  await take(manager, 'action', action('3.1.2'), 1150)
  await take(manager, 'compare', `${plan}/compare?from=2026-05-14`, 1000)
  await take(manager, 'highlight-report', report, 1000)
  await take(manager, 'import-review', await bringPlan(manager), 1000)
  const lead = await signedIn(address, 'al', phone)
  await take(lead, 'my-actions', '/my-actions', 900)
  await take(lead, 'update', `${action('3.2.3')}/update`, 1100)
} finally {
  await browser.close()
  await stopped(server)
  rmSync(folder, { recursive: true, force: true })
}

const total = readdirSync(pictures).reduce((sum, name) => sum + statSync(join(pictures, name)).size, 0)
say(`docs/pictures holds ${Math.round(total / 1024)} KB`)
if (total > mostBytes) throw new Error('The pictures are too large to keep: take fewer, or shorter ones.')

/** The address that the server prints when it answers. */
function readyAt(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (part) => {
      said += part
      const address = /ready (http:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', () => reject(new Error('The server ended before it was ready.')))
  })
}

function stopped(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve()
    child.on('exit', resolve)
    child.kill('SIGTERM')
  })
}

async function signedIn(address, role, width) {
  const context = await browser.newContext({ baseURL: address, viewport: { width, height: 900 } })
  await context.request.post('/demo/sign-in', { form: { role }, maxRedirects: 0 })
  return context.newPage()
}

async function listed(page, path) {
  const answer = await page.context().request.get(`${path}.json`)
  return (await answer.json()).items
}

/** A picture of the page's head: as wide as the window, and no higher than `height`. */
async function take(page, name, path, height) {
  await page.goto(path)
  await page.evaluate('document.fonts.ready')
  const { width } = page.viewportSize()
  const whole = await page.evaluate('document.documentElement.scrollHeight')
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, whole) },
  })
}

/** Brings in the example's document and answers with the address of its review. */
async function bringPlan(page) {
  const { build: bundle } = await import('esbuild')
  const outfile = join(root, 'dist', 'screenshots', 'document.js')
  await bundle({
    absWorkingDir: root,
    entryPoints: ['example/documents/corporate-parenting-plan.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  const { corporateParentingPlan } = await import(outfile)
  await page.goto('/imports/new')
  await page.setInputFiles('input[type=file]', {
    name: 'Corporate parenting plan.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(await corporateParentingPlan()),
  })
  await page.click('button:has-text("Read it")')
  const heading = page.getByRole('heading', { name: 'Check what we read' })
  while (!(await heading.isVisible())) {
    await page.waitForTimeout(500)
    await page.reload()
  }
  return new URL(page.url()).pathname
}
