import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { Figure } from '#src/kit/charts/figure.tsx'
import { drawOptimism } from '#src/kit/charts/optimism-drawing.tsx'
import { type Optimisms, optimismTable, optimismWords } from '#src/kit/charts/optimism.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Button,
  ButtonLink,
  Details,
  Empty,
  Form,
  Link,
  PageHead,
  Section,
  Table,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { GreenCheck, GreenDraw } from './green.store.ts'
import { optimismsOf, type ThemeOptimism } from './green.optimism.ts'

export type GreensProps = {
  council: string
  today: string
  plan: Plan
  draws: GreenDraw[]
  checks: GreenCheck[]
  themes: ThemeOptimism[]
  /** The first day of this month. */
  month: string
  mayCheck: boolean
  csrf: string
}

/** Can a green be trusted? Each month some are drawn by lot and looked at by somebody independent. */
export function GreensPage(props: GreensProps): VNode {
  const { plan, draws } = props
  const [latest] = draws
  const optimism = optimismsOf(props)
  const { says, more } = optimismWords(optimism)
  return (
    <>
      <PageHead caption={plan.title} heading="Can a green be trusted?" lede={`${says}. ${more}`} />
      {latest?.month === props.month ? null : <DrawNow {...props} />}
      {latest === undefined ? (
        <Empty what="No green has been drawn yet.">
          Once a month some of the plan’s greens are drawn by lot, and the quality lead looks at each.
        </Empty>
      ) : null}
      {optimism.whole.rate === null ? null : <ByTheme optimism={optimism} plan={plan} />}
      <Draws {...props} draws={draws.slice(0, shownAtOnce)} />
      {draws.length > shownAtOnce ? (
        <Details summary={`Earlier draws (${draws.length - shownAtOnce})`}>
          <Draws {...props} draws={draws.slice(shownAtOnce)} />
        </Details>
      ) : null}
    </>
  )
}

const shownAtOnce = 2

function Draws({ draws, checks, mayCheck }: GreensProps): VNode {
  return (
    <>
      {draws.map((draw) => (
        <Draw draw={draw} checks={checks.filter(({ drawId }) => drawId === draw.id)} mayCheck={mayCheck} />
      ))}
    </>
  )
}

function DrawNow({ plan, mayCheck, month, csrf }: GreensProps): VNode | null {
  if (!mayCheck) return null
  return (
    <Form action={paths.greens(plan.id)} csrf={csrf}>
      <Button>Draw the greens of {sayMonth(month)}</Button>
    </Form>
  )
}

function ByTheme({ optimism, plan }: { optimism: Optimisms; plan: Plan }): VNode {
  const words = optimismWords(optimism)
  return (
    <Figure
      id="themes"
      words={{ ...words, says: 'Over-optimism by theme', more: '' }}
      table={optimismTable(optimism)}
      csvHref={`${paths.greens(plan.id)}.csv`}
      wide={drawOptimism(optimism, { width: 960, place: 'page', id: 'optimism-w' })}
      phone={drawOptimism(optimism, { width: 360, place: 'page', id: 'optimism-p' })}
    />
  )
}

const claims: Record<GreenCheck['claim'], string> = { 'on-track': 'Rated green', lasting: 'Said to last' }

function Draw({
  draw,
  checks,
  mayCheck,
}: {
  draw: GreenDraw
  checks: GreenCheck[]
  mayCheck: boolean
}): VNode {
  const left = checks.filter(({ outcome }) => outcome === null).length
  return (
    <Section
      id={`draw-${draw.month.slice(0, 7)}`}
      heading={sayMonth(draw.month)}
      intro={`${checks.length} of ${draw.drawnFrom.length} greens drawn on ${sayDay(draw.drawnAt)}. ${left === 0 ? 'All are checked.' : `${left} ${left === 1 ? 'is' : 'are'} still to be checked.`}`}
    >
      <Table
        caption={`The greens drawn for ${sayMonth(draw.month)}`}
        rows={checks}
        columns={[
          {
            heading: 'Action',
            rowHeading: true,
            width: 4,
            cell: ({ actionId, ref, title }) => (
              <>
                {ref === null ? null : <span class="gt-code">{ref} </span>}
                <Link href={paths.action(actionId)}>{title}</Link>
              </>
            ),
          },
          { heading: 'Claim', label: 'Claim', cell: ({ claim }) => claims[claim] },
          {
            heading: 'What was found',
            label: 'What was found',
            cell: (check) => <Outcome check={check} mayCheck={mayCheck} />,
          },
        ]}
      />
      <Details summary="How they were drawn">
        <p>
          By lot, from the list of every green on that day in the plan’s order, with “{draw.seed}” as the
          seed. The same seed and list give the same draw on any machine, so nobody chose them.{' '}
          <Link href={`${paths.greens(draw.planId)}.json`}>The list and the seed, for drawing it again</Link>
        </p>
      </Details>
    </Section>
  )
}

function Outcome({ check, mayCheck }: { check: GreenCheck; mayCheck: boolean }): VNode {
  const { outcome, checkedByName, checkedAt, words, evidenceId } = check
  if (outcome === null)
    return mayCheck ? (
      <ButtonLink kind="secondary" small href={paths.greenCheck(check.id)} hidden={check.ref ?? check.title}>
        Check it
      </ButtonLink>
    ) : (
      <>Not checked yet</>
    )
  return (
    <div>
      <strong>{outcome === 'confirmed' ? 'It holds.' : 'It does not hold.'}</strong> {words}
      <br />
      <span class="gt-muted">
        {checkedByName}, {checkedAt === null ? '' : sayDay(checkedAt)}.
      </span>{' '}
      {evidenceId === null ? null : <Link href={paths.evidence(evidenceId)}>Evidence</Link>}
    </div>
  )
}

const monthNames = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** "June 2026". */
export function sayMonth(month: string): string {
  return monthNames.format(new Date(month))
}
