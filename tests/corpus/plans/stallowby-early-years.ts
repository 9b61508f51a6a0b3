// An early years strategic action plan: the priority is the first column, merged over its actions; the action's
// number stands in its cell in two manners (with a full stop and without) with a wide gap after it; several
// measures to a cell; teams for leads; no status and no key.
import { bullets, free, heading, para, title } from '../lay.ts'
import { month, theme } from '../truth.ts'
import { cellFor, written } from '../written.ts'
import type { Free } from '../lay.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'

type Row = [number: string, text: string, measures: string[], lead: string, due: TruthDue]

const line = ([number, text, measures, lead, due]: Row): TruthAction =>
  written(
    text,
    { text: `${number}${number.endsWith('.') ? '    ' : '      '}${text}`, measures, lead },
    {
      ref: number.replace(/\.$/, ''),
      leads: lead.split(/(?<!Speech) and /),
      due,
      success: measures.join('\n'),
    },
  )

const themes: TruthTheme[] = [
  theme(
    'To ensure that every family knows what there is for them from pregnancy to school.',
    [
      line([
        '1.1.',
        'Publish the Start for Life offer online and as a leaflet in the six languages most spoken here.',
        [
          'Offer published',
          '2,000 leaflets given out by midwives',
          'Visits to the page counted every quarter',
        ],
        'Family Hubs Team',
        month('March 2024', '2024-03'),
      ]),
      line([
        '1.2',
        'Introduce the offer at the first midwife appointment and again at the new birth visit.',
        ['Nine in ten mothers asked remember being told'],
        'Maternity Services and Health Visiting',
        month('June 2024', '2024-06'),
      ]),
      line([
        '1.3',
        'Set up a panel of parents and carers that meets each half term.',
        ['Panel of at least twelve', 'Two changes a year that the panel asked for'],
        'Family Hubs Team',
        month('February 2024', '2024-02'),
      ]),
      line([
        '1.4.',
        'Train reception staff at the hubs and at libraries in what is on offer.',
        ['40 staff trained'],
        'Libraries and Family Hubs Team',
        month('May 2024', '2024-05'),
      ]),
    ],
    '1',
  ),
  theme(
    'To ensure that children’s speech, language and communication are supported early.',
    [
      line([
        '2.1.',
        'Use one screening tool in all settings for children aged two.',
        ['Tool used by 90% of settings', 'Referrals to therapy are right first time'],
        'Early Years Advisory Team',
        month('September 2024', '2024-09'),
      ]),
      line([
        '2.2.',
        'Speech and language therapist to be in each hub one day a week.',
        ['Waiting time for first contact below six weeks'],
        'Speech and Language Therapy Service',
        month('April 2024', '2024-04'),
      ]),
      line([
        '2.3',
        'Home learning programme for 150 families, with volunteers.',
        ['150 families complete it', 'Children’s scores rise by one band'],
        'Early Years Advisory Team and Home Visiting Charity',
        month('March 2025', '2025-03'),
      ]),
    ],
    '2',
  ),
  theme(
    'To ensure that there are enough good places for two, three and four year olds.',
    [
      line([
        '3.1',
        'Publish the sufficiency assessment with a map of gaps by ward.',
        ['Assessment agreed by Cabinet'],
        'Sufficiency Team',
        month('January 2024', '2024-01'),
      ]),
      line([
        '3.2.',
        'Open forty more places for two year olds in the three wards with the fewest.',
        ['40 places open', 'Take-up reaches 80%'],
        'Sufficiency Team and Schools Capital Team',
        month('September 2024', '2024-09'),
      ]),
      line([
        '3.3',
        'Offer a business adviser to childminders who are thinking of giving up.',
        ['Number of childminders no lower than 112'],
        'Early Years Funding Team',
        month('March 2024', '2024-03'),
      ]),
      line([
        '3.4',
        'Support visits to each setting judged less than good within two weeks.',
        ['All visited in time', '97% of settings good or better'],
        'Early Years Advisory Team',
        month('December 2024', '2024-12'),
      ]),
    ],
    '3',
  ),
  theme(
    'To ensure that children with additional needs are known early and are included.',
    [
      line([
        '4.1.',
        'Inclusion fund panel to decide within ten working days and to publish what it paid for.',
        ['Average of ten days or fewer', 'Annual report published'],
        'SEND Early Years Team',
        month('February 2024', '2024-02'),
      ]),
      line([
        '4.2.',
        'Name a link worker for every family whose child is on the neonatal unit for more than two weeks.',
        ['All families offered a link worker'],
        'Health Visiting and Portage',
        month('July 2024', '2024-07'),
      ]),
      line([
        '4.3',
        'Transition meetings held in the summer term for every child with support starting school.',
        ['Meetings held for 100% of children', 'Parents say that school was ready'],
        'SEND Early Years Team',
        month('July 2024', '2024-07'),
      ]),
    ],
    '4',
  ),
]

export const plan: CorpusPlan = {
  id: 'stallowby-early-years',
  title: 'Stallowby Early Years Strategic Action Plan: November 2023 – March 2025',
  style:
    'priority as a merged first column, action numbers in two manners within the cell, several measures, no status',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Stallowby Early Years Strategic Action Plan: November 2023 – March 2025'),
    heading('Introduction', 2),
    para(
      'This plan sets out how Stallowby City Council, the NHS and the voluntary sector will carry out the early years strategy in its second phase. It is overseen by the Best Start Board, which meets every two months.',
    ),
    para('We have four priorities:'),
    ...bullets(
      'families know what there is',
      'talking comes early',
      'enough good places',
      'everybody is included',
    ),
    free(
      [
        ['Priority', 'Actions', 'Outcome measures', 'Lead', 'By when'].map((text) => ({ text, bold: true })),
        ...themes.flatMap((of) =>
          (of.actions ?? []).map((action, at, all): Free[] => [
            ...(at === 0 ? [{ text: `${of.ref ?? ''}.    ${of.text}`, down: all.length }] : []),
            cellFor(action, 'text'),
            cellFor(action, 'measures'),
            cellFor(action, 'lead'),
            action.due?.text ?? '',
          ]),
        ),
      ],
      { widths: [3, 5, 4, 2.6, 1.6], headings: 1 },
    ),
  ],
}
