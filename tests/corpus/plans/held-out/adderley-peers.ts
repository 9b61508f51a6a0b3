import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme, year } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const green = rated('Green', 'on-track')
const amber = rated('Amber', 'at-risk')
const red = rated('Red', 'off-track')

const themes = [
  theme(
    'Leadership',
    [
      act(
        'Bring the adults and children’s boards together once a year on families with shared needs',
        'DASS; DCS',
        month('July 2024', '2024-07'),
        { ref: '1.1', rating: green },
      ),
      act('Report what carers say to each cabinet briefing', 'HoC (PB)', repeating('Monthly', 'monthly'), {
        ref: '1.2',
        rating: amber,
      }),
    ],
    '1',
  ),
  theme(
    'Assessing needs',
    [
      act('Cut the wait for a care act assessment to four weeks', 'SM; PSW', month('March 2025', '2025-03'), {
        ref: '2.1',
        rating: red,
      }),
      act(
        'Tell people what will happen next, in a letter at first contact',
        'Operations Manager (RV)',
        month('Sep 2024', '2024-09'),
        { ref: '2.2', rating: green },
      ),
      act(
        'Offer a carer’s assessment apart from the person they care for',
        'SM',
        repeating('Ongoing', 'ongoing'),
        { ref: '2.3', rating: amber },
      ),
    ],
    '2',
  ),
  theme(
    'Safeguarding',
    [
      act('Decide within five days whether an enquiry is needed', 'SAM', month('May 2024', '2024-05'), {
        ref: '3.1',
        rating: green,
      }),
      act(
        'Ask the adult what they want to happen and whether it did',
        'SAM; PSW',
        year('2024/25', '2025-03'),
        { ref: '3.2', rating: amber },
      ),
      act(
        'Give care homes a single telephone number for advice',
        'Head of Commissioning',
        month('By end June 2024', '2024-06'),
        { ref: '3.3', rating: green },
      ),
    ],
    '3',
  ),
]
export const plan: CorpusPlan = {
  id: 'adderley-peers',
  title: 'Adderley Adult Social Care: Preparing for Assurance',
  style:
    'adult social care; posts in initials with a glossary; the number inside the action cell; key in a line',
  levels: ['Theme', 'Action'],
  scale: [
    { code: 'Green', label: 'On track', status: 'on-track' },
    { code: 'Amber', label: 'Some slippage', status: 'at-risk' },
    { code: 'Red', label: 'Off track', status: 'off-track' },
  ],
  themes,
  decoys: [{ kind: 'people', words: 'DASS Director of Adult Social Services' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'csv',
    'text:tabs',
    'text:slashes',
    'paste:word',
  ],
  page: { size: 11 },
  layout: () => [
    title('Adderley Adult Social Care: Preparing for Assurance'),
    para('Green: On track. Amber: Some slippage. Red: Off track.'),
    ...themes.flatMap((of) => [
      heading(`Theme ${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Improvement action', width: 6, of: ({ action }) => `${action.ref ?? ''} ${action.text}` },
          { title: 'Responsible', width: 2, of: ({ action }) => action.leads.join(', ') },
          { title: 'Target', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'RAG status', width: 1, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Abbreviations', 2),
    table(
      [
        ['Short form', 'Post'],
        ['DASS', 'Director of Adult Social Services'],
        ['DCS', 'Director of Children’s Services'],
        ['HoC', 'Head of Carers Services'],
        ['PSW', 'Principal Social Worker'],
        ['SAM', 'Safeguarding Adults Manager'],
        ['SM', 'Service Manager'],
      ],
      { widths: [1, 4] },
    ),
    ...bullets('The plan is reviewed by the assurance board every six weeks'),
  ],
}
