import { free, heading, para, table, title, type Free } from '../../lay.ts'
import { act, month, rated, theme, undated } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const green = rated('Green - on course', 'on-track')
const amber = rated('Amber - some delay', 'at-risk')

const themes = [
  theme('Priority 1. Help at the right time', [
    act('Move the advice line into the family hubs', 'Family Hub Lead', month('June 2024', '2024-06'), {
      ref: '1.1',
      rating: green,
    }),
    act('Publish waiting times each month', 'Head of Early Help', month('July 2024', '2024-07'), {
      ref: '1.2',
      rating: amber,
    }),
  ]),
  theme('Priority 2. Strong families', [
    act('Train forty workers in parental conflict', 'Workforce Lead', month('September 2024', '2024-09'), {
      ref: '2.1',
      rating: green,
    }),
    act('Offer fathers groups in each area', 'Fathers Worker', undated('tbc'), { ref: '2.2', rating: amber }),
    act(
      'Map what churches and mosques already do',
      'Community Development Officer',
      month('May 2024', '2024-05'),
      { ref: '2.3', rating: green },
    ),
  ]),
]

const NEXT: Record<string, string[]> = {
  '1.1': ['Lease agreed in March 2024.', 'Next: staff move in May.'],
  '1.2': ['First figures are being checked.'],
  '2.1': ['Twelve trained by April 2024.'],
  '2.2': [],
  '2.3': ['Half the map is drawn.'],
}

function rows(): Free[][] {
  return themes.flatMap((of): Free[][] => [
    [{ text: of.text, across: 5, bold: true, fill: 'E2EFD9' }],
    [{ text: 'Why this matters: families told us that they waited too long.', across: 5 }],
    ...(of.actions ?? []).map((action): Free[] => [
      [`${action.ref ?? ''} ${action.text}`],
      action.leads[0] ?? '',
      action.due?.text ?? '',
      NEXT[action.ref ?? ''] ?? '',
      action.rating?.texts[0] ?? '',
    ]),
  ])
}

export const plan: CorpusPlan = {
  id: 'thurlby-archive',
  title: 'Thurlby Early Help Strategy Action Plan',
  style:
    'a sentence merged across below each banner; the number in the action’s cell; ratings of a colour and words; indicators and meetings after it',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Indicator Baseline Target Children re-referred within twelve months' },
  ],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:crown',
    'odt',
    'html',
    'xlsx',
    'ods',
    'text:tabs',
    'paste:word',
    'paste:excel',
  ],
  page: { landscape: true },
  layout: () => [
    title('Thurlby Early Help Strategy Action Plan'),
    para('Version of April 2024.'),
    free(
      [
        ['What we will do', 'Who is leading this', 'When it will be done', 'Where are we now?', 'Rating'].map(
          (text) => ({ text, bold: true }),
        ),
        ...rows(),
      ],
      { widths: [5, 2.5, 2, 4, 2], headings: 1 },
    ),
    heading('How we will measure success', 2),
    table([
      ['Indicator', 'Baseline', 'Target'],
      ['Children re-referred within twelve months', '24%', '18%'],
      ['Families helped before statutory work', '610', '800'],
    ]),
  ],
}
