import { describe, expect, it } from 'vitest'
import type { PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { draftOf, told } from '#tests/drafted.ts'

/** An invented page of Rivermere: a heading for each action, and below it a list with labels alone on their lines. */
const list = (...lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`

type Told = { work: string; who: string; criteria: string[]; update: string[] }

const action = ({ work, who, criteria, update }: Told): string =>
  `<h3>${work}</h3>${list('Due date: May 2026', who, 'Senior responsible officer (accountable): Nadia Ferris, Director of Inclusion', 'Success criteria', ...criteria, 'November progress update from action lead')}${update.map((line) => `<p>${line}</p>`).join('')}`

const plan = `<h1>Rivermere improvement plan</h1><h2>1. Families wait too long.</h2>${action({
  work: 'Action 1.1: Clear the backlog of assessments',
  who: 'Responsible officers (action lead): Tom Bell; Amina Yusuf',
  criteria: ['No child waits longer than 30 weeks.', 'Parents are told the date.'],
  update: ['The longest wait is 41 weeks.', 'Two psychologists stay until May.'],
})}<h2>2. Plans are poor.</h2>${action({
  work: 'Action 2.1: Audit twenty plans a month',
  who: 'Responsible officer (action lead): Tom Bell',
  criteria: ['Seven in ten are good.'],
  update: ['Eleven of twenty were good.'],
})}${action({
  work: 'Action 2.2: Rewrite the template',
  who: 'Responsible officers (action lead): Tom Bell; Haydn Crewe',
  criteria: ['Parents find it easier to read.'],
  update: ['It was agreed in July.'],
})}<p>Is anything wrong with this page?</p>`

function toldOf({ items }: PlanDraft, level: string): (string | string[] | undefined)[][] {
  return items
    .filter((item) => item.level === level)
    .map(({ successCriteria, fields }) => [
      successCriteria,
      fields['November progress update from action lead'],
    ])
}

describe('a label alone on its line below the lines of who and when', () => {
  it('says of its action what the list or the prose below it says', async () => {
    const draft = await draftOf(plan, 'plan.html')
    expect(told(draft)).toEqual([
      'Families wait too long. | 1.1 | Clear the backlog of assessments | Tom Bell+Amina Yusuf+Nadia Ferris, Director of Inclusion | 2026-05-31',
      'Plans are poor. | 2.1 | Audit twenty plans a month | Tom Bell+Nadia Ferris, Director of Inclusion | 2026-05-31',
      'Plans are poor. | 2.2 | Rewrite the template | Tom Bell+Haydn Crewe+Nadia Ferris, Director of Inclusion | 2026-05-31',
    ])
    expect(toldOf(draft, 'action')).toEqual([
      [
        ['No child waits longer than 30 weeks.', 'Parents are told the date.'],
        'The longest wait is 41 weeks.\nTwo psychologists stay until May.',
      ],
      [['Seven in ten are good.'], 'Eleven of twenty were good.'],
      [['Parents find it easier to read.'], 'It was agreed in July.'],
    ])
    expect(
      draft.items.filter(({ level }) => level === 'theme').flatMap((one) => one.successCriteria),
    ).toEqual([])
  })
})
