// Ordinary. A northern council's plan by domain, in Word: objectives stand merged at the left of each table, and
// nothing is rated. Choices: the domain's accountable officer, named above its table, leads no action; "Imm."
// and "Immediate" give no date.
import { actionTable, heading, para, strong, table, title } from '../../lay.ts'
import { act, aim, day, month, placedActions, repeating, themeOf, undated } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const domains = [
  themeOf('DOMAIN 1: LEADERSHIP, PARTNERSHIP AND SCRUTINY', [
    aim(
      'Members and chief officers know how children are doing and act on it',
      [
        act(
          'Appoint a lead scrutiny member for children and give them a named officer for support',
          'HoDS',
          month('By end of October 2016', '2016-10'),
          { ref: '1.1.1', success: 'Scrutiny work programme shows challenge on the weakest services' },
        ),
        act(
          'Prepare a quarterly account of what children have told us and how the council answered',
          'PO',
          month('By end of December 2016', '2016-12'),
          { ref: '1.1.2', success: 'Minutes show decisions that changed because of what children said' },
        ),
      ],
      '1.1',
    ),
    aim(
      'Partners share one view of need in Eskerby',
      [
        act(
          'Refresh the needs assessment for vulnerable children with public health and police, and use it to agree where money for early help should be spent in 2017/18 and after',
          'AD EH; DPH',
          month('By end of January 2017', '2017-01'),
          { ref: '1.2.1', success: 'Three shared priorities are in every partner’s own plan' },
        ),
        act('Share missing, exploitation and exclusion data every week', 'HoDS', undated('Immediate'), {
          ref: '1.2.2',
          success: 'The same children are named on each partner’s list',
        }),
      ],
      '1.2',
    ),
  ]),
  themeOf('DOMAIN 2: QUALITY OF SOCIAL WORK PRACTICE', [
    aim(
      'Assessments are timely, analytical and written for the family',
      [
        act(
          'Commission an external audit of 60 assessments and act on what it finds. Any assessment that leaves a child at risk will be put right on the day',
          'AD SG',
          day('By 30 November 2016', '2016-11-30'),
          { ref: '2.1.1', success: 'Baseline agreed; 50% good or better by spring' },
        ),
        act('Run a practice clinic in each locality', 'PSW', repeating('Monthly', 'monthly'), {
          ref: '2.1.2',
          success: 'Workers who attend have better audit grades after three months',
        }),
        act(
          'Rewrite the chronology guidance and take out duplicate forms',
          'PSW; HoDS',
          month('By end of February 2017', '2017-02'),
          { ref: '2.1.3', success: 'A current chronology on 95% of files' },
        ),
      ],
      '2.1',
    ),
    aim(
      'Supervision is regular and changes what happens next for the child',
      [
        act(
          'Train all 41 team and advanced practitioners in the Eskerby supervision model',
          'PSW',
          month('By end of March 2017', '2017-03'),
          { ref: '2.2.1', success: 'Staff survey: 80% say supervision helps them to think' },
        ),
        act(
          'Report supervision that was missed to the Assistant Director with the reason',
          'HoS CP',
          repeating('Weekly', 'weekly'),
          { ref: '2.2.2', success: 'Fewer than 5% of sessions missed' },
        ),
      ],
      '2.2',
    ),
  ]),
  themeOf('DOMAIN 3: CHILDREN IN CARE AND CARE LEAVERS', [
    aim(
      'Children in care live close to home with people who can keep them',
      [
        act('Put every external placement through a fortnightly matching panel', 'HoS CLA', undated('Imm.'), {
          ref: '3.1.1',
          success: 'Share of children placed over 20 miles away falls to 12%',
        }),
        act(
          'Launch a fostering campaign led by foster carers themselves, with an answer to each enquiry in 24 hours and a visit in five working days',
          'HoS CLA; Comms',
          day('By 9 January 2017', '2017-01-09'),
          { ref: '3.1.2', success: '25 new households approved by March 2018' },
        ),
      ],
      '3.1',
    ),
    aim(
      'Care leavers are ready for adult life and not alone in it',
      [
        act(
          'Finish a pathway plan with each young person within three months of their sixteenth birthday',
          'TM LC',
          repeating('Ongoing', 'ongoing'),
          { ref: '3.2.1', success: '100% with a plan that the young person has signed' },
        ),
        act(
          'Agree council tax relief for care leavers up to the age of 25',
          'Cab. Member; HoF',
          month('By end of April 2017', '2017-04'),
          { ref: '3.2.2', success: 'Relief is in force for the new financial year' },
        ),
      ],
      '3.2',
    ),
  ]),
]

const OUTCOMES = [
  'Strong leaders in every agency who look for the truth about practice and put it right.',
  'Children and parents are listened to, risks are understood and plans make life better.',
  'Children in our care have stable homes, do well and leave us with people they can count on.',
]
const ACCOUNTABLE = ['Chief Executive', 'Director of Children’s Services', 'Director of Children’s Services']

export const plan: CorpusPlan = {
  id: 'eskerby-domains',
  title: 'Eskerby Council: Children’s Services Improvement Plan',
  style: 'three levels; objectives merged at the left; short forms for leads, told at the end; no ratings',
  levels: ['Domain', 'Objective', 'Action'],
  scale: null,
  themes: domains,
  decoys: [{ kind: 'people', words: 'HoDS Head of Data and Systems' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'text:tabs',
    'text:pages',
    'paste:word',
  ],
  page: { landscape: true, footer: 'Version 3 – agreed by Improvement Board 26 September 2016' },
  layout: () => [
    title('Eskerby Council: Children’s Services Improvement Plan'),
    para('Agreed by the Improvement Board on 26 September 2016'),
    para(
      'The report of July 2016 judged us inadequate in four of five areas. We have set out what we will do under three domains. The chair of the Improvement Board, Ms Dilys Hargreave, writes to the Minister every six months about how far we have come.',
    ),
    ...domains.flatMap((of, at) => [
      heading(of.text, 1),
      strong(`Accountable officer: ${ACCOUNTABLE[at] ?? ''}`),
      para(`The outcome we want: ${OUTCOMES[at] ?? ''}`),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          {
            title: 'Objective',
            width: 3,
            of: ({ objective }) => `${objective?.ref ?? ''} ${objective?.text ?? ''}`,
            merge: ({ objective }) => objective,
          },
          { title: '', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Key actions', width: 5, of: ({ action }) => action.text },
          { title: 'Lead officer', width: 1.6, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Measure of success', width: 4, of: ({ action }) => action.success ?? '' },
        ],
      }),
    ]),
    heading('Short forms used for lead officers', 2),
    table(
      [
        ['Short form', 'Post'],
        ['AD EH', 'Assistant Director, Early Help'],
        ['AD SG', 'Assistant Director, Safeguarding'],
        ['DPH', 'Director of Public Health'],
        ['HoDS', 'Head of Data and Systems'],
        ['HoF', 'Head of Finance'],
        ['HoS CLA', 'Head of Service, Children Looked After'],
        ['HoS CP', 'Head of Service, Child Protection'],
        ['PO', 'Participation Officer'],
        ['PSW', 'Principal Social Worker'],
        ['TM LC', 'Team Manager, Leaving Care'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
