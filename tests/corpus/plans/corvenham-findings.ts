// Titles after a county's plan of 2013: "Action" over what is in truth the finding, Activity with several in a cell,
// Owner and Due date (mm/yy) line by line beside them, Progress & Review for the finding as a whole. No rating column.
// Choices: where a cell has one owner for several activities it serves them all; the review note belongs to no one activity.
import { type Free, free, heading, para, strong, table, title } from '../lay.ts'
import { act, aim, month, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective } from '../types.ts'

type Line = [string, string, TruthDue]

const REVIEW = new Map<TruthObjective, string>()

function finding([ref, text, review]: [string, string, string], ...lines: Line[]): TruthObjective {
  const made = aim(
    text,
    lines.map(([action, owner, due]): TruthAction => act(action, owner, due)),
    ref,
  )
  REVIEW.set(made, review)
  return made
}

const TITLES = ['Ref', 'Action', 'Activity', 'Owner', 'Due Date (mm/yy)', 'Progress & Review']

function row(of: TruthObjective): Free[] {
  const owners = of.actions.map(({ leads }) => leads.join(', '))
  const dates = of.actions.map(({ due }) => due?.text ?? '')
  const one = (list: string[]): string[] => (new Set(list).size === 1 ? list.slice(0, 1) : list)
  return [
    of.ref ?? '',
    of.text,
    of.actions.map(({ text }) => text),
    one(owners),
    one(dates),
    REVIEW.get(of) ?? '',
  ]
}

export const plan: CorpusPlan = {
  id: 'corvenham-findings',
  title: 'Corvenham County Council: Children’s Services Improvement Plan',
  style:
    'the column headed Action is the finding; several activities in a cell with owners and mm/yy dates in the same order; no rating at all',
  levels: ['Theme', 'Action', 'Activity'],
  scale: null,
  themes: [
    themeOf(
      'Leadership and management',
      [
        finding(
          [
            'A1',
            'Managers at every level must know the quality of practice in their teams',
            'Audit programme started. Moderation shows team managers grade higher than the QA team; a workshop is planned.',
          ],
          [
            'Set up a programme of monthly case audits by all managers',
            'Head of Quality Assurance',
            month('09/13', '2013-09'),
          ],
          [
            'Report audit findings to the senior leadership team',
            'Head of Quality Assurance',
            repeating('Quarterly', 'quarterly'),
          ],
          [
            'Each area director to observe practice for a day each month',
            'Area Directors',
            month('10/13', '2013-10'),
          ],
        ),
        finding(
          [
            'A2',
            'Performance information must be reliable enough to act upon',
            'Two of the three reports are live. The third depends on the upgrade.',
          ],
          [
            'Clean the records of children in need that have had no activity for three months',
            'Performance Manager',
            month('08/13', '2013-08'),
          ],
          ['Publish a weekly report to each team', 'Performance Manager', month('11/13', '2013-11')],
        ),
        finding(
          [
            'A3',
            'Elected members need to scrutinise and challenge',
            'Members asked for visits to be in the evening.',
          ],
          [
            'Programme of visits to front line teams for members of the select committee',
            'Democratic Services Manager',
            month('01/14', '2014-01'),
          ],
        ),
      ],
      'Theme A',
    ),
    themeOf(
      'Quality of practice',
      [
        finding(
          [
            'B1',
            'Assessments do not always consider the history of the family or what the child says',
            'Chronology tool is liked by workers. Audit in December will tell whether it is used.',
          ],
          ['Introduce a chronology template', 'Principal Social Worker', month('09/13', '2013-09')],
          [
            'Train all assessment workers in direct work with children',
            'Learning & Development Manager',
            month('12/13', '2013-12'),
          ],
          ['Buy direct work kits for each team', 'Area Directors', month('10/13', '2013-10')],
          [
            'Audit thirty assessments to see whether it has made a difference',
            'Head of Quality Assurance',
            month('03/14', '2014-03'),
          ],
        ),
        finding(
          [
            'B2',
            'Child protection plans are not specific or measurable',
            'Conference chairs say plans are shorter. No audit yet.',
          ],
          [
            'Conference chairs to draft the outline plan in the conference',
            'Child Protection Conference Manager',
            month('11/13', '2013-11'),
          ],
          [
            'Core groups to be observed by chairs',
            'Child Protection Conference Manager',
            month('02/14', '2014-02'),
          ],
        ),
        finding(
          [
            'B3',
            'Supervision is irregular and does not show reflection',
            'Policy out for consultation with the unions.',
          ],
          ['Revise the supervision policy', 'Principal Social Worker', month('10/13', '2013-10')],
          ['Report the frequency of supervision in the scorecard', 'Performance Manager', undated('TBC')],
        ),
      ],
      'Theme B',
    ),
    themeOf(
      'Partnership',
      [
        finding(
          [
            'C1',
            'Partners are unclear when to refer and when to offer early help',
            'Levels of need document agreed by the LSCB in July.',
          ],
          [
            'Publish the levels of need document and launch it in each of the four areas',
            'LSCB Business Manager',
            month('07/13', '2013-07'),
          ],
          ['Offer schools a named social worker to consult', 'Early Help Lead', month('01/14', '2014-01')],
        ),
        finding(
          [
            'C2',
            'GPs seldom contribute to child protection conferences',
            'CCGs have written to all practices.',
          ],
          [
            'Send invitations by secure email ten days before',
            'Child Protection Conference Manager',
            month('12/13', '2013-12'),
          ],
          [
            'Design a report form for GPs that takes ten minutes',
            'Designated Doctor',
            month('12/13', '2013-12'),
          ],
        ),
      ],
      'Theme C',
    ),
  ],
  decoys: [
    { kind: 'people', words: 'PSW Principal Social Worker' },
    { kind: 'resources', words: 'Direct work kits £6,400' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Corvenham CC – official' },
  layout: () => [
    title('Corvenham County Council: Children’s Services Improvement Plan'),
    strong('Reported to Cabinet 24 September 2013'),
    heading('Purpose'),
    para(
      'In the inspection of arrangements for the protection of children the County was judged adequate. The plan takes each finding in turn. The first column of words gives what we have to put right; the second says what we will do about it.',
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''} – ${of.text}`, 2),
      free(
        [TITLES.map((text) => ({ text, bold: true, fill: 'DDDDDD' })), ...(of.objectives ?? []).map(row)],
        { widths: [0.7, 3, 5, 2.5, 1.4, 4], headings: 1 },
      ),
    ]),
    heading('What the plan will cost', 2),
    table([
      ['Item', '2013/14', 'Source'],
      ['Direct work kits', '£6,400', 'Base budget'],
      ['Audit capacity (1 fte)', '£48,000', 'Improvement reserve'],
    ]),
    heading('Abbreviations of posts', 2),
    table(
      [
        ['Initials', 'Post', 'Name'],
        ['PSW', 'Principal Social Worker', 'Marion Tebbutt'],
        ['HQA', 'Head of Quality Assurance', 'Devinder Lall'],
      ],
      { widths: [1, 3, 3] },
    ),
  ],
}
