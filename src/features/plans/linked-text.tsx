import type { VNode } from 'preact'
import { Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Plan } from './plan.ts'
import { findReferences, mayRefer, type Referred } from './see-also.ts'

/** What a plan's texts may refer to: its own words and its own numbers. */
export type References = { plan: Pick<Plan, 'id' | 'words'>; known: readonly Referred[] }

/** A text of the plan in which "see also priority 5" is a link to that priority. */
export function LinkedText({ text, references }: { text: string; references: References }): VNode {
  const { plan, known } = references
  if (!mayRefer(text) || known.length === 0) return <>{text}</>
  return (
    <>
      {findReferences(text, plan.words, known).map(({ text: says, to }) =>
        to === null ? says : <Link href={hrefOf(plan.id, to)}>{says}</Link>,
      )}
    </>
  )
}

function hrefOf(planId: string, { level, id }: Referred): string {
  if (level === 'action') return paths.action(id)
  return level === 'theme' ? paths.theme(planId, id) : paths.objective(planId, id)
}
