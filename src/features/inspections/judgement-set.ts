/** A set of judgements and the days over which inspections were judged by it. */
export type JudgementSet = { from: string; to: string | null; keys: readonly string[] }

const leaders = 'leaders'
const protection = 'help-and-protection'
const overall = 'overall-effectiveness'

/**
 * The sets in force at the time (../shared/domain/performance-data.md, section 7.1): before 2023 children in care
 * and care leavers were judged together; since April 2026 there is no overall grade, and none is ever made up.
 */
const sets: readonly JudgementSet[] = [
  {
    from: '2026-04-01',
    to: null,
    keys: [leaders, protection, 'children-in-care', 'care-leavers'],
  },
  {
    from: '2023-01-01',
    to: '2026-03-31',
    keys: [leaders, protection, 'children-in-care', 'care-leavers', overall],
  },
  {
    from: '2018-01-01',
    to: '2022-12-31',
    keys: [leaders, protection, 'children-in-care-and-care-leavers', overall],
  },
  {
    from: '2013-11-01',
    to: '2017-12-31',
    keys: [
      overall,
      protection,
      'children-in-care',
      'adoption',
      'care-leavers',
      'leadership-management-governance',
    ],
  },
]

/** The set by which an inspection that began on a day is judged; null before November 2013. */
export function judgementSetOn(day: string): JudgementSet | null {
  return sets.find(({ from }) => day >= from) ?? null
}

/** How a judgement is headed in a table of many authorities, whatever its report's title. */
export const judgementWords: Record<string, string> = {
  'overall-effectiveness': 'Overall',
  leaders: 'Leaders',
  'leadership-management-governance': 'Leadership',
  'help-and-protection': 'Help and protection',
  'children-in-care': 'Children in care',
  'children-in-care-and-care-leavers': 'Children in care and care leavers',
  'care-leavers': 'Care leavers',
  adoption: 'Adoption',
  lscb: 'Safeguarding children board',
}

export const grades = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate'] as const

/** One of the four grades by which authorities are counted, whichever year's words it was given in. */
export function gradeKind(grade: string): (typeof grades)[number] | null {
  const plain = grade.toLowerCase()
  if (/^(?:requires improvement|adequate|satisfactory)/.test(plain)) return 'Requires improvement to be good'
  return grades.find((one) => one.toLowerCase() === plain) ?? null
}
