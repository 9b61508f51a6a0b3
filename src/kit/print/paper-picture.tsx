import type { ComponentChildren, VNode } from 'preact'
import { drawPicture, type Picture, wordsOf } from '#src/kit/charts/pictures.tsx'

/** A picture of a paper: its finding, the drawing for this width of screen, where it is from, and its numbers. */
export function PicturePart({
  picture,
  depth,
  children,
}: {
  picture: Picture
  depth: number
  children: ComponentChildren
}): VNode {
  const { says, more, sub, foot } = wordsOf(picture)
  const Level = `h${Math.min(depth, 5)}` as 'h2' | 'h3' | 'h4' | 'h5'
  return (
    <figure class="gt-paper__picture">
      <figcaption>
        <Level>{says}</Level>
        {more === '' ? null : <p>{more}</p>}
        <p class="gt-muted gt-paper__small">{sub}</p>
      </figcaption>
      <div class="gt-paper__wide">
        {drawPicture(picture, { width: 960, place: 'page', id: `${picture.of}-w` })}
      </div>
      <div class="gt-paper__narrow">
        {drawPicture(picture, { width: 360, place: 'page', id: `${picture.of}-p` })}
      </div>
      <p class="gt-muted gt-paper__small">{foot}</p>
      {children}
    </figure>
  )
}
