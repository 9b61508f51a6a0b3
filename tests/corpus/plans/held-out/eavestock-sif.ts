// After an unnamed council's plan under the SIF of 2017: Key tasks, Lead(s) in short ("AD – SLAC", "SM - Workforce"),
// How will we know?, Action to date, Future actions, RAG by colour alone with its words in the key. The reference runs on
// to the end of the task "(LM3)". Choices: the mark at the end may be given as the ref; green is on track, amber behind.
import { actionTable, type Column, heading, para, table, title } from '../../lay.ts'
import type {} from '../../truth.ts'
import { aim, coloured, day, month, placedActions, repeating, themeOf, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../../types.ts'
import { free } from '../../lay.ts'
import { cellFor, written } from '../../written.ts'

type Line = [string, string, string, TruthDue | null, TruthRating | null]

const GREEN = '92D050'
const AMBER = 'FFC000'
const BLUE = '00B0F0'
const T = coloured(GREEN, ['On track', 'Green'], 'on-track')
const B = coloured(AMBER, ['Behind schedule', 'Amber'], 'at-risk', 'off-track')
const C = coloured(BLUE, ['Complete', 'Blue'], 'complete')

/** `more` is How will we know?, Action to date, Future actions. */
function line([ref, text, lead, due, rating]: Line, more: [string, string, string]): TruthAction {
  return written(
    text,
    { lead, know: more[0], done: more[1], next: more[2] },
    {
      leads: lead.split(/ ?[/;] ?/u),
      due,
      ref,
      rating,
      ...(more[0] === '' ? {} : { success: more[0] }),
      ...(more[1] === '' ? {} : { progress: more[1] }),
    },
  )
}

const COLUMNS: Column[] = [
  { title: 'Key tasks', width: 4, of: (row) => `${row.action.text} (${row.action.ref ?? ''})` },
  { title: 'Lead(s)', width: 1.7, of: (row) => cellFor(row.action, 'lead') },
  { title: 'Timescale(s)', width: 1.5, of: (row) => row.action.due?.text ?? '' },
  { title: 'How will we know?', width: 2.6, of: (row) => cellFor(row.action, 'know') },
  { title: 'Action to date', width: 3.4, of: (row) => cellFor(row.action, 'done') },
  { title: 'Future actions', width: 2.8, of: (row) => cellFor(row.action, 'next') },
  { title: 'RAG', width: 0.7, of: () => '', fill: (row) => row.action.rating?.fill },
]

export const plan: CorpusPlan = {
  id: 'eavestock-sif',
  title: 'Eavestock Safeguarding and Looked After Children: Post-Inspection Action Plan',
  style:
    'Key tasks with the reference run on at the end, posts in short, Action to date and Future actions, a coloured cell with no words',
  levels: ['Recommendation', 'Objective', 'Key task'],
  scale: [
    { code: 'Blue', label: 'Complete', status: 'complete', colour: BLUE },
    { code: 'Green', label: 'On track', status: 'on-track', colour: GREEN },
    { code: 'Amber', label: 'Behind schedule', status: 'at-risk', colour: AMBER },
  ],
  themes: [
    themeOf(
      'Improve the quality of management oversight',
      [
        aim('Managers make timely decisions and write down why', [
          line(
            [
              'LM1',
              'Introduce a standard for recording management decisions',
              'AD – SLAC',
              month('June 2017', '2017-06'),
              C,
            ],
            [
              'Decisions with reasons on 95% of files',
              'Standard issued 5 June and explained at team meetings.',
              '',
            ],
          ),
          line(
            [
              'LM2',
              'Dip sample of 15 files a month by service managers',
              'SM - Assessment/SM - CLA',
              repeating('Monthly', 'monthly'),
              T,
            ],
            ['Monthly report to SMT', 'Sampling in June, July and August.', 'Add care leavers from October.'],
          ),
          line(
            [
              'LM3',
              'Management induction for all new team managers',
              'SM - Workforce',
              month('Sept 2017', '2017-09'),
              B,
            ],
            [
              'Each new manager done within 8 weeks',
              'Programme written, not yet booked.',
              'Dates in November.',
            ],
          ),
        ]),
        aim('Performance meetings lead to change', [
          line(
            [
              'LM4',
              'Fortnightly performance meeting chaired by the AD with minutes that name an owner',
              'AD – SLAC',
              repeating('Ongoing', 'ongoing'),
              T,
            ],
            ['Owners named for every action', 'Meetings held since May.', 'Invite the finance partner.'],
          ),
          line(
            [
              'LM5',
              'Rebuild the scorecard with targets that staff understand',
              'Perf Mgr',
              day('30/09/2017', '2017-09-30'),
              B,
            ],
            ['Staff survey', 'First draft too long (14 pages).', 'Cut to two pages.'],
          ),
        ]),
      ],
      'Recommendation 1',
    ),
    themeOf(
      'Care leavers live in suitable places and have a plan',
      [
        aim('Pathway plans are alive', [
          line(
            [
              'CL1',
              'Rewrite the pathway plan with care leavers',
              'TM – Leaving Care',
              month('Nov 2017', '2017-11'),
              T,
            ],
            ['Young people say it is theirs', 'Two workshops, nine young people.', 'Test in ICS.'],
          ),
          line(
            [
              'CL2',
              'Personal advisers to see every care leaver at least every eight weeks',
              'TM – Leaving Care',
              repeating('Ongoing', 'ongoing'),
              B,
            ],
            [
              '90% seen',
              '74% seen in August. Three PAs short. Those not seen are mostly over 21 or living out of area, and 6 have said they do not wish to be seen, which the system counts as late.',
              'Agency cover from 2 October.',
            ],
          ),
          line(
            [
              'CL3',
              'Each young person to have a health passport before 18',
              'CLA Nurse; TM – Leaving Care',
              month('Jan 2018', '2018-01'),
              T,
            ],
            ['Passports given', '11 given since July.', ''],
          ),
        ]),
        aim('No one leaves care to bed and breakfast', [
          line(
            [
              'CL4',
              'Joint protocol with housing for 16 and 17 year olds',
              'SM - CLA/Housing Options Mgr',
              month('Oct 2017', '2017-10'),
              T,
            ],
            [
              'None in bed and breakfast',
              'Draft with the housing directorate.',
              'Sign off at Corporate Parenting Board.',
            ],
          ),
          line(
            ['CL5', 'Commission four training flats', 'Commissioning Mgr', undated('TBC'), B],
            ['Flats let', 'No bids at first tender.', 'Speak to three housing associations.'],
          ),
        ]),
      ],
      'Recommendation 2',
    ),
    themeOf(
      'Private fostering is known and visited',
      [
        aim('Schools, GPs and faith groups know when to tell us', [
          line(
            [
              'PF1',
              'Campaign in the local papers, libraries and surgeries',
              'Comms; Fostering TM',
              month('Dec 2017', '2017-12'),
              T,
            ],
            ['More notifications', 'Poster designed.', 'Launch with admissions letters.'],
          ),
          line(
            [
              'PF2',
              'Regulation visits to be tracked weekly',
              'Fostering TM',
              day('1 July 2017', '2017-07-01'),
              C,
            ],
            ['All visits within regulation', 'Tracker in use; all 6 up to date.', ''],
          ),
        ]),
      ],
      'Recommendation 3',
    ),
  ],
  decoys: [
    { kind: 'key', words: 'Behind schedule' },
    { kind: 'other', words: 'SLAC Safeguarding and Looked After Children' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:shaded', 'pdf:ruled', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Eavestock PIAP September 2017' },
  layout: () => [
    title('Eavestock Safeguarding and Looked After Children: Post-Inspection Action Plan'),
    para('Updated September 2017 for the Children’s Improvement Board.'),
    heading('Terms of reference of the Board', 2),
    para(
      'The Board meets monthly, is chaired by the Chief Executive, and holds the Director to account for this plan. The key to the colours is on the last page.',
    ),
    ...plan.themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.objectives ?? []).flatMap((one) => [
        heading(one.text, 3),
        actionTable(placedActions({ themes: [{ ...of, objectives: [one] }] }), { columns: COLUMNS }),
      ]),
    ]),
    heading('Abbreviations', 2),
    table(
      [
        ['Short', 'In full'],
        ['SLAC', 'Safeguarding and Looked After Children'],
        ['CLA', 'Children Looked After'],
        ['ICS', 'Integrated Children’s System'],
      ],
      { widths: [1, 4] },
    ),
    heading('Key to RAG', 2),
    free(
      [
        [{ text: 'Blue', fill: BLUE }, 'Complete'],
        [{ text: 'Green', fill: GREEN }, 'On track'],
        [{ text: 'Amber', fill: AMBER }, 'Behind schedule'],
      ],
      { widths: [1, 4] },
    ),
  ],
}
