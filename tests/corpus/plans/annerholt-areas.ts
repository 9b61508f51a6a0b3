// Titles and shape after a council's Ofsted plan of 2015: No., the area for improvement merged at the left with the
// paragraph of the report beside it, By When, R/A/G as a letter, Progress, Monitoring and Evaluation.
// Choices: the area is the objective above; "Ofsted Para No" is the report's own paragraph and no number of the action;
// Amber may be read as at risk only, as its key says; a blank letter is no rating.
import { actionTable, bullets, type Column, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { aim, day, month, placedActions, printed, rated, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const R = rated('R', 'off-track')
const A = rated('A', 'at-risk')
const G = rated('G', 'on-track', 'complete')

/** `more` is Progress, then Monitoring and Evaluation. */
function line([ref, text, lead, due, rating]: Line, more: [string[], string]): TruthAction {
  const leads = lead === '' ? [] : lead.split(' / ')
  return written(
    text,
    { lead, progress: more[0], watch: more[1] },
    {
      leads,
      due,
      ref,
      rating,
      ...(more[1] === '' ? {} : { success: more[1] }),
      ...(more[0].length === 0 ? {} : { progress: more[0].join('\n') }),
    },
  )
}

const PARAS = new Map([
  ['Ensure that strategy discussions always include health and are recorded in full.', '24, 31'],
  ['Reduce caseloads in the assessment teams so that social workers have time to see children.', '27'],
  ['Make sure that return home interviews happen within 72 hours and that what is learned is used.', '42'],
  ['Improve the timeliness and quality of initial health assessments.', '58'],
  ['Strengthen the role of independent reviewing officers in challenging drift.', '63, 64, 71'],
])

export const plan: CorpusPlan = {
  id: 'annerholt-areas',
  title: 'Annerholt Children’s Services – Ofsted Improvement Plan',
  style:
    'area for improvement merged at the left with the paragraph of the report, By When, one letter for R/A/G, monitoring and evaluation last',
  levels: ['Section', 'Ofsted Area for Improvement', 'Action'],
  scale: [
    { code: 'R', label: 'Significant problems; the date will not or may not be met', status: 'off-track' },
    { code: 'A', label: 'Some slippage, being managed', status: 'at-risk' },
    { code: 'G', label: 'Going to plan, or done', status: 'on-track' },
  ],
  themes: [
    themeOf(
      'Help and protection',
      [
        aim('Ensure that strategy discussions always include health and are recorded in full.', [
          line(
            [
              '1',
              'Agree with the health trust that the MASH nurse or the on-call safeguarding nurse joins every strategy discussion',
              'Service Manager MASH / Named Nurse',
              month('March 2015', '2015-03'),
              G,
            ],
            [
              [
                'Agreed 12 February. Rota shared weekly.',
                'Health took part in 81 of 94 strategy discussions in March. Of the 13 without, nine were called by the out of hours team, which had not been told of the rota; it has been now.',
              ],
              'Monthly count to Performance Board',
            ],
          ),
          line(
            [
              '2',
              'Revise the strategy discussion template so that who attended and why is a field that must be filled',
              'ICS Systems Lead',
              day('30 April 2015', '2015-04-30'),
              A,
            ],
            [
              ['Supplier has quoted for the change.', 'Will be in the June release, not April.'],
              'Dip sample of 20 records in July',
            ],
          ),
          line(
            [
              '3',
              'Brief all team managers on the threshold for section 47',
              'Principal Social Worker',
              month('February 2015', '2015-02'),
              G,
            ],
            [['Four sessions held; 31 of 33 attended.'], 'Audit of decision-making'],
          ),
        ]),
        aim('Reduce caseloads in the assessment teams so that social workers have time to see children.', [
          line(
            [
              '4',
              'Recruit six permanent social workers to the assessment teams',
              'Assistant Director, Safeguarding and Family Support',
              month('September 2015', '2015-09'),
              R,
            ],
            [
              [
                'Two appointed, one withdrew. Advert re-run in April with a golden hello of £2,000.',
                '22/4: eleven applications, five shortlisted. References slow, one candidate already lost to Shelvock. AD to write to HR about who chases.',
              ],
              'Vacancy rate on workforce scorecard',
            ],
          ),
          line(
            [
              '5',
              'Introduce a weekly caseload report and act on anyone above 22 children',
              'Head of Assessment',
              repeating('Ongoing', 'ongoing'),
              G,
            ],
            [['Report in use since January.'], 'Caseload report'],
          ),
          line(
            [
              '6',
              'Put in a temporary managed team to clear unallocated work',
              'Head of Assessment',
              day('31/1/15', '2015-01-31'),
              G,
            ],
            [['Team started 5 January and left 27 March. No unallocated work on that date.'], ''],
          ),
        ]),
        aim(
          'Make sure that return home interviews happen within 72 hours and that what is learned is used.',
          [
            line(
              [
                '7',
                'Commission an independent provider of return home interviews',
                'Commissioning Manager',
                month('May 2015', '2015-05'),
                A,
              ],
              [['Tender returned one bid, over budget. Talks under way.'], 'Contract monitoring'],
            ),
            line(
              [
                '8',
                'Bring themes from interviews to the missing and CSE panel',
                'CSE Coordinator',
                repeating('Monthly', 'monthly'),
                G,
              ],
              [['First report went to the panel in March.'], 'Minutes of the panel'],
            ),
          ],
        ),
      ],
      'Section A',
    ),
    themeOf(
      'Looked after children',
      [
        aim('Improve the timeliness and quality of initial health assessments.', [
          line(
            [
              '9',
              'Notify health within two working days of a child coming into care',
              'Head of Looked After Children',
              repeating('Ongoing', 'ongoing'),
              A,
            ],
            [
              ['58% in March (target 95%).', 'Business support now does this, not the social worker.'],
              'Monthly performance report',
            ],
          ),
          line(
            [
              '10',
              'Agree a pathway for children placed more than twenty miles away',
              'Designated Nurse LAC / Head of Looked After Children',
              month('June 2015', '2015-06'),
              R,
            ],
            [['Awaiting response from three neighbouring trusts.'], 'Health steering group'],
          ),
          line(
            [
              '11',
              'Ask children what they thought of their assessment',
              'Participation Officer',
              undated('TBC'),
              null,
            ],
            [[], 'Children in Care Council'],
          ),
        ]),
        aim('Strengthen the role of independent reviewing officers in challenging drift.', [
          line(
            [
              '12',
              'Rewrite the dispute resolution procedure with three stages and a time limit for each',
              'IRO Manager',
              month('April 2015', '2015-04'),
              G,
            ],
            [['Signed off by DMT on 20 April.'], 'Number of disputes, by stage'],
          ),
          line(
            [
              '13',
              'Midway check by the IRO on each child’s plan, recorded on the child’s file',
              'IRO Manager',
              day('1 July 2015', '2015-07-01'),
              A,
            ],
            [
              ['Trial with three IROs. Takes 40 minutes a child, caseload is 82.'],
              'Audit of 30 files in the autumn',
            ],
          ),
          line(
            [
              '14',
              'Annual report of the IRO service to be taken by the Corporate Parenting Panel',
              'IRO Manager / Lead for Corporate Parenting',
              month('July 2015', '2015-07'),
              null,
            ],
            [[], 'Panel minutes'],
          ),
        ]),
      ],
      'Section B',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'Some slippage, being managed' },
    { kind: 'measures', words: 'Initial assessments within timescale 71%' },
    { kind: 'other', words: 'Improvement Board Independent chair Every six weeks' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Annerholt improvement plan v7' },
  layout: () => [
    title('Annerholt Children’s Services – Ofsted Improvement Plan'),
    para('Version 7, updated for the Improvement Board of 6 May 2015'),
    heading('Introduction'),
    para(
      'Ofsted inspected services for children in need of help and protection, children looked after and care leavers in the autumn. The overall judgement was requires improvement. This plan sets out what we shall do about each area for improvement in the report.',
    ),
    ...bullets(
      'Leads update their lines by the last Friday of each month.',
      'A line is taken off the plan only by the Improvement Board.',
    ),
    heading('Governance', 2),
    table([
      ['Group', 'Chair', 'How often'],
      ['Improvement Board', 'Independent chair', 'Every six weeks'],
      ['Operational group', 'Assistant Director', 'Fortnightly'],
    ]),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('Performance', 2),
    table([
      ['Measure', 'Nov 2014', 'Mar 2015', 'Target'],
      ['Initial assessments within timescale', '71%', '84%', '90%'],
      ['Children seen alone', '66%', '78%', '95%'],
      ['Return home interviews in 72 hours', '29%', '41%', '80%'],
    ]),
    heading('Key', 2),
    table(
      [
        ['R', 'Significant problems; the date will not or may not be met'],
        ['A', 'Some slippage, being managed'],
        ['G', 'Going to plan, or done'],
      ],
      { headings: 0, widths: [1, 6] },
    ),
  ],
}

const COLUMNS: Column[] = [
  {
    title: 'Ofsted Area for Improvement',
    width: 3,
    of: (row) => row.objective?.text ?? '',
    merge: (row) => row.objective,
  },
  {
    title: 'Ofsted Para No',
    width: 1,
    of: (row) => PARAS.get(row.objective?.text ?? '') ?? '',
    merge: (row) => row.objective,
  },
  { title: 'No.', width: 0.6, of: (row) => row.action.ref ?? '' },
  { title: 'Action', width: 4, of: (row) => row.action.text },
  { title: 'Lead', width: 2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'By When', width: 1.3, of: (row) => row.action.due?.text ?? '' },
  { title: 'R/A/G', width: 0.6, of: (row) => printed(row.action.rating) },
  { title: 'Progress', width: 4, of: (row) => cellFor(row.action, 'progress') },
  { title: 'Monitoring and Evaluation', width: 2, of: (row) => cellFor(row.action, 'watch') },
]
