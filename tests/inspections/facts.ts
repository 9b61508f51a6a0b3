import type { FindingKind, InspectionKind } from '#src/features/imports/inspection/inspection-draft.ts'

/** What an invented report says, from which it is printed and by which its reading is judged. */
export type Facts = {
  authority: string
  kind: InspectionKind
  startDate: string
  endDate: string
  days: string
  publishedDate: string | null
  published: string
  lead: string
  judgements: { key: string; title: string; grade: string }[]
  findings: { kind: FindingKind; number: number; text: string }[]
}

/** Draws that the same seed always repeats. */
export type Draw = {
  next: () => number
  pick: <T>(list: readonly T[]) => T
  some: <T>(list: readonly T[], least: number, most: number) => T[]
}

export function drawFrom(seed: number): Draw {
  let state = (seed + 1) * 2654435761
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const some = <T>(list: readonly T[], least: number, most: number): T[] => {
    const wanted = least + Math.floor(next() * (most - least + 1))
    const rest = [...list]
    return Array.from(
      { length: Math.min(wanted, list.length) },
      () => rest.splice(Math.floor(next() * rest.length), 1)[0] as T,
    )
  }
  return { next, pick, some }
}

export const councils = [
  'Rivermere Council',
  'London Borough of Eastfield',
  'Marlshire County Council',
  'Holmby Metropolitan Borough Council',
  'City of Aldport Council',
  'Royal Borough of Tarnwick',
  'Thornley-on-Sea Borough Council',
  'Kelby and Wrayton Council',
]
export const places = [
  'Rivermere',
  'Eastfield',
  'Marlshire',
  'Holmby',
  'Aldport',
  'Tarnwick',
  'Thornley-on-Sea',
  'Kelby and Wrayton',
  'St Brannocks',
]
export const people = [
  'Ada Lorrimer',
  'Tom Quayle-Hart',
  'Mary O’Dowd',
  'Priya Venn',
  'Owain ap Rhys',
  'Jean de Lisle',
  'Sam Okonjo',
  'Ruth McAllan',
]

export const grades = [
  'Outstanding',
  'Good',
  'Requires improvement to be good',
  'Requires improvement',
  'Inadequate',
]

/** Findings as bullets say them: some short, some over several lines, some without a full stop, some with marks inside. */
export const bullets = [
  'The quality of written plans for children, so that families know what must change and by when.',
  'Management oversight and supervision, which should be regular, reflective and recorded.',
  'Sufficiency of homes for children in care.',
  'The timeliness of strategy meetings (including those held out of hours) and the attendance of health, police and education at them, so that decisions about risk rest on what every agency knows.',
  'The response to children aged 16 and 17 who present as homeless',
  'Life-story work: its quality, and how soon children receive it.',
  'Pathway plans that are co-produced with young people; at present too few are.',
  'The oversight of children who are missing from education, and of those educated at home.',
  'Social workers’ caseloads, which in some teams are too high to allow purposeful visits to all children.',
  'The consistency with which return home interviews are offered, undertaken and used to inform safety planning for children at risk of exploitation',
]

/** Recommendations as sentences: some of them two, some long enough to run over a page. */
export const recommendations = [
  'Ensure that every child has an up-to-date assessment that leads to a plan. Ensure that plans are reviewed when circumstances change.',
  'Strengthen supervision so that it is regular and challenges drift.',
  'Review the thresholds for early help with partners, and make sure that they are understood and applied by all agencies that refer children.',
  'Improve the timeliness of initial health assessments for children looked after (paragraph 41).',
  'Ensure that care leavers receive their health histories.',
  'Ensure that the corporate parenting board, with children and young people, holds all partners to account for the progress of children looked after, and that its work is informed by an accurate set of figures each quarter.',
  'Take action to reduce the number of changes of social worker that children experience.',
]

export const prose = [
  'Most children in Rivermere benefit from help at the right time. At the last inspection, in May 2019, services were judged inadequate, and leaders have since made good progress.',
  'Thresholds are understood by partners. Strategy meetings are held quickly. Records of decisions are detailed, although in a small number of cases managers do not say why a decision was taken.',
  'The areas for improvement identified at the focused visit in September 2021 have been addressed. Children are seen regularly and alone, and their views inform plans.',
  'Social workers know children well. Visits are purposeful; direct work is creative and recorded in a way that children will understand when they are older.',
  'Senior leaders have an accurate understanding of strengths and of what needs to improve. The self-evaluation is candid.',
]
