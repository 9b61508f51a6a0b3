// The accessible version of an action plan: each action a numbered paragraph, and what belongs to it a list of bullets with labels.
import { bullets, heading, para, title } from '../lay.ts'
import { act, day, month, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

type Line = [string, string, string, TruthDue, TruthRating, string]
const one = ([ref, text, lead, due, rating, progress]: Line): TruthAction =>
  act(text, lead, due, { ref, rating, progress })

const green = rated('On track', 'on-track')
const amber = rated('At risk', 'at-risk')
const done = rated('Completed', 'complete')
const none = rated('Not started', 'not-started')

const themes: TruthTheme[] = [
  theme(
    'Strong leadership',
    [
      one([
        '1.1',
        'Appoint a permanent Director of Children’s Services',
        'Chief Executive',
        month('February 2026', '2026-02'),
        done,
        'Appointed; she starts on 2 March.',
      ]),
      one([
        '1.2',
        'Hold a summit of partners on the front door',
        'Interim Director',
        day('15 January 2026', '2026-01-15'),
        done,
        'Held, with 42 people from eleven agencies.',
      ]),
      one([
        '1.3',
        'Give the lead member a weekly briefing',
        'Interim Director',
        repeating('Weekly', 'weekly'),
        green,
        'Takes place on Mondays.',
      ]),
    ],
    '1',
  ),
  theme(
    'Good practice',
    [
      one([
        '2.1',
        'Choose one model of practice and withdraw the others',
        'Principal Social Worker',
        month('May 2026', '2026-05'),
        green,
        'Two models have been looked at by a group of workers.',
      ]),
      one([
        '2.2',
        'Read forty files a month with the worker beside the auditor',
        'Quality Assurance Manager',
        repeating('Monthly', 'monthly'),
        amber,
        'Twenty-six were read in December.',
      ]),
      one([
        '2.3',
        'Write chronologies for all children on a plan for more than a year',
        'Service Manager, Safeguarding',
        month('April 2026', '2026-04'),
        amber,
        'Done for 31 of 88.',
      ]),
      one([
        '2.4',
        'Bring family group conferences in before any pre-proceedings',
        'Head of Family Safeguarding',
        month('September 2026', '2026-09'),
        none,
        'Waits for the new model.',
      ]),
    ],
    '2',
  ),
  theme(
    'A settled workforce',
    [
      one([
        '3.1',
        'Agree a retention payment for experienced workers',
        'Head of Human Resources',
        month('March 2026', '2026-03'),
        green,
        'With the trade unions.',
      ]),
      one([
        '3.2',
        'Open a social work academy with the university',
        'Workforce Development Manager',
        month('October 2026', '2026-10'),
        green,
        'First cohort of fourteen is being recruited.',
      ]),
      one([
        '3.3',
        'Give every team a business support worker',
        'Business Manager',
        month('June 2026', '2026-06'),
        none,
        'Growth bid goes to Cabinet in February.',
      ]),
    ],
    '3',
  ),
]

function laid(of: TruthTheme): Laid[] {
  return [
    heading(`Theme ${of.ref ?? ''}: ${of.text}`, 2),
    ...(of.actions ?? []).flatMap(({ ref = '', text, leads, due, rating, progress = '' }) => [
      para(`${ref} ${text}`),
      ...bullets(
        `Lead: ${leads.join(', ')}`,
        `By when: ${due?.text ?? ''}`,
        `Progress: ${progress}`,
        `Status: ${rating?.texts[0] ?? ''}`,
      ),
    ]),
  ]
}

export const plan: CorpusPlan = {
  id: 'hebbleton-accessible',
  title: 'Hebbleton improvement plan: accessible version',
  style: 'each action a numbered paragraph, with its lead, date, progress and status as bullets with labels',
  levels: ['Theme', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Hebbleton improvement plan: accessible version'),
    para(
      'This is the plan that the Improvement Board agreed on 9 December 2025, set out without tables for people who use a screen reader. It was last brought up to date on 20 January 2026.',
    ),
    ...themes.flatMap(laid),
    heading('If you need this in another form', 2),
    para('We can print it in large type, in braille or in another language.'),
  ],
}
