import type { Status } from '#src/features/imports/plan/plan-draft.ts'

/**
 * A sign with which plans rate: a shape, a tick, a cross, a face, a coloured disc. Arrows are none, since they tell
 * which way things go and not how far they are; nor are the small dots of lists.
 */
export const SIGN = String.raw`[\u{25a0}-\u{25a9}\u{25b2}-\u{25b7}\u{25bc}-\u{25bf}\u{25c6}-\u{25d7}\u{25ef}\u{25fb}-\u{25fe}\u{2600}-\u{2793}\u{2b1b}\u{2b1c}\u{2b24}\u{2b50}\u{2b55}\u{221a}\u{231b}\u{23e9}\u{23f0}-\u{23fa}\u{1f300}-\u{1faff}]`

const LONE = new RegExp(String.raw`^(${SIGN})\u{fe0f}?$`, 'u')
const LEADING = new RegExp(String.raw`^(${SIGN})\u{fe0f}?(?=\s|$)`, 'u')

/** Signs that look different and say one thing, and what they say where no key gives them a meaning; a person confirms. */
const ALIKE: [sign: string, Status, RegExp][] = [
  ['✓', 'complete', /[✓✔✅☑√🗹🏁]/u],
  ['✗', 'off-track', /[✗✘✖❌❎☒🗙]/u],
  ['!', 'off-track', /[⛔🚫🛑🚨👎☹🙁😞😟😢]/u],
  ['?', 'at-risk', /[⚠❗❕⏸⏰😐😕]/u],
  ['>', 'on-track', /[⏳⌛🔄🔃🚧👍☺🙂😀😃😄😊]/u],
]

/** The sign that a text is, those that say one thing as one; null for any other text. */
export function signOf(text: string): string | null {
  const sign = LONE.exec(text.trim())?.[1]
  return sign === undefined ? null : (ALIKE.find(([, , form]) => form.test(sign))?.[0] ?? sign)
}

/** What the sign before a text says by custom; null for a shape, which says nothing without a key. */
export function signLeaning(text: string): Status {
  const sign = LEADING.exec(text.trim())?.[1]
  return sign === undefined ? null : (ALIKE.find(([, , form]) => form.test(sign))?.[1] ?? null)
}
