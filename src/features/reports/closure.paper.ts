import type { DeliveryState } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { deliveryWords, type Difference, differenceWords } from '#src/kit/html/marks/states.ts'
import {
  type Block,
  muted,
  mutedParagraph,
  type Paper,
  paragraph,
  section,
  type Section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { dueWords } from '#src/features/reports/highlight/highlight.sentences.ts'
import { byRef, type Due } from '#src/features/reports/highlight/highlight.ts'
import { aboutReport } from './about-report.ts'
import { askSection, type Head, headFacts, headLede, runningOf } from './report-head.ts'
import { agrees, countWords, sentence, shareWords } from './report-words.ts'

/** An action at the end of the programme. */
export type Closing = {
  ref: string
  title: string
  state: DeliveryState
  lead: string
  due: Due
  difference: Difference
  /** By whom it was confirmed that it lasts, and when. */
  confirmed: { by: string; on: string } | null
  /** When it was handed to everyday work, by whose decision, and when it is looked at again; null where it was not. */
  handed: { on: string; decidedBy: string | null; reviewOn: string | null } | null
  /** Who keeps it in daily work; empty where nobody is named. */
  keeper: string
  /** What shows that it holds; empty where nothing is named. */
  measure: string
}

export type Closure = {
  actions: Closing[]
  findings: { findings: number; answered: number }
  worked: string[]
  differently: string[]
  watch: string
}

/** The end of the programme (governance and assurance, R40): what lasts and who keeps it, what does not, what was learned. */
export function closurePaper(head: Head, closure: Closure): Paper {
  const { embedded, proving, open } = parted(closure.actions)
  return {
    title: 'Closing the programme',
    caption: head.plan.title,
    lede: headLede(head, ledeOf(closure)),
    facts: headFacts(head),
    running: runningOf(head),
    author: head.council,
    asAt: head.asAt,
    sheet: 'a4',
    blocks: [
      ...askSection(head),
      section('Embedded, and who keeps it', [keptBlock(embedded)]),
      ...provingSection(proving),
      ...openSection(open),
      lessons('What worked', closure.worked),
      lessons('What we would do differently', closure.differently),
      section('Who goes on watching', [
        closure.watch === ''
          ? mutedParagraph('Nobody has written this yet: the programme manager does.')
          : paragraph(sentence(closure.watch)),
      ]),
      aboutReport(head, ['closure', 'delivery']),
    ],
  }
}

const lasting: readonly DeliveryState[] = ['embedded', 'transferred']
const delivered: readonly DeliveryState[] = ['complete', 'embedding']

function parted(actions: readonly Closing[]) {
  const those = (holds: (action: Closing) => boolean) => actions.filter(holds).toSorted(byRef)
  return {
    embedded: those(({ state }) => lasting.includes(state)),
    proving: those(({ state }) => delivered.includes(state)),
    open: those(({ state }) => !lasting.includes(state) && !delivered.includes(state)),
  }
}

function ledeOf({ actions, findings }: Closure): string {
  const { embedded, proving, open } = parted(actions)
  const without = embedded.filter(({ keeper, measure }) => keeper === '' || measure === '').length
  return [
    `${shareWords(embedded.length, actions.length)} actions ${agrees(embedded.length, 'is', 'are')} embedded: the change has lasted and is proved.`,
    proving.length === 0
      ? ''
      : `${proving.length} ${agrees(proving.length, 'is', 'are')} delivered and not yet shown to last.`,
    open.length === 0
      ? 'Nothing is left unfinished.'
      : `${open.length} ${agrees(open.length, 'is', 'are')} not finished.`,
    without === 0
      ? ''
      : `${countWords(without, 'embedded action')} ${agrees(without, 'lacks', 'lack')} somebody who keeps it, or a measure.`,
    findings.findings === 0
      ? ''
      : `${shareWords(findings.answered, findings.findings)} findings have an action.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function nameOf({ ref, title }: Closing): Words {
  return words(muted(`${ref} `), strong(title))
}

const column = (title: string, share: number) => ({ title, share, align: 'left' as const })

function keptBlock(embedded: readonly Closing[]): Block {
  if (embedded.length === 0)
    return mutedParagraph('No action is embedded, so nothing can be handed over as lasting.')
  return {
    kind: 'table',
    title: null,
    columns: [
      column('Action', 5),
      column('Confirmed', 2.6),
      column('Kept by', 3.2),
      column('Measure that shows it holds', 4),
    ],
    rows: embedded.map((action) => [
      [nameOf(action), words(muted(differenceOf(action)))],
      [
        words(
          action.confirmed === null
            ? 'Not in the record'
            : `${action.confirmed.by}, ${sayDay(action.confirmed.on)}`,
        ),
        ...(action.handed === null ? [] : [words(muted(sayHanded(action.handed)))]),
      ],
      action.keeper === ''
        ? [words(strong('Nobody is named.')), words(muted(`Its lead is ${action.lead}.`))]
        : [words(action.keeper)],
      [action.measure === '' ? words(strong('None is named.')) : words(sentence(action.measure))],
    ]),
  }
}

function sayHanded({ on, decidedBy, reviewOn }: NonNullable<Closing['handed']>): string {
  const by = decidedBy === null ? '' : ` as decided by ${decidedBy}`
  const again = reviewOn === null ? '' : `; looked at again by ${sayDay(reviewOn)}`
  return `Handed to everyday work on ${sayDay(on)}${by}${again}`
}

function differenceOf({ difference }: Closing): string {
  return difference === null ? 'Difference not judged' : differenceWords[difference]
}

function provingSection(proving: readonly Closing[]): Section[] {
  if (proving.length === 0) return []
  return [
    section('Delivered, and not yet shown to last', [
      {
        kind: 'table',
        title: null,
        columns: [
          column('Action', 6),
          column('Where it is', 2.4),
          column('Difference', 3),
          column('Lead', 3),
        ],
        rows: proving.map((action) => [
          [nameOf(action)],
          [words(deliveryWords[action.state])],
          [words(differenceOf(action))],
          [words(action.lead)],
        ]),
      },
    ]),
  ]
}

function openSection(open: readonly Closing[]): Section[] {
  if (open.length === 0) return []
  return [
    section('Not finished', [
      {
        kind: 'table',
        title: null,
        columns: [column('Action', 6), column('Where it is', 2.4), column('Due', 2.6), column('Lead', 3)],
        rows: open.map((action) => [
          [nameOf(action)],
          [words(deliveryWords[action.state])],
          [words(dueWords(action.due.on === null && action.due.written === '' ? null : action.due))],
          [words(action.lead)],
        ]),
      },
    ]),
  ]
}

function lessons(title: string, lines: readonly string[]): Section {
  return section(title, [
    lines.length === 0
      ? mutedParagraph('Nobody has written this yet: the programme manager does.')
      : { kind: 'list', ordered: false, items: lines.map((line) => words(sentence(line))) },
  ])
}
