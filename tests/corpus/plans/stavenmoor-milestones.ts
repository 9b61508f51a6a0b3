// An improvement plan answering an inspector: a table with its head row under each recommendation, an improvement
// (CS1, CS2 …) merged over several milestones, each milestone with its own date, person and monitoring.
// Choices: the improvement is the objective and its milestones are the actions, for they are what is dated and led.
import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { aim, month, themeActions, themeOf } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, string, string]

function line([text, when, ym, lead, monitoring]: Line): TruthAction {
  return written(text, { monitoring }, { leads: lead.split(' & '), due: month(when, ym) })
}

const CONSULTED = new Map<string, string>([
  ['CS1', 'Staff groups; Trade Unions'],
  ['CS2', 'Hearings system; Health Board'],
  ['CS3', 'Young people’s forum; foster carers'],
  ['CS4', 'Foster carers’ association'],
  ['CS5', 'Staff groups'],
  ['CS6', 'All partners through the Child Protection Committee'],
])

const themes: TruthTheme[] = [
  themeOf('Improve the quality of assessments of risk and need and the recording of them.', [
    aim(
      'All children who are referred have an assessment of a recognised standard within the time set',
      [
        line([
          'Agree a standard format for assessments',
          'January 2009',
          '2009-01',
          'Fiona Laidlaw',
          'Senior Management Team, monthly',
        ]),
        line([
          'Train all social workers and team leaders in it',
          'May 2009',
          '2009-05',
          'Iain Petrie',
          'Training records to Senior Management Team',
        ]),
        line([
          'Audit of sixty assessments by managers from another area team',
          'October 2009',
          '2009-10',
          'Fiona Laidlaw & Ruth Amadi',
          'Report to Social Work Committee',
        ]),
      ],
      'CS1',
    ),
    aim(
      'Reports reach the Children’s Hearing in time and say what is recommended and why',
      [
        line([
          'Set up a log of reports asked for and sent',
          'November 2008',
          '2008-11',
          'Ruth Amadi',
          'Weekly by area managers',
        ]),
        line([
          'Agree with the Reporter what a good report has in it',
          'February 2009',
          '2009-02',
          'Ruth Amadi',
          'Liaison meeting with Reporter',
        ]),
        line([
          '75% of reports sent in time',
          'August 2009',
          '2009-08',
          'Area Managers',
          'Quarterly performance report',
        ]),
      ],
      'CS2',
    ),
  ]),
  themeOf('Make sure that looked after children and young people have stable homes and take part in plans.', [
    aim(
      'Young people take part in reviews and see their own plan',
      [
        line([
          'Appoint two children’s rights workers',
          'March 2009',
          '2009-03',
          'Donald Geddes',
          'Corporate Parenting Group',
        ]),
        line([
          'Introduce a booklet for views before each review',
          'June 2009',
          '2009-06',
          'Donald Geddes',
          'Reviewing officers’ quarterly return',
        ]),
        line([
          'Ask young people what they thought of their last three reviews',
          'January 2010',
          '2010-01',
          'Children’s Rights Workers',
          'Corporate Parenting Group',
        ]),
      ],
      'CS3',
    ),
    aim(
      'More foster carers within the area',
      [
        line([
          'Review fees and allowances',
          'December 2008',
          '2008-12',
          'Shona McKerrow',
          'Social Work Committee',
        ]),
        line([
          'Campaign on radio and buses',
          'February 2009',
          '2009-02',
          'Shona McKerrow',
          'Enquiries counted monthly',
        ]),
        line([
          '25 new households approved',
          'March 2010',
          '2010-03',
          'Shona McKerrow',
          'Fostering Panel report',
        ]),
      ],
      'CS4',
    ),
  ]),
  themeOf('Strengthen leadership and the use of information in managing performance.', [
    aim(
      'Managers have and use reliable figures',
      [
        line([
          'Clean up data for open cases',
          'December 2008',
          '2008-12',
          'Gordon Iqbal',
          'Data quality report, fortnightly',
        ]),
        line([
          'Performance meeting held in each area team every month',
          'January 2009',
          '2009-01',
          'Area Managers',
          'Minutes to Head of Service',
        ]),
      ],
      'CS5',
    ),
    aim(
      'Partners evaluate their own work together',
      [
        line([
          'Joint self-evaluation of child protection',
          'September 2009',
          '2009-09',
          'Moira Strachan',
          'Chief Officers’ Group',
        ]),
        line([
          'Publish findings with an action plan',
          'November 2009',
          '2009-11',
          'Moira Strachan',
          'Chief Officers’ Group',
        ]),
      ],
      'CS6',
    ),
  ]),
]

function under(of: TruthTheme): Laid[] {
  return [
    heading(`SWIA Recommendation: ${of.text}`, 2),
    actionTable(themeActions(of), {
      columns: [
        {
          title: 'Ref No.',
          width: 0.8,
          of: ({ objective }) => objective?.ref ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Improvement',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'Key Milestones', width: 4, of: ({ action }) => action.text },
        { title: 'Target Dates', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Responsible Person', width: 1.8, of: ({ action }) => action.leads.join(' & ') },
        { title: 'Monitoring & Reporting', width: 2.4, of: ({ action }) => cellFor(action, 'monitoring') },
        {
          title: 'Consultation',
          width: 2,
          of: ({ objective }) => CONSULTED.get(objective?.ref ?? '') ?? '',
          merge: ({ objective }) => objective,
        },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'stavenmoor-milestones',
  title: 'Stavenmoor Council Children’s Social Work Improvement Plan 2008-2010',
  style:
    'a table under each recommendation; improvements merged over milestones which have their own date, person and monitoring',
  levels: ['Recommendation', 'Improvement', 'Milestone'],
  scale: null,
  themes,
  decoys: [{ kind: 'resources', words: 'Additional reviewing officer 38,500' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Children’s Social Work Improvement Plan' },
  layout: () => [
    title('Stavenmoor Council Children’s Social Work Improvement Plan 2008-2010'),
    heading('Introduction', 2),
    para(
      'The inspectors visited in the spring of 2008 and their report came out in September. It found strengths in early years work and residential care. This plan says how we will act on what they recommended. Progress will be reported to the Social Work Committee twice a year.',
    ),
    ...themes.flatMap((of) => under(of)),
    heading('Additional resources', 2),
    table(
      [
        ['Item', 'Cost in a full year £'],
        ['Two children’s rights workers', '71,000'],
        ['Additional reviewing officer', '38,500'],
        ['Recruitment campaign', '12,000'],
      ],
      { widths: [5, 2] },
    ),
    ...bullets('SWIA: Social Work Inspection Agency'),
  ],
}
