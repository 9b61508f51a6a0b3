import { actionTable, bullets, heading, para, table, title } from '../../lay.ts'
import { act, month, placedActions, printed, rated, repeating, theme } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const done = rated('Implemented', 'complete')
const part = rated('Partly implemented', 'on-track', 'at-risk')
const none = rated('Not yet implemented', 'not-started', 'off-track', null)

const themes = [
  theme('Review of Alternative Provision', [
    act(
      'That the Cabinet Member visits each provider every year',
      'Head of Inclusion',
      month('September 2022', '2022-09'),
      { ref: 'AP1', rating: done },
    ),
    act('That a directory of providers is published', 'Head of Inclusion', month('January 2023', '2023-01'), {
      ref: 'AP2',
      rating: part,
    }),
    act(
      'That attendance of pupils off site is reported to the Committee',
      'Attendance Manager',
      repeating('Every quarter', 'quarterly'),
      { ref: 'AP3', rating: part },
    ),
  ]),
  theme('Review of Foster Carer Recruitment', [
    act(
      'That the enquiry line is staffed on Saturdays',
      'Fostering Service Manager',
      month('May 2023', '2023-05'),
      { ref: 'FR1', rating: done },
    ),
    act(
      'That carers are asked why they leave by somebody outside the service',
      'Assistant Director, Quality',
      month('July 2023', '2023-07'),
      { ref: 'FR2', rating: none },
    ),
  ]),
]

const AGREED: Record<string, string> = { AP: '14 June 2022', FR: '7 February 2023' }

export const plan: CorpusPlan = {
  id: 'lanercost-committee',
  title: 'Lanercost Children and Young People Scrutiny Committee: Progress on Recommendations',
  style:
    'a committee report of numbered paragraphs with the tracker as its appendix; the date agreed beside the date of doing',
  levels: ['Review', 'Recommendation'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Wards affected All Exempt information None' }],
  renderings: [
    'docx',
    'docx:plain',
    'pdf:ruled',
    'pdf:lines',
    'odt',
    'html',
    'text:tabs',
    'text:pages',
    'paste:word',
  ],
  page: { footer: 'Lanercost Council' },
  layout: () => [
    title('Lanercost Children and Young People Scrutiny Committee: Progress on Recommendations'),
    table(
      [
        ['Wards affected', 'All'],
        ['Exempt information', 'None'],
        ['Report author', 'Scrutiny Officer'],
      ],
      { headings: 0, widths: [2, 5] },
    ),
    heading('1. Purpose of the report', 1),
    para('1.1 To tell the Committee what has become of the recommendations that it made in two reviews.'),
    heading('2. Recommendations', 1),
    para('2.1 The Committee is asked to:'),
    ...bullets('note the progress made', 'agree which recommendations may be closed'),
    heading('3. Background', 1),
    para(
      '3.1 The Committee reviewed alternative provision in 2022 and the recruitment of foster carers in 2023.',
    ),
    para(
      '3.2 Cabinet accepted all recommendations. Officers report on them every six months until they are closed.',
    ),
    heading('4. Implications', 1),
    para('4.1 There are no financial or legal implications.'),
    heading('Appendix A: Tracker', 1),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      actionTable(placedActions({ themes: [of] }), {
        columns: [
          { title: 'Ref', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Recommendation', width: 4, of: ({ action }) => action.text },
          {
            title: 'Date agreed',
            width: 2,
            of: ({ action }) => AGREED[(action.ref ?? '').slice(0, 2)] ?? '',
          },
          { title: 'Action by', width: 3, of: ({ action }) => action.leads.join(', ') },
          { title: 'Implementation date', width: 2, of: ({ action }) => action.due?.text ?? '' },
          {
            title: 'Officer update',
            width: 4,
            of: ({ action }) =>
              action.rating === none
                ? 'Delayed while the post is vacant; it was advertised in June 2023.'
                : 'Reported in March 2023.',
          },
          { title: 'Status', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
  ],
}
