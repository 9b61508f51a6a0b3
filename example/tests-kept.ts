import { listEvidenceOf, renewEvidence } from '#src/features/evidence/index.ts'
import { addCriterion, keepTest, listCriteria } from '#src/features/criteria/index.ts'
import { newId } from '#src/kit/ids.ts'
import type { Happening } from './happenings.ts'
import { idOf, type Loading } from './load-plan.ts'
import { evidenceRenewed, statements, testsKept } from './rivermere/tests-kept.ts'
import { shiftDate, shiftHappening } from './shift.ts'

/** What children asked to be able to say, tests of success that Rivermere kept, and evidence that it renewed. */
export function listTestHappenings(loading: Loading): Happening[] {
  return [...statementsOf(loading), ...testsOf(loading), ...renewalsOf(loading)]
}

function statementsOf({ council, ids, monday }: Loading): Happening[] {
  const on = (day: string) => shiftHappening(day, council.anchor, monday)
  const councilId = ids.council
  return statements.map(({ of, by, text, how, target, next, ...stated }) => ({
    at: new Date(`${on(stated.on)}T16:20:00Z`),
    happen: async (trx: Parameters<Happening['happen']>[0]) => {
      const place = {
        planId: ids.plan,
        themeId: null,
        objectiveId: idOf(ids.objective, of),
        actionId: null,
      }
      const words = {
        ...{ text, target, kind: 'statement' as const, test: 'voice' as const },
        ...{ testedHow: how, measureId: null, baseline: null },
        nextTestOn: shiftDate(next, council.anchor, monday),
      }
      await addCriterion(trx, { councilId, personId: ids.person[by] }, place, {
        id: newId(),
        words,
        cleared: null,
      })
    },
  }))
}

function testsOf({ council, ids, monday }: Loading): Happening[] {
  const on = (day: string) => shiftHappening(day, council.anchor, monday)
  const councilId = ids.council
  return testsKept.map(({ of, criterion, by, next, ...test }) => ({
    at: new Date(`${on(test.on)}T16:30:00Z`),
    happen: async (trx: Parameters<Happening['happen']>[0]) => {
      const found = (await listCriteria(trx, { actionId: idOf(ids.action, of) })).find(
        ({ text }) => text === criterion,
      )
      if (found === undefined) throw new Error(`The example tests “${criterion}”, which ${of} does not have`)
      const { way, found: stood, result, note } = test
      await keepTest(trx, { councilId, personId: ids.person[by] }, found, {
        id: newId(),
        input: {
          ...{ way, result, note, found: stood, evidenceId: null },
          testedOn: on(test.on),
          nextTestOn: shiftDate(next, council.anchor, monday),
        },
        cleared: null,
      })
    },
  }))
}

function renewalsOf({ council, ids, monday }: Loading): Happening[] {
  const on = (day: string) => shiftHappening(day, council.anchor, monday)
  const councilId = ids.council
  return evidenceRenewed.map(({ of, title, by, periodFrom, periodTo, note, ...renewed }) => {
    const now = new Date(`${on(renewed.on)}T16:40:00Z`)
    return {
      at: now,
      happen: async (trx: Parameters<Happening['happen']>[0]) => {
        const known = (await listEvidenceOf(trx, idOf(ids.action, of))).find((one) => one.title === title)
        if (known === undefined) throw new Error(`The example renews “${title}”, which ${of} does not have`)
        await renewEvidence(trx, known.id, {
          councilId,
          personId: ids.person[by],
          was: known.version,
          input: {
            ...{ note, link: null, file: null, expiresOn: null, strength: known.strength },
            datedOn: on(renewed.on),
            periodFrom: on(periodFrom),
            periodTo: on(periodTo),
          },
          cleared: null,
          now,
        })
      },
    }
  })
}
