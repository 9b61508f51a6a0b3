import type { VNode } from 'preact'

/**
 * Words in their lines, of which a page shows no more than `most` characters: what is left out is counted, and `whole`
 * says where all of it is.
 */
export function InPart({ text, most, whole }: { text: string; most: number; whole: string }): VNode {
  const shown = cutTo(text, most)
  return (
    <>
      {shown.split('\n').map((line, at) => (
        <>
          {at > 0 ? <br /> : null}
          {line}
        </>
      ))}
      {shown.length === text.length ? null : (
        <>
          {' … '}
          <em>
            Shown in part: {said(shown.length)} of {said(text.length)} characters. {whole}
          </em>
        </>
      )}
    </>
  )
}

/** Never between the two halves of one character. */
function cutTo(text: string, most: number): string {
  if (text.length <= most) return text
  const shown = text.slice(0, most)
  return /[\uD800-\uDBFF]$/.test(shown) ? shown.slice(0, -1) : shown
}

function said(count: number): string {
  return count.toLocaleString('en-GB')
}
