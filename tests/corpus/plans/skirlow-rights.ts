// The action plan at the back of a trust's sufficiency strategy: a part for each right of children in care with what
// it means in a sentence, then a table of action, owner, timescale, success measure and update. Years stand as
// financial quarters and some owners are groups. Choices: the right stands above; a quarter ends with its last month;
// there is no rating.
import { free, heading, para, table, title } from '../lay.ts'
import { month, quarter, repeating, theme, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue, string, string]

function line(...[ref, text, owner, due, success, update]: Line): TruthAction {
  return written(
    text,
    { owner, update },
    {
      ref,
      leads: owner.split(' and ').flatMap((one) => one.split('; ')),
      due,
      success,
      ...(update === '' ? {} : { progress: update }),
    },
  )
}

const MEANING = new Map<TruthTheme, string>()

function right(ref: string, text: string, meaning: string, actions: TruthAction[]): TruthTheme {
  const made = theme(text, actions, ref)
  MEANING.set(made, meaning)
  return made
}

const themes: TruthTheme[] = [
  right(
    'A',
    'The right to a plan that is kept to',
    'I know what my plan is, I helped to write it and people do what it says.',
    [
      line(
        'A1',
        'Care plans updated within ten days of each review and shared with carers',
        'Service Manager, Children in Care',
        quarter('Q2 2026/27', '2026-09'),
        '95% within ten days',
        'Sept: 81%. Two teams at 100%.',
      ),
      line(
        'A2',
        'Midpoint checks by independent reviewing officers recorded for each child',
        'IRO Manager',
        quarter('Q3 2026/27', '2026-12'),
        'Every child has one between reviews',
        '',
      ),
      line(
        'A3',
        'Placement plans before or within five days of each move',
        'Fostering Manager and Residential Manager',
        quarter('Q2 2026/27', '2026-09'),
        'All planned moves; 90% of emergencies',
        'Form shortened from 14 pages to 4.',
      ),
    ],
  ),
  right(
    'B',
    'The right to family',
    'If I can live safely with my family I do, and if not I see the people I love.',
    [
      line(
        'B1',
        'Family network meetings before any child is accommodated',
        'Edge of Care Manager',
        quarter('Q1 2026/27', '2026-06'),
        'Meetings for eight in ten',
        'In place since May.',
      ),
      line(
        'B2',
        'Review of all children placed with parents for over a year',
        'Head of Legal; Service Manager, Children in Care',
        quarter('Q4 2026/27', '2027-03'),
        '15 orders discharged',
        'Six listed for hearing.',
      ),
      line(
        'B3',
        'Brothers and sisters assessed together, once, by someone trained to do it',
        'Permanence Team',
        year('2027/28', '2028-03'),
        'Fewer than one in ten separated without an assessment',
        '',
      ),
    ],
  ),
  right(
    'C',
    'The right place to live',
    'I live somewhere that feels like home, near my school and friends.',
    [
      line(
        'C1',
        'Recruit 24 mainstream fostering households net of those who leave',
        'Regional Hub and Fostering Manager',
        year('2026/27', '2027-03'),
        '24 net',
        'Net gain of 7 at half year',
      ),
      line(
        'C2',
        'Open two two-bedroom children’s homes with the housing association',
        'Residential Manager',
        quarter('Q4 2026/27', '2027-03'),
        'Both registered and full',
        'First house bought. Planning objection on the second.',
      ),
      line(
        'C3',
        'Look again each month at all children placed over 20 miles away',
        'Placements Panel',
        repeating('Monthly', 'monthly'),
        'Down from 61 to 45',
        '54 at end September',
      ),
      line(
        'C4',
        'Framework for supported lodgings with neighbouring authorities',
        'Commissioning',
        quarter('Q3 2026/27', '2026-12'),
        '20 hosts',
        'Tender out',
      ),
    ],
  ),
  right('D', 'The right support', 'I get help with school, my health and how I feel, and do not wait.', [
    line(
      'D1',
      'Therapeutic support to every foster home caring for a child who has moved twice',
      'CAMHS Children in Care Team',
      quarter('Q3 2026/27', '2026-12'),
      'Offer within two weeks',
      '',
    ),
    line(
      'D2',
      'Strengths and difficulties scores used at reviews and not merely collected',
      'IRO Manager and Designated Nurse',
      month('January 2027', '2027-01'),
      'Seen in 18 of 20 audits',
      '',
    ),
  ]),
  right(
    'E',
    'The right to be heard and to move on well',
    'My views change things, and leaving care does not mean being alone.',
    [
      line(
        'E1',
        'Children in Care Council to interview for all posts at team manager and above',
        'Participation Team',
        quarter('Q1 2026/27', '2026-06'),
        'All interviews',
        'Done – nine panels.',
      ),
      line(
        'E2',
        'Staying Put agreements discussed by 16½',
        'Leaving Care Manager',
        quarter('Q4 2026/27', '2027-03'),
        'Agreement or a reason on each record',
        '40 of 58',
      ),
      line(
        'E3',
        'House project for twelve young people',
        'Leaving Care Manager and Commissioning',
        year('2027/28', '2028-03'),
        '12 tenancies kept for a year',
        '',
      ),
    ],
  ),
]

const HEADS = ['', 'Action', 'Owner', 'Timescale', 'Success measure', 'Update (Oct 26)']

function rows(of: TruthTheme): Laid {
  return free(
    [
      HEADS.map((text) => ({ text, bold: true, fill: 'EADCF4' })),
      ...(of.actions ?? []).map((action) => [
        action.ref ?? '',
        action.text,
        cellFor(action, 'owner'),
        action.due?.text ?? '',
        action.success ?? '',
        cellFor(action, 'update'),
      ]),
    ],
    { widths: [0.6, 4, 2.4, 1.5, 2.4, 2.8], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'skirlow-rights',
  title: 'Skirlow Children’s Trust – Sufficiency Strategy 2026–2029: Appendix 2 Action Plan',
  style:
    'a part for each right with a child’s sentence, then action, owner, financial quarter, success measure and update',
  levels: ['Right', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Independent fostering agency' },
    { kind: 'resources', words: 'Invest to save' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Skirlow Children’s Trust – Sufficiency Strategy 2026–2029: Appendix 2 Action Plan'),
    para(
      'This plan is looked at by the Sufficiency Board each quarter and by the Corporate Parenting Board in June and December.',
    ),
    heading('Where our children live', 2),
    table([
      ['Type of home', 'March 2025', 'March 2026'],
      ['Our foster carers', '231', '224'],
      ['Independent fostering agency', '148', '161'],
      ['Residential', '52', '57'],
      ['With parents', '66', '71'],
    ]),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}. ${of.text}`, 2),
      para(`“${MEANING.get(of) ?? ''}”`),
      rows(of),
    ]),
    heading('Money', 2),
    table([
      ['Source', '2026/27 £000', '2027/28 £000'],
      ['Invest to save', '640', '410'],
      ['Capital grant for homes', '900', '0'],
    ]),
  ],
}
