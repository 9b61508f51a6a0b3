import type { ComponentChildren, VNode } from 'preact'
import { classNames, setIn } from './class-names.ts'

interface HeadProps {
  /** Above the heading: the reference and the reader's part in it, or the day. */
  caption?: ComponentChildren
  heading: ComponentChildren
  /** What the heading stands for, in its full words, where it is short for them. */
  full?: ComponentChildren
  /** One or two sentences that a director could read aloud, with the figures in them. */
  lede?: ComponentChildren
  /** Beside the heading on an overview: links, at most one button. */
  acts?: ComponentChildren
}

/** The top of every page: it says what there is to say before it offers anything to do, read aloud and on a phone too. */
export function PageHead({ caption, heading, full, lede, acts }: HeadProps): VNode {
  return (
    <div class="gt-head">
      <div>
        {caption === undefined ? null : <span class="gt-caption">{caption}</span>}
        <h1
          class={classNames('gt-h1', lede === undefined && 'gt-h1--alone', isLong(heading) && 'gt-h1--long')}
        >
          {heading}
        </h1>
        {full}
      </div>
      {lede === undefined ? null : <p class="gt-lede">{lede}</p>}
      {acts === undefined ? null : <div class="gt-head__acts">{acts}</div>}
    </div>
  )
}

/** A council's own sentence in place of a title: whole, and not so large that nothing else is seen on a phone. */
function isLong(heading: ComponentChildren): boolean {
  return typeof heading === 'string' && heading.length > 90
}

interface SectionProps {
  /** Unique on the page. */
  id: string
  heading: ComponentChildren
  /** One grey line: the order of the list, or how to read it. */
  intro?: ComponentChildren
  children: ComponentChildren
}

export function Section({ id, heading, intro, children }: SectionProps): VNode {
  return (
    <section class="gt-section" aria-labelledby={id}>
      <h2 class={classNames('gt-h2', intro === undefined && 'gt-h2--alone')} id={id}>
        {heading}
      </h2>
      {intro === undefined ? null : <p class="gt-intro">{intro}</p>}
      {children}
    </section>
  )
}

/** A main column and a rail 340 px wide: who, dates, thread; or the next meeting, then change since the last. */
export function Columns({
  children,
  rail,
  railLabel,
}: {
  children: ComponentChildren
  rail: ComponentChildren
  railLabel: string
}): VNode {
  return (
    <div class="gt-cols">
      <div>{children}</div>
      <aside aria-label={railLabel}>{rail}</aside>
    </div>
  )
}

export function RailSection({ id, heading, children }: Omit<SectionProps, 'intro'>): VNode {
  return (
    <section class="gt-section gt-side" aria-labelledby={id}>
      <h2 class="gt-h3" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

export function Paragraph({
  children,
  small = false,
  muted = false,
}: {
  children: ComponentChildren
  small?: boolean
  muted?: boolean
}): VNode {
  return <p class={classNames(small ? 'gt-small' : 'gt-body', muted && 'gt-muted')}>{children}</p>
}

/** Term and words, one under another: a rail's facts. */
export function Facts({
  facts,
}: {
  facts: readonly { term: ComponentChildren; says: ComponentChildren; more?: ComponentChildren }[]
}): VNode {
  return (
    <dl class="gt-facts">
      {facts.map(({ term, says, more }) => (
        <div>
          <dt>{term}</dt>
          <dd>
            {says}
            {more === undefined ? null : <small>{more}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

export interface WorkItem {
  /** How deep it stands under the one before it, where the list is a tree; 0 at the top. */
  depth?: number
  /** What sort of thing it is, above the title. */
  kind?: ComponentChildren
  title: ComponentChildren
  /** Why it is here, in a sentence. */
  why?: ComponentChildren
  /** Reference, waiting time, who. */
  meta?: ComponentChildren
  /** The next step, beside it. */
  act?: ComponentChildren
  /** Several things of one sort: what is true of all is said above them, once. */
  rows?: readonly Pick<WorkItem, 'title' | 'meta' | 'act'>[]
}

/** Things that need someone, each with its reason and its next step. */
export function WorkList({ items }: { items: readonly WorkItem[] }): VNode {
  return (
    <ul class="gt-work">
      {items.map(({ depth = 0, kind, title, why, meta, act, rows = [] }) => (
        <li class={setIn(depth)}>
          <div class="gt-work__t">
            {kind === undefined ? null : <span class="gt-kind">{kind}</span>}
            {title}
          </div>
          {why === undefined ? null : <p class="gt-work__w">{why}</p>}
          {meta === undefined ? null : <p class="gt-work__m">{meta}</p>}
          {act === undefined ? null : <div class="gt-work__a">{act}</div>}
          {rows.length === 0 ? null : <WorkRows rows={rows} />}
        </li>
      ))}
    </ul>
  )
}

function WorkRows({ rows }: { rows: NonNullable<WorkItem['rows']> }): VNode {
  return (
    <ul class="gt-work__rows">
      {rows.map(({ title, meta, act }) => (
        <li>
          <div>{title}</div>
          {meta === undefined ? null : <p class="gt-work__m">{meta}</p>}
          {act === undefined ? null : <div class="gt-work__a">{act}</div>}
        </li>
      ))}
    </ul>
  )
}

/** What happened, newest first: the day (ISO and as said) and a sentence. */
export function History({
  entries,
}: {
  entries: readonly { at: string; day: string; says: ComponentChildren }[]
}): VNode {
  return (
    <ol class="gt-hist">
      {entries.map(({ at, day, says }) => (
        <li>
          <time datetime={at}>{day}</time>
          <span>{says}</span>
        </li>
      ))}
    </ol>
  )
}
