import { type Criterion, insertCriteria, saveCriterionWords } from '#src/features/criteria/index.ts'
import { saveAction, saveActionFields } from '#src/features/actions/index.ts'
import { saveObjective, saveTheme } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { ownColumns, withoutOwn } from '../own-columns.ts'
import { besideNames } from './choice.ts'
import { type Source, tell } from './difference.tell.ts'
import { bagOf, likeness } from './likeness.ts'
import { type PlanNode, sameText } from './node.ts'
import { type Change, criteriaName, impactName } from './plan-difference.ts'

type BesideChange = Extract<Change, { kind: 'beside' }>
type With = { source: Source; criteria: readonly Criterion[] }

/** Takes what a newer version says in the other columns: success criteria, what it means for children, and its own. */
export async function takeBeside(
  trx: Trx,
  { was, now, beside }: BesideChange,
  { source, criteria }: With,
): Promise<void> {
  const names = beside.map(({ name }) => name)
  if (names.includes(criteriaName)) await takeCriteria(trx, { was, now, source, criteria })
  if (names.includes(impactName)) await saveImpact(trx, was, now.impact)
  const ours: string[] = [criteriaName, impactName, ...Object.values(ownColumns)]
  const own = beside.filter(({ name }) => !ours.includes(name))
  if (own.length > 0)
    await saveFields(trx, was, {
      ...withoutOwn(was.fields),
      ...Object.fromEntries(own.map((one) => [one.name, one.now])),
    })
  await tell(trx, was, source, { deed: 'notes', details: { what: besideNames(beside), beside } })
}

async function saveImpact(trx: Trx, { id, level }: PlanNode, impact: string | null): Promise<void> {
  if (level === 'theme') await saveTheme(trx, id, { impact })
  else if (level === 'objective') await saveObjective(trx, id, { impact })
  else await saveAction(trx, id, { impact })
}

async function saveFields(trx: Trx, { id, level }: PlanNode, fields: Record<string, string>): Promise<void> {
  if (level === 'theme') await saveTheme(trx, id, { fields })
  else if (level === 'objective') await saveObjective(trx, id, { fields })
  else await saveActionFields(trx, id, fields)
}

type Criteria = { was: PlanNode; now: PlanNode } & With

/** A criterion half of whose words are another's is that one, reworded. */
const reworded = 0.5

/**
 * Criteria reworded keep their tests; new ones join them; those that the document has lost stay, since
 * what was tested against them is part of the record.
 */
async function takeCriteria(trx: Trx, { was, now, source, criteria }: Criteria): Promise<void> {
  const own = criteria.filter((one) => (one.actionId ?? one.objectiveId ?? one.themeId) === was.id)
  const free = own.filter(({ text }) => !now.criteria.some((one) => sameText(one, text)))
  const fresh = now.criteria.filter((text) => !own.some((one) => sameText(one.text, text)))
  let position = own.length
  for (const text of fresh) {
    const [likest] = free
      .map((one) => ({ one, alike: likeness(bagOf(one.text), bagOf(text)) }))
      .filter(({ alike }) => alike >= reworded)
      .sort((a, b) => b.alike - a.alike)
    if (likest === undefined) {
      await insertCriteria(trx, [newCriterion(was, source, { text, position })])
      position += 1
    } else {
      free.splice(free.indexOf(likest.one), 1)
      await saveCriterionWords(trx, likest.one.id, { text })
    }
  }
}

function newCriterion({ id, level }: PlanNode, { entry }: Source, said: { text: string; position: number }) {
  return {
    ...said,
    councilId: entry.councilId,
    planId: entry.planId,
    importId: entry.importId,
    themeId: level === 'theme' ? id : null,
    objectiveId: level === 'objective' ? id : null,
    actionId: level === 'action' ? id : null,
    test: null,
    testedHow: null,
    baseline: null,
    nowAt: null,
    target: null,
    result: 'untested' as const,
    nextTestOn: null,
  }
}
