import type { VNode } from 'preact'
import { heardSince } from '#src/features/actions/index.ts'
import { Link, Section } from '#src/kit/html/index.ts'
import { withRef } from '#src/kit/with-ref.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { ActionTable } from './action-table.tsx'

/** What an action is a step of, beside its number. */
export function StepOf({ whole }: Pick<ActionFound, 'whole'>): VNode | null {
  if (whole === null) return null
  return (
    <>
      {' '}
      · a step of <Link href={paths.action(whole.id)}>{withRef(whole.ref, whole.title)}</Link>
    </>
  )
}

/** The steps of an action, each an action with signals of its own. */
export function StepsBelow({ plan, below, leadsBelow, today }: ActionFound): VNode | null {
  if (below.length === 0) return null
  return (
    <Section id="steps" heading="Its steps">
      <ActionTable
        caption="Its steps"
        actions={below.map((step) => ({ ...step, mirror: null }))}
        leads={leadsBelow}
        heardSince={heardSince(today)}
        {...{ plan, today }}
      />
    </Section>
  )
}
