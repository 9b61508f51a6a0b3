// A half-termly action plan of a virtual school and its short-stay provision. Its key is its own: amber is done
// but going on, red was not done and goes to the next half term's plan, blue had its time thought over and goes
// there as well. Choices: amber is complete, and a fair reader may say on track; blue is behind, no more than that.
import { bullets, free, heading, para, strong, table, title } from '../lay.ts'
import { act, day, month, repeating, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const FILLS: Record<string, string> = { Green: '92D050', Amber: 'FFC000', Red: 'FF0000', Blue: '8DB3E2' }

const green: TruthRating = { texts: ['Green'], statuses: ['complete'] }
const amber: TruthRating = { texts: ['Amber'], statuses: ['complete', 'on-track', 'embedded'] }
const red: TruthRating = { texts: ['Red'], statuses: ['off-track'] }
const blue: TruthRating = { texts: ['Blue'], statuses: ['at-risk', 'off-track', 'not-started'] }

type Row = [
  ref: string,
  text: string,
  who: string,
  due: TruthDue | null,
  rating: TruthRating,
  evidence: string,
]

const line = ([ref, text, who, due, rating, evidence]: Row): TruthAction =>
  act(text, who, due, { ref, rating, ...(evidence === '' ? {} : { progress: evidence }) })

const themes: TruthTheme[] = [
  theme(
    'What does the school need to do to raise the attainment and progress of children in care?',
    [
      line([
        '1',
        'Progress meetings held with designated teachers for all Year 6 and Year 11 children',
        'Deputy Head',
        day('23 May 2025', '2025-05-23'),
        green,
        'Minutes of 41 meetings in the shared area. Two children moved schools and were met in the new one.',
      ]),
      line([
        '2',
        'Reading tests in the first fortnight for every child new to care',
        'Literacy Lead',
        month('June 2025', '2025-06'),
        amber,
        '9 of 9 tested. This is now what we do for everybody and stays on the plan until the data can be compared year on year.',
      ]),
      line([
        '3',
        'Tutors found for the eleven children who are a year or more behind in maths',
        'Maths Lead',
        day('6 June 2025', '2025-06-06'),
        red,
        'Seven have a tutor. The agency could not offer anybody in the north of the county.',
      ]),
      line([
        '4',
        'Personal education plan form cut from fourteen pages to six',
        'Head',
        month('May 2025', '2025-05'),
        green,
        'New form live 12 May; social workers’ comments kept in evidence file 1.4.',
      ]),
      line([
        '5',
        'Pupil premium report for governors rewritten to show what was bought and for whom',
        'Business Manager',
        day('11 July 2025', '2025-07-11'),
        blue,
        'Governors asked for the report in the autumn when the whole year’s spending is known.',
      ]),
      line([
        '6',
        'Post-16 mentors introduced to every Year 11 before study leave',
        'Post-16 Adviser',
        day('23 May 2025', '2025-05-23'),
        amber,
        '26 introduced; the mentors go on through the summer holiday.',
      ]),
    ],
    'Section 1',
  ),
  theme(
    'What does the school need to do to improve attendance and reduce time out of school?',
    [
      line([
        '1',
        'Daily call to each school for the thirty children with the poorest attendance',
        'Attendance Officer',
        repeating('Daily', 'other'),
        amber,
        'Average for the thirty went from 61% to 74%.',
      ]),
      line([
        '2',
        'Agreement with heads that no child in care is sent home without a call to us first',
        'Head',
        month('June 2025', '2025-06'),
        blue,
        'Heads’ meeting cancelled because of the election count in the hall; on the September agenda.',
      ]),
      line([
        '3',
        'Part-time timetables reviewed by the panel every three weeks',
        'Deputy Head; Attendance Officer',
        repeating('Every three weeks', 'other'),
        green,
        'Three panels held. Part-time timetables down from 12 to 5.',
      ]),
      line([
        '4',
        'Train all designated teachers in emotionally based school avoidance',
        'Educational Psychologist',
        day('4 July 2025', '2025-07-04'),
        red,
        '18 of 52 came. A twilight date will be offered instead of a whole day.',
      ]),
    ],
    'Section 2',
  ),
  theme(
    'What does the school need to do to strengthen leadership and governance?',
    [
      line([
        '1',
        'Fill the two vacancies on the management committee, one with a foster carer',
        'Chair; Head',
        day('18 July 2025', '2025-07-18'),
        green,
        'Both filled. The first meeting is in September.',
      ]),
      line([
        '2',
        'Link governors visit once in each half term and write it up',
        'Chair',
        undated('By end of half term'),
        amber,
        'Four visits of four.',
      ]),
      line([
        '3',
        'Data dashboard agreed with the performance team',
        'Business Manager',
        month('July 2025', '2025-07'),
        red,
        'First version shows attendance only.',
      ]),
      line([
        '4',
        'Staff survey repeated and the result shared',
        'Head',
        day('27 June 2025', '2025-06-27'),
        blue,
        'Moved, so as not to fall in the same week as the corporate survey.',
      ]),
    ],
    'Section 3',
  ),
]

export const plan: CorpusPlan = {
  id: 'pikestow-halfterm',
  title: 'Pikestow Virtual School Action Plan: Summer 2025 - Half Term 5',
  style:
    'half-termly plan, numbers that begin again in each section, a key in which amber is done and blue is put off',
  levels: ['Section', 'Action'],
  scale: [
    { code: 'Green', label: 'Completed', status: 'complete', colour: '92D050' },
    {
      code: 'Amber',
      label: 'Completed in line with plans but will be ongoing/longer term',
      status: 'complete',
      colour: 'FFC000',
    },
    {
      code: 'Red',
      label: 'Incomplete & transferred to next half-term plan',
      status: 'off-track',
      colour: 'FF0000',
    },
    {
      code: 'Blue',
      label: 'Timeline reconsidered and transferred to next half-term plan',
      status: 'at-risk',
      colour: '8DB3E2',
    },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Timeline reconsidered and transferred to next half-term plan' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Pikestow Virtual School Action Plan: Summer 2025 - Half Term 5'),
    table(
      [
        ['Green', 'Completed'],
        ['Amber', 'Completed in line with plans but will be ongoing/longer term'],
        ['Red', 'Incomplete & transferred to next half-term plan'],
        ['Blue', 'Timeline reconsidered and transferred to next half-term plan'],
      ],
      { widths: [1, 6], headings: 0 },
    ),
    para(
      'Reviewed by the senior team in the last week of the half term. The evidence column must explain the colour.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      free(
        [
          ['No', 'Action', 'Who', 'When', 'RAG', 'Evidence'].map((text) => ({ text, bold: true })),
          ...(of.actions ?? []).map((action) => [
            action.ref ?? '',
            action.text,
            action.leads.join(' / '),
            action.due?.text ?? '',
            { text: action.rating?.texts[0] ?? '', fill: FILLS[action.rating?.texts[0] ?? ''] ?? 'FFFFFF' },
            action.progress ?? '',
          ]),
        ],
        { widths: [0.6, 5, 2.2, 1.8, 1, 5], headings: 1 },
      ),
    ]),
    strong('Carried to half term 6'),
    ...bullets(
      'All actions shown red or blue above.',
      'New: summer school places for children moving to Year 7.',
    ),
  ],
}
