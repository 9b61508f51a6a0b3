// Awkward. A SEND improvement plan as its manager keeps it in Word: the partnership's five "must do" areas,
// actions with sub-actions on rows beneath them, a column of leads and one of support. Choices: whoever stands
// under "Support" is among the leads; a status sentence means what its first words say; a sub-action's row
// has its own lead and date where it has them, otherwise none.
import { bullets, free, heading, para, table, title } from '../lay.ts'
import { act, day, month, rated, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

type Cells = { lead: string; support: string; when: string; now: string[]; status: string }
const CELLS = new Map<TruthAction, Cells>()
const NONE: Cells = { lead: '', support: '', when: '', now: [], status: '' }

const complete = (text: string): TruthRating => rated(text, 'complete')
const going = (text: string): TruthRating => ({ texts: [text, 'On track'], statuses: ['on-track'] })
const fragile = (text: string): TruthRating => ({
  texts: [text, 'On track'],
  statuses: ['on-track', 'at-risk'],
})
const behind = (text: string): TruthRating => ({
  texts: [text, 'Behind'],
  statuses: ['at-risk', 'off-track'],
})
const notYet = (text: string): TruthRating => rated(text, 'not-started')

type Line = [string, string, Partial<Cells>, TruthDue | null, TruthRating | null]

function line([ref, text, some, due, rating]: Line, parts: Line[] = []): TruthAction {
  const cells = { ...NONE, when: due?.text ?? '', status: rating?.texts[0] ?? '', ...some }
  const leads = [cells.lead, cells.support]
    .filter((one) => one !== '')
    .join('/')
    .replaceAll('/', ';')
  const made = act(text, leads, due, {
    ref,
    rating,
    ...(cells.now.length === 0 ? {} : { progress: cells.now.join('\n') }),
    ...(parts.length === 0 ? {} : { parts: parts.map((one) => line(one)) }),
  })
  CELLS.set(made, cells)
  return made
}

const themes: TruthTheme[] = [
  theme(
    'EHC plans are on time and of good quality',
    [
      line(
        [
          '1.1',
          'Recover the timeliness of new education, health and care plans so that at least 65% are issued within twenty weeks',
          {
            lead: 'SEN Manager',
            support: 'Principal EP/DCO',
            when: 'Sept 23 – not met. Mar 24 – not met. Reset at SEND Board to Dec 2024',
            now: [
              'Oct 23: 31% in month.',
              'Jan 24: 28%. EP vacancies (4.6 FTE) mean advice is late in two cases of three. We asked the region whether anyone can lend us a psychologist and the answer was that everybody is in the same place. The national shortage was discussed with the DfE adviser on 19 January; she will raise it but there is no money.',
              'Apr 24: locums in place, backlog of advice down from 140 to 62.',
              'July 24: 49% in month, 40% for the year to date.',
              'Nov 24: 58%. Unlikely to make 65 by Christmas but February is likely. Requests are up by a fifth on last year, which was not in the assumptions, and twelve of the late ones in the month were late by three days or fewer because panel did not sit in half term. Panel will sit in half term from now on.',
            ],
          },
          month('Dec 2024', '2024-12'),
          behind('Behind – see note to Board'),
        ],
        [
          [
            '1.1a',
            'Commission locum educational psychologists for the backlog of advice',
            { lead: 'Principal EP', now: ['Two agencies. Contract ends March 25, no budget after.'] },
            day('30.11.23', '2023-11-30'),
            complete('Complete'),
          ],
          [
            '1.1b',
            'Weekly panel to release advice that is already in but not acted on',
            { lead: 'SEN Manager', support: 'Casework Team Leaders' },
            repeating('Weekly', 'weekly'),
            going('On track'),
          ],
          [
            '1.1c',
            'Health advice returned in six weeks: chase list to DCO every Friday',
            { lead: 'DCO', support: 'SEN Business Support', now: ['Started. 77% back in time in October.'] },
            month('Jan 24', '2024-01'),
            going('On track'),
          ],
        ],
      ),
      line(
        [
          '1.2',
          'Introduce multi-agency audit of plans, ten a term, with parents reading alongside professionals',
          {
            lead: 'Quality Lead (SEND)',
            support: 'Parent Carer Forum',
            now: [
              'Spring 24: first ten done. Outcomes weak in seven; voice good in eight.',
              'Summer 24: ten. Outcomes weak in five.',
              'Autumn 24: forum had no one free, done without them, which defeats the object. Two more parents being trained.',
            ],
          },
          repeating('Termly', 'termly'),
          fragile('On track but fragile'),
        ],
        [
          [
            '1.2a',
            'Moderate ten of the audited ones with the neighbouring area so that we are not marking our own homework',
            {
              lead: 'Quality Lead (SEND)',
              support: 'Neighbouring LA',
              when: 'Summer 24. Not done. Spring 25 instead',
              now: ['They are in the middle of an inspection, understandably not free.'],
            },
            { ...undated('Spring 25'), also: ['2025-03-31', '2025-05-31', '2025-04-30'] },
            behind('Behind'),
          ],
        ],
      ),
      line([
        '1.3',
        'Rewrite Section F guidance for caseworkers so that provision is specified and quantified',
        { lead: 'Quality Lead (SEND)', when: 'April 2024 (achieved May)', now: ['Issued 20 May.'] },
        { ...month('April 2024', '2024-04'), also: ['2024-05-31'] },
        complete('Complete'),
      ]),
    ],
    'Area 1',
  ),
  theme(
    'Children do not wait unseen for therapies or diagnosis',
    [
      line(
        [
          '2.1',
          'Bring the longest wait for a neurodevelopmental assessment below 65 weeks for under-elevens',
          {
            lead: 'Community Paediatrics GM',
            support: 'ICB Children’s Commissioner',
            when: 'March 24 / now 31 March 2025',
            now: [
              '9/2/24 – 118 weeks longest.',
              '10/5/24 – 121 weeks. Business case with ICB.',
              '13/9/24 – business case approved in part (one of two posts).',
              '6/12/24 – 102 weeks. Post filled from January.',
            ],
          },
          day('31 March 2025', '2025-03-31'),
          behind('Significantly behind'),
        ],
        [
          [
            '2.1a',
            'Letter to each family on the list saying what help there is meanwhile',
            {
              lead: 'Community Paediatrics GM',
              support: 'SENDIAS',
              now: ['1,340 letters sent in two batches.'],
            },
            month('Feb 24', '2024-02'),
            complete('Complete'),
          ],
          [
            '2.1b',
            'Pilot a school-led neurodiversity profile in twelve schools',
            { lead: 'Inclusion Lead', support: 'Ed Psych Service', now: [] },
            month('Sept 24', '2024-09'),
            going('On track, 12 schools named'),
          ],
        ],
      ),
      line(
        [
          '2.2',
          'Agree a joint therapies offer that says what every school may expect without a plan',
          {
            lead: 'ICB Children’s Commissioner',
            support: 'Therapies Lead/Head of SEND',
            when: 'Was summer 24. Delayed by procurement. Now Easter 2025, contract start Sept 25',
            now: [
              'Draft offer shared with heads in October; 40 comments, mostly about occupational therapy for sensory needs.',
            ],
          },
          { ...undated('Now Easter 2025'), also: ['2025-04-30', '2025-04-20', '2025-09-30'] },
          behind('Behind'),
        ],
        [
          [
            '2.2a',
            'Sensory workshops for parents and teaching assistants, evenings, creche',
            {
              lead: 'Therapies Lead',
              support: 'Family Hubs',
              when: 'From Feb 24, 1 a month',
              now: [
                'Full each time.',
                'Summer: moved to a bigger hall.',
                'Nov 24: 9 held, 212 people. Two thirds say they would not now ask for a referral.',
              ],
            },
            month('From Feb 24, 1 a month', '2024-02', 'monthly'),
            going('On track'),
          ],
        ],
      ),
      line([
        '2.3',
        'Put wheelchair waiting times on the dashboard',
        { lead: 'Performance (Health)', when: '', now: ['No data sharing agreement yet. Who signs?'] },
        null,
        notYet('Not started'),
      ]),
    ],
    'Area 2',
  ),
  theme(
    'Young people are ready for adult life',
    [
      line(
        [
          '3.1',
          'Start preparation for adulthood reviews in Year 9 for all with a plan',
          {
            lead: 'Transitions Manager',
            support: 'Adult Social Care',
            when: 'Sept 2023, Sept 2024 for special schools outside the area',
            now: ['Nov 23 – in-area Year 9s 82% done.', 'Nov 24 – in-area 91%, out of area 44%.'],
          },
          { ...month('Sept 2024', '2024-09'), also: ['2023-09-30'] },
          fragile('Mostly on track'),
        ],
        [
          [
            '3.1a',
            'Train caseworkers and SENCOs together in writing outcomes for adult life',
            { lead: 'Transitions Manager', support: 'FE College' },
            month('June 2024', '2024-06'),
            complete('Complete'),
          ],
          [
            '3.1b',
            'Easy-read guide made by the young people’s group',
            { lead: 'Participation Worker', now: ['Lovely draft. Print costs £900, no code.'] },
            month('Oct 24', '2024-10'),
            behind('Behind'),
          ],
        ],
      ),
      line([
        '3.2',
        'Double the supported internships with employers in the area, from 14 to 28',
        {
          lead: 'Skills & Employment',
          support: 'FE College/Chamber of Commerce',
          now: ['Sept 24: 21 started. Hospital trust will take five more in 2025.'],
        },
        month('Sept 25', '2025-09'),
        going('On track'),
      ]),
      line([
        '3.3',
        'Agree one transitions protocol between children’s and adults’ social care and CAMHS',
        {
          lead: 'AD Adults',
          support: 'Head of SEND/CAMHS',
          when: 'tbc – AD Adults post out to advert',
          now: [],
        },
        undated('tbc'),
        notYet('Not started'),
      ]),
    ],
    'Area 3',
  ),
  theme(
    'Parents can find out what there is',
    [
      line(
        [
          '4.1',
          'Rebuild the Local Offer website with the forum; test it with fifty families before launch',
          {
            lead: 'Local Offer Officer',
            support: 'Digital Team/Parent Carer Forum',
            when: 'Dec 23 / Mar 24 / live 3 June 2024',
            now: ['Tested with 34 not 50.', 'Visits up by half since launch.'],
          },
          day('3 June 2024', '2024-06-03'),
          complete('Complete'),
        ],
        [
          [
            '4.1a',
            'Paper version in doctors’ surgeries, hubs and libraries, and a film in British Sign Language',
            {
              lead: 'Local Offer Officer',
              support: 'Deaf Club',
              when: 'Aug 24 (leaflet). BSL film tbc',
              now: ['Leaflet printed, 4,000.', 'Quotes for the film are twice what we have.'],
            },
            month('Aug 24', '2024-08'),
            fragile('Part done'),
          ],
        ],
      ),
      line([
        '4.2',
        'Answer every parent email within five working days and publish how often we do',
        {
          lead: 'SEN Manager',
          now: [
            'Sept: 71%',
            'Oct: 69%',
            'Nov: 74% – half of the misses are one caseworker’s mailbox while she was off sick.',
          ],
        },
        repeating('Monthly', 'monthly'),
        behind('Behind'),
      ]),
    ],
    'Area 4',
  ),
]

const TITLES = ['', 'Action / sub-action', 'Lead', 'Support', 'Timescale', 'Where are we now?', 'Status']

function rowsOf(of: TruthTheme): Laid {
  const rows = (of.actions ?? []).flatMap((action) => [action, ...(action.parts ?? [])])
  return free(
    [
      TITLES.map((text) => ({ text, bold: true, fill: 'E2EFD9' })),
      ...rows.map((action) => {
        const cells = CELLS.get(action) ?? NONE
        return [action.ref ?? '', action.text, cells.lead, cells.support, cells.when, cells.now, cells.status]
      }),
    ],
    { widths: [0.9, 5, 2, 2, 2.4, 5, 1.8], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'ottermoor-working',
  title: 'Ottermoor Local Area SEND Improvement Plan (live document)',
  style:
    'actions and sub-actions on rows of their own, lead and support columns, dates missed and reset in words, sentences for status',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Requests for assessment go on rising 16' },
    { kind: 'measures', words: 'Plans issued within 20 weeks 31% 58% 65%' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 8 },
  layout: () => [
    title('Ottermoor Local Area SEND Improvement Plan (live document)'),
    para('Ottermoor Council, Ottermoor and Fenside ICB and the Ottermoor Parent Carer Forum'),
    heading('About this document'),
    para(
      'This is the live version. It is amended after each meeting of the delivery group, and what was written before is left in so that we can see how we got here. For a summary please use the one-page report that goes to the SEND Board.',
    ),
    ...bullets(
      'Text in the fourth column is who helps; they are expected at delivery group too.',
      'Dates are only changed with the agreement of the SEND Board.',
      'If you add a row, please do not renumber.',
    ),
    heading('Headline measures'),
    table(
      [
        ['Measure', 'Start (Sept 23)', 'Latest (Nov 24)', 'Target'],
        ['Plans issued within 20 weeks', '31%', '58%', '65%'],
        ['Longest wait, neurodevelopmental', '118 weeks', '102 weeks', '65 weeks'],
        ['Young people 16-24 with a plan who are NEET', '11.2%', '9.8%', '8%'],
        ['Tribunal appeals registered in year', '61', '74', 'fewer than 60'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      ...(of.ref === 'Area 2'
        ? [para('NB the ICB reorganisation means lead officers here may change in April.')]
        : []),
      rowsOf(of),
    ]),
    heading('Risks to delivery', 2),
    table(
      [
        ['Risk', 'Score', 'What we are doing about it', 'Risk owner'],
        ['Requests for assessment go on rising', '16', 'Termly talks with heads', 'Head of SEND'],
        ['No money for psychologists after March', '20', 'Bid to the region', 'Principal EP'],
        ['People change again at the ICB', '12', 'Written handovers; deputies', 'Commissioner'],
      ],
      { widths: [4, 0.8, 5, 2] },
    ),
    para('DCO = Designated Clinical Officer. EP = educational psychologist. GM = general manager.'),
  ],
}
