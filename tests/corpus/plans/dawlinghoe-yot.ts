// Titles after a youth offending plan of 2013: Ref No, AREA REQUIRING IMPROVEMENT (Recommendations) with its own mark
// "(1a)" at its end, Action Required, Lead Officer / Agency in one column, Planned Completion Date, Progress against agreed
// action and impact monitoring. No rating. Choices: the recommendation is the aim above the action; the initials list
// says who holds which post; a section is the chapter of the inspection.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import type {} from '../truth.ts'
import { aim, day, month, placedActions, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, TruthDue | null, string[]]

function line(...[ref, text, lead, due, progress]: Line): TruthAction {
  return written(
    text,
    { lead, progress },
    {
      leads: lead.split('/'),
      due,
      ref,
      ...(progress.length === 0 ? {} : { progress: progress.join('\n') }),
    },
  )
}

const COLUMNS: Column[] = [
  { title: 'Ref No', width: 0.8, of: (row) => row.action.ref ?? '' },
  {
    title: 'AREA REQUIRING IMPROVEMENT (Recommendations)',
    width: 3.4,
    of: (row) => row.objective?.text ?? '',
    merge: (row) => row.objective,
  },
  { title: 'Action Required', width: 4, of: (row) => row.action.text },
  { title: 'Lead Officer / Agency', width: 2.2, of: (row) => cellFor(row.action, 'lead') },
  { title: 'Planned Completion Date', width: 1.5, of: (row) => row.action.due?.text ?? '' },
  {
    title: 'Progress against agreed action and impact monitoring',
    width: 4.5,
    of: (row) => cellFor(row.action, 'progress'),
  },
]

export const plan: CorpusPlan = {
  id: 'dawlinghoe-yot',
  title: 'Dawlinghoe Youth Offending Service: Inspection Improvement Plan',
  style:
    'the recommendation merged beside its actions in capitals, Lead Officer / Agency in one column, Planned Completion Date, no rating',
  levels: ['Section', 'AREA REQUIRING IMPROVEMENT (Recommendations)', 'Action Required'],
  scale: null,
  themes: [
    themeOf(
      'Reducing the likelihood of reoffending',
      [
        aim(
          'Assessments should be of good quality, reviewed when things change, and started before the first appointment (1a)',
          [
            line(
              '1.1',
              'All officers to complete refresher training on assessment and on writing an intervention plan',
              'YOS Manager',
              month('March 2013', '2013-03'),
              ['Training delivered over three days in February. Two officers on sick leave to be caught up.'],
            ),
            line(
              '1.2',
              'Operations managers to countersign every assessment within five working days',
              'Operations Manager (SF)/Operations Manager (CD)',
              repeating('Ongoing', 'ongoing'),
              ['Countersigning at 88% in the last quarter. Impact: fewer returned by the court team.'],
            ),
            line(
              '1.3',
              'Case audit of ten assessments each quarter with feedback to the officer',
              'Performance Officer/Operations Manager (SF)',
              repeating('Quarterly', 'quarterly'),
              ['First audit: six of ten good enough. Second: eight of ten.'],
            ),
          ],
        ),
        aim('Plans should be shared with the child and the parents and say who will do what (1b)', [
          line(
            '1.4',
            'Design a plan on a page with the young people’s group',
            'Participation Worker',
            month('May 2013', '2013-05'),
            ['Drafts shown to the group on 11 April; they want fewer words.'],
          ),
          line(
            '1.5',
            'Parents to be offered a copy and record made that they were',
            'Case Managers',
            month('June 2013', '2013-06'),
            [],
          ),
        ]),
      ],
      'Section 1',
    ),
    themeOf(
      'Protecting the public',
      [
        aim('Risk of serious harm should be understood by every agency that works with the child (2a)', [
          line(
            '2.1',
            'Set up a fortnightly risk panel with police, health and children’s social care',
            'YOS Manager/Dawlinghoe Police',
            day('15 April 2013', '2013-04-15'),
            ['Panel has met five times. Attendance by health poor.'],
          ),
          line(
            '2.2',
            'Agree how intelligence about gangs comes to case managers within a day',
            'Dawlinghoe Police',
            month('July 2013', '2013-07'),
            ['Protocol with the force solicitor.'],
          ),
          line(
            '2.3',
            'Victim worker to be consulted on each risk management plan',
            'Victim Liaison Officer',
            month('April 2013', '2013-04'),
            ['In place. Monitored by audit.'],
          ),
        ]),
        aim('Management oversight must be seen in the record (2b)', [
          line(
            '2.4',
            'Supervision template to ask for the manager’s view of risk, and what has changed',
            'Operations Manager (CD)',
            month('March 2013', '2013-03'),
            ['In use from 1 March.'],
          ),
          line(
            '2.5',
            'Review by the head of service of all cases at high or very high risk',
            'Head of Integrated Youth Support',
            repeating('Monthly', 'monthly'),
            ['Reviews held in February, March and April. Four plans changed as a result.'],
          ),
        ]),
      ],
      'Section 2',
    ),
    themeOf(
      'Protecting the child',
      [
        aim('Vulnerability should lead to an offer of help from health (3a)', [
          line(
            '3.1',
            'Nurse and speech and language therapist to be seconded to the service two days a week',
            'NHS Dawlinghoe/YOS Manager',
            month('September 2013', '2013-09'),
            ['Nurse started. No therapist; funding under discussion.'],
          ),
          line(
            '3.2',
            'Screening for emotional health at the first appointment',
            'YOS Nurse',
            month('October 2013', '2013-10'),
            [],
          ),
          line(
            '3.3',
            'Referral route to CAMHS to be written down and agreed',
            'CAMHS',
            undated('To be confirmed'),
            ['Awaiting response from the Trust.'],
          ),
        ]),
      ],
      'Section 3',
    ),
  ],
  decoys: [
    { kind: 'people', words: 'SF Sandra Fitton Operations Manager, Court' },
    { kind: 'measures', words: 'First time entrants per 100,000 812' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:slashes'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Dawlinghoe Youth Offending Service: Inspection Improvement Plan'),
    para(
      'Core Case Inspection, December 2012. Plan agreed by the Management Board on 6 February 2013; progress to 30 April 2013.',
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''} ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns: COLUMNS }),
    ]),
    heading('Officers named in this plan', 2),
    table(
      [
        ['Initials', 'Name', 'Post'],
        ['SF', 'Sandra Fitton', 'Operations Manager, Court'],
        ['CD', 'Colm Deery', 'Operations Manager, Community'],
      ],
      { widths: [1, 3, 4] },
    ),
    heading('Indicators reported to the Management Board', 2),
    table([
      ['Indicator', '2011/12', '2012/13'],
      ['First time entrants per 100,000', '812', '690'],
      ['Use of custody per 1,000', '0.7', '0.5'],
    ]),
  ],
}
