import { BULLETS } from './bullets.ts'

/** Any letter that is not left as it stands, line ends among them: most texts hold none. */
const UNTIDY = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u00a0\u00ad\u2007\u2028\u2029\u202f\ufeff]/

/**
 * Words as a person sees them: hard spaces as spaces, no soft hyphens or byte order marks, no control
 * marks, no space at the ends of lines. Spaces inside are kept, since in converted text several may be
 * all that is left of a line break.
 */
export function tidyText(text: string): string {
  if (!UNTIDY.test(text)) return text.trim()
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\r\n?|[\u2028\u2029\u000b\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f]/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** Whether a space that follows would be a second one: at the start of a text, too. */
export function endsInSpace(text: string): boolean {
  return text === '' || /\s/.test(text.charAt(text.length - 1))
}

/** Marks that only ever begin a list item, the Symbol font's own among them. */
const BULLET = new RegExp(String.raw`^[${BULLETS}\u25cb\u2043\u2219](?:[ \t]+|(?=\p{L}))`, 'u')

/** The words after a bullet typed as a character; undefined where none is typed. */
export function afterBullet(text: string): string | undefined {
  const mark = BULLET.exec(text)
  if (mark === null) return undefined
  const rest = text.slice(mark[0].length)
  return rest.trim() === '' ? undefined : rest
}
