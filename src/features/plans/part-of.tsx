import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Objective } from './plan.ts'

/** What an objective that stands below another is a part of; nothing at the top. */
export function PartOf({
  objective,
  among,
}: {
  objective: Objective
  among: readonly Objective[]
}): VNode | null {
  const whole = among.find(({ id }) => id === objective.parentId)
  if (whole === undefined) return null
  return (
    <>
      Part of <Link href={paths.objective(whole.planId, whole.id)}>{withRef(whole.ref, whole.title)}</Link>
    </>
  )
}
