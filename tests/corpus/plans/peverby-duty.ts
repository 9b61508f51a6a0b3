// The inclusion duty's plan of a pupil referral service: automatic numbers that print 1. again and again and later typed ones, cells
// nearly all empty, and the phrases of a scrutiny board for status in the last review column. Choices: the aspect beside the action is the
// objective above it; where nothing stands in a cell nothing is said.
import { free, para, title } from '../lay.ts'
import type { Free } from '../lay.ts'
import { aim, month, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthRating, TruthTheme } from '../types.ts'

const achieved = (): TruthRating => rated('Achieved', 'complete')
const acceptable = (): TruthRating =>
  rated('Not fully implemented (Progress made acceptable. Continue monitoring.)', 'on-track', 'at-risk')
const obstacle = (): TruthRating =>
  rated(
    'Not fully implemented (obstacle). Management Committee to determine appropriate action.',
    'off-track',
    'at-risk',
  )

type Some = { leads?: string[]; due?: TruthDue; update?: string; rating?: TruthRating }

function row([ref, aspect, text]: [string, string, string], some: Some = {}): TruthObjective {
  const action: TruthAction = {
    text,
    leads: some.leads ?? [],
    due: some.due ?? null,
    rating: some.rating ?? null,
    ...(some.update === undefined ? {} : { progress: some.update }),
  }
  return aim(aspect, [action], ref)
}

const themes: TruthTheme[] = [
  themeOf(
    'Promoting Equal Opportunities',
    [
      row(
        [
          '1',
          'Admissions',
          'Rewrite the admission form so that a health need or disability is asked about in plain words',
        ],
        {
          leads: ['Head of Service'],
          due: month('Dec 2024', '2024-12'),
          update: 'New form in use at both centres since the start of term.',
          rating: achieved(),
        },
      ),
      row(
        [
          '1',
          'Reintegration',
          'Write a return plan with the mainstream school before the child starts with us, not after',
        ],
        { rating: acceptable() },
      ),
      row(['1', 'Curriculum', 'Offer science at the north centre as well as the south'], {
        update:
          'Supply teacher two days. No technician. Tried sharing with the college but the timetable would not go.',
        rating: obstacle(),
      }),
      row(['1', 'Attendance', 'Review every timetable of less than 25 hours each term with the parent'], {
        leads: ['Centre Managers'],
        due: repeating('Termly', 'termly'),
        update:
          '31 pupils on reduced hours, was 47. Of the 31, twelve are because of anxiety and have a plan with CAMHS; six are because the taxi will only come once a day; the rest we should be able to put right by half term. Parents had not been asked in nine cases – they have now.',
        rating: acceptable(),
      }),
      row(['1', 'Exams', 'Apply for access arrangements by the end of Year 10']),
      row(['1', 'Trips', 'Check each visit for whether all can go; if not, change the visit'], {
        update: 'Form changed.',
        rating: achieved(),
      }),
      row(
        [
          '1.7',
          'Alternative providers',
          'Put the duty in the contract with each provider and ask about it on visits',
        ],
        { leads: ['Commissioning Officer'], rating: acceptable() },
      ),
    ],
    '1',
  ),
  themeOf(
    'Eliminating Harassment',
    [
      row(['2.1', 'Recording', 'Record incidents on the one system so that we can see patterns'], {
        due: month('Jan 2025', '2025-01'),
        update: 'Both centres now on the same system.',
        rating: achieved(),
      }),
      row(['2.2', 'Response', 'Train all staff in restorative conversations'], {
        leads: ['Deputy Head (South)'],
        update: '18 of 26 staff trained.',
        rating: acceptable(),
      }),
      row(['2.3', 'Online', 'Ask pupils each term what is going on online and act on what they say']),
    ],
    '2',
  ),
  themeOf(
    'Encouraging Participation',
    [
      row(['3.1', 'Pupil voice', 'Set up a pupil council across the centres'], {
        leads: ['Youth Worker'],
        due: month('Nov 2024', '2024-11'),
        update: 'Has met twice. Wants better lunches.',
        rating: achieved(),
      }),
      row(['3.2', 'Parents', 'Hold parents’ mornings with the school nurse and CAMHS link worker'], {
        update: 'Four came in July.',
        rating: acceptable(),
      }),
      row(['3.3', 'Building', 'Put in a lift or move the upstairs classes at the north centre'], {
        update: 'Quote £84,000. Landlord has not replied.',
        rating: obstacle(),
      }),
      row(['3.4', 'Governance', 'Find a parent for the management committee']),
    ],
    '3',
  ),
]

const TITLES = [
  'Aspect of Duty',
  'Action to be taken',
  'Responsible persons.',
  'Review dates?',
  'Update Comments (September 2024)',
  'Review April 2025',
]
const number = (ref: string): string => (ref.includes('.') ? ref : `${ref}.`)

const band = (text: string): Free => ({ text, across: 6, bold: true, fill: 'EDEDED' })

export const plan: CorpusPlan = {
  id: 'peverby-duty',
  title: 'Peverby Pupil Referral Service – Inclusion Duty Action Plan 2024–25',
  style:
    'bands numbered without a space, rows numbered 1. over and over, titles with a stop and a question mark, cells mostly empty, scrutiny’s phrases as status',
  levels: ['Duty', 'Aspect of Duty', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Peverby Pupil Referral Service – Inclusion Duty Action Plan 2024–25'),
    para(
      'This Action Plan outlines aspects of duty that apply to the Service as a provider for children who are not in mainstream school, and what we shall do about each. It is reviewed by the Management Committee every April.',
    ),
    free(
      [
        TITLES.map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) => [
          [band(`${of.ref ?? ''}.${of.text}`)],
          ...(of.objectives ?? []).flatMap((aspect) =>
            aspect.actions.map((action) => [
              `${number(aspect.ref ?? '')} ${aspect.text}`,
              action.text,
              action.leads.join('\n'),
              action.due?.text ?? '',
              action.progress ?? '',
              action.rating?.texts[0] ?? '',
            ]),
          ),
        ]),
      ],
      { widths: [2.2, 5, 2, 1.8, 3.4, 3.4], headings: 1 },
    ),
    para('Copies in large print from the office at the south centre.'),
  ],
}
