// Typical. A local child safeguarding practice review's action plan: a row of hints under the titles, the recommendation and the
// review's own paragraph number in a column called Service, two posts of two bodies joined by "and". Choices: what the
// first column says after "Recommendation 1" is the recommendation's text, its paragraph number with it.
import { type Free, free, para, strong, table, title } from '../lay.ts'
import { day, month, theme, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

const HSG = 'Head of Safeguarding, Children’s Social Care, Gullenby Council (GC)'
const NNU = 'Named Nurse, Safeguarding Team, Fellmoor Hospitals NHS Foundation Trust (FHT)'
const DNU = 'Designated Nurse, Quality Team, Integrated Care Board (ICB)'
const DCI = 'Detective Chief Inspector, Public Protection Unit, Constabulary (PPU)'
const EDU = 'Education Safeguarding Adviser, School Improvement Team, Gullenby Council (GC)'
const BUS = 'Partnership Business Manager'
const MID = 'Head of Midwifery, Women’s Services, Fellmoor Hospitals NHS Foundation Trust (FHT)'

type Line = [string, string[], string[], TruthDue | null]
const HEADS = new Map<TruthTheme, string[]>()

function recommendation(number: number, heading: [string, string, string], lines: Line[]): TruthTheme {
  const made = theme(
    heading.join(' '),
    lines.map(
      ([text, evidence, leads, due]): TruthAction =>
        written(
          text,
          { who: leads.join(' and '), evidence },
          { leads, due, ...(evidence.length === 0 ? {} : { progress: evidence.join('\n') }) },
        ),
    ),
    `Recommendation ${number}`,
  )
  HEADS.set(made, [`Recommendation ${number} ${heading[0]}`, heading[1], heading[2]])
  return made
}

const endOf = (text: string, date: string): TruthDue => day(text, date)

const themes: TruthTheme[] = [
  recommendation(
    1,
    [
      'Planning before birth',
      '17.6.',
      'The partnership should satisfy itself that every unborn baby about whom there is concern has a written plan by the thirty-second week of pregnancy.',
    ],
    [
      [
        'Revise the pre-birth protocol so that referral is made at sixteen weeks and the plan is written by thirty-two',
        ['Protocol agreed 9 May and on the website.'],
        [HSG, MID],
        endOf('30 June 2025', '2025-06-30'),
      ],
      [
        'Weekly list of unborn babies of concern kept jointly by maternity and the front door',
        ['List kept since 2 June. Audit of twenty in September.'],
        [MID],
        endOf('31 July 2025', '2025-07-31'),
      ],
      [
        'Audit twenty cases within six months of the publication of this report',
        [],
        [NNU, HSG],
        endOf('31 December 2025', '2025-12-31'),
      ],
    ],
  ),
  recommendation(
    2,
    [
      'Fathers and other men in the home',
      '17.9.',
      'Agencies should know who lives with a child and what is known of them, and should record when they have been unable to find out.',
    ],
    [
      [
        'Add a compulsory question on adults in the household to health visiting and assessment forms',
        ['Health visiting form live. Council form awaits system release in November.'],
        [NNU, HSG],
        endOf('30 November 2025', '2025-11-30'),
      ],
      [
        'Police to share relevant history within one working day for strategy discussions',
        ['Standard met in 84% of discussions in quarter 2.'],
        [DCI],
        endOf('30 September 2025', '2025-09-30'),
      ],
      [
        'Commission learning sessions on working with fathers for two hundred staff',
        ['Three held, 96 attended.'],
        [BUS],
        endOf('31 March 2026', '2026-03-31'),
      ],
    ],
  ),
  recommendation(
    3,
    [
      'Bruising in babies who cannot yet move',
      '17.14.',
      'The procedure for bruising in infants who are not mobile should be known to all who see babies, including those in general practice.',
    ],
    [
      [
        'Reissue the procedure on one page with photographs',
        ['Issued to all practices and nurseries 20 June.'],
        [DNU],
        endOf('30 June 2025', '2025-06-30'),
      ],
      [
        'Test knowledge by a short survey of GPs, health visitors and nursery staff',
        [],
        [DNU, NNU],
        endOf('31 October 2025', '2025-10-31'),
      ],
      [
        'Paediatric opinion to be given the same day, seven days a week',
        [
          'Rota agreed in principle. Weekend cover not funded.',
          'The trust has asked whether cover might be shared with the hospital at Torvale. In the meantime a baby seen on a Saturday is examined by the registrar, and the consultant looks at photographs on Monday, which the review said was not good enough.',
        ],
        [NNU],
        endOf('31 December 2025', '2025-12-31'),
      ],
    ],
  ),
  recommendation(
    4,
    [
      'Disagreement between professionals',
      '17.20.',
      'Staff should be confident to challenge and to escalate.',
    ],
    [
      [
        'Shorten the escalation policy to two pages and count its use each quarter',
        ['New policy agreed in July. Used eleven times since.'],
        [BUS],
        month('July 2025', '2025-07'),
      ],
      [
        'Ask about challenge in each multi-agency audit',
        ['In audit tool from September.'],
        [BUS, HSG],
        endOf('30 September 2025', '2025-09-30'),
      ],
    ],
  ),
  recommendation(
    5,
    [
      'Schools and brothers and sisters',
      '17.23.',
      'Where there is concern for a baby the schools of older children should be told and asked.',
    ],
    [
      [
        'Conference invitations to go to schools and nurseries of every child in the household',
        ['Invitation list changed on 1 May.'],
        [HSG, EDU],
        undated('Immediate'),
      ],
      [
        'Briefing for designated safeguarding leads in all schools',
        ['Given at both summer forums.'],
        [EDU],
        endOf('18 July 2025', '2025-07-18'),
      ],
    ],
  ),
]

const HINTS = [
  'Add agency and recommendation number',
  'Additional action required',
  'Evidence and assurance',
  'Roles no names',
  'Realistic target date',
]

export const plan: CorpusPlan = {
  id: 'gullenby-review',
  title: 'Local Child Safeguarding Practice Review - Action Plan Child K and Child L',
  style:
    'a row of hints under the titles; recommendation, paragraph number and its text in a column called Service; two long posts joined by and',
  levels: ['Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'FHT Fellmoor Hospitals NHS Foundation Trust' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 8, footer: 'Action Plan Child K and Child L' },
  layout: () => [
    title('Local Child Safeguarding Practice Review - Action Plan Child K and Child L'),
    strong('Gullenby Safeguarding Children Partnership'),
    free(
      [
        ['Service', 'Action', 'Evidence', 'Lead/Ownership', 'Target Date'].map((text) => ({
          text,
          bold: true,
          fill: 'D9D9D9',
        })),
        HINTS.map((text) => ({ text, fill: 'F2F2F2' })),
        ...themes.flatMap((of) =>
          (of.actions ?? []).map((action, at, all): Free[] => [
            ...(at === 0 ? [{ text: HEADS.get(of) ?? [], down: all.length }] : []),
            action.text,
            cellFor(action, 'evidence'),
            cellFor(action, 'who'),
            action.due?.text ?? '',
          ]),
        ),
      ],
      { widths: [4, 4, 3.2, 3.4, 1.6], headings: 1 },
    ),
    strong('Abbreviations'),
    table([
      ['Short', 'In full'],
      ['FHT', 'Fellmoor Hospitals NHS Foundation Trust'],
      ['GC', 'Gullenby Council'],
      ['ICB', 'Integrated Care Board'],
      ['PPU', 'Public Protection Unit'],
    ]),
    para(
      'The plan is looked at by the review subgroup every two months until all is done, and once more a year later.',
    ),
  ],
}
