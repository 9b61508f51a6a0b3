// An inspection action plan eighteen months on: a table for each area of the report, each action with its update of last
// autumn and its update of now, and a status in words. The introduction owns up to dips. Choices: the status in force
// is the last column's; "Dip since last update" is behind; the later update is what is going on.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const BEFORE = new Map<TruthAction, string>()

const done = rated('Completed', 'complete')
const near = rated('Nearing completion', 'on-track')
const going = rated('In progress', 'on-track')
const dip = rated('Dip since last update', 'at-risk', 'off-track')

type Line = [string, string, string, TruthDue, [string, string], TruthRating]

function line(...[ref, text, leads, due, [before, now], rating]: Line): TruthAction {
  const made = act(text, leads.replaceAll('/', ';'), due, { ref, progress: now, rating })
  BEFORE.set(made, before)
  return made
}

const themes: TruthTheme[] = [
  theme('Stability of the workforce and caseloads', [
    line(
      '1a',
      'Reduce reliance on agency social workers through an improved offer and a new recruitment website',
      'Service Director/Head of HR',
      month('March 2016', '2016-03'),
      ['Agency 22%, from 47%.', 'Agency 12%. All team managers permanent.'],
      done,
    ),
    line(
      '1b',
      'Keep caseloads in family support at or below eighteen',
      'Head of Family Safeguarding',
      repeating('Ongoing', 'ongoing'),
      ['Average 21.', 'Average 16; two workers above 20.'],
      near,
    ),
    line(
      '1c',
      'Support newly qualified social workers with protected time and a practice educator',
      'Principal Social Worker',
      month('September 2015', '2015-09'),
      ['All 14 have both.', 'All 19 have both.'],
      done,
    ),
  ]),
  theme('The quality of assessments and plans', [
    line(
      '2a',
      'Introduce a model of strengths-based practice and train all staff in it',
      'Principal Social Worker',
      month('December 2016', '2016-12'),
      ['184 of 230 trained.', 'All trained except six on leave.'],
      near,
    ),
    line(
      '2b',
      'Improve chronologies so that each is current, brief and says what matters',
      'Head of First Response/Head of Family Safeguarding',
      month('April 2016', '2016-04'),
      ['Good in 58% of audits.', 'Good in 44% of audits. Template to be looked at again.'],
      dip,
    ),
    line(
      '2c',
      'Ensure care plans are specific and have dates',
      'Head of Corporate Parenting',
      month('June 2016', '2016-06'),
      ['Good in 51% of audits.', 'Good in 55% of audits. Heads of service to read ten each a month.'],
      going,
    ),
    line(
      '2d',
      'Complete assessments in a time that suits the child and in any case in 45 days',
      'Head of First Response',
      month('October 2015', '2015-10'),
      ['93% within 45 days.', '94% within 45 days; quality good in 71%.'],
      done,
    ),
  ]),
  theme('Children who go missing or are at risk of exploitation', [
    line(
      '3a',
      'Hold return interviews within 72 hours and keep what is learnt where it can be found',
      'Missing and Exploitation Manager',
      month('January 2016', '2016-01'),
      ['76% in time.', '61% in time. One of two workers has been off since January.'],
      dip,
    ),
    line(
      '3b',
      'Map places of concern with the police and licensing each month',
      'Missing and Exploitation Manager/Community Safety Manager',
      month('November 2015', '2015-11'),
      ['Monthly.', 'Monthly; 3 premises closed.'],
      done,
    ),
  ]),
  theme('Children looked after and permanence', [
    line(
      '4a',
      'Recruit thirty foster households with the new partner',
      'Head of Corporate Parenting/Fostering Partner',
      month('March 2018', '2018-03'),
      ['Contract not yet let.', 'Contract began in April. 41 enquiries.'],
      going,
    ),
    line(
      '4b',
      'Offer health assessments in time, above all to children placed outside the city',
      'Designated Nurse',
      month('July 2016', '2016-07'),
      ['82% in time.', '88% in time; outside the city 69%.'],
      near,
    ),
    line(
      '4c',
      'Finish life-story books before the adoption order',
      'Adoption Manager',
      month('December 2015', '2015-12'),
      ['All but one.', 'All.'],
      done,
    ),
  ]),
  theme('Care leavers', [
    line(
      '5a',
      'End the use of bed and breakfast for care leavers',
      'Leaving Care Manager/Housing Options Manager',
      month('September 2015', '2015-09'),
      ['None since February 2016.', 'None.'],
      done,
    ),
    line(
      '5b',
      'Raise the share of care leavers in education, employment or training to 60%',
      'Virtual School Head/Leaving Care Manager',
      month('September 2017', '2017-09'),
      ['54%.', '51%. Six apprenticeships were lost when the contractor withdrew.'],
      dip,
    ),
    line(
      '5c',
      'Give all care leavers their health history',
      'Designated Nurse',
      month('March 2016', '2016-03'),
      ['66%.', '97% of those who turned 18 in the year.'],
      near,
    ),
  ]),
]

const columns: Column[] = [
  { title: 'Ref', width: 0.6, of: ({ action }) => action.ref ?? '' },
  { title: 'Action', width: 4, of: ({ action }) => action.text },
  { title: 'Lead', width: 2.4, of: ({ action }) => action.leads.join('/') },
  { title: 'Timescale', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Update November 2016', width: 2.4, of: ({ action }) => BEFORE.get(action) ?? '' },
  { title: 'Update June 2017', width: 2.8, of: ({ action }) => action.progress ?? '' },
  { title: 'Status', width: 1.4, of: ({ action }) => printed(action.rating) },
]

export const plan: CorpusPlan = {
  id: 'nenewick-refresh',
  title:
    'Nenewick City Council Action Plan following Ofsted Inspection of Services to Children in Need of Help and Protection, Children Looked After & Care Leavers – update June 2017',
  style:
    'a plan updated after eighteen months: last update and this one in columns side by side, statuses in words that own up to dips',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children subject to a plan for a second time 24% 19% 17%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'Nenewick City Council Action Plan following Ofsted Inspection of Services to Children in Need of Help and Protection, Children Looked After & Care Leavers – update June 2017',
    ),
    heading('Background', 2),
    para(
      'The plan is wide. Eighteen months on, most of its actions are finished or almost so. In three places we have gone backwards since November. We say so plainly, and the heads of service will look at those three over the summer.',
    ),
    table(
      [
        ['Measure', '2014/15', '2015/16', '2016/17'],
        ['Children subject to a plan for a second time', '24%', '19%', '17%'],
        ['Social work posts filled permanently', '53%', '74%', '88%'],
        ['Re-referrals within twelve months', '29%', '25%', '22%'],
      ],
      { widths: [5, 1.2, 1.2, 1.2] },
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
    ]),
  ],
}
