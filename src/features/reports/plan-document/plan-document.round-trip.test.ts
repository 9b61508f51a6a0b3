import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import type { DraftItem, PlanDraft } from '#src/features/imports/plan/plan-draft.ts'
import { parseDue } from '#src/features/imports/plan/dates/dates.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { renderReport } from '#src/features/reports/report.render.ts'
import { planSheet } from './plan-document.sheet.ts'
import type { PlanAction, PlanDocument, PlanTheme } from './plan-document.ts'
import { rivermerePlan } from '#src/features/reports/samples/rivermere-plan.ts'

/** What must come back: levels, numbers, words, leads, dates, ratings and what they stand under. */
type Told = Pick<DraftItem, 'level' | 'ref' | 'text' | 'leads' | 'successCriteria' | 'impact'> & {
  due: { text: string; date: string | null } | null
  rating: string | null
  under: string | null
}

/** A workbook has no place for who leads a theme. */
function toldBy(plan: PlanDocument, format: 'docx' | 'xlsx'): Told[] {
  return plan.themes.flatMap((theme) => [
    ...(theme.title === null ? [] : [heading('theme', theme, null, format === 'docx' ? theme.leads : [])]),
    ...theme.objectives.flatMap((objective) => [
      ...(objective.title === null ? [] : [heading('objective', objective, theme.title)]),
      ...objective.actions.map(
        (action): Told => ({
          level: 'action',
          ref: action.ref,
          text: action.text,
          leads: action.leads,
          successCriteria: action.successCriteria,
          impact: action.impact,
          due: action.due === null ? null : { text: action.due.written, date: action.due.on },
          rating: action.rating,
          under: objective.title ?? theme.title,
        }),
      ),
    ]),
  ])
}

function heading(
  level: 'theme' | 'objective',
  { ref, title }: { ref: string | null; title: string | null },
  under: string | null,
  leads: string[] = [],
): Told {
  return {
    level,
    ref,
    text: title ?? '',
    leads,
    successCriteria: [],
    impact: null,
    due: null,
    rating: null,
    under,
  }
}

function toldIn({ items }: PlanDraft): Told[] {
  const texts = new Map(items.map(({ id, text }) => [id, text]))
  const plain = (text: string) => text.normalize('NFKC')
  return items.map((item) => ({
    level: item.level,
    ref: item.ref,
    text: plain(item.text),
    leads: item.leads.map(plain),
    successCriteria: item.successCriteria.map(plain),
    impact: item.impact,
    due: item.due === null ? null : { text: plain(item.due.text), date: item.due.date },
    rating: item.rating?.text ?? null,
    under: item.parent === null ? null : plain(texts.get(item.parent) ?? ''),
  }))
}

async function readAgain(plan: PlanDocument, format: 'docx' | 'xlsx'): Promise<PlanDraft> {
  const bytes = format === 'docx' ? (await renderReport(plan, 'docx')).bytes : await planSheet(plan)
  return draftPlan(await parseDocument(bytes, `plan.${format}`))
}

const verbs = ['Visit', 'Train', 'Write to', 'Recruit', 'Support', 'Review', 'Listen to', 'Meet']
const whom = [
  'every school',
  'all social workers',
  'each family',
  'foster carers',
  'care leavers',
  'the team managers',
]
const why = [
  'so that nobody waits',
  'within five days',
  'and say what changed',
  'with the college',
  'in plain words',
]
const names = [
  'Tom Hartnell',
  'Li Wen Chua',
  'Gareth Pugh',
  'Head of Service',
  'Ade Cole',
  'Principal Social Worker',
]
const dues = ['30 June 2026', 'Sept 2026', 'December 2026', 'Ongoing', 'Quarterly', '31/03/2027', 'TBC']

const anyAction = fc.record({
  words: fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...whom), fc.constantFrom(...why)),
  leads: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
  due: fc.option(fc.constantFrom(...dues)),
  rating: fc.option(fc.constantFrom('1', '2', '3')),
  criteria: fc.uniqueArray(fc.constantFrom('Nine of ten seen in time', 'Families say so', 'No case waits'), {
    maxLength: 2,
  }),
  delivery: fc.constantFrom('not-started' as const, 'in-progress' as const, 'complete' as const),
})

type Shape = { objectives: { actions: (typeof anyAction extends fc.Arbitrary<infer T> ? T : never)[] }[] }

/** Any plan of a council: themes, with or without objectives, each with at least one action. */
const anyPlan = fc
  .record({
    numbered: fc.boolean(),
    withObjectives: fc.boolean(),
    themes: fc.array(
      fc.record({
        objectives: fc.array(fc.record({ actions: fc.array(anyAction, { minLength: 1, maxLength: 4 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(
    ({ numbered, withObjectives, themes }): PlanDocument => ({
      ...rivermerePlan,
      key: [
        { code: '1', label: 'Achieved' },
        { code: '2', label: 'In progress' },
        { code: '3', label: 'Not started' },
      ],
      introduction: [],
      themes: themes.map((theme, at) => themeOf(theme, at + 1, { numbered, withObjectives })),
    }),
  )

const topics = ['Front door', 'Workforce', 'Care leavers']
const aims = ['Contacts are decided in time', 'Workers stay', 'Young people are heard']

function themeOf(
  { objectives }: Shape,
  t: number,
  { numbered, withObjectives }: { numbered: boolean; withObjectives: boolean },
): PlanTheme {
  const shown = withObjectives ? objectives : [{ actions: objectives.flatMap(({ actions }) => actions) }]
  return {
    id: String(t),
    ref: numbered ? String(t) : null,
    title: topics[t - 1] ?? 'Voice',
    leads: t === 1 ? ['Naomi Achterberg'] : [],
    objectives: shown.map(({ actions }, o) => ({
      id: `${t}.${o + 1}`,
      ref: numbered && withObjectives ? `${t}.${o + 1}` : null,
      title: withObjectives
        ? `${aims[o] ?? 'Families are heard'} ${'in every team '.repeat(t)}`.trim()
        : null,
      actions: actions.map(
        ({ words, due, criteria, ...action }, a): PlanAction => ({
          ...action,
          id: `${t}.${o + 1}.${a + 1}`,
          confidence: null,
          ref: numbered ? (withObjectives ? `${t}.${o + 1}.${a + 1}` : `${t}.${a + 1}`) : null,
          text: words.join(' '),
          due: due === null ? null : { written: due, on: parseDue(due).due.date },
          firstDue: null,
          successCriteria: criteria,
          impact: null,
          fields: {},
          latest: a === 0 ? { text: 'Six of nine done', by: 'Tom Hartnell', on: '2026-06-11' } : null,
        }),
      ),
    })),
  }
}

describe.each(['docx', 'xlsx'] as const)('our own plan document as %s, read again', (format) => {
  it('gives back the example: levels, numbers, words, leads, dates, ratings', async () => {
    const draft = await readAgain(rivermerePlan, format)
    expect(toldIn(draft)).toEqual(toldBy(rivermerePlan, format))
    if (format === 'docx') expect(draft.title).toBe(rivermerePlan.title)
  })

  it('gives back any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(toldIn(await readAgain(plan, format))).toEqual(toldBy(plan, format))
      }),
      { numRuns: 40 },
    )
  })
})
