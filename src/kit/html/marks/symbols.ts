/**
 * The drawings of the marks, by the id that `<use>` names. Shapes differ, not only colours: round is delivery, square
 * is difference being proved, a tick is claimed in outline and accepted when filled. No pattern or gradient is used,
 * since a reference inside a symbol does not survive every printer.
 */
export const symbols: Readonly<Record<string, string>> = {
  'm-not-started': box(
    24,
    24,
    '<circle cx="12" cy="12" r="9.5" fill="#fff" stroke="#505a5f" stroke-width="2.2" stroke-dasharray="3.6 2.37"/>',
  ),
  'm-in-progress': box(
    24,
    24,
    '<circle cx="12" cy="12" r="9.5" fill="#fff" stroke="#1d70b8" stroke-width="2.4"/><path d="M12 2.5a9.5 9.5 0 0 1 0 19z" fill="#1d70b8"/>',
  ),
  'm-submitted': box(
    24,
    24,
    '<circle cx="12" cy="12" r="9.5" fill="#fff" stroke="#12436D" stroke-width="3"/><path d="M7.6 12.3l3 3 5.8-6.4" fill="none" stroke="#12436D" stroke-width="2.2"/>',
  ),
  'm-complete': box(
    24,
    24,
    '<circle cx="12" cy="12" r="11" fill="#12436D"/><path d="M7 12.4l3.4 3.4 6.6-7.3" fill="none" stroke="#fff" stroke-width="2.8"/>',
  ),
  'm-embedding': box(
    24,
    24,
    '<rect x="2" y="2" width="20" height="20" rx="4" fill="#fff"/><path d="M2.6 10.4L10.4 2.6M2.6 16L16 2.6M3 21L21 3M8 21.4L21.4 8M13.6 21.4L21.4 13.6" stroke="#28A197" stroke-width="2.7"/><rect x="2" y="2" width="20" height="20" rx="4" fill="none" stroke="#1b7a72" stroke-width="2.2"/>',
  ),
  'm-embedded': box(
    24,
    24,
    '<rect x="1" y="1" width="22" height="22" rx="4" fill="#0f7a52"/><path d="M4.6 12.4l3.2 3.2 5.4-6.4M11 15l.8.7 7-7.6" fill="none" stroke="#fff" stroke-width="2.4"/>',
  ),
  'm-paused': box(
    24,
    24,
    '<circle cx="12" cy="12" r="11" fill="#858f95"/><path d="M9.2 7.4v9.2M14.8 7.4v9.2" stroke="#fff" stroke-width="2.8"/>',
  ),
  'm-regressed': box(
    24,
    24,
    '<path d="M12 23L.8 2.6h22.4z" fill="#801650"/><path d="M12 6.2v6.2M12 14.6v2.3" stroke="#fff" stroke-width="2.6"/>',
  ),
  'm-green': lettered('<rect width="24" height="24" rx="3.5" fill="#0f7a52"/>', 'G', '#fff'),
  'm-amber': lettered(
    '<path d="M3.5 0h17A3.5 3.5 0 0 1 24 3.5V16.3L16.3 24H3.5A3.5 3.5 0 0 1 0 20.5v-17A3.5 3.5 0 0 1 3.5 0z" fill="#b58105"/>',
    'A',
    '#0b0c0c',
  ),
  'm-red': lettered('<circle cx="12" cy="12" r="12" fill="#ca3535"/>', 'R', '#fff'),
  'm-no-report': lettered(
    '<rect x="1" y="1" width="22" height="22" rx="3" fill="#fff" stroke="#505a5f" stroke-width="2"/>',
    '?',
    '#0b0c0c',
  ),
  ...Object.fromEntries([0, 1, 2, 3, 4].map((level) => [`m-difference-${level}`, bars(level)])),
  'm-ready': box(
    20,
    20,
    '<circle cx="10" cy="10" r="9" fill="#12436D"/><path d="M5.6 10.3l2.9 2.9 5.7-6.2" fill="none" stroke="#fff" stroke-width="2.2"/>',
  ),
  'm-done': box(
    20,
    20,
    '<circle cx="10" cy="10" r="9.5" fill="#0f7a52"/><path d="M5.6 10.3l2.9 2.9 5.7-6.2" fill="none" stroke="#fff" stroke-width="2.2"/>',
  ),
}

/** The symbols that some markup uses, by name. */
export function marksIn(markup: string): Set<string> {
  return new Set(Array.from(markup.matchAll(/<use href="#([a-z0-4-]+)"/g), ([, id = '']) => id))
}

/** A sheet of the symbols that a page uses, to stand once at the top of its body. Empty when it uses none. */
export function spriteOf(used: ReadonlySet<string>): string {
  const wanted = Object.entries(symbols).filter(([id]) => used.has(id))
  if (wanted.length === 0) return ''
  const drawn = wanted.map(([id, inside]) => inside.replace('<symbol ', `<symbol id="${id}" `)).join('')
  return `<svg class="gt-sprite" aria-hidden="true" focusable="false">${drawn}</svg>`
}

function box(width: number, height: number, inside: string): string {
  return `<symbol viewBox="0 0 ${width} ${height}">${inside}</symbol>`
}

function lettered(shape: string, letter: string, ink: string): string {
  const words = `<text x="12" y="17.9" text-anchor="middle" font-size="17" font-weight="700" fill="${ink}">${letter}</text>`
  return box(24, 24, shape + words)
}

function bars(level: number): string {
  const drawn = [0, 1, 2, 3].map((at) => {
    const [fill, edge] = at < level ? ['#3D3D3D', '#3D3D3D'] : ['#fff', '#858f95']
    const height = 9 + at * 7
    return `<rect x="${1 + at * 11.5}" y="${31 - height}" width="9" height="${height}" rx="1" fill="${fill}" stroke="${edge}" stroke-width="2"/>`
  })
  return box(46, 32, drawn.join(''))
}
