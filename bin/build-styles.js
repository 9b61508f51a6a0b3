// Builds dist/assets/: the style sheet, its font, the small script, the icon, and manifest.json, which maps each
// plain name to the name with its fingerprint. Returns the sizes, so that a build can say what a page costs.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { compile, Logger } from 'sass'

const root = join(import.meta.dirname, '..')
const font = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

// Everything works without it. It moves focus to what went wrong or right, counts characters, shows a password and
// stops a double press; a page that waits looks again by itself, what is pasted keeps its table, and a menu closes when
// it is left. Radios are left
// out: their script puts aria-expanded where ARIA does not allow it, and _forms.scss folds a question under its option
// without.
const enhance = `
import { Button, CharacterCount, createAll, ErrorSummary, NotificationBanner, PasswordInput, SkipLink } from 'govuk-frontend'
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const part of [Button, CharacterCount, ErrorSummary, NotificationBanner, PasswordInput, SkipLink]) createAll(part)
const waiting = document.querySelector('[data-look-again]')
if (waiting) setTimeout(() => location.reload(), Number(waiting.dataset.lookAgain) * 1000)
const html = document.querySelector('input[data-pasted-html]')
const box = html?.form.querySelector('textarea')
box?.addEventListener('paste', (event) => { html.value = event.clipboardData.getData('text/html') })
box?.addEventListener('input', (event) => { if (event.inputType !== 'insertFromPaste') html.value = '' })
for (const menu of document.querySelectorAll('.gt-menu')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary').focus()
  })
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false
  })
}
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('.gt-menu[open]')) if (!menu.contains(event.target)) menu.open = false
})
`

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34"><circle cx="17" cy="17" r="17" fill="#12436D"/><path d="M4 14c4.5-4 8.5-4 13 0s8.5 4 13 0M6 21c3.7-3.6 7.3-3.6 11 0s7.3 3.6 11 0" fill="none" stroke="#d9a441" stroke-width="3" stroke-linecap="round"/></svg>\n`

/** Writes the assets into `folder` (dist/assets unless another is given): `{ 'app.css': bytes gzipped, … }`. */
export async function buildAssets(folder = join(root, 'dist', 'assets')) {
  mkdirSync(folder, { recursive: true })
  const names = {}
  const sizes = {}
  const keep = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const extension = extname(name)
    names[name] = `${name.slice(0, -extension.length)}-${hash}${extension}`
    sizes[name] = extension === '.woff2' ? content.length : gzipSync(content, { level: 9 }).length
    writeFileSync(join(folder, names[name]), content)
  }
  keep('source-sans-3-latin.woff2', readFileSync(join(root, font)))
  keep('app.css', styles().replaceAll('source-sans-3-latin.woff2', names['source-sans-3-latin.woff2']))
  keep('enhance.js', await script())
  keep('favicon.svg', icon)
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(names, null, 2)}\n`)
  return sizes
}

function styles() {
  const sheet = join(root, 'src', 'kit', 'styles', 'app.scss')
  return compile(sheet, { loadPaths: [root], style: 'compressed', logger: Logger.silent }).css
}

async function script() {
  const { outputFiles } = await build({
    stdin: { contents: enhance, resolveDir: root, sourcefile: 'enhance.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
    legalComments: 'none',
  })
  return outputFiles[0].text
}

if (process.argv[1] === import.meta.filename) {
  const sizes = await buildAssets()
  for (const [name, bytes] of Object.entries(sizes)) process.stdout.write(`${name} ${bytes} bytes as sent\n`)
}
