import { describe, expect, test } from 'vitest'
import { authorityOf } from '#src/features/imports/inspection/authority.ts'
import { draftInspection } from '#src/features/imports/inspection/draft-inspection.ts'
import { isNoReport } from '#src/features/imports/inspection/inspection-draft.ts'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { authorities } from './authorities.ts'

/** What councils call themselves on a cover: a place can be any of these. */
const styles = [
  (place: string) => place,
  (place: string) => `${place} Council`,
  (place: string) => `${place} Borough Council`,
  (place: string) => `${place} City Council`,
  (place: string) => `${place} County Council`,
  (place: string) => `${place} Metropolitan Borough Council`,
  (place: string) => `London Borough of ${place}`,
  (place: string) => `Royal Borough of ${place}`,
  (place: string) => `City of ${place} Council`,
  (place: string) => `City of ${place} Metropolitan District Council`,
  (place: string) => `Council of the ${place}`,
  (place: string) => `${place} Corporation`,
]

const framework =
  'Inspection of services for children in need of help and protection, children looked after and care leavers'
const dates = 'Inspection dates: 6 to 17 March 2023'
const lead = 'Lead inspector: Ada Lorrimer, His Majesty’s Inspector'
const letter = (subject: string, told: string) => [
  'Agora',
  '6 Cumberland Place',
  'Nottingham',
  'NG1 6HJ',
  '11 February 2019',
  'Robin Example',
  'Director of Children’s Services',
  'Dear Robin',
  subject,
  told,
]

/** The first lines of each kind of report, as published ones have them. */
const covers: Record<string, (name: string) => string[]> = {
  'the single framework': (name) => [
    name,
    framework,
    'and',
    'Review of the effectiveness of the Local Safeguarding Children Board1',
    'Inspection date: 20 June – 13 July 2017',
  ],
  'a full inspection of 2018': (name) => [name, 'Inspection of children’s social care services', dates, lead],
  'an inspection of a local authority': (name) => [
    `Inspection of ${name} local authority children’s services`,
    dates,
    lead,
  ],
  'an inspection of its services': (name) => [
    `Inspection of ${name} children’s social care services`,
    dates,
    lead,
  ],
  'an inspection with an article': (name) => [`Inspection of the ${name} children’s services`, dates, lead],
  'a title that owns': (name) => [`Inspection of ${name}’s children’s services`, dates, lead],
  'a focused visit': (name) =>
    letter(
      `Focused visit to ${name} children’s services`,
      `This letter summarises the findings of the focused visit to ${name} children’s services on 16 and 17 January 2019.`,
    ),
  'a focused visit to an authority': (name) =>
    letter(
      `Focused visit to ${name} local authority children’s services`,
      `This letter summarises the findings of a focused visit to ${name} on 16 and 17 January 2019.`,
    ),
  'a monitoring visit': (name) =>
    letter(
      `Monitoring visit to ${name} children’s services`,
      `This letter summarises the findings of the monitoring visit to ${name} children’s services on 16 and 17 January 2019.`,
    ),
  'a monitoring visit of 2016': (name) =>
    letter(
      `Monitoring visit of ${name} local authority children’s services`,
      `This letter contains the findings of the recent monitoring visit to ${name} children’s services on 16 and 17 January 2019.`,
    ),
  'a joint inspection': (name) => [`Joint targeted area inspection of ${name}`, dates, 'Headline findings'],
  'a joint inspection of a response': (name) =>
    letter(
      `Joint targeted area inspection of the multi-agency response to abuse and neglect in ${name}`,
      `Between 9 and 13 May 2016, Ofsted and others undertook a joint inspection of the multi-agency response to abuse and neglect in ${name}.`,
    ),
  'an area': (name) => [
    `Area SEND inspection of ${name} Local Area Partnership`,
    dates,
    'Inspection outcome',
  ],
  'an area in a letter': (name) =>
    letter(
      `Joint local area SEND inspection in ${name}`,
      `Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission (CQC) conducted a joint inspection of the local area of ${name} to judge the effectiveness of the area.`,
    ),
  'an area seen again': (name) =>
    letter(
      `Joint area SEND revisit in ${name}`,
      `Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission (CQC) revisited the area of ${name} to decide whether sufficient progress has been made.`,
    ),
  'safeguarding and looked after children': (name) => [
    'Inspection of safeguarding and looked after children services',
    name,
    'Inspection dates: 7 – 18 June 2010',
    'Reporting inspector: Ada Lorrimer HMI',
  ],
  'the protection of children': (name) => [
    'Inspection of local authority arrangements for the protection of children',
    name,
    'Inspection dates: 21 – 30 January 2013',
    'Lead inspector: Ada Lorrimer HMI',
  ],
}

function documentOf(lines: readonly string[]): SourceDocument {
  return {
    file: 'report.pdf',
    kind: 'pdf',
    blocks: lines.map((text) => ({ type: 'paragraph', text, style: 'body', source: { page: 1 } })),
    notes: [],
  }
}

describe('every authority of England is known by name on every kind of report, however it is styled', () => {
  test.each(Object.keys(covers))('%s', (kind) => {
    const cover = covers[kind] ?? (() => [])
    const wrong = authorities.flatMap((place) =>
      styles
        .map((style) => style(place))
        .filter((name) => authorityOf(documentOf(cover(name))) !== name)
        .map((name) => `${name}: ${String(authorityOf(documentOf(cover(name))))}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('a title names its authority in words of its own', () => {
  test.each([
    ['Joint local area SEND inspection in the local area of Tarnwick', 'Tarnwick'],
    ['Joint inspection of the local area of Tarnwick', 'Tarnwick'],
    ['Area SEND monitoring inspection of Tarnwick Local Area Partnership', 'Tarnwick'],
    ['Area SEND thematic visit: Tarnwick', 'Tarnwick'],
    ['Joint targeted area inspection (JTAI) of Tarnwick', 'Tarnwick'],
    ['Joint targeted area inspection of Tarnwick: front door', 'Tarnwick'],
    ['Joint targeted area inspection of services for vulnerable children in Tarnwick', 'Tarnwick'],
    ['Focused visit to children’s services in Tarnwick', 'Tarnwick'],
    ['Focused visit to Tarnwick children’s services, delivered by Tarnwick Children’s Trust', 'Tarnwick'],
    ['Interim visit to Tarnwick children’s services', 'Tarnwick'],
    ['Fourth monitoring visit to Tarnwick County Council children’s services', 'Tarnwick County Council'],
    ['Inspection of local authority children’s services: Tarnwick', 'Tarnwick'],
    ['Inspection of Tarnwick local authority’s children’s services', 'Tarnwick'],
    ['Inspection of children’s services in Tarnwick', 'Tarnwick'],
    ['Inspection of Tarnwick County Council', 'Tarnwick County Council'],
  ])('%s', (title, authority) => {
    expect(authorityOf(documentOf(letter(title, 'This letter summarises what inspectors found.')))).toBe(
      authority,
    )
  })

  test('an address is no authority', () => {
    expect(authorityOf(documentOf(letter('Our visit', 'Inspectors were in Council House.')))).toBeNull()
  })
})

test('a plan read as a report by mistake names no council: the name at its head is its title', () => {
  const says = (text: string) => ({ type: 'paragraph' as const, text, style: 'body' as const, source: {} })
  const plan: SourceDocument = {
    kind: 'text',
    file: 'plan.txt',
    blocks: ['Getting to Good', 'Rivermere Council', 'Every visit is on time by June.'].map(says),
    notes: [],
  }
  const draft = draftInspection(plan)
  expect([draft.authority, isNoReport(draft)]).toEqual([null, true])
})
