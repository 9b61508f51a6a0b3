// A scrutiny review's progress update: one flat table, a digit for how far each recommendation has come, 1 the best,
// with the key under the table. Choices: the DCS and the like are leads as printed, parted at the slash;
// "Slipped" is fairly at risk or off track.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { month, printed, themeActions, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const one: TruthRating = { texts: ['1', 'Fully Achieved', '1 Fully Achieved'], statuses: ['complete'] }
const two: TruthRating = {
  texts: ['2', 'On Track but not yet due for completion', 'On Track'],
  statuses: ['on-track'],
}
const three: TruthRating = { texts: ['3', 'Slipped'], statuses: ['at-risk', 'off-track'] }
const four: TruthRating = { texts: ['4', 'Not Achieved'], statuses: ['off-track'] }

type Line = [string, string, string, TruthDue, string[], TruthRating]

function line([ref, text, lead, due, progress, rating]: Line): TruthAction {
  return written(
    text,
    { progress },
    { ref, leads: lead.split(' / '), due, rating, progress: progress.join('\n') },
  )
}

const review: TruthTheme = {
  text: 'Review of Support for Children in Kinship Care',
  mayLack: true,
  actions: [
    line([
      '1',
      'That the Council appoints a named officer for kinship carers and publishes a telephone number that is answered by somebody who knows the subject.',
      'Assistant Director, Safeguarding',
      month('April 2018', '2018-04'),
      [
        'The officer started on 9th April. The number takes about thirty calls a week and is on the web page.',
      ],
      one,
    ]),
    line([
      '2',
      'That the policy on allowances is rewritten in plain English and states how the sums are worked out.',
      'Assistant Director, Safeguarding / Head of Finance',
      month('June 2018', '2018-06'),
      [
        'Policy was rewritten and read by four carers, who asked for examples. Agreed by Cabinet Member in June.',
      ],
      one,
    ]),
    line([
      '3',
      'That all carers approved before 2015 have their allowances checked.',
      'Head of Finance',
      month('September 2018', '2018-09'),
      [
        '86 of 131 have been checked; 19 were being paid too little and have been paid what was owing.',
        'The remaining files are held off site and are being brought back. It is expected that the work will be finished in January 2019.',
      ],
      three,
    ]),
    line([
      '4',
      'That a viability assessment is never made on one visit alone.',
      'Principal Social Worker',
      month('March 2018', '2018-03'),
      ['Guidance issued in March. Audit of twenty in October found two visits or more in nineteen.'],
      one,
    ]),
    line([
      '5',
      'That independent legal advice is offered to carers before an order is made, and paid for.',
      'Head of Legal / DCS',
      month('July 2018', '2018-07'),
      ['A fixed fee has been agreed with three firms.'],
      one,
    ]),
    line([
      '6',
      'That peer support groups run in each of the five towns.',
      'Fostering Manager',
      month('March 2019', '2019-03'),
      [
        'Groups meet in three. The fourth begins in the new year and a room is being looked for in the fifth.',
      ],
      two,
    ]),
    line([
      '7',
      'That the Clinical Commissioning Group considers priority for children in kinship care in referrals to CAMHS.',
      'CCG Children’s Commissioner',
      undated('To be confirmed in the Local Transformation Plan'),
      ['The CCG has replied that priority is by clinical need and it does not intend to change this.'],
      four,
    ]),
    line([
      '8',
      'That the Virtual School extends advice on education to all children under a special guardianship order.',
      'Virtual School Headteacher',
      month('September 2018', '2018-09'),
      ['Advice line opened in September. 44 schools have used it.'],
      one,
    ]),
    line([
      '9',
      'That pupil premium plus is explained to carers in a leaflet given at the time of the order.',
      'Virtual School Headteacher / Communications',
      month('October 2018', '2018-10'),
      [
        'Leaflet written. Printing was put off because of the change of logo and it will be ready in February 2019.',
      ],
      three,
    ]),
    line([
      '10',
      'That housing officers are trained to recognise a kinship arrangement and that the lettings policy mentions it.',
      'Head of Housing',
      month('April 2019', '2019-04'),
      ['First session took place in November. Policy goes to Cabinet in March.'],
      two,
    ]),
    line([
      '11',
      'That respite be offered to carers over the age of sixty five.',
      'Head of Commissioning',
      month('December 2018', '2018-12'),
      ['No money was found in the budget for 2018/19 and a bid for the next year was unsuccessful.'],
      four,
    ]),
    line([
      '12',
      'That carers are asked each year what they think of the service and that the Committee sees the answers.',
      'Fostering Manager / Chair of Kinship Forum',
      month('June 2019', '2019-06'),
      ['Questions agreed with the forum.'],
      two,
    ]),
    line([
      '13',
      'That the Committee receives an update after six months and again after a year.',
      'Scrutiny Officer',
      month('December 2018', '2018-12'),
      ['This report.'],
      one,
    ]),
  ],
}

export const plan: CorpusPlan = {
  id: 'ellerwick-scrutiny',
  title: 'Initial Progress Update – Review of Support for Children in Kinship Care',
  style: 'one flat table of recommendations, a digit 1 to 4 for status with 1 the best, its key below',
  levels: ['Review', 'Recommendation'],
  scale: [
    { code: '1', label: 'Fully Achieved', status: 'complete' },
    { code: '2', label: 'On Track but not yet due for completion', status: 'on-track' },
    { code: '3', label: 'Slipped', status: 'at-risk' },
    { code: '4', label: 'Not Achieved', status: 'off-track' },
  ],
  themes: [review],
  decoys: [{ kind: 'key', words: '3 Slipped' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 10, footer: 'Children and Young People Select Committee' },
  layout: () => [
    title('Initial Progress Update – Review of Support for Children in Kinship Care'),
    para('Appendix 1'),
    actionTable(themeActions(review), {
      columns: [
        { title: 'No.', width: 0.7, of: ({ action }) => `${action.ref ?? ''}.` },
        { title: 'Recommendation', width: 5, of: ({ action }) => action.text },
        { title: 'Responsibility', width: 2, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Date', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        {
          title: 'Progress presented to Committee Dec 2018',
          width: 5,
          of: ({ action }) => cellFor(action, 'progress'),
        },
        {
          title: 'Assessment of progress Categories 1 - 4',
          width: 1.5,
          of: ({ action }) => printed(action.rating),
        },
      ],
    }),
    heading('Assessment of Progress', 3),
    table(
      [
        ['1', 'Fully Achieved'],
        ['2', 'On Track but not yet due for completion'],
        ['3', 'Slipped (with anticipated date and reason)'],
        ['4', 'Not Achieved (with explanation)'],
      ],
      { widths: [0.6, 5], headings: 0 },
    ),
    ...bullets('Recommendations at 1 will not be reported again unless the Committee asks.'),
  ],
}
