import { type DeliveryStep, deliveryStates, deliverySteps } from '#src/features/actions/delivery.ts'

const parts: Record<DeliveryStep['parts'][number], string> = {
  lead: 'its lead',
  'theme-lead': 'the theme’s lead',
  'programme-manager': 'the programme manager',
  'quality-lead': 'the quality lead',
}
const needs: Record<DeliveryStep['needs'][number], string> = {
  'whole-proposal': 'a lead, a date and a test of success',
  'delivery-evidence': 'a piece of delivery evidence',
  'not-own': 'somebody other than its leads',
  'last-round': 'where it comes round again, a last day',
  'outside-line': 'nobody who leads its theme',
  'two-families': 'two of data, audit and voice in support, each in two quarters running',
  'consistent-difference': 'a difference of 3 or more',
}

/** The life of an action as a page of the documents: the drawing, and every step in words. */
export function drawDelivery(): string {
  const arrows = deliverySteps.flatMap((step) =>
    step.from.map((from) => `    ${idOf(from)} --> ${idOf(step.to)}: ${step.label}`),
  )
  const reached = new Set(deliverySteps.flatMap(({ from, to }) => [...from, to]))
  const apart = deliveryStates.filter((state) => !reached.has(state))
  return `${[
    '# The life of an action',
    '',
    'Drawn from `src/features/actions/delivery.ts` by `npx vitest run tests/shape/states.test.ts -u`; never by hand.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> not_started',
    ...deliveryStates
      .filter((state) => reached.has(state))
      .map((state) => `    ${idOf(state)}: ${sayState(state)}`),
    ...arrows,
    '```',
    '',
    '| From | Step | To | Who may | What it needs | What is asked |',
    '|---|---|---|---|---|---|',
    ...deliverySteps.map(rowOf),
    '',
    `Known to the record and reached by no step yet: ${apart.map(sayState).join(', ')}.`,
  ].join('\n')}\n`
}

function rowOf(step: DeliveryStep): string {
  const cells = [
    step.from.map(sayState).join(', '),
    step.label,
    sayState(step.to),
    step.parts.map((part) => parts[part]).join(', '),
    [
      ...step.needs.map((need) => needs[need]),
      ...(step.asksReview === true ? ['a day to look again'] : []),
    ].join('; '),
    step.asks ?? '',
  ]
  return `| ${cells.join(' | ')} |`
}

function idOf(state: string): string {
  return state.replaceAll('-', '_')
}

function sayState(state: string): string {
  const words = state.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
