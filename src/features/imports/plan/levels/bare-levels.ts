import type { LevelEvent, PlanEvent } from '#src/features/imports/plan/rows/events.ts'

/**
 * A level whose number and words stand on two lines, "Priority 1" over "Help comes early", is one level. It
 * is left alone where several names come below one number: then they are levels of their own.
 */
export function joinBareLevels(events: PlanEvent[]): PlanEvent[] {
  const levels = events.filter((event) => event.type === 'level')
  const joined = new Set<PlanEvent>()
  const made = events.map((event, at): PlanEvent => {
    const next = events[at + 1]
    if (!isBare(event) || next?.type !== 'level' || !isName(next) || !isOnly(levels, next)) return event
    joined.add(next)
    return { ...event, text: next.text, keys: [...event.keys, ...next.keys] }
  })
  return made.filter((_, at) => !joined.has(events[at] as PlanEvent))
}

function isBare(event: PlanEvent): event is LevelEvent {
  return event.type === 'level' && event.text === '' && event.name !== null && event.ref !== null
}

function isName({ name, ref, text }: LevelEvent): boolean {
  return name === null && ref === null && text !== ''
}

/** Whether no other name comes before the next number. */
function isOnly(levels: LevelEvent[], level: LevelEvent): boolean {
  const after = levels[levels.indexOf(level) + 1]
  return after?.name !== null
}
