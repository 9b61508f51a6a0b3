// Typical. A council's delivery plan in a paper: an outcome as a heading, a cabinet member's column
// beside the lead officer's, quarters, a status in the words of the key, which stands at the end.
import { type Free, free, heading, para, table, title } from '../lay.ts'
import { month, quarter, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const COMPLETE = rated('Complete', 'complete')
const ONTRACK = rated('On track to original date', 'on-track')
const DELAYED: TruthRating = rated('Delayed by less than 3 months', 'at-risk')
const MISSED: TruthRating = rated('Will not be met within 3 months', 'off-track')

type Line = [string, string, [string, string[]], TruthDue | null, TruthRating, string]

function activity(...[ref, text, [lead, leads], due, rating, update]: Line): TruthAction {
  const told = update === '' ? {} : { progress: update }
  return written(text, { lead, due: due?.text ?? '', update }, { ref, leads, due, rating, ...told })
}

const SEND = 'Assistant Director, Education and Inclusion'
const HELP = 'Assistant Director, Early Help'
const CARE = 'Head of Children in Care'

const themes: TruthTheme[] = [
  theme(
    'Children get help before things are serious',
    [
      activity(
        '1.1',
        'Open the fourth family hub, at Millgate, with a health visitor clinic on three days',
        [HELP, [HELP]],
        quarter('Quarter 3 2024/25', '2024-12'),
        COMPLETE,
        'Opened 2 December by the Mayor; 211 families in the first month.',
      ),
      activity(
        '1.2',
        'Bring parenting programmes of council, schools and voluntary sector into one published timetable',
        [`${HELP}; Voluntary Sector Alliance`, [HELP, 'Voluntary Sector Alliance']],
        quarter('Quarter 4 2024/25', '2025-03'),
        ONTRACK,
        'Draft timetable circulated.',
      ),
      activity(
        '1.3',
        'Introduce a single early help record that schools can write in',
        [HELP, [HELP]],
        quarter('Quarter 2 2024/25', '2024-09'),
        MISSED,
        'Information governance questions not resolved. New date to be agreed with the supplier.',
      ),
      activity(
        '1.4',
        'Publish waiting times for family support by locality',
        ['Performance and Insight Manager', ['Performance and Insight Manager']],
        repeating('Quarterly', 'quarterly'),
        ONTRACK,
        '',
      ),
    ],
    'Outcome 1',
  ),
  theme(
    'Children in our care live near home and are settled',
    [
      activity(
        '2.1',
        'Recruit 24 new mainstream foster carers in the year',
        ['Fostering Service Manager', ['Fostering Service Manager']],
        quarter('Quarter 4 2024/25', '2025-03'),
        DELAYED,
        '15 approved, six in assessment; likely by June.',
      ),
      activity(
        '2.2',
        'Buy and register two small children’s homes',
        [`${CARE} / Head of Property`, [CARE, 'Head of Property']],
        month('February 2025', '2025-02'),
        DELAYED,
        'First registered in January. Second awaits a manager.',
      ),
      activity(
        '2.3',
        'Hold a stability meeting within ten days whenever a carer gives notice',
        [CARE, [CARE]],
        quarter('Quarter 1 2024/25', '2024-06'),
        COMPLETE,
        '31 held; 12 children stayed where they were.',
      ),
      activity(
        '2.4',
        'Offer every carer a named mental health practitioner to ring',
        [CARE, [CARE]],
        quarter('Quarter 3 2024/25', '2024-12'),
        COMPLETE,
        '',
      ),
    ],
    'Outcome 2',
  ),
  theme(
    'Young people with special needs are prepared for adult life',
    [
      activity(
        '3.1',
        'Write the preparing for adulthood pathway with young people and put it on the local offer',
        [SEND, [SEND]],
        quarter('Quarter 2 2024/25', '2024-09'),
        COMPLETE,
        'Published 19 September.',
      ),
      activity(
        '3.2',
        'Bring forward transition assessments so that adult social care knows of each young person at 16',
        [`${SEND}; Service Manager, Transitions`, [SEND, 'Service Manager, Transitions']],
        quarter('Quarter 4 2024/25', '2025-03'),
        ONTRACK,
        '73% known at 16 (target 80%).',
      ),
      activity(
        '3.3',
        'Agree supported internships with six new employers',
        ['Skills Manager', ['Skills Manager']],
        month('by September 2025', '2025-09'),
        ONTRACK,
        'Four signed.',
      ),
      activity(
        '3.4',
        'Travel training for all in Year 11 who could travel alone',
        ['Travel Assistance Team', ['Travel Assistance Team']],
        quarter('Quarter 4 2024/25', '2025-03'),
        MISSED,
        'Two trainers left; post frozen.',
      ),
      activity(
        '3.5',
        'Survey leavers at 19 and report what became of them',
        [SEND, [SEND]],
        repeating('Annual', 'annual'),
        COMPLETE,
        '',
      ),
    ],
    'Outcome 3',
  ),
]

const TITLES = [
  'Ref',
  'Activity',
  'Lead Cabinet Member',
  'Lead officer',
  'Timescales for completion',
  'Status',
  'Update at Quarter 3',
]
const MEMBERS = ['Cllr Purvis', 'Cllr Adeyinka', 'Cllr Adeyinka']

function tableOf(of: TruthTheme, at: number): Laid {
  const rows = (of.actions ?? []).map((action): Free[] => [
    action.ref ?? '',
    action.text,
    MEMBERS[at] ?? '',
    cellFor(action, 'lead'),
    cellFor(action, 'due'),
    action.rating?.texts[0] ?? '',
    cellFor(action, 'update'),
  ])
  return free([TITLES.map((text) => ({ text, bold: true, fill: 'C9DAF8' })), ...rows], {
    widths: [0.8, 4.6, 1.6, 2.6, 2, 2, 3.6],
    headings: 1,
  })
}

export const plan: CorpusPlan = {
  id: 'dunscar-delivery',
  title: 'Dunscar Council: A Good Childhood, Year Ahead Delivery Plan 2024/25',
  style:
    'outcome headings, cabinet member beside lead officer, quarters, status in the key’s words, key at the end',
  levels: ['Outcome', 'Activity'],
  scale: [
    { code: 'Complete', label: 'Complete', status: 'complete' },
    { code: 'On track to original date', label: 'On track to original date', status: 'on-track' },
    { code: 'Delayed by less than 3 months', label: 'Delayed by less than 3 months', status: 'at-risk' },
    {
      code: 'Will not be met within 3 months',
      label: 'Will not be met within 3 months',
      status: 'off-track',
    },
  ],
  themes,
  decoys: [{ kind: 'other', words: 'Complete 1 2 2 5' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Dunscar Council – A Good Childhood – Quarter 3' },
  layout: () => [
    title('Dunscar Council: A Good Childhood, Year Ahead Delivery Plan 2024/25'),
    para(
      'This report tells Cabinet how the year’s activities stand at the end of December 2024. Activities are set out under the three outcomes of the Council Plan.',
    ),
    table([
      ['', 'Outcome 1', 'Outcome 2', 'Outcome 3', 'Total'],
      ['Complete', '1', '2', '2', '5'],
      ['On track', '2', '0', '2', '4'],
      ['Delayed', '0', '2', '0', '2'],
      ['Will not be met', '1', '0', '1', '2'],
    ]),
    ...themes.flatMap((of, at) => [heading(`${of.ref ?? ''}: ${of.text}`, 2), tableOf(of, at)]),
    heading('Status key', 2),
    para(
      'Each activity is marked as one of: Complete; On track to original date; Delayed by less than 3 months; Will not be met within 3 months.',
    ),
  ],
}
