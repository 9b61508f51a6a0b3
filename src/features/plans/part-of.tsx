import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Objective } from './plan.ts'

type Named = { ref: string | null; title: string }

/** "1.2 Help is near": as what stands below it names it. */
export function nameWhole({ ref, title }: Named): string {
  return withRef(ref, title)
}

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
      Part of <Link href={paths.objective(whole.planId, whole.id)}>{nameWhole(whole)}</Link>
    </>
  )
}
