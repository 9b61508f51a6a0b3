// Ordinary. A children's homes service's plan after Ofsted visits to its homes: a workbook with a sheet for each
// home, statutory requirements and recommendations as rows above their actions. Choices: the requirement (with its
// regulation) is the level above an action and the home the one above that; "Actual" is when it was finished, not due.
import { actionTable, para, sheet, table, title } from '../lay.ts'
import { aim, day, rated, themeActions, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [text: string, who: string, when: string, actual: string, rating: TruthRating, progress?: string]

const iso = (text: string) => text.split('/').toReversed().join('-')
const met = rated('Met', 'complete')
const part: TruthRating = { texts: ['Partly met'], statuses: ['on-track', 'at-risk'] }
const unmet = rated('Not met', 'off-track', 'not-started')

function line([text, who, when, actual, rating, progress]: Line): TruthAction {
  return written(
    text,
    { actual },
    {
      leads: [who],
      due: day(when, iso(when)),
      rating,
      ...(progress === undefined ? {} : { progress }),
    },
  )
}

const themes: TruthTheme[] = [
  themeOf('Larkfield House', [
    aim('Regulation 12: the protection of children standard', [
      line([
        'Rewrite each child’s risk assessment with the child and the placing social worker',
        'Registered Manager',
        '28/03/2025',
        '21/03/2025',
        met,
        'Four of four. RI has read them.',
      ]),
      line([
        'Missing protocol to be on one side of A4 and in the office, and known by bank staff',
        'Deputy Manager',
        '14/03/2025',
        '14/03/2025',
        met,
      ]),
      line([
        'Night staff to complete refresher on ligature knives and first aid',
        'Deputy Manager',
        '30/04/2025',
        '',
        part,
        'Five of seven, the others on 6 May.',
      ]),
    ]),
    aim('Regulation 32: fitness of workers', [
      line([
        'Check all personnel files for gaps in employment and second references',
        'Registered Manager',
        '31/03/2025',
        '02/04/2025',
        met,
        'Two gaps found and explained.',
      ]),
      line([
        'Agency profiles to be verified before the first shift',
        'Service Manager',
        '17/03/2025',
        '',
        part,
        'Agency B is still sending them late.',
      ]),
    ]),
  ]),
  themeOf('The Paddocks', [
    aim('Regulation 13: the leadership and management standard', [
      line([
        'Advertise for and appoint a permanent registered manager',
        'Service Manager',
        '30/05/2025',
        '',
        unmet,
        'Second advert closed with one applicant, who withdrew.',
      ]),
      line([
        'Interim manager to complete monthly workforce plan',
        'Interim Manager',
        '11/04/2025',
        '10/04/2025',
        met,
      ]),
      line([
        'Responsible individual to visit weekly until a manager is registered',
        'Responsible Individual',
        '07/03/2025',
        '07/03/2025',
        met,
        'Notes of visits go to the DCS.',
      ]),
    ]),
    aim('Regulation 14: the care planning standard', [
      line([
        'Challenge late care plans with placing authorities, using the escalation letter',
        'Interim Manager',
        '25/04/2025',
        '',
        part,
        'One plan of three is outstanding.',
      ]),
    ]),
    aim('Recommendation: the home should be a nurturing and homely place', [
      line([
        'Replace the sofa, blinds and kitchen table; children to choose',
        'Interim Manager',
        '16/05/2025',
        '',
        part,
        'Chosen. Delivery in the first week of June.',
      ]),
      line(['Redecorate the two front bedrooms', 'Property Services', '27/06/2025', '', unmet]),
    ]),
  ]),
  themeOf('Quay Cottage', [
    aim('Regulation 23: medicines', [
      line([
        'Weekly medicine count signed by two',
        'Registered Manager',
        '10/03/2025',
        '10/03/2025',
        met,
        'No errors in eight weeks.',
      ]),
      line([
        'Competency assessment of every member of staff who gives medicine',
        'Registered Manager',
        '30/04/2025',
        '30/04/2025',
        met,
      ]),
    ]),
    aim('Recommendation: staff should be skilled in each child’s way of communicating', [
      line([
        'Makaton level 2 for six staff',
        'Senior Residential Worker',
        '18/07/2025',
        '',
        part,
        'Three booked.',
      ]),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'ravelmere-home',
  title: 'Ravelmere Council Children’s Homes – Ofsted Action Plan',
  style:
    'a workbook with a sheet for each children’s home, requirements and recommendations in a column, target and actual dates',
  levels: ['Home', 'Requirement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Larkfield House 26 February 2025 Requires improvement' }],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'html'],
  layout: () => [
    sheet('Summary'),
    title('Ravelmere Council Children’s Homes – Ofsted Action Plan'),
    para('Prepared by the Service Manager for the Responsible Individual, 2 May 2025'),
    table(
      [
        ['Home', 'Last inspection', 'Overall judgement'],
        ['Larkfield House', '26 February 2025', 'Requires improvement'],
        ['The Paddocks', '27 February 2025', 'Inadequate'],
        ['Quay Cottage', '4 March 2025', 'Good'],
      ],
      { widths: [3, 2, 2] },
    ),
    ...themes.flatMap((of) => [
      sheet(of.text),
      title(of.text),
      actionTable(themeActions(of), {
        columns: [
          {
            title: 'Requirement / recommendation',
            width: 2.6,
            of: (row) => row.objective?.text ?? '',
            merge: (row) => row.objective,
          },
          { title: 'Action needed to meet it', width: 4.4, of: ({ action }) => action.text },
          { title: 'Person responsible', width: 2, of: ({ action }) => action.leads.join('') },
          {
            title: 'Target',
            width: 1.2,
            of: ({ action }) => action.due?.text ?? '',
            serial: ({ action }) => ({ date: action.due?.date ?? '', format: 'dd/mm/yyyy' }),
          },
          { title: 'Actual', width: 1.2, of: ({ action }) => cellFor(action, 'actual') },
          { title: 'Met / partly / not', width: 1.2, of: ({ action }) => action.rating?.texts[0] ?? '' },
          { title: 'Manager’s comments', width: 3.2, of: ({ action }) => action.progress ?? '' },
        ],
      }),
    ]),
  ],
}
