// After a scrutiny committee's paper of 2017: what is tracked is the Recommendation; Responsibility, Date, Progress
// presented to Committee Dec 2017, Assessment of progress Categories 1 - 4 (1 fully achieved … 4 not achieved), key below.
// Choices: "3 (Slipped)" is at risk or off track; a recommendation that a law is waited for has no date.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { day, month, placedActions, printed, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating]

const ONE: TruthRating = { texts: ['1'], statuses: ['complete'] }
const TWO: TruthRating = { texts: ['2'], statuses: ['on-track'] }
const THREE: TruthRating = { texts: ['3'], statuses: ['off-track', 'at-risk'] }
const FOUR: TruthRating = { texts: ['4'], statuses: ['off-track', 'not-started'] }

function line([ref, text, who, due, rating]: Line, progress: string[]): TruthAction {
  return written(
    text,
    { who, progress },
    {
      leads: who.split(' / '),
      due,
      ref,
      rating,
      ...(progress.length === 0 ? {} : { progress: progress.join('\n') }),
    },
  )
}

const COLUMNS: Column[] = [
  { title: 'No.', width: 0.7, of: (row) => row.action.ref ?? '' },
  { title: 'Recommendation', width: 4.6, of: (row) => row.action.text },
  { title: 'Responsibility', width: 2, of: (row) => cellFor(row.action, 'who') },
  { title: 'Date', width: 1.6, of: (row) => row.action.due?.text ?? '' },
  {
    title: 'Progress presented to Committee Dec 2017',
    width: 5,
    of: (row) => cellFor(row.action, 'progress'),
  },
  {
    title: 'Assessment of progress (Categories 1 - 4)',
    width: 1.6,
    of: (row) => printed(row.action.rating),
  },
]

export const plan: CorpusPlan = {
  id: 'fencaster-recommendations',
  title:
    'Fencaster Children and Young People Select Committee: Monitoring of Previously Agreed Recommendations',
  style:
    'the recommendation is what is tracked, Responsibility, Date, progress presented to a committee, category 1 (best) to 4 with the key at the end',
  levels: ['Review', 'Recommendation'],
  scale: [
    { code: '1', label: 'Fully Achieved', status: 'complete' },
    { code: '2', label: 'On Track but Not Yet Due for Completion', status: 'on-track' },
    { code: '3', label: 'Slipped', status: 'at-risk' },
    { code: '4', label: 'Not Achieved', status: 'off-track' },
  ],
  themes: [
    theme(
      'Review of Child and Adolescent Mental Health',
      [
        line(
          [
            '1',
            'That schools be given a named mental health link worker and told who it is by the start of the school year',
            'Head of Early Help',
            month('September 2017', '2017-09'),
            ONE,
          ],
          ['All 74 schools have a link worker. Letter sent 30 August.'],
        ),
        line(
          [
            '2',
            'That waiting times be published every quarter in a form that parents can follow',
            'Commissioning Manager, Clinical Commissioning Group',
            repeating('Quarterly', 'quarterly'),
            TWO,
          ],
          ['Published for Quarter 1 and Quarter 2.'],
        ),
        line(
          [
            '3',
            'That the crisis telephone line be open all night',
            'Commissioning Manager, Clinical Commissioning Group / Mental Health Trust',
            month('March 2018', '2018-03'),
            TWO,
          ],
          ['Open until 2am from November. Recruiting for the rest.'],
        ),
        line(
          [
            '4',
            'That training for school staff be free of charge',
            'Head of Early Help',
            month('July 2017', '2017-07'),
            THREE,
          ],
          [
            'Free to maintained schools only. Academies were asked to pay £40 a place; to be looked at again in the budget.',
          ],
        ),
        line(
          [
            '5',
            'That the Cabinet write to the Secretary of State about funding',
            'Cabinet Member for Children',
            day('1 June 2017', '2017-06-01'),
            ONE,
          ],
          ['Letter sent 24 May; a reply came in July.'],
        ),
      ],
      'Review A',
    ),
    theme(
      'Review of Foster Carer Recruitment',
      [
        line(
          [
            '6',
            'That the council tax exemption for foster carers be costed and reported',
            'Director of Finance',
            month('October 2017', '2017-10'),
            FOUR,
          ],
          ['No report. Finance officer left; the post is vacant.'],
        ),
        line(
          [
            '7',
            'That an enquirer be called back within one working day',
            'Fostering Manager',
            month('May 2017', '2017-05'),
            ONE,
          ],
          ['In place. 97% in the last quarter.'],
        ),
        line(
          [
            '8',
            'That the assessment of new carers take no more than six months',
            'Fostering Manager',
            month('April 2018', '2018-04'),
            TWO,
          ],
          ['Average is now 7.1 months (9.4 at the start).'],
        ),
        line(
          [
            '9',
            'That carers who leave be asked why by an independent person',
            'Head of Children’s Resources',
            month('June 2017', '2017-06'),
            THREE,
          ],
          ['Six of eleven asked so far.'],
        ),
        line(
          [
            '10',
            'That the fostering pages of the website be rebuilt',
            'Communications Manager / Fostering Manager',
            month('January 2018', '2018-01'),
            TWO,
          ],
          ['Content written.', 'Photographs on 9 January.'],
        ),
      ],
      'Review B',
    ),
    theme(
      'Review of Home Education',
      [
        line(
          [
            '11',
            'That the register of home educated children be compared with health records each year',
            'School Admissions Manager',
            undated('To be confirmed in Home Education Act'),
            FOUR,
          ],
          ['Waiting for the law. Health will not share without it.'],
        ),
        line(
          [
            '12',
            'That each family be offered a visit within six weeks of notice',
            'Inclusion Manager',
            month('December 2017', '2017-12'),
            TWO,
          ],
          ['Seventeen visits of twenty-one in time this term.'],
        ),
        line(
          [
            '13',
            'That a parents’ forum meet every term',
            'Inclusion Manager',
            repeating('Termly', 'termly'),
            THREE,
          ],
          ['Met once. No parent wished to chair.'],
        ),
      ],
      'Review C',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'On Track but Not Yet Due for Completion' },
    { kind: 'other', words: 'Foster Carer Recruitment 1 2 1 1' },
  ],
  renderings: ['docx', 'pdf:ruled', 'pdf:bare', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { size: 9, landscape: true, footer: 'CYP Select Committee 13 December 2017' },
  layout: () => [
    title(
      'Fencaster Children and Young People Select Committee: Monitoring of Previously Agreed Recommendations',
    ),
    para('Report of the Head of Democratic Services, 13 December 2017'),
    heading('Summary'),
    para(
      'The Committee asked to be told each half-year how its recommendations are going. Officers have given an assessment for each; the Committee is asked to agree them or to change them. The categories are explained at the end.',
    ),
    heading('How many are in which category', 2),
    table([
      ['Review', 'Fully Achieved', 'On Track', 'Slipped', 'Not Achieved'],
      ['Child and Adolescent Mental Health', '2', '2', '1', '0'],
      ['Foster Carer Recruitment', '1', '2', '1', '1'],
      ['Home Education', '0', '1', '1', '1'],
    ]),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('Categories', 2),
    table(
      [
        ['1', 'Fully Achieved'],
        ['2', 'On Track but Not Yet Due for Completion'],
        ['3', 'Slipped'],
        ['4', 'Not Achieved'],
      ],
      { headings: 0, widths: [1, 6] },
    ),
  ],
}
