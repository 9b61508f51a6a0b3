import type { ComponentChildren, VNode } from 'preact'
import type { Frame, PictureWords } from './picture.ts'
import { tenth, wrapped } from './text.ts'

export const ink = '#0b0c0c'
export const grey = '#505a5f'

/** A drawing's frame: named for those who listen, and carrying its own words where it stands alone. */
export function Drawing({
  frame,
  words,
  height,
  children,
}: {
  frame: Frame
  words: PictureWords
  /** Of what is drawn, without words. */
  height: number
  children: ComponentChildren
}): VNode {
  const { width, place, id } = frame
  const named = (
    <>
      <title id={`${id}-t`}>{words.title}</title>
      <desc id={`${id}-d`}>
        {words.says}. {words.more}
      </desc>
    </>
  )
  const labelled = `${id}-t ${id}-d`
  const tall = Math.ceil(height)
  if (place === 'page') {
    return (
      <svg
        class={`gt-chart gt-chart--${width > 640 ? 'wide' : 'phone'}`}
        viewBox={width > 640 ? `20 0 ${width - 20} ${tall}` : `0 0 ${width} ${tall}`}
        role="img"
        aria-labelledby={labelled}
      >
        {named}
        {children}
      </svg>
    )
  }
  return (
    <Alone width={width} words={words} height={tall} labelled={labelled} named={named}>
      {children}
    </Alone>
  )
}

/** A drawing for a document, a slide or a download: it carries its finding, and where it is from. */
function Alone({
  width,
  words,
  height,
  labelled,
  named,
  children,
}: {
  width: number
  words: PictureWords
  height: number
  labelled: string
  named: VNode
  children: ComponentChildren
}): VNode {
  const head = headLines(words, width)
  const foot = wrapped(words.foot, width - 40, 12.5)
  const top = (head.at(-1)?.y ?? 0) + 22
  const tall = Math.ceil(top + height + 16 + foot.length * 17)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${tall}`}
      width={width}
      height={tall}
      font-family="'Source Sans 3', Arial, Helvetica, sans-serif"
      role="img"
      aria-labelledby={labelled}
    >
      {named}
      <rect width={width} height={tall} fill="#fff" />
      {head.map(({ y, size, line, bold }) => (
        <Words x={20} y={y} size={size} bold={bold} fill={bold ? ink : grey}>
          {line}
        </Words>
      ))}
      <g transform={`translate(0 ${tenth(top)})`}>{children}</g>
      {foot.map((line, at) => (
        <Words x={20} y={top + height + 16 + at * 17} size={12.5} fill={grey}>
          {line}
        </Words>
      ))}
    </svg>
  )
}

function headLines(words: PictureWords, width: number) {
  const size = width > 640 ? 21 : 19
  const says = wrapped(words.says, width - 40, size, true)
  const sub = wrapped(words.sub, width - 40, 14.5)
  const after = 34 + says.length * size * 1.22
  return [
    ...says.map((line, at) => ({ line, size, bold: true, y: tenth(34 + at * size * 1.22) })),
    ...sub.map((line, at) => ({ line, size: 14.5, bold: false, y: tenth(after + 2 + at * 18) })),
  ]
}

/** Words in a drawing. `halo` keeps them readable over lines. */
export function Words({
  x,
  y,
  size,
  children,
  bold = false,
  fill = ink,
  anchor,
  halo = false,
}: {
  x: number
  y: number
  size: number
  children: ComponentChildren
  bold?: boolean
  fill?: string
  anchor?: 'middle' | 'end' | undefined
  halo?: boolean
}): VNode {
  return (
    <text
      x={tenth(x)}
      y={tenth(y)}
      font-size={size}
      font-weight={bold ? 'bold' : undefined}
      fill={fill}
      text-anchor={anchor}
      {...(halo
        ? { stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {})}
    >
      {children}
    </text>
  )
}
