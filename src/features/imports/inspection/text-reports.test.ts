import { describe, expect, test } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { draftInspection } from './draft-inspection.ts'
import type { InspectionDraft } from './inspection-draft.ts'

async function drafted(text: string): Promise<InspectionDraft> {
  return draftInspection(await parseDocument(new TextEncoder().encode(text), 'report.txt'))
}

describe('reports of inspections as plain text', () => {
  test('signs of a font that lost its meaning are marks', async () => {
    const draft = await drafted(
      'Focused visit to Eastfield children’s services\n\nAreas for development\n\nƒ The consistency of oversight.\nƒ The timeliness of meetings.\n\nMain findings\n\nMost contacts are dealt with promptly.\n',
    )
    expect(draft.findings.map(({ text }) => text)).toEqual([
      'The consistency of oversight.',
      'The timeliness of meetings.',
    ])
  })

  test('square bullets are marks, and a line broken in two is one finding', async () => {
    const draft = await drafted(
      'Focused visit to Eastfield children’s services\n\nWhat needs to improve in this area of social work practice\n\n◼ The consistency of oversight.\n◼ The timeliness of meetings, so that children\nare safe sooner.\n\nMain findings\n\nMost contacts are dealt with promptly.\n',
    )
    expect(draft.findings.map(({ text }) => text)).toEqual([
      'The consistency of oversight.',
      'The timeliness of meetings, so that children are safe sooner.',
    ])
  })

  test('points in small letters belong to the finding that leads them in', async () => {
    const draft = await drafted(
      'Inspection of Rivermere local authority children’s services\n\nInspection dates: 8 May 2018 to 11 May 2018\n\nWhat needs to improve\n• The quality of plans.\n• The offer to care leavers over 21:\n• health\n• housing\n',
    )
    expect(draft.findings.map(({ text }) => text)).toEqual([
      'The quality of plans.',
      'The offer to care leavers over 21:\nhealth\nhousing',
    ])
  })

  test('a numbered recommendation that ends in a colon keeps its letters', async () => {
    const draft = await drafted(
      'Tarnwick Borough Council\n\nInspection of services for children in need of help and protection, children looked after and care leavers\n\nRecommendations\n1. Ensure that assessments consider history.\n2. Ensure that care leavers have:\na. a pathway plan;\nb. health passports.\n3. Improve supervision.\n',
    )
    expect(draft.findings.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(draft.findings[1]?.text).toContain('health passports')
  })

  test('a revisit has its days, and a lead inspector may stand between a rank and a title', async () => {
    const draft = await drafted(
      '14 January 2022\n\nDear Ms Example\nJoint area SEND revisit in Aldport\n\nBetween 22 November 2021 and 24 November 2021, Ofsted and the Care Quality Commission (CQC) revisited the area of Aldport to decide whether sufficient progress has been made.\n\nInspection team\nAda Lorrimer, Ofsted HMI Lead inspector\n',
    )
    expect(draft).toMatchObject({
      kind: 'send',
      startDate: '2021-11-22',
      endDate: '2021-11-24',
      leadInspector: 'Ada Lorrimer',
    })
  })

  test('numbers that stand close to their words, and letters alone, mark a list', async () => {
    const draft = await drafted(
      'Tarnwick Borough Council\n\nInspection of children’s social care services\n\nAreas for priority action\n\n14.Ensure that contacts are screened.\n\n15.Review thresholds.\n\nWhat needs to improve?\n\n(a) Supervision.\n\n(b) Life-story work.\n',
    )
    expect(draft.findings.map(({ kind, number, text }) => `${kind} ${number} ${text}`)).toEqual([
      'priority-action 14 Ensure that contacts are screened.',
      'priority-action 15 Review thresholds.',
      'area-for-improvement 1 Supervision.',
      'area-for-improvement 2 Life-story work.',
    ])
  })

  test('points that nothing marks end where the prose goes on', async () => {
    const draft = await drafted(
      'Inspection of Rivermere local authority children’s services\n\nWhat needs to improve?\n\nLife-story work.\n\nChildren live in homes that meet their needs. Most are settled.\n',
    )
    expect(draft.findings.map(({ text }) => text)).toEqual(['Life-story work.'])
  })
})
