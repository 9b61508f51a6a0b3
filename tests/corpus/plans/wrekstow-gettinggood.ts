// "Getting to good" after a judgement of requires improvement: eight recommendations in three themes, a table for each
// theme, the recommendation and the wished outcome merged over its actions. Choices: the outcome stands above several
// actions and is nobody's success measure; "Service Delivery Manager" with a service in brackets is one lead.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, aim, day, month, placedActions, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Line = [string, string, string, TruthDue, string]

function line(...[text, success, leads, due, progress]: Line): TruthAction {
  return act(text, leads.replaceAll('/', ';'), due, { success, progress })
}

const OUTCOMES = new Map([
  ['1', 'Decisions about children are seen by somebody senior, and the record says so.'],
  ['2', 'Leaders know from the figures where practice is weak.'],
  ['3', 'Children have somebody on their side who is not their social worker.'],
  ['4', 'Assessments tell the child’s story and reach a view.'],
  ['5', 'Plans say what has to change, for whom, and by when.'],
  ['6', 'Children who go missing are listened to when they come back.'],
  ['7', 'Young people leave care ready, and know what they are entitled to.'],
  ['8', 'Privately fostered children are known and visited.'],
])

const themes: TruthTheme[] = [
  themeOf(
    'Scrutiny, oversight and advocacy',
    [
      aim(
        'Ensure that managers’ oversight of casework is rigorous and recorded.',
        [
          line(
            'Revise the supervision policy and audit against it each quarter',
            '90% of children have supervision on file each month',
            'Assistant Director (Early Help & Safeguarding)',
            day('31 January 2017', '2017-01-31'),
            'Policy in use since 1 December.',
          ),
          line(
            'Introduce a weekly dip sample of ten closed contacts by a service manager',
            'Nine in ten decisions agreed with',
            'Service Delivery Manager (Family Link)',
            month('Weekly from October 2016', '2016-10', 'weekly'),
            'Eleven samples so far; 97 of 110 agreed with.',
          ),
        ],
        '1',
      ),
      aim(
        'Improve the performance information that senior leaders and members see.',
        [
          line(
            'Build a single scorecard for cabinet, scrutiny and the senior leadership team',
            'One scorecard, the same figures for all three',
            'Performance & Research Team Leader',
            day('31 March 2017', '2017-03-31'),
            'Draft seen by scrutiny in November.',
          ),
        ],
        '2',
      ),
      aim(
        'Increase the number of children who have an advocate or independent visitor.',
        [
          line(
            'Write a one-page leaflet with the Voice Group and give it at the first visit',
            'Half of those going to conference are offered an advocate',
            'Participation Officer',
            day('28 February 2017', '2017-02-28'),
            'At the printers.',
          ),
          line(
            'Re-let the advocacy contract with a target for take-up',
            '150 children a year have an advocate (62 in 2015/16)',
            'Commissioning Specialist/Service Delivery Manager (Independent Review)',
            day('1 July 2017', '2017-07-01'),
            'Specification agreed with the Voice Group.',
          ),
        ],
        '3',
      ),
    ],
    'Theme 1',
  ),
  themeOf(
    'The quality and effectiveness of frontline practice',
    [
      aim(
        'Improve the quality of assessments, especially the analysis and the child’s voice.',
        [
          line(
            'Run workshops on analysis for all social workers and senior practitioners',
            '70% of audited assessments good or better',
            'Principal Social Worker',
            day('30 April 2017', '2017-04-30'),
            'Two of six held.',
          ),
          line(
            'Put the three questions that children asked us for at the head of the assessment form',
            'The three questions are answered in all assessments sampled',
            'Principal Social Worker/Protocol Support Team',
            day('31 December 2016', '2016-12-31'),
            'Done, in the November release.',
          ),
        ],
        '4',
      ),
      aim(
        'Ensure that plans are specific, with outcomes that can be measured and dates.',
        [
          line(
            'Agree with partners what a good plan looks like and train conference chairs in it',
            'Chairs grade every plan; two thirds are good',
            'Service Delivery Manager (Independent Review)',
            day('31 March 2017', '2017-03-31'),
            'Chairs trained in September. Grading begins in January.',
          ),
          line(
            'Report to the leadership team on plans graded inadequate and what was done about each',
            'None stays inadequate for more than four weeks',
            'Service Delivery Manager (Independent Review)',
            repeating('Monthly', 'monthly'),
            'First report due in February.',
          ),
        ],
        '5',
      ),
    ],
    'Theme 2',
  ),
  themeOf(
    'Outcomes for children and young people in specific circumstances',
    [
      aim(
        'Ensure that return home interviews are offered, done in time and used.',
        [
          line(
            'Commission interviews with the neighbouring county for children placed there',
            'Eight in ten within 72 hours',
            'Service Delivery Manager (Safeguarding)',
            day('31 January 2017', '2017-01-31'),
            'Price agreed.',
          ),
          line(
            'Bring what was learnt from interviews to the CSE and missing group every month',
            'A map of places and people that the police use',
            'CSE Coordinator',
            repeating('Monthly', 'monthly'),
            'Standing item since October.',
          ),
        ],
        '6',
      ),
      aim(
        'Ensure that all care leavers have an up-to-date pathway plan that they have helped to write.',
        [
          line(
            'Redesign the pathway plan with care leavers',
            'Care leavers on the panel approve it',
            'Service Delivery Manager (Children in Care)',
            day('31 May 2017', '2017-05-31'),
            'First workshop held, nine came.',
          ),
          line(
            'Give each care leaver their health history at 18',
            'All who turn 18 in 2017 have it',
            'Designated Nurse (Children in Care)',
            month('From April 2017', '2017-04'),
            '',
          ),
        ],
        '7',
      ),
      aim(
        'Raise awareness of private fostering.',
        [
          line(
            'Campaign with schools, language colleges and GPs at the start of the spring term',
            'Notifications rise from 4 to 12',
            'Fostering Team Manager/Corporate Communications',
            day('31 January 2017', '2017-01-31'),
            'Posters printed.',
          ),
        ],
        '8',
      ),
    ],
    'Theme 3',
  ),
]

const columns: Column[] = [
  {
    title: 'Ofsted recommendation',
    width: 2.6,
    of: ({ objective }) => `${objective?.ref ?? ''}. ${objective?.text ?? ''}`,
    merge: ({ objective }) => objective,
  },
  {
    title: 'Desired outcome',
    width: 2.2,
    of: ({ objective }) => OUTCOMES.get(objective?.ref ?? '') ?? '',
    merge: ({ objective }) => objective,
  },
  { title: 'Action required', width: 3.4, of: ({ action }) => action.text },
  { title: 'How success will be measured', width: 2.4, of: ({ action }) => action.success ?? '' },
  { title: 'Responsible officer', width: 2.2, of: ({ action }) => action.leads.join('/') },
  { title: 'Timescale', width: 1.4, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Progress so far', width: 2.2, of: ({ action }) => action.progress ?? '' },
]

export const plan: CorpusPlan = {
  id: 'wrekstow-gettinggood',
  title: 'Getting to Good: Wrekstow Council’s response to the Ofsted inspection of 2016',
  style:
    'recommendations in three themes, each with its wished outcome merged over its actions; measure, officer, timescale and progress for each action',
  levels: ['Theme', 'Ofsted recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Children looked after and achieving permanence Good' },
    { kind: 'resources', words: 'Advocacy contract 45,000 recurring' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Getting to Good: Wrekstow Council’s response to the Ofsted inspection of 2016'),
    heading('What Ofsted said', 2),
    table(
      [
        ['Area', 'Judgement'],
        ['Children who need help and protection', 'Requires improvement'],
        ['Children looked after and achieving permanence', 'Good'],
        ['Adoption performance', 'Good'],
        ['Experiences and progress of care leavers', 'Requires improvement'],
        ['Leadership, management and governance', 'Requires improvement'],
      ],
      { widths: [4, 2] },
    ),
    para(
      'The plan takes the recommendations in turn. What we knew about ourselves already, and what has moved since the summer, is in the self-assessment “Our position”, which is brought up to date each quarter.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''} – ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), { columns }),
    ]),
    heading('What it will cost', 2),
    table(
      [
        ['Item', 'Cost (£)', 'Funding'],
        ['Advocacy contract', '45,000', 'recurring'],
        ['Two senior practitioners', '112,000', 'recurring'],
        ['Training', '30,000', 'one-off'],
      ],
      { widths: [4, 1.5, 2] },
    ),
  ],
}
