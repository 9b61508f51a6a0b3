import { recordEntry } from '#src/features/history/index.ts'
import { listPeople, listPosts, type Taker, takerChoices, takerOf } from '#src/features/people/index.ts'
import { insertCriteria, listCriteria } from '#src/features/criteria/index.ts'
import {
  type Action,
  type Lead,
  findAction,
  handOver,
  listLeads,
  lockAction,
  mayViewPlan,
  nameLead,
  partsIn,
  rolesIn,
  saveAction,
  sayTaker,
} from '#src/features/actions/index.ts'
import {
  insertFindingActions,
  insertSource,
  insertSourceItems,
  listCoverage,
  listCoveredSources,
  listFindingsOf,
  listSources,
} from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { field, parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { FindingFormPage, LeadsFormPage, WordsFormPage } from './change.page.tsx'
import { findingForm, wordsForm } from './change.form.ts'

const notTheirs =
  'What the plan says is changed by the theme’s lead or the programme manager. Ask them, and say why.'

const longestNote = 2_000

/** Changing what the plan says of an action: its words, who leads it, and what it answers. */
export function changeRoutes(door: Door): void {
  door.get('/actions/:action/words', mayViewPlan, async (visit) =>
    onMine(visit, async (_trx, action) =>
      wordsPage(visit, action, { title: action.title, text: action.text, impact: action.impact ?? '' }, []),
    ),
  )
  door.submit('/actions/:action/words', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, action) => reword(trx, visit, action), lockAction),
  )
  door.get('/actions/:action/leads', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, action) => leadsPage(trx, visit, action, [])),
  )
  door.submit('/actions/:action/leads', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, action) => handItOver(trx, visit, action), lockAction),
  )
  door.get('/actions/:action/findings', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, action) => findingPage(trx, visit, action, [])),
  )
  door.submit('/actions/:action/findings', mayViewPlan, async (visit) =>
    onMine(visit, async (trx, action) => linkFinding(trx, visit, action), lockAction),
  )
}

async function onMine(
  visit: Visit,
  work: (trx: Trx, action: Action) => Promise<Answer>,
  find = findAction,
): Promise<Answer> {
  const id = visit.params['action'] ?? ''
  return visit.trx(async (trx) => {
    const action = await find(trx, id)
    if (action === null) return notFound
    const parts = partsIn(await rolesIn(trx, action), visit.person)
    return parts.includes('theme-lead') || parts.includes('programme-manager')
      ? work(trx, action)
      : refused(notTheirs)
  })
}

async function reword(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const was = typed(visit.fields)
  const parsed = parseFields(wordsForm, visit.fields)
  if (!parsed.ok) return wordsPage(visit, action, was, parsed.faults)
  const { title, text, impact, criterion, reason, rev } = parsed.input
  const kept = redirect(paths.action(action.id), 'The words are changed. The old ones stay in the record.')
  const known = (await listCriteria(trx, { actionId: action.id })).map((one) => one.text)
  if (saysAlready(action, parsed.input) && ['', ...known].includes(criterion)) return kept
  if (rev !== undefined && rev !== action.rev)
    return wordsPage(visit, action, was, [
      changedMeanwhile(`Its words are now “${action.text === '' ? action.title : action.text}”`),
    ])
  await saveAction(trx, action.id, { title, text, impact: impact === '' ? null : impact })
  if (criterion !== '') await addCriterion(trx, visit, action, { text: criterion, position: known.length })
  await recordEntry(trx, {
    councilId: visit.council.id,
    personId: visit.person.id,
    deed: 'action.reword',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { from: action.text === '' ? action.title : action.text, to: text === '' ? title : text },
    reason,
  })
  return kept
}

function saysAlready(action: Action, words: { title: string; text: string; impact: string }): boolean {
  return action.title === words.title && action.text === words.text && (action.impact ?? '') === words.impact
}

function changedMeanwhile(now: string): Fault {
  return {
    field: '',
    message: `Somebody else changed this action while you had it open. ${now}. What you chose or wrote is below; send it again if you still want it`,
  }
}

async function addCriterion(
  trx: Trx,
  visit: Visit,
  action: Action,
  { text, position }: { text: string; position: number },
): Promise<void> {
  await insertCriteria(trx, [
    {
      councilId: visit.council.id,
      planId: action.planId,
      importId: null,
      themeId: null,
      objectiveId: null,
      actionId: action.id,
      position,
      text,
      test: null,
      testedHow: null,
      baseline: null,
      nowAt: null,
      target: null,
      result: 'untested',
      nextTestOn: null,
    },
  ])
}

async function handItOver(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const people = (await listPeople(trx)).filter((one) => one.state !== 'left')
  const to = takerOf(field(visit.fields, 'lead'), people, await listPosts(trx))
  const note = field(visit.fields, 'note')
  const faults = [
    ...(to === null
      ? [{ field: 'lead', message: 'Choose the one person who answers for it, or the post' }]
      : []),
    ...(note.length > longestNote
      ? [{ field: 'note', message: `Shorten the note to ${longestNote} characters` }]
      : []),
  ]
  if (to === null || faults.length > 0) return leadsPage(trx, visit, action, faults)
  const helps = visit.fields.values['helps'] ?? []
  const done = redirect(paths.action(action.id), sayAnswers(to))
  const before = (await listLeads(trx, [action.id])).get(action.id) ?? []
  const chosen = [to.postId ?? to.personId, ...helps.filter((id) => id !== to.personId)]
  if (chosen.join() === before.map(({ postId, personId }) => postId ?? personId).join()) return done
  const rev = field(visit.fields, 'rev')
  if (rev !== '' && rev !== String(action.rev))
    return leadsPage(trx, visit, action, [changedMeanwhile(`It is led now by ${sayLeads(before)}`)])
  await handOver(trx, {
    council: visit.council,
    by: visit.person,
    actionIds: [action.id],
    to,
    helping: people.filter(({ id }) => helps.includes(id)),
    note,
    origin: visit.origin,
  })
  return done
}

function sayAnswers(to: Taker): string {
  const vacant = to.postId !== null && to.holder === null
  return vacant ? `It is led by ${sayTaker(to)}.` : `${sayTaker(to)} answers for it now.`
}

function sayLeads(leads: Lead[]): string {
  return leads.map(nameLead).join(', ') || 'nobody'
}

async function linkFinding(trx: Trx, visit: Visit, action: Action): Promise<Answer> {
  const parsed = parseFields(findingForm, visit.fields)
  if (!parsed.ok) return findingPage(trx, visit, action, parsed.faults)
  const { finding, source, number, text, coverage } = parsed.input
  if (finding === '' && text === '')
    return findingPage(trx, visit, action, [{ field: 'finding', message: 'Choose a finding, or type one' }])
  if (finding === '' && source === '')
    return findingPage(trx, visit, action, [
      { field: 'source', message: 'Say where the finding is from, like Inspection report, November 2025' },
    ])
  const councilId = visit.council.id
  const id = finding === '' ? await typeFinding(trx, { councilId, source, number, text }) : finding
  const tied = redirect(`${paths.action(action.id)}#thread`, 'The finding is tied to this action.')
  if ((await listFindingsOf(trx, action.id)).some((one) => one.id === id)) return tied
  await insertFindingActions(trx, [{ councilId, sourceItemId: id, actionId: action.id, coverage }])
  await recordEntry(trx, {
    councilId,
    personId: visit.person.id,
    deed: 'finding.link',
    subjectKind: 'action',
    subjectId: action.id,
    planId: action.planId,
    details: { finding: [source, number].filter((part) => part !== '').join(', ') || 'a finding' },
  })
  return tied
}

/** A finding typed by hand, under its source of that name or a new one; the same words there are the same finding. */
async function typeFinding(
  trx: Trx,
  asked: { councilId: string; source: string; number: string; text: string },
): Promise<string> {
  const { councilId, source, number, text } = asked
  const known = (await listSources(trx)).find((one) => one.title.toLowerCase() === source.toLowerCase())
  const sourceId = known?.id ?? newId()
  if (known === undefined)
    await insertSource(trx, { councilId, id: sourceId, kind: 'other', title: source, datedOn: null })
  const items = await listCoverage(trx, sourceId)
  const same = items.find((one) => one.text === text && (one.number ?? '') === number)
  if (same !== undefined) return same.id
  const id = newId()
  await insertSourceItems(trx, [
    {
      councilId,
      id,
      sourceId,
      position: items.length,
      kind: 'finding',
      number: number === '' ? null : number,
      text,
      place: '',
    },
  ])
  return id
}

const options = { width: 'task' as const, current: paths.plans() }

function wordsPage(visit: Visit, action: Action, was: Record<string, string>, faults: Fault[]): Answer {
  return page('Change its words', <WordsFormPage {...{ action, faults }} typed={was} csrf={visit.csrf} />, {
    ...options,
    faults,
  })
}

async function leadsPage(trx: Trx, visit: Visit, action: Action, faults: Fault[]): Promise<Answer> {
  const people = (await listPeople(trx)).filter((one) => one.state !== 'left')
  const leads = (await listLeads(trx, [action.id])).get(action.id) ?? []
  const choices = takerChoices(people, await listPosts(trx))
  const sent = {
    lead: field(visit.fields, 'lead'),
    helps: visit.fields.values['helps'] ?? [],
    note: field(visit.fields, 'note'),
  }
  const props = { action, faults, people, choices, leads, sent: faults.length === 0 ? null : sent }
  return page('Hand it over', <LeadsFormPage {...props} csrf={visit.csrf} />, { ...options, faults })
}

async function findingPage(trx: Trx, visit: Visit, action: Action, faults: Fault[]): Promise<Answer> {
  const findings = []
  for (const { source, items } of await listCoveredSources(trx)) {
    for (const item of items)
      findings.push({
        id: item.id,
        says: [source.title, item.number, item.text.slice(0, 90)].filter(Boolean).join(' · '),
      })
  }
  return page(
    'Tie it to a finding',
    <FindingFormPage {...{ action, faults, findings }} typed={typed(visit.fields)} csrf={visit.csrf} />,
    { ...options, faults },
  )
}
