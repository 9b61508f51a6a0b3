// A raising attainment plan of a virtual school kept as a workbook, one sheet a theme. Choices: the three-cell box gives the theme's
// objective; success criteria are the success; the monitoring date is no due date; dates lack their year, which the
// paper's term gives. An action without a number goes on from the one above it and stands on its own.
import { free, heading, para, sheet, strong, table, title } from '../lay.ts'
import { aim, day, month, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, TruthDue, string[], string[]]

/** Outcome, success, monitoring and its date stand in the last list. */
function line([ref, text, due, leads, rest]: Line): TruthAction {
  const [outcome = '', success = '', monitoring = '', when = ''] = rest
  return written(
    text,
    { action: ref === '' ? text : `${ref} ${text}`, lead: leads.join(' and '), outcome, monitoring, when },
    { leads, due, success, ...(ref === '' ? {} : { ref }) },
  )
}

const yearless = (text: string, date: string): TruthDue => ({ ...day(text, date), also: [null] })
const tbc = (text: string, date: string): TruthDue => ({ ...undated(text), also: [date] })

const MID = '17th October'
const FINAL = '11th December'

const themes: TruthTheme[] = [
  themeOf(
    'Reading of children in care at the end of Key Stage 2',
    [
      aim('To close the gap in reading between our children and all children', [
        line([
          '1.1',
          'Test the reading age of every child in Years 5 and 6 with the same test',
          yearless('19th September', '2025-09-19'),
          ['Virtual School Adviser (Primary)'],
          [
            'We know who cannot read well',
            '100% of 44 pupils tested, in county and out',
            'List to VSH',
            '26th September',
          ],
        ]),
        line([
          '',
          'Send the result to the designated teacher and carer with one page on what to do',
          yearless('3rd October', '2025-10-03'),
          ['Virtual School Adviser (Primary)', 'Caseworkers'],
          ['Home and school pull the same way', 'Every carer has had a call', 'Call log', MID],
        ]),
        line([
          '1.2',
          'Fund a tutor twice a week for the fourteen who are two years or more behind',
          tbc('September tbc', '2025-09-30'),
          ['Virtual School Head'],
          ['Children catch up', 'Average gain of 6 months by Christmas', 'Tutor returns', FINAL],
        ]),
        line([
          '1.3',
          'Reading bag for each foster home, with books the child has chosen',
          yearless('17th October at the foster carers’ coffee morning', '2025-10-17'),
          ['Fostering Team Manager'],
          ['Books at home', '30 bags given out', 'Carer questionnaire', FINAL],
        ]),
        line([
          '1.4',
          'Paired reading with Year 10 volunteers at two secondary schools',
          yearless('6th November', '2025-11-06'),
          ['Designated Teachers'],
          ['Confidence', 'XX% of children say they like reading', 'Pupil voice', FINAL],
        ]),
      ]),
    ],
    'Key Theme 1',
  ),
  themeOf(
    'Attendance and exclusion in Years 7 to 9',
    [
      aim('To keep children in care in their own school and in lessons', [
        line([
          '2.1',
          'Daily attendance call for all 61 pupils, including those placed in other authorities',
          yearless('8th September', '2025-09-08'),
          ['Attendance Officer'],
          [
            'No absence unknown',
            'Reason for each absence by 10.30 a.m.',
            'Dashboard',
            '17th October and 11th December',
          ],
        ]),
        line([
          '2.2',
          'Meeting within two days where a child has had two suspensions',
          yearless('15th September', '2025-09-15'),
          ['Virtual School Adviser (Secondary)', 'Social Worker'],
          ['Plans change before it is too late', 'No permanent exclusions', 'VSH reads the notes', MID],
        ]),
        line([
          '',
          'Invite the school’s SENDCo and ask for an assessment where needs are not met',
          yearless('15th September', '2025-09-15'),
          ['Virtual School Adviser (Secondary)'],
          ['Needs are named', 'Requests made for 5 pupils', 'VSH reads the notes', MID],
        ]),
        line([
          '2.3',
          'Train governors of the six schools with the most suspensions',
          yearless('2nd October at the Education Centre', '2025-10-02'),
          ['Virtual School Head', 'Governor Services'],
          ['Governors ask', 'All six attend', 'Register', MID],
        ]),
        line([
          '2.4',
          'Agree a managed move protocol for children in care',
          month('November', '2025-11'),
          ['Head of Inclusion'],
          ['Moves are rare and planned', 'Protocol signed by heads', 'Inclusion Board', FINAL],
        ]),
      ]),
    ],
    'Key Theme 2',
  ),
  themeOf(
    'Personal education plans that lead to something',
    [
      aim('To have targets that a child, a carer and a teacher would each recognise', [
        line([
          '3.1',
          'Sample 30 plans with designated teachers using the new grid',
          yearless('10th October', '2025-10-10'),
          ['PEP Co-ordinator'],
          ['Shared view of good', 'Half are good or better', 'Moderation minutes', MID],
        ]),
        line([
          '3.2',
          'Return a plan with no reading target within five days',
          yearless('22nd September', '2025-09-22'),
          ['PEP Co-ordinator', 'Business Support'],
          ['Targets for all', 'None without by half term', 'Weekly count', MID],
        ]),
        line([
          '3.3',
          'Write the child’s page with the Children in Care Council',
          yearless('28th November', '2025-11-28'),
          ['Participation Worker'],
          ['Children own their plan', 'Page is used in XX% of plans', 'Sample', FINAL],
        ]),
        line([
          '3.4',
          'Link pupil premium to a target on every plan',
          tbc('December tbc', '2025-12-31'),
          ['Virtual School Head', 'Finance Officer'],
          ['Money follows need', 'All claims have a target', 'Budget report', FINAL],
        ]),
      ]),
    ],
    'Key Theme 3',
  ),
]

const TITLES = [
  'Tasks and Actions to be taken',
  'DATE for actions',
  'Person / s Responsible',
  'Outcomes',
  'Success Criteria',
  'Monitoring',
  'DATE for monitoring',
]
const PRIORITIES = ['Priority : 1', 'Priority : 2', 'Priority : 3']
const TARGETS = [
  'Priority Target : 62% at the expected standard (was 51%)',
  'Priority Target : attendance 93.5%, no permanent exclusions',
  'Priority Target : 85% of plans judged good',
]

function tableOf(of: TruthTheme): Laid {
  const rows = (of.objectives ?? []).flatMap(({ actions }) => actions)
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'FFF2CC' })),
      ...rows.map((action) => [
        cellFor(action, 'action'),
        action.due?.text ?? '',
        cellFor(action, 'lead'),
        cellFor(action, 'outcome'),
        action.success ?? '',
        cellFor(action, 'monitoring'),
        cellFor(action, 'when'),
      ]),
    ],
    { widths: [5, 2, 2.4, 2.4, 2.6, 2, 2], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'oldershaw-rap',
  title: 'Oldershaw Virtual School Raising Attainment Plan',
  style:
    'workbook, a sheet a theme with a three-cell box over the table; two date columns; dates without year; venue in a date cell; XX% left in',
  levels: ['Key Theme', 'Activity / Objective', 'Tasks and Actions'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['xlsx', 'ods', 'csv', 'paste:excel', 'docx', 'pdf:ruled', 'html'],
  page: { landscape: true, size: 8 },
  layout: () => [
    ...themes.flatMap((of, index): Laid[] => [
      sheet(`RAP 1 Theme ${index + 1}`),
      title('Oldershaw Virtual School Raising Attainment Plan'),
      para('RAP 1 Autumn Term 2025'),
      para('RAP Plan Number : 1'),
      para('Review Dates: Mid point RAP review 17th October 3.00 p.m. ~ 4.30 p.m.'),
      para('Final RAP review 11th December 3.00 p.m. ~ 5.00 p.m.'),
      ...(index === 0
        ? [
            strong(
              'PLEASE NOTE: this plan is for the autumn term only. RAP 2 will be written at the final review, not before.',
            ),
          ]
        : []),
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      table(
        [
          [
            PRIORITIES[index] ?? '',
            `Activity / Objective : ${of.objectives?.[0]?.text ?? ''}`,
            TARGETS[index] ?? '',
          ],
        ],
        { widths: [1.4, 4, 4], headings: 0 },
      ),
      tableOf(of),
    ]),
  ],
}
