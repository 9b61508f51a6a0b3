import type { ComponentChildren, VNode } from 'preact'
import { classNames } from '../class-names.ts'
import { still } from '../still.ts'
import {
  type Confidence,
  confidenceWords,
  type DeliveryState,
  deliveryWords,
  type Difference,
  differenceWords,
} from './states.ts'

interface MarkProps {
  /** 20 px in lists, 34 px on an action. */
  size?: 20 | 34 | undefined
  /** The word stands beside the mark, so the drawing need not be named. */
  beside?: boolean | undefined
  /** A council's own word for it, from its own scale. */
  word?: string | undefined
}

const drawn = new Set<string>([
  'not-started',
  'in-progress',
  'submitted',
  'complete',
  'embedding',
  'embedded',
  'paused',
  'regressed',
])

/** Whether a state is drawn; else its word stands, where there is room for it. */
export function hasMark(state: DeliveryState): boolean {
  return drawn.has(state)
}

/** Where an action is. Superseded, cancelled and transferred have no mark: their word is shown. */
export function DeliveryMark({
  state,
  size = 20,
  beside = false,
  word,
}: MarkProps & { state: DeliveryState }): VNode | null {
  const says = word ?? deliveryWords[state]
  if (!hasMark(state)) return beside ? null : <span>{says}</span>
  return (
    <Mark
      id={`m-${state}`}
      says={beside ? null : says}
      looks={classNames('gt-mark', size === 34 && 'gt-mark--l')}
    />
  )
}

/** Whether an action will land by its date. Nothing at all where no confidence is asked for. */
export function ConfidenceMark({
  confidence,
  size = 20,
  beside = false,
  word,
}: MarkProps & {
  confidence: Confidence
}): VNode | null {
  if (confidence === null) return null
  const says = word ?? confidenceWords[confidence]
  return (
    <Mark
      id={`m-${confidence}`}
      says={beside ? null : says}
      looks={classNames('gt-mark', size === 34 && 'gt-mark--l')}
    />
  )
}

/** Whether anything has changed for children: four rising bars. Never red, amber or green. */
export function DifferenceMark({
  difference,
  size = 20,
  beside = false,
  word,
}: MarkProps & {
  difference: Difference
}): VNode | null {
  if (difference === null) return null
  const says = word ?? differenceWords[difference]
  return (
    <Mark
      id={`m-difference-${difference}`}
      says={beside ? null : `Difference: ${says}`}
      looks={classNames('gt-diff', size === 34 && 'gt-diff--l')}
    />
  )
}

type Marked = { state: DeliveryState } | { confidence: Confidence } | { difference: Difference }

/** A mark with its word beside it, which is how it is shown wherever there is room. */
export function MarkWithWord(props: MarkProps & Marked): VNode | null {
  const { size = 20, word } = props
  const [signal, level] =
    'state' in props
      ? ['state', props.state]
      : 'confidence' in props
        ? ['confidence', props.confidence]
        : ['difference', props.difference]
  if (level === null) return null
  return still(`${signal} ${level} ${size} ${word ?? ''}`, () => (
    <Beside mark={<MarkOf {...props} beside />}>{word ?? wordOf(props)}</Beside>
  ))
}

function MarkOf(props: MarkProps & Marked): VNode | null {
  if ('state' in props) return <DeliveryMark {...props} />
  return 'confidence' in props ? <ConfidenceMark {...props} /> : <DifferenceMark {...props} />
}

function wordOf(props: Marked): string {
  if ('state' in props) return deliveryWords[props.state]
  if ('confidence' in props) return props.confidence === null ? '' : confidenceWords[props.confidence]
  return props.difference === null ? '' : differenceWords[props.difference]
}

function Beside({ mark, children }: { mark: ComponentChildren; children: ComponentChildren }): VNode {
  return (
    <span class="gt-state">
      {mark}
      <span>{children}</span>
    </span>
  )
}

function Mark({ id, says, looks }: { id: string; says: string | null; looks: string | undefined }): VNode {
  return says === null ? (
    <svg class={looks} aria-hidden="true" focusable="false">
      <use href={`#${id}`} />
    </svg>
  ) : (
    <svg class={looks} role="img" aria-label={says} focusable="false">
      <use href={`#${id}`} />
    </svg>
  )
}
