// Awkward. A report to committee: numbered paragraphs under headings, each of which says in a sentence or two who will
// do what by when. Choices: the first paragraph of a section describes what inspectors found and is no action; the
// action is the sentence that says what will be done, without a second sentence that explains it; a lead who is only
// consulted is none.
import { heading, para, title } from '../lay.ts'
import { day, month, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

/** Its number, the sentence, the leads parted by semicolons, the date, and what is said after it. */
type Line = [string, string, string, TruthDue | null, string?]

function line([ref, text, leads, due, after]: Line): TruthAction {
  return written(
    text,
    { says: [ref, text, after ?? ''].filter((one) => one !== '').join(' ') },
    { ref, leads: leads === '' ? [] : leads.split(';'), due },
  )
}

type Section = { of: TruthTheme; found: string }

const SECTIONS: Section[] = [
  {
    of: {
      ref: '4',
      text: 'Help and protection',
      actions: [
        line([
          '4.2',
          'The Head of Early Help will introduce a weekly allocation meeting with schools, health visitors and the voluntary sector by 31 October 2025.',
          'Head of Early Help',
          day('31 October 2025', '2025-10-31'),
        ]),
        line([
          '4.3',
          'The Head of the Front Door will ensure that the rationale for every threshold decision is recorded by a qualified manager by the end of September 2025.',
          'Head of the Front Door',
          month('end of September 2025', '2025-09'),
          'A sample of fifteen in July found that it was there in nine.',
        ]),
        line([
          '4.4',
          'The Service Manager for Exploitation and the Community Safety Manager will agree a joint response to children who go missing, including a return interview within 72 hours, by December 2025.',
          'Service Manager for Exploitation;Community Safety Manager',
          month('December 2025', '2025-12'),
        ]),
        line([
          '4.5',
          'The Principal Social Worker will lead a review of all assessments of disabled children that are more than a year old.',
          'Principal Social Worker',
          null,
        ]),
      ],
    },
    found:
      '4.1 Inspectors found that most children receive help that is proportionate, but that the reasons for decisions at the front door are not always clear, and that partners are not consistently part of planning for children at risk of exploitation.',
  },
  {
    of: {
      ref: '5',
      text: 'Children in care and care leavers',
      actions: [
        line([
          '5.2',
          'The Virtual School Head will put in place a tutor for every child in Years 10 and 11 who is behind in English or mathematics by January 2026.',
          'Virtual School Head',
          month('January 2026', '2026-01'),
          'Pupil premium will meet the cost for this year.',
        ]),
        line([
          '5.3',
          'The Head of Corporate Parenting will write with care leavers a new pathway plan of no more than six pages by 30 November 2025.',
          'Head of Corporate Parenting',
          day('30 November 2025', '2025-11-30'),
        ]),
        line([
          '5.4',
          'The Head of Housing Needs will make twelve council tenancies a year available to care leavers from April 2026.',
          'Head of Housing Needs',
          month('April 2026', '2026-04'),
        ]),
        line([
          '5.5',
          'The Designated Nurse for Looked After Children will give each young person a health passport before their eighteenth birthday.',
          'Designated Nurse for Looked After Children',
          undated('before their eighteenth birthday'),
          'This is a recommendation of the last inspection which was not carried through.',
        ]),
        line([
          '5.6',
          'The Fostering Service Manager will launch a recruitment campaign for carers of teenagers in the new year, to be finished by 31 March 2026.',
          'Fostering Service Manager',
          day('31 March 2026', '2026-03-31'),
        ]),
      ],
    },
    found:
      '5.1 Inspectors praised the warmth of relationships between children and their carers. They also found that the quality of pathway plans was poor, and that too few care leavers had a secure home.',
  },
  {
    of: {
      ref: '6',
      text: 'Leadership, workforce and quality assurance',
      actions: [
        line([
          '6.2',
          'The Director of Children’s Services will bring a workforce strategy to Cabinet by February 2026.',
          'Director of Children’s Services',
          month('February 2026', '2026-02'),
        ]),
        line([
          '6.3',
          'The Quality Assurance Manager will revise the audit framework so that it says what difference was made to the child, and will moderate one audit in five, by 14 November 2025.',
          'Quality Assurance Manager',
          day('14 November 2025', '2025-11-14'),
        ]),
        line([
          '6.4',
          'The Assistant Director will meet all team managers together once a month to look at performance.',
          'Assistant Director',
          { text: 'once a month', date: null, precision: null, repeats: 'monthly' },
        ]),
        line([
          '6.5',
          'The Head of Business Intelligence will provide each team with a daily list of what is due and overdue by October 2025.',
          'Head of Business Intelligence',
          month('October 2025', '2025-10'),
          'The list will replace seven spreadsheets.',
        ]),
      ],
    },
    found:
      '6.1 Inspectors recognised the commitment of senior leaders, and that the pace of change had quickened in the past year. Turnover of staff and the inconsistent quality of audits were holding improvement back.',
  },
]

function laidSection({ of, found }: Section): Laid[] {
  return [
    heading(`${of.ref ?? ''}. ${of.text}`, 1),
    para(found),
    ...(of.actions ?? []).map((action) => para(String(cellFor(action, 'says')))),
  ]
}

export const plan: CorpusPlan = {
  id: 'lindenhoe-sentences',
  title: 'Ofsted inspection of children’s services: the Council’s action in response',
  style: 'no table: a committee report whose numbered paragraphs say in a sentence who will do what by when',
  levels: ['Section', 'Paragraph'],
  scale: null,
  themes: SECTIONS.map(({ of }) => of),
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  layout: () => [
    title('Ofsted inspection of children’s services: the Council’s action in response'),
    para('Report to: Children and Young People Committee, 10 September 2025'),
    para('Report of: Director of Children’s Services'),
    heading('1. Purpose of report'),
    para(
      '1.1 To set out the action that the Council is taking in response to the inspection of June 2025, and to ask the Committee to comment on it before it is sent to Ofsted.',
    ),
    heading('2. Recommendation'),
    para(
      '2.1 That the Committee notes the outcome of the inspection and endorses the action set out in sections 4 to 6.',
    ),
    heading('3. Background'),
    para(
      '3.1 Ofsted inspected children’s services in Lindenhoe from 9 to 20 June 2025. The overall judgement was that services require improvement to be good. The report was published on 4 August.',
    ),
    para('3.2 The Council must send its plan to Ofsted within 70 working days of receiving the report.'),
    ...SECTIONS.flatMap((one) => laidSection(one)),
    heading('7. Financial implications'),
    para(
      '7.1 The cost of the action in this report is £640,000 in 2025/26, which will be met from the transformation reserve.',
    ),
    heading('8. Legal implications'),
    para(
      '8.1 The Education and Inspections Act 2006 requires the Council to prepare a written statement of the action it proposes to take.',
    ),
  ],
}
