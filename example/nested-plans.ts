import { findAction } from '#src/features/actions/index.ts'
import {
  beginPlan,
  describePlan,
  findPlan,
  keepOutline,
  mirrorAction,
  saveServes,
} from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { type Happening, listHappenings } from './happenings.ts'
import { idOf, type Loading, loadPlan } from './load-plan.ts'
import { shiftDate, shiftHappening } from './shift.ts'
import type { Obsession } from './nested-types.ts'
import type { NestedPlan } from './types.ts'

/** The plans under the council's own, what is mirrored in them, what everybody watches for a time, and the framework. */
export function listNested(loading: Loading): Happening[] {
  const { council, ids, monday } = loading
  return [
    ...council.nested.flatMap((plan) => [
      begun(loading, plan),
      ...listHappenings(...within(loading, plan), monday),
      ...plan.mirrors.map((one) => mirrored(loading, { ...one, planId: idOf(ids.plans, plan.key) })),
    ]),
    ...council.alsoServes.map((one) => mirrored(loading, { ...one, planId: ids.plan, stated: null })),
    ...council.obsessions.flatMap((obsession) => watched(loading, obsession)),
    tagged(loading),
  ]
}

/** The council as if this plan were its own, for what makes a plan and its stories. */
function within({ council, ids }: Loading, nested: NestedPlan): [Loading['council'], Loading['ids']] {
  const plan = { ...nested, about: '', versions: [] }
  return [
    { ...council, plan },
    { ...ids, plan: idOf(ids.plans, nested.key) },
  ]
}

function begun(loading: Loading, nested: NestedPlan): Happening {
  const { council, ids, monday } = loading
  const { anchor } = council
  const by = { councilId: ids.council, personId: ids.person.seun }
  return {
    at: new Date(`${shiftHappening(nested.startsOn, anchor, monday)}T08:30:00Z`),
    happen: async (trx) => {
      const [own, ownIds] = within(loading, nested)
      await loadPlan(trx, { council: own, ids: ownIds, monday })
      const plan = await findPlan(trx, ownIds.plan)
      if (plan === null) throw new Error(`The example has not loaded the plan ${nested.key}`)
      await describePlan(trx, by, plan, {
        title: nested.title,
        kind: nested.kind,
        parentId: idOf(ids.plans, nested.under),
        ownerId: ids.person[nested.owner],
        startedOn: plan.startedOn,
        endsOn: shiftDate(nested.endsOn, anchor, monday),
      })
      const { outline } = nested
      if (outline === null) return
      const milestones = outline.milestones.map(({ title, dueOn, metOn }) => ({
        title,
        dueOn: shiftDate(dueOn, anchor, monday),
        metOn: metOn === null ? null : shiftHappening(metOn, anchor, monday),
      }))
      await keepOutline(trx, by, plan, { outline: { ...outline, milestones } })
    },
  }
}

type Mirrored = { ref: string; at: string | null; on: string; stated: string | null; planId: string }

function mirrored({ council, ids, monday }: Loading, { ref, at, on, stated, planId }: Mirrored): Happening {
  const { anchor } = council
  return {
    at: new Date(`${shiftHappening(on, anchor, monday)}T11:30:00Z`),
    happen: async (trx) => {
      const dueOn = stated === null ? null : shiftDate(stated, anchor, monday)
      await mirror(trx, ids, ref, {
        place: {
          planId,
          themeId: at === null ? null : (ids.theme[at] ?? null),
          objectiveId: at === null ? null : (ids.objective[at] ?? null),
        },
        stated: { dueOn, dueText: '' },
      })
    },
  }
}

async function mirror(
  trx: Trx,
  ids: Loading['ids'],
  ref: string,
  placed: Parameters<typeof mirrorAction>[3],
): Promise<void> {
  const action = await findAction(trx, idOf(ids.action, ref))
  if (action === null) throw new Error(`The example mirrors ${ref} before it is there`)
  await mirrorAction(trx, { councilId: ids.council, personId: ids.person.seun }, action, placed)
}

function watched({ council, ids, monday }: Loading, obsession: Obsession): Happening[] {
  const { anchor } = council
  const planId = idOf(ids.plans, obsession.key)
  return [
    {
      at: new Date(`${shiftHappening(obsession.from, anchor, monday)}T12:30:00Z`),
      happen: async (trx) => {
        await beginPlan(
          trx,
          { councilId: ids.council, personId: ids.person.seun },
          {
            id: planId,
            title: obsession.title,
            kind: 'obsession',
            parentId: null,
            ownerId: ids.person[obsession.owner],
            startedOn: shiftHappening(obsession.from, anchor, monday),
            endsOn: shiftDate(obsession.until, anchor, monday),
            words: council.words,
          },
        )
        const place = { planId, themeId: null, objectiveId: null }
        for (const ref of obsession.actions)
          await mirror(trx, ids, ref, { place, stated: { dueOn: null, dueText: '' } })
      },
    },
  ]
}

function tagged({ council, ids, monday }: Loading): Happening {
  const tags = council.nationalTags
  const by = { councilId: ids.council, personId: ids.person.seun }
  return {
    at: new Date(`${shiftHappening('2026-04-21', council.anchor, monday)}T13:30:00Z`),
    happen: async (trx) => {
      for (const level of ['theme', 'objective', 'action'] as const)
        for (const [ref, codes] of Object.entries(tags[level]))
          await saveServes(trx, by, { level, id: idOf(ids[level], ref) }, codes)
    },
  }
}
