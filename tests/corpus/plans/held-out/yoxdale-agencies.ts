// The chapter of a serious case review in which each agency has its action plan: a table for each, themes alone in
// the first cell as bands, no numbers; target dates that are often a manner of repeat; a review date that is one too.
// Choices: the agency is the theme and the recommendation the objective; a band's theme is not told in the
// truth (it has no place of its own between agency and recommendation); posts joined by "and" are two leads.
import { free, heading, para, title } from '../../lay.ts'
import { aim, month, repeating, themeOf, undated } from '../../truth.ts'
import type { Free } from '../../lay.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

type Line = [string, string, TruthDue, string]

function line([text, lead, due, review]: Line): TruthAction {
  return written(text, { review, lead }, { leads: lead.split(' and '), due })
}

const BANDS = new Map<string, string>()

function rec(band: string, text: string, lines: Line[]) {
  BANDS.set(text, band)
  return aim(
    text,
    lines.map((one) => line(one)),
  )
}

const now = undated('Immediate')
const yearly = repeating('Annually', 'annual')

const themes: TruthTheme[] = [
  themeOf(
    'HEALTH SERVICE ACTION PLAN',
    [
      rec(
        'Recording',
        'All contacts with a family are written in one record that health visitors and school nurses share.',
        [
          [
            'Bring the family record into use in all clinics (pilot in Eastgate clinic – revise if required)',
            'Professional Lead for Health Visiting and Records Manager',
            month('August 2006', '2006-08'),
            'Audit March 2007 and bi-annually',
          ],
          [
            'Record keeping standards to be part of induction',
            'Named Nurse',
            month('September 2006', '2006-09'),
            'Annually/ongoing through supervision',
          ],
        ],
      ),
      rec('Recording', 'Missed appointments are followed up and the reason is written down.', [
        [
          'Issue guidance on children who are not brought to appointments',
          'Named Nurse and Named Doctor',
          month('October 2006', '2006-10'),
          'Audit bi-annually',
        ],
      ]),
      rec(
        'Supervision',
        'Staff who work with children on the register have supervision from somebody with specialist knowledge.',
        [
          [
            'Supervision every three months for all health visitors and midwives with a child on the register',
            'Named Nurse and Named Midwife',
            month('November 2006', '2006-11'),
            'Annually',
          ],
          ['Extend to school nurses', 'Named Nurse', month('March 2007', '2007-03'), 'Annually'],
        ],
      ),
    ],
    '1',
  ),
  themeOf(
    'CHILDREN’S SOCIAL CARE ACTION PLAN',
    [
      rec('Assessment', 'Assessments take in the history of the family and all men who live in the home.', [
        [
          'Team managers not to sign off an assessment without a chronology',
          'Service Manager Fieldwork',
          now,
          'Monthly by file audit',
        ],
        [
          'Training for all staff on working with fathers and partners',
          'Training Manager',
          month('January 2007', '2007-01'),
          'Evaluation July 2007',
        ],
      ]),
      rec('Assessment', 'Professionals who refer are told what was decided.', [
        [
          'Standard letter of reply within five days (new letter – revise if required)',
          'Duty Team Manager',
          month('July 2006', '2006-07'),
          'Audit December 2006',
        ],
      ]),
      rec('Recording', 'Decisions of managers are on the file and say why.', [
        [
          'Decision sheet in the front of each file',
          'Service Manager Fieldwork',
          now,
          'Monthly by file audit',
        ],
      ]),
    ],
    '2',
  ),
  themeOf(
    'POLICE ACTION PLAN',
    [
      rec(
        'Communication',
        'Incidents of domestic violence where there are children reach social care and health by the next working day.',
        [
          [
            'Agree a form and a secure fax for notifications',
            'Detective Inspector Child Protection and Duty Team Manager',
            month('September 2006', '2006-09'),
            'Six monthly',
          ],
          [
            'Officers who attend to see and speak with each child at the address',
            'Divisional Commander',
            now,
            'Ongoing through supervision',
          ],
        ],
      ),
    ],
    '3',
  ),
  themeOf(
    'EDUCATION ACTION PLAN',
    [
      rec('Training', 'Designated teachers understand their part.', [
        [
          'Two days’ training for all new designated teachers',
          'Education Safeguarding Officer',
          yearly,
          'Annually',
        ],
        [
          'Designated teachers’ group to meet each term',
          'Education Safeguarding Officer and Education Welfare Manager',
          month('October 2006', '2006-10'),
          'Annually',
        ],
      ]),
      rec('Recording', 'Child protection records go with the child to the next school.', [
        [
          'Guidance and a receipt form to all schools',
          'Education Safeguarding Officer',
          month('August 2006', '2006-08'),
          'Audit March 2007 and bi-annually',
        ],
      ]),
    ],
    '4',
  ),
]

const TITLES = ['Recommendation', 'Action', 'Lead Person(s)', 'Target Date', 'Review Date']

function under(of: TruthTheme): Laid[] {
  let before = ''
  const rows = (of.objectives ?? []).flatMap((one): Free[][] => {
    const band = BANDS.get(one.text) ?? ''
    const first: Free[][] = band === before ? [] : [[{ text: band, bold: true }, '', '', '', '']]
    before = band
    return [
      ...first,
      ...one.actions.map((action, at): Free[] => [
        ...(at === 0 ? [{ text: one.text, down: one.actions.length }] : []),
        action.text,
        cellFor(action, 'lead'),
        action.due?.text ?? '',
        cellFor(action, 'review'),
      ]),
    ]
  })
  return [
    heading(`${of.ref ?? ''}. ${of.text}`, 2),
    free([TITLES.map((text) => ({ text, bold: true, fill: 'D9D9D9' })), ...rows], {
      widths: [4, 4.4, 2.6, 1.8, 2.2],
      headings: 1,
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'yoxdale-agencies',
  title: 'Serious Case Review: Child Y – Recommendations and action plans',
  style:
    'a table for each agency, themes alone in the first cell as bands, no numbers, target and review dates as manners of repeat',
  levels: ['Agency', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Serious Case Review: Child Y – Recommendations and action plans'),
    heading('8.0 Conclusions', 1),
    para(
      '8.1 No one agency could have known all that is now known. Each held a part of it. What follows is meant to make it likelier that the parts are put together.',
    ),
    heading('9.0 Recommendations from IMR’s', 1),
    para('Each agency’s own plan follows. The overview report’s recommendations are in section 10.'),
    ...themes.flatMap((of) => under(of)),
    para(
      'Yoxdale Local Safeguarding Children Board will receive a report from each agency every six months.',
    ),
  ],
}
