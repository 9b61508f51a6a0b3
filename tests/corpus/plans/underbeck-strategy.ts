// A management committee's strategy for two years at one address: lead and date together in the column that asks how it is monitored, months without a year, done-notes
// in an untitled fourth column of the older. Choices: the months belong to the school year of the heading; initials or a body before the dash
// lead; "each meeting" is no date; done-notes are progress; the impact is the success.
import { free, heading, para, title } from '../lay.ts'
import { aim, month, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, string, string, string[], TruthDue | null]

function line([text, success, cell, leads, due]: Line, note?: string): TruthAction {
  return written(
    text,
    { cell },
    { leads, due, success, ...(note === undefined || note === '' ? {} : { progress: note }) },
  )
}

const themes: TruthTheme[] = [
  themeOf('2025/26', [
    aim(
      'To Ensure that every pupil has a way back to school or on to college',
      [
        line([
          'Read the return plan of six pupils a term with names taken out',
          'We will see: plans begun in the first week; fewer who come back to us',
          'MC – in place by Jan',
          ['MC'],
          month('by Jan', '2026-01'),
        ]),
        line([
          'Link member to visit the two colleges that take most leavers',
          'Fewer leavers not in education or work in November',
          'HW – by November',
          ['HW'],
          month('by November', '2025-11'),
        ]),
        line([
          'Careers interviews for all of Year 10',
          'Each pupil can say what is next',
          'HW and TP (vice) – by March',
          ['HW', 'TP'],
          month('by March', '2026-03'),
        ]),
      ],
      'Focus 1',
    ),
    aim(
      'To Ensure that pupils are safe when they are not with us',
      [
        line([
          'Ask how we know where each pupil is on a day when they are at another provider',
          '1. All providers ring by 9.30 2. No one lost for more than an hour',
          'TP – by October',
          ['TP'],
          month('by October', '2025-10'),
        ]),
        line([
          'Invite the exploitation team and police to a meeting',
          'Members understand what pupils face',
          'RS to organise by Feb',
          ['RS'],
          month('by Feb', '2026-02'),
        ]),
        line([
          'Safeguarding training',
          'All up to date',
          'MC - All members by Jan',
          ['MC'],
          month('by Jan', '2026-01'),
        ]),
      ],
      'Focus 2',
    ),
    aim(
      'To Ensure that the Committee does its work well',
      [
        line([
          'Minutes out within ten days',
          'Actions are not forgotten',
          'Each meeting effectively clerked - BD',
          ['BD'],
          undated('Each meeting'),
        ]),
        line(['Succession plan for the chair', 'No gap', 'MC – by May', ['MC'], month('by May', '2026-05')]),
      ],
      'Focus 3',
    ),
  ]),
  themeOf('2024/25', [
    aim(
      'Ways back to school',
      [
        line(
          [
            'Ask each head who refers what they will do to have the pupil back',
            'More return within two terms',
            'RS – by January',
            ['RS'],
            month('by January', '2025-01'),
          ],
          '11 of 14 heads written to; nine replied',
        ),
        line(
          [
            'Compare where leavers went with the year before',
            'Members know the picture',
            'HW – by November',
            ['HW'],
            month('by November', '2024-11'),
          ],
          'Done Nov 24',
        ),
        line(
          [
            'Dual registration checked',
            'Registers agree',
            'TP – by September',
            ['TP'],
            month('by September', '2024-09'),
          ],
          'Updated regularly',
        ),
      ],
      'Focus 1',
    ),
    aim(
      'Safety',
      [
        line(
          [
            'Visit each alternative provider once',
            'We will see: providers that know our pupils',
            'MC – by June',
            ['MC'],
            month('by June', '2025-06'),
          ],
          '',
        ),
        line(
          [
            'Review behaviour and physical intervention policy',
            'Fewer holds',
            'TP – by December',
            ['TP'],
            month('by December', '2024-12'),
          ],
          'Policy on website Jan 25',
        ),
      ],
      'Focus 2',
    ),
    aim(
      'The Committee',
      [
        line(
          ['Skills audit', 'We know our gaps', 'BD to organise by Oct', ['BD'], month('by Oct', '2024-10')],
          'HR and finance lacking',
        ),
        line(
          [
            'Find a member from health',
            'Health at the table',
            'RS – by Feb',
            ['RS'],
            month('by Feb', '2025-02'),
          ],
          'Dr N Sayle joined March',
        ),
      ],
      'Focus 3',
    ),
  ]),
]

function yearOf(of: TruthTheme, noted: boolean): Laid {
  const columns = noted ? 4 : 3
  const titles = ['', 'What will the IMPACT be?', 'How will we MONITOR?', ...(noted ? [''] : [])]
  return free(
    [
      titles.map((text) => ({ text, bold: true })),
      ...(of.objectives ?? []).flatMap((focus) => [
        [{ text: `${focus.ref ?? ''}: ${focus.text}`, across: columns, bold: true, fill: 'E2EFDA' }],
        ...focus.actions.map((action) => [
          action.text,
          action.success ?? '',
          cellFor(action, 'cell'),
          ...(noted ? [action.progress ?? ''] : []),
        ]),
      ]),
    ],
    { widths: [4, 3.5, 3, ...(noted ? [2.5] : [])], headings: 1 },
  )
}

export const plan: CorpusPlan = {
  id: 'underbeck-strategy',
  title: 'Underbeck Pupil Referral Unit: Management Committee Strategy',
  style:
    'first title empty, lead and month without year together in the monitoring cell, last year’s table below with an untitled column of notes',
  levels: ['Year', 'Focus', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:ruled', 'paste:word'],
  layout: () => [
    title('Underbeck Pupil Referral Unit: Management Committee Strategy'),
    para(
      'In July we reviewed how we work against the “20 questions” for governing boards and asked staff and pupils what they would like us to know. What follows is what we settled on. MC is the whole Management Committee; initials are members of it.',
    ),
    ...themes.flatMap((of, index) => [
      heading(of.text, 2),
      ...(index === 1 ? [para('Last year’s strategy, with notes of what was done.')] : []),
      yearOf(of, index === 1),
    ]),
  ],
}
