import fc from 'fast-check'
import { parseDue } from '#src/features/imports/index.ts'
import { rivermerePlan } from '#src/features/reports/samples/rivermere-plan.ts'
import type {
  PlanAction,
  PlanDocument,
  PlanObjective,
  PlanTheme,
} from '#src/features/reports/plan-document/plan-document.ts'

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

/** The plan's own columns: one that rates beside the rating, one that names people, one that says when. */
const anyFields = fc.record(
  {
    'Progress 1 - 4': fc.constantFrom('1', '2', '3'),
    'Previous RAG': fc.constantFrom('Red', 'Amber', 'Green'),
    'Lead officer': fc.constantFrom('Ade Cole', 'Tom Hartnell'),
    'Start date': fc.constantFrom('1 May 2026', '1 June 2026'),
    Notes: fc.constantFrom('Agreed with schools', 'Waits for the college'),
  },
  { requiredKeys: [] },
)

const anyAction = fc.record({
  words: fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...whom), fc.constantFrom(...why)),
  lines: fc.constantFrom('', '', ':\nin spring\nin autumn', '\nAlso train the new workers in it.'),
  leads: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
  due: fc.option(fc.constantFrom(...dues)),
  rating: fc.option(fc.constantFrom('1', '2', '3')),
  criteria: fc.uniqueArray(fc.constantFrom('Nine of ten seen in time', 'Families say so', 'No case waits'), {
    maxLength: 2,
  }),
  impact: fc.option(fc.constantFrom('Children wait less', 'Families are heard')),
  fields: anyFields,
  delivery: fc.constantFrom('not-started' as const, 'in-progress' as const, 'complete' as const),
})
type AnyAction = typeof anyAction extends fc.Arbitrary<infer T> ? T : never

const aims = [
  'Contacts are decided in time',
  'Workers stay: they are trained and heard',
  'Young people are heard.',
  'Plans – improve the quality of planning',
  `Families are heard ${'by every team that they meet and by all who decide with them '.repeat(5).trim()}`,
]

/** What a level says of itself: words of the plan's own, one of them under a title that asks, and how it is known to work. */
const anyWordsOfLevel = fc.record(
  {
    successCriteria: fc.uniqueArray(
      fc.constantFrom(
        'Fewer children wait',
        'Families say that they are heard',
        'Nine of ten visits in time',
      ),
      { maxLength: 3 },
    ),
    impact: fc.option(fc.constantFrom('Children are safe sooner', 'Families are heard.\nWorkers stay.')),
    fields: fc.record(
      {
        Description: fc.constantFrom('This covers the first ten days.', 'What we do first:\ncalls\nvisits'),
        'Key areas: 2026': fc.constantFrom('Contacts / referrals', 'Visits'),
        'Start date': fc.constantFrom('1 May 2026'),
        'Where are we now?': fc.constantFrom('Lead: not yet named', 'Too many wait'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)

const anyObjective = fc.record({
  title: fc.constantFrom(...aims),
  says: anyWordsOfLevel,
  actions: fc.array(anyAction, { maxLength: 3 }),
})

const anyTheme = fc.record({
  says: anyWordsOfLevel,
  leads: fc.uniqueArray(fc.constantFrom(...names, 'Naomi Achterberg'), { maxLength: 3 }),
  straight: fc.array(anyAction, { maxLength: 3 }),
  objectives: fc.uniqueArray(anyObjective, { maxLength: 3, selector: ({ title }) => title }),
})
type AnyTheme = typeof anyTheme extends fc.Arbitrary<infer T> ? T : never

/** How a council numbers: a place from the top, as 1, 3, 2, becomes what is written. */
const numberings: ((at: number[]) => string | null)[] = [
  () => null,
  (at) => at.join('.'),
  (at) => `${at.join('.')}.`,
  (at) => `CYP-${at.join('.')}`,
]

const anyWords = fc.constantFrom(
  rivermerePlan.levelNames,
  { theme: 'Theme', objective: 'Outcome', action: 'Task' },
  { theme: 'Improvement area', objective: 'Objective', action: 'What we will do' },
  { theme: 'Mission', objective: 'Hope', action: 'Deed' },
)

/** Any plan of a council: levels with and without leads, actions and levels below them, in its own words and numbers. */
export const anyPlan = fc
  .record({
    numbered: fc.constantFrom(...numberings),
    levelNames: anyWords,
    firstIsNone: fc.boolean(),
    themes: fc.array(anyTheme, { minLength: 1, maxLength: 3 }),
  })
  .filter(({ themes }) => themes.some(isWorkedOn))
  .map(
    ({ numbered, levelNames, firstIsNone, themes }): PlanDocument => ({
      ...rivermerePlan,
      levelNames,
      key: [
        { code: '1', label: 'Achieved' },
        { code: '2', label: 'In progress' },
        { code: '3', label: 'Not started' },
      ],
      introduction: [],
      themes: themes.map((theme, at) =>
        at === 0 && firstIsNone && theme.straight.length > 0
          ? noTheme(theme)
          : themeOf(theme, at + 1, numbered),
      ),
    }),
  )

function isWorkedOn({ straight, objectives }: AnyTheme): boolean {
  return straight.length > 0 || objectives.some(({ actions }) => actions.length > 0)
}

const topics = ['Front door', 'Workforce: permanent posts', 'Care leavers']

/** What stands under no theme, before all others. */
function noTheme({ straight }: AnyTheme): PlanTheme {
  return { id: '0', ref: null, title: null, leads: [], objectives: [noObjective(straight, () => null, [])] }
}

function themeOf({ says, leads, straight, objectives }: AnyTheme, t: number, numbered: Numbered): PlanTheme {
  const own = objectives.map(({ title, says: words, actions }, o): PlanObjective => {
    const at = [t, o + 1]
    return { ...words, id: at.join('.'), ref: numbered(at), title, actions: actionsOf(actions, numbered, at) }
  })
  return {
    ...says,
    id: String(t),
    ref: numbered([t]),
    title: topics[t - 1] ?? 'Voice',
    leads,
    objectives: [...(straight.length === 0 ? [] : [noObjective(straight, numbered, [t, 9])]), ...own],
  }
}

type Numbered = (at: number[]) => string | null

function noObjective(actions: AnyAction[], numbered: Numbered, at: number[]): PlanObjective {
  return { id: null, ref: null, title: null, actions: actionsOf(actions, numbered, at) }
}

function actionsOf(actions: AnyAction[], numbered: Numbered, at: number[]): PlanAction[] {
  return actions.map(
    ({ words, lines, due, criteria, ...action }, a): PlanAction => ({
      ...action,
      id: [...at, a + 1].join('.'),
      confidence: null,
      ref: numbered([...at, a + 1]),
      text: `${words.join(' ')}${lines}`,
      due: due === null ? null : { written: due, on: parseDue(due).due.date },
      firstDue: null,
      successCriteria: criteria,
      latest: a === 0 ? { text: 'Six of nine done', by: 'Tom Hartnell', on: '2026-06-11' } : null,
    }),
  )
}
