// Typical. A young people's strategy put out for consultation on a web page: no table; aims numbered, policies that run on
// under them, and "Action 1" beginning again under each. When is the last word of the sentence, in brackets. Choices:
// bodies named in the sentence are no leads; what a time word means is said at the top, so its year may be given.
import { heading, para, title } from '../lay.ts'
import { act, repeating, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthTheme } from '../types.ts'

const WHEN: Record<string, TruthDue> = {
  Short: { ...undated('Short'), also: ['2026-03-31', '2026-12-31'] },
  Medium: { ...undated('Medium'), also: ['2028-03-31', '2028-12-31'] },
  Long: undated('Long'),
  Ongoing: repeating('Ongoing', 'ongoing'),
}

function policy(number: number, text: string, actions: [string, string][]): TruthObjective {
  return {
    ref: `Policy ${number}`,
    text,
    actions: actions.map(
      ([one, when], at): TruthAction => act(one, '', WHEN[when] ?? null, { ref: `Action ${at + 1}` }),
    ),
  }
}

const themes: TruthTheme[] = [
  themeOf(
    'A borough where young people are safe',
    [
      policy(1, 'We will meet harm outside the home with the same seriousness as harm within it.', [
        [
          'Hold one plan for each child at risk in their neighbourhood, agreed by social care, police and school',
          'Short',
        ],
        ['Train shop, bus and leisure staff to notice and to pass on what they notice', 'Medium'],
        ['Publish every year where young people tell us that they do not feel safe', 'Ongoing'],
      ]),
      policy(2, 'No young person will be left without a bed.', [
        [
          'Open a small assessment centre for sixteen and seventeen year olds together with the housing department',
          'Medium',
        ],
        ['See every young person who presents as homeless on the same day', 'Short'],
      ]),
    ],
    '1',
  ),
  themeOf(
    'A borough where young people are well',
    [
      policy(3, 'Help with mental health will be near to home and will not depend on a diagnosis.', [
        ['Extend the school mental health teams to every secondary and to the pupil referral unit', 'Medium'],
        ['Offer a drop-in on Wednesday afternoons in two libraries', 'Short'],
        ['Agree with the hospital what happens on the ward when a bed cannot be found elsewhere', 'Short'],
      ]),
      policy(4, 'Those who care for others will be seen.', [
        ['Ask about caring in every early help assessment', 'Ongoing'],
        ['Give each young carer a card that schools recognise', 'Short'],
      ]),
    ],
    '2',
  ),
  themeOf(
    'A borough where young people get on',
    [
      policy(5, 'Care leavers will be treated as our own.', [
        [
          'Exempt care leavers from council tax until they are twenty-five, wherever they live in the region',
          'Medium',
        ],
        ['Ring-fence ten apprenticeships a year in the council and five with contractors', 'Ongoing'],
        ['Build twelve flats with support on site', 'Long'],
      ]),
      policy(6, 'Leaving school will not mean falling off a cliff.', [
        [
          'Track every sixteen year old not in education or work each month and visit those who do not answer',
          'Ongoing',
        ],
        ['Work with the college on a January start for those who drop out by Christmas', 'Medium'],
      ]),
    ],
    '3',
  ),
]

export const plan: CorpusPlan = {
  id: 'ebberstow-youngpeople',
  title: 'Ebberstow Young People’s Strategy: action plan, tier one',
  style:
    'no table: aims, policies that run on, Action 1 again under each policy, the time word in brackets at the end of the sentence, no leads',
  levels: ['Aim', 'Policy', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:bare', 'text:paragraphs', 'paste:word'],
  layout: () => [
    title('Ebberstow Young People’s Strategy: action plan, tier one'),
    para(
      'Thank you for looking at our draft. Tier one sets out what we would do across the borough; tier two, which will follow, is for each neighbourhood. You can comment on any of the policies below until 30 May.',
    ),
    para(
      'Each action is followed by the time in which we expect to do it (Short = Year 1; Medium = Years 2 and 3; Long = 4+). Year 1 is 2025/26.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}. ${of.text}`, 2),
      ...(of.objectives ?? []).flatMap((one) => [
        heading(`${one.ref ?? ''}: ${one.text}`, 3),
        ...one.actions.map((action) =>
          para(`${action.ref ?? ''}: ${action.text} (${action.due?.text ?? ''})`),
        ),
      ]),
    ]),
    heading('What happens next', 2),
    para('We will write up what we heard in July and take the strategy to Cabinet in the autumn.'),
  ],
}
