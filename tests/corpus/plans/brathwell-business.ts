// A safeguarding board's business plan: priorities 1a, 1b, 2 … each with a strategic lead and objectives in
// sentences above its table; the timescale cell tells what will be done and when; RAG by colour alone and no key.
// Choices: the date in force is the last one named in the timescale cell, the others are fair; the objectives
// stand above all actions of a priority alike, so that no action belongs to one of them.
import { actionTable, bullets, heading, para, strong, table, title } from '../lay.ts'
import { coloured, day, month, themeActions, undated, year } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const green: TruthRating = coloured('92D050', ['Green', 'G'], 'on-track', 'complete')
const amber: TruthRating = coloured('FFC000', ['Amber', 'A'], 'at-risk')
const red: TruthRating = coloured('FF0000', ['Red', 'R'], 'off-track')

type Line = [string, string, TruthDue, string, string[], string, TruthRating | null]

function line([ref, text, due, lead, leads, success, rating]: Line): TruthAction {
  return written(text, { lead }, { ref, leads, due, success, rating })
}

type Priority = { theme: TruthTheme; lead: string; objectives: string[] }

const priorities: Priority[] = [
  {
    theme: {
      ref: 'PRIORITY 1a',
      text: 'NEGLECT',
      actions: [
        line([
          '1',
          'Write a single multi-agency neglect strategy which says what we mean by neglect, what we expect of each agency and when a concern becomes a referral. The strategy should be short.',
          month('Strategy agreed and in place by May 2012', '2012-05'),
          'Chair of Policy and Procedures Sub Group',
          ['Chair of Policy and Procedures Sub Group'],
          'Strategy published and known to staff (first draft agreed by Executive on 14th March 2012). Target 80% of staff in survey say they know it.',
          green,
        ]),
        line([
          '2',
          'Introduce a tool for grading the care of a child that health visitors, schools and social workers can all use. Choose between the two now on trial.',
          {
            ...month('Choice made by July 2012. Tool in use in all localities by January 2013', '2013-01'),
            also: ['2012-07-31'],
          },
          'Head of Safeguarding (Health) / Group Manager Assessment',
          ['Head of Safeguarding (Health)', 'Group Manager Assessment'],
          'Tool found on file in 60% of audited neglect cases. Baseline to be set?',
          amber,
        ]),
        line([
          '3',
          'Train practitioners in long term neglect and in working with parents who agree but do not change',
          year('Training programme to run across financial year 2012/13', '2013-03'),
          'Training Sub Group',
          ['Training Sub Group'],
          '240 places taken up. Feedback three months on.',
          green,
        ]),
        line([
          '4',
          'Audit thirty cases where a child has been subject of a plan for neglect for a second time',
          month('Audit report to be received by Executive in November 2012', '2012-11'),
          'Quality and Audit Sub Group',
          ['Quality and Audit Sub Group'],
          'Learning shared through team briefings. Number of second plans falls (target number …?)',
          null,
        ]),
      ],
    },
    lead: 'J Ambery/P Okonedo (PCT) Director of Nursing',
    objectives: ['Neglect is seen early and named as such.', 'Children do not go round the system twice.'],
  },
  {
    theme: {
      ref: 'PRIORITY 1b',
      text: 'DOMESTIC ABUSE, SUBSTANCE MISUSE AND PARENTAL MENTAL HEALTH',
      actions: [
        line([
          '1',
          'Agree a protocol between adult mental health services and children’s social care so that both are at the table when a parent is admitted or discharged',
          month('Protocol signed by both by June 2012', '2012-06'),
          'Mental Health Trust and Children’s Social Care',
          ['Mental Health Trust', 'Children’s Social Care'],
          'Adult workers present at 75% of relevant conferences (41% at quarter 3 2011/12)',
          amber,
        ]),
        line([
          '2',
          'Review how domestic abuse notifications from the police are sifted, and by whom. At present 400 come each month and fewer than one in ten leads to an assessment.',
          month('Review of arrangements completed by September 2012', '2012-09'),
          'Det Supt, Public Protection',
          ['Det Supt, Public Protection'],
          'A joint screening meeting held daily. All high risk notifications looked at within 24 hours.',
          red,
        ]),
        line([
          '3',
          'Bring the treatment service’s workers into the locality teams for one day a week',
          undated('Date to be agreed once contract has been let'),
          'DAAT Commissioner',
          ['DAAT Commissioner'],
          'Parents referred by locality teams who start treatment: 50 in year',
          null,
        ]),
      ],
    },
    lead: 'Marion Tull (Council) Assistant Director',
    objectives: [
      'Workers in adult services think of the child. Workers in children’s services know who to ring.',
    ],
  },
  {
    theme: {
      ref: 'PRIORITY 2',
      text: 'CHILDREN WHO GO MISSING OR ARE EXPLOITED',
      actions: [
        line([
          '1',
          'Set up a sub group for missing children and exploitation with terms of reference, a chair from the police and a place for the voluntary sector',
          month('Sub group to have met by April 2012', '2012-04'),
          'Board Manager',
          ['Board Manager'],
          'Group meets six times in year (first met 19th April 2012, seven agencies there)',
          green,
        ]),
        line([
          '2',
          'Put in place return interviews by somebody independent for each child who has been missing overnight',
          day('Service to start on 1st October 2012', '2012-10-01'),
          'Group Manager Looked After Children / Voluntary Sector Forum',
          ['Group Manager Looked After Children', 'Voluntary Sector Forum'],
          'Interviews held within 72 hours: 90%',
          amber,
        ]),
        line([
          '3',
          'Produce a profile of exploitation in the area from what police, health, schools and youth services know',
          month('Profile to be received in June 2012', '2012-06'),
          'Sandeep Rowe',
          ['Sandeep Rowe'],
          'Profile used by commissioners.',
          green,
        ]),
        line([
          '4',
          'Hold a campaign for young people, designed with young people, about grooming on line',
          month('Campaign launched at schools’ return, September 2012', '2012-09'),
          'Communications Sub Group',
          ['Communications Sub Group'],
          'All secondary schools take part. Calls to the helpline.',
          null,
        ]),
      ],
    },
    lead: 'Supt Colin Vaisey (Police) Territorial Commander',
    objectives: [
      'We know how many, who and where.',
      'Each child who returns is listened to.',
      'Those who exploit are disrupted and brought before the court.',
    ],
  },
  {
    theme: {
      ref: 'PRIORITY 3',
      text: 'A BOARD THAT MAKES A DIFFERENCE',
      actions: [
        line([
          '1',
          'Recruit two lay members and give them a mentor on the Board',
          month('Lay members in post by July 2012', '2012-07'),
          'Independent Chair',
          ['Independent Chair'],
          'Both attend 3 of 4 meetings',
          green,
        ]),
        line([
          '2',
          'Agree a small set of measures, no more than twenty five, from all partners and look at them each quarter',
          month('Set of measures agreed at Board in May 2012', '2012-05'),
          'Performance Sub Group',
          ['Performance Sub Group'],
          'Board minutes show challenge. (Police and probation data still awaited, 2nd May 2012)',
          amber,
        ]),
        line([
          '3',
          'Check how all partners meet their duty under section 11, with a peer from another agency looking at each return',
          month('Returns asked for in September; findings to Board February 2013', '2013-02'),
          'Board Manager / Quality and Audit Sub Group',
          ['Board Manager', 'Quality and Audit Sub Group'],
          '100% of returns received; each has an action plan',
          null,
        ]),
      ],
    },
    lead: 'Independent Chair',
    objectives: ['Partners hold one another to account.'],
  },
]

function under({ theme, lead, objectives }: Priority): Laid[] {
  return [
    heading(`${theme.ref ?? ''} ${theme.text}`, 2),
    para(`Strategic Lead from BSCB Executive: ${lead}`),
    strong('OBJECTIVES:'),
    ...objectives.map((one) => para(one)),
    actionTable(themeActions(theme), {
      columns: [
        { title: 'Specific Actions', width: 5, of: ({ action }) => `${action.ref ?? ''}. ${action.text}` },
        { title: 'Timescale/ Target', width: 3, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Lead', width: 2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Output/Outcome measurement', width: 4, of: ({ action }) => action.success ?? '' },
        { title: 'RAG rating', width: 0.9, of: () => '', fill: ({ action }) => action.rating?.fill },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'brathwell-business',
  title: 'Brathwell Safeguarding Children Board Business Plan 2012-13',
  style:
    'priorities 1a, 1b with lead and objectives above each table, timescales told as phrases, RAG by colour without a key',
  levels: ['Priority', 'Action'],
  scale: null,
  themes: priorities.map(({ theme }) => theme),
  decoys: [{ kind: 'resources', words: 'Contributions to the Board’s budget Probation 4,100' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Brathwell SCB Business Plan 2012-13 v4' },
  layout: () => [
    title(
      'BRATHWELL SAFEGUARDING CHILDREN BOARD BUSINESS PLAN 2012-13 – ACTIONS, TIMESCALES, OUTCOMES AND RAG RATINGS',
    ),
    para(
      'This plan was agreed by the Board on 7th March 2012 and will be looked at by the Executive every other month. Sub groups report by exception.',
    ),
    ...priorities.flatMap((one) => under(one)),
    heading('RESOURCES', 2),
    table(
      [
        ['Contributions to the Board’s budget', '2012/13 £'],
        ['Council', '86,000'],
        ['PCT', '41,500'],
        ['Police', '12,000'],
        ['Probation', '4,100'],
      ],
      { widths: [5, 2] },
    ),
    ...bullets('The Board Manager’s post is funded to March 2014.', 'Reserves stand at £22,000.'),
  ],
}
