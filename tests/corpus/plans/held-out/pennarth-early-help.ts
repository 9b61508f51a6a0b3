// Ordinary. An early help partnership's delivery plan, as a page and as a Word table, with a row across the
// table for each strand and a rating that has a sentence behind its letter.
// Choices: the letter is the rating's status, the whole cell its text. "Partners" help and do not lead. A
// range of months ends with its last. A strand's number restarts the numbers of its actions.
import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, quarter, repeating, theme, undated } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating } from '../../types.ts'

/** A sentence may stand behind the letter, which alone is the rating too. */
const lettered = (text: string, status: TruthRating['statuses'][number]): TruthRating => ({
  texts: [text, text.slice(0, 1)],
  statuses: [status],
})
const g = (text = 'G'): TruthRating => lettered(text, 'on-track')
const a = (text: string): TruthRating => lettered(text, 'at-risk')
const r = (text: string): TruthRating => lettered(text, 'off-track')
const done = (text = 'C'): TruthRating => lettered(text, 'complete')

const PARTNERS = new Map<TruthAction, string>()
const helped = (partners: string, action: TruthAction): TruthAction => {
  PARTNERS.set(action, partners)
  return action
}

const themes = [
  theme(
    'One front door for families',
    [
      helped(
        'Schools, health visiting',
        act('Merge the three request forms into one', 'Early Help Manager', month('April 2024', '2024-04'), {
          ref: '1',
          rating: done('C – form live 22 April'),
          progress:
            'The single form went live and the old ones have been taken off the website. Requests from schools rose by 12% in the first month, which we had planned for.',
        }),
      ),
      helped(
        'Police',
        act(
          'Put an early help worker beside the police vulnerability desk',
          'MASH Manager; Detective Inspector, Public Protection',
          month('June – Sept 2024', '2024-09'),
          {
            ref: '2',
            rating: a('A – vetting is taking longer than planned'),
            progress: 'Worker appointed. Vetting papers went in on 3 June.',
          },
        ),
      ),
      helped(
        '',
        act('Ring back every family within two days', 'Early Help Manager', repeating('Ongoing', 'ongoing'), {
          ref: '3',
          rating: g(),
          progress: '88% in May, 91% in June.',
        }),
      ),
      helped(
        'Parent panel',
        act(
          'Test the new family-facing web pages with parents',
          'Communications Officer',
          quarter('Q2 2024/25', '2024-09'),
          { ref: '4', rating: g() },
        ),
      ),
    ],
    'Strand A',
  ),
  theme(
    'Family hubs',
    [
      helped(
        'Health, VCS',
        act(
          'Open the third hub at the old library',
          'Family Hubs Programme Manager',
          month('Oct 2024', '2024-10'),
          {
            ref: '1',
            rating: r('R – roof survey has put back the handover by four months'),
            progress:
              'Lease signed. The survey found water damage; repairs are out to tender. Staff are working from the leisure centre in the meantime.',
          },
        ),
      ),
      helped(
        'Midwifery',
        act('Register births at all hubs', 'Superintendent Registrar', month('July 2024', '2024-07'), {
          ref: '2',
          rating: g('G – two of three hubs'),
        }),
      ),
      helped(
        'VCS alliance',
        act(
          'Agree what each hub must offer, with the voluntary sector',
          'Family Hubs Programme Manager; VCS Alliance Chief Officer',
          month('May 2024', '2024-05'),
          { ref: '3', rating: done(), progress: 'Core offer agreed and printed.' },
        ),
      ),
      helped(
        '',
        act('Hold a fathers’ morning at each hub every month', '', repeating('Monthly', 'monthly'), {
          ref: '4',
          rating: g(),
          progress: 'Running at two hubs.',
        }),
      ),
    ],
    'Strand B',
  ),
  theme(
    'A confident workforce',
    [
      helped(
        'All',
        act(
          'Train 200 lead practitioners in whole family working',
          'Workforce Development Officer',
          quarter('Q4 2024/25', '2025-03'),
          {
            ref: '1',
            rating: g('G – 87 so far'),
            progress:
              'Six courses run. Health visitors are the largest group; secondary schools the smallest.',
          },
        ),
      ),
      helped(
        'Schools',
        act(
          'Set up a consultation line for schools',
          'Educational Psychology Lead',
          undated('September term'),
          { ref: '2', rating: a('A – cover not yet found') },
        ),
      ),
      helped(
        '',
        act(
          'Audit twelve early help plans each quarter',
          'Quality Assurance Officer',
          repeating('Quarterly', 'quarterly'),
          {
            ref: '3',
            rating: g(),
            progress: 'Quarter 1 audit: seven good, four requiring improvement, one inadequate.',
          },
        ),
      ),
      helped(
        'Adult services',
        act('Write adult services into the thresholds document', 'MASH Manager', null, {
          ref: '4',
          rating: r('R – not begun, waiting for adult services to name a lead'),
        }),
      ),
      helped(
        'ICB',
        act(
          'Share health notes with lead practitioners under one agreement',
          'Information Governance Manager',
          month('Dec 2024', '2024-12'),
          { ref: '5', rating: g() },
        ),
      ),
    ],
    'Strand C',
  ),
]

export const plan: CorpusPlan = {
  id: 'pennarth-early-help',
  title: 'Pennarth Early Help Delivery Plan 2024/25',
  style:
    'a strand row across the table, a rating with a sentence behind its letter, long progress beside empty cells',
  levels: ['Strand', 'Activity'],
  scale: [
    { code: 'C', label: 'complete', status: 'complete' },
    { code: 'G', label: 'going to plan', status: 'on-track' },
    { code: 'A', label: 'some delay, can be recovered', status: 'at-risk' },
    { code: 'R', label: 'delayed, needs help from the Board', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'resources', words: 'Supporting Families grant' }],
  renderings: [
    'html',
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:shaded',
    'odt',
    'xlsx',
    'ods',
    'csv',
    'text:tabs',
    'paste:word',
    'paste:cells',
  ],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Pennarth Early Help Delivery Plan 2024/25'),
    para(
      'Updated July 2024. This plan belongs to the Early Help Partnership Board and is read beside the Early Help Strategy 2023–2027.',
    ),
    heading('How to read the ratings', 2),
    ...bullets(
      'C = complete',
      'G = going to plan',
      'A = some delay, can be recovered',
      'R = delayed, needs help from the Board',
    ),
    heading('Delivery plan', 2),
    actionTable(placedActions({ themes }), {
      banner: ({ theme: of }) => `${of.ref ?? ''}: ${of.text}`,
      columns: [
        { title: 'No', width: 0.7, of: ({ action }) => action.ref ?? '' },
        { title: 'Activity', width: 4, of: ({ action }) => action.text },
        { title: 'Who leads?', width: 2.5, of: ({ action }) => action.leads.join('; ') },
        { title: 'Partners', width: 2, of: ({ action }) => PARTNERS.get(action) ?? '' },
        { title: 'Timescale', width: 1.7, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress to date', width: 5, of: ({ action }) => action.progress ?? '' },
        { title: 'RAG', width: 2.3, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('Money', 2),
    table([
      ['Source', '2024/25', 'What it pays for'],
      ['Supporting Families grant', '£612,000', 'Family workers, data analyst'],
      ['Family hubs programme', '£904,000', 'Hub staff, parenting and infant feeding'],
      ['Council base budget', '£1.3m', 'Early help teams'],
    ]),
  ],
}
