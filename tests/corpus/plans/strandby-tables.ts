// Plain. A plan after a requires improvement judgement: a heading for each priority, beneath it a line on the outcome
// sought and a table of its actions; RAG in words with a key at the end. Choices: the overall lead of a priority is
// no action's lead; "Complete" in the RAG column needs no key.
import { free, heading, para, table, title } from '../lay.ts'
import { day, month, printed, quarter, rated, repeating } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const GREEN = rated('Green', 'on-track')
const AMBER = rated('Amber', 'at-risk')
const RED = rated('Red', 'off-track')
const DONE = rated('Complete', 'complete')

/** Number and action, responsible officers (parted by semicolons, a slash between), date, RAG, progress and evidence. */
type Line = [[string, string], string, TruthDue | null, TruthRating | null, [string[], string?]]

function line([[ref, text], who, due, rating, [now, success]]: Line): TruthAction {
  const leads = who === '' ? [] : who.split(';')
  return written(
    text,
    { who: leads.join(' / '), now, impact: success ?? '' },
    {
      ref,
      leads,
      due,
      rating,
      ...(now.length === 0 ? {} : { progress: now.join('\n') }),
      ...(success === undefined ? {} : { success }),
    },
  )
}

type Part = { of: TruthTheme; outcome: string; lead: string }

const PARTS: Part[] = [
  {
    outcome: 'Outcome: children get help early and do not come back to social care again and again.',
    lead: 'Overall lead: Yusuf Adeyemi, Assistant Director',
    of: {
      ref: 'Priority 1',
      text: 'Early help and the front door',
      actions: [
        line([
          ['1', 'Launch the Team Around the School in 24 primary schools'],
          'Head of Early Help',
          month('September 2025', '2025-09'),
          GREEN,
          [
            ['Seventeen schools signed up by 1 June.', 'Two link workers appointed.'],
            'Referrals from these schools fall by a tenth',
          ],
        ]),
        line([
          ['2', 'Re-write the threshold guidance and brief 400 practitioners across the partnership'],
          'Head of Early Help;Partnership Manager',
          day('31 July 2025', '2025-07-31'),
          AMBER,
          [['Draft circulated; health have asked for changes to level 3.']],
        ]),
        line([
          ['3', 'Carry out a monthly dip sample of contacts which ended in no further action'],
          'Front Door Service Manager',
          repeating('Monthly', 'monthly'),
          GREEN,
          [['May: 20 sampled, 18 agreed with, two re-opened.'], 'Decisions right in 95%'],
        ]),
        line([
          ['4', 'Move the domestic abuse advocates into the hub'],
          'Front Door Service Manager',
          day('1 May 2025', '2025-05-01'),
          DONE,
          [['Moved 28 April.'], 'Victims spoken to on the same day'],
        ]),
      ],
    },
  },
  {
    outcome: 'Outcome: plans are clear, and children’s lives get better because of them.',
    lead: 'Overall lead: Catherine Boothby, Head of Safeguarding',
    of: {
      ref: 'Priority 2',
      text: 'Planning for children in need and in need of protection',
      actions: [
        line([
          ['5', 'Replace the child in need plan with one that the family keeps'],
          'Practice Lead',
          month('October 2025', '2025-10'),
          GREEN,
          [['Designed with nine parents.'], 'Parents can say what the plan is for'],
        ]),
        line([
          ['6', 'Independent review of all children in need open for more than nine months'],
          'Child Protection Chairs',
          quarter('Q2 25/26', '2025-09'),
          AMBER,
          [['63 of 140 done.', 'Of those, 22 closed and 4 stepped up.'], 'No drift'],
        ]),
        line([
          ['7', 'Commission direct work packs and training from young people’s ideas'],
          'Practice Lead',
          null,
          RED,
          [['No budget found this year.']],
        ]),
        line([
          ['8', 'Core group attendance by partners to be reported to the partnership'],
          'Business Support Manager',
          repeating('Quarterly', 'quarterly'),
          GREEN,
          [['First report in July.'], 'Attendance above 80%'],
        ]),
      ],
    },
  },
  {
    outcome: 'Outcome: children in our care live in stable homes and move to permanence quickly.',
    lead: 'Overall lead: Head of Corporate Parenting (vacant)',
    of: {
      ref: 'Priority 3',
      text: 'Permanence and sufficiency',
      actions: [
        line([
          ['9', 'Hold a permanence planning meeting by the second review for every child'],
          'Permanence Coordinator',
          month('June 2025', '2025-06'),
          AMBER,
          [
            ['In place for under tens; older children from July.'],
            'Every child has a permanence plan at four months',
          ],
        ]),
        line([
          ['10', 'Increase the number of connected carers assessed within 16 weeks'],
          'Fostering Service Manager',
          month('December 2025', '2025-12'),
          RED,
          [['38% in time. Two assessors on long-term sick leave.'], '85%'],
        ]),
        line([
          ['11', 'Publish the sufficiency strategy'],
          'Commissioning Lead',
          day('30 May 2025', '2025-05-30'),
          DONE,
          [['Agreed by Cabinet on 20 May.']],
        ]),
        line([
          [
            '12',
            'Offer every child an independent visitor if they have had no family contact for six months',
          ],
          '',
          month('August 2025', '2025-08'),
          GREEN,
          [['31 offered, 12 matched.']],
        ]),
      ],
    },
  },
  {
    outcome: 'Outcome: managers know what is good and what is not, and act on it.',
    lead: 'Overall lead: Director of Children’s Services',
    of: {
      ref: 'Priority 4',
      text: 'Quality assurance and learning',
      actions: [
        line([
          ['13', 'Close the loop: every audit action to be checked by the auditor after six weeks'],
          'Quality Assurance Manager',
          month('July 2025', '2025-07'),
          AMBER,
          [['Checked in half of cases.'], 'All actions done'],
        ]),
        line([
          ['14', 'Ask families for feedback by text when the work ends'],
          'Quality Assurance Manager;Digital Services',
          month('November 2025', '2025-11'),
          GREEN,
          [[]],
        ]),
      ],
    },
  },
]

const TITLES = [
  'No.',
  'What we will do',
  'Responsible Officer',
  'Timescale',
  'Progress to date',
  'RAG',
  'What difference will it make?',
]
const FILLS: Record<string, string> = { Green: '92D050', Amber: 'FFC000', Red: 'FF5050', Complete: '9DC3E6' }

function laidPart({ of, outcome, lead }: Part): Laid[] {
  return [
    heading(`${of.ref ?? ''} – ${of.text}`, 2),
    para(outcome),
    para(lead),
    free(
      [
        TITLES.map((text) => ({ text, bold: true, fill: 'D9D9D9' })),
        ...(of.actions ?? []).map((action) => [
          action.ref ?? '',
          action.text,
          cellFor(action, 'who'),
          action.due?.text ?? '',
          cellFor(action, 'now'),
          { text: printed(action.rating), fill: FILLS[printed(action.rating)] ?? 'FFFFFF' },
          cellFor(action, 'impact'),
        ]),
      ],
      { widths: [0.7, 4, 2.2, 1.6, 3.6, 1.2, 2.6], headings: 1 },
    ),
  ]
}

export const plan: CorpusPlan = {
  id: 'strandby-tables',
  title: 'Strandby: Getting to Good, our improvement plan 2025/26',
  style:
    'a heading for each priority with outcome and overall lead, a table beneath each; RAG in words, key at the end',
  levels: ['Priority', 'Action'],
  scale: [
    { code: 'Green', label: 'On target or no problem foreseen', status: 'on-track' },
    { code: 'Amber', label: 'Possible concern', status: 'at-risk' },
    { code: 'Red', label: 'Definite concern', status: 'off-track' },
  ],
  themes: PARTS.map(({ of }) => of),
  decoys: [
    { kind: 'key', words: 'On target or no problem foreseen' },
    { kind: 'other', words: 'Getting to Good Board Every six weeks' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Strandby: Getting to Good, our improvement plan 2025/26'),
    para(
      'Our inspection in February 2025 judged that Strandby requires improvement to be good in all areas but one. This plan takes the five recommendations of the report together with what our own audits tell us. It was last updated on 6 June 2025.',
    ),
    heading('Governance', 2),
    table(
      [
        ['Group', 'Meets', 'Chair'],
        ['Getting to Good Board', 'Every six weeks', 'Chief Executive'],
        ['Operational delivery group', 'Fortnightly', 'Assistant Director'],
        ['Children’s scrutiny panel', 'Quarterly', 'Councillor J. Ferris'],
      ],
      { widths: [4, 2, 3] },
    ),
    ...PARTS.flatMap((one) => laidPart(one)),
    heading('Key to RAG', 2),
    table(
      [
        ['RAG', 'Meaning'],
        ['Green', 'On target or no problem foreseen'],
        ['Amber', 'Possible concern'],
        ['Red', 'Definite concern'],
      ],
      { widths: [1, 5] },
    ),
  ],
}
