import type { ComponentChildren, VNode } from 'preact'

export interface TimelineItem {
  title: string
  by?: string | undefined
  /** ISO, for machines, and as people say it. */
  at: string
  day: string
  says?: ComponentChildren
}

/** MoJ's timeline: events with room for words. For a bare list of entries use `History`. */
export function Timeline({ items }: { items: readonly TimelineItem[] }): VNode {
  return (
    <div class="moj-timeline">
      {items.map(({ title, by, at, day, says }) => (
        <div class="moj-timeline__item">
          <div class="moj-timeline__header">
            <h2 class="moj-timeline__title">{title}</h2>{' '}
            {by === undefined ? null : <p class="moj-timeline__byline">by {by}</p>}
          </div>
          <p class="moj-timeline__date">
            <time datetime={at}>{day}</time>
          </p>
          {says === undefined ? null : <div class="moj-timeline__description">{says}</div>}
        </div>
      ))}
    </div>
  )
}
