import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, theme, themeActions } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const march = month('By the end of March 2025', '2025-03')
const september = month('By September 2025', '2025-09')
const later = month('By March 2026', '2026-03')

const themes = [
  theme('By the end of March 2025', [
    act('Tell every family what to expect when a plan is late', 'SEND Team', march),
    act('Set up one inbox for schools with a reply in two days', 'Head of SEND; Customer Services', march),
    act('Count the children who have no school place, by name', 'Admissions', march),
  ]),
  theme('By September 2025', [
    act(
      'Move the educational psychologists into the area teams',
      'Principal Educational Psychologist',
      september,
    ),
    act('Agree with health who pays for speech therapy', 'ICB; Head of SEND', september),
    act('Open the first family drop-in at the northern library', 'Parent Carer Forum', september),
    act('Train every special needs coordinator in the new form', 'Inclusion Service', september),
  ]),
  theme('By March 2026', [
    act('Halve the journeys by taxi that last an hour or more', 'Transport Unit', later),
    act('Publish an offer for young people who leave school at 19', 'Adult Learning; SEND Team', later),
    act('Ask an outside team to look again at fifty plans', 'Director of Education', later),
  ]),
]

export const plan: CorpusPlan = {
  id: 'birchdale-phases',
  title: 'Birchdale Area SEND Priority Action Plan',
  style: 'the date stands once, as the heading over each table; no column of dates',
  levels: ['Phase', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'paste:word',
    'xlsx',
    'csv',
  ],
  layout: () => [
    title('Birchdale Area SEND Priority Action Plan'),
    para('What we will have done, and by when. Parents helped to choose the order.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'What we will do', width: 5, of: ({ action }) => action.text },
          { title: 'Who', width: 3, of: ({ action }) => action.leads.join(' / ') },
          {
            title: 'How we will know',
            width: 4,
            of: ({ action }) =>
              action.leads.length > 1
                ? 'Families tell us so in the termly survey'
                : 'Shown in the monthly figures',
          },
        ],
      }),
    ]),
  ],
}
