import { actionTable, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, printed, rated, repeating, theme } from '../truth.ts'
import type { CorpusPlan } from '../types.ts'

const complete = rated('Complete', 'complete')
const target = rated('On target', 'on-track')
const delayed = rated('Delayed', 'at-risk', 'off-track')

const themes = [
  theme(
    'Ensure that managers at all levels have regular and effective oversight of casework and that this is recorded on children’s files',
    [
      act(
        'Supervision policy to be revised and re-issued, with a template that prompts reflection',
        'Service Manager (Quality and Practice)',
        month('January 2019', '2019-01'),
        {
          rating: complete,
          progress:
            'Update March 2019: Policy agreed by the leadership team on 14 January 2019 and in use in all teams.',
        },
      ),
      act(
        'Monthly supervision compliance report to be produced and discussed at Performance Surgery',
        'Performance and Data Manager',
        repeating('Monthly', 'monthly'),
        {
          rating: target,
          progress:
            'Update March 2019: Reports produced since December 2018. Compliance was 68% in December and 81% in February.\nUpdate June 2019: Compliance 87% in May. Two teams remain below 80% and have an improvement note.',
        },
      ),
      act(
        'Group managers to audit six supervision records each month for quality',
        'All Group Managers',
        month('From April 2019', '2019-04'),
        {
          rating: target,
          progress: 'Update June 2019: 36 records audited in April and May; 22 judged good.',
        },
      ),
    ],
    '1',
  ),
  theme(
    'Improve the timeliness and quality of initial child protection conferences, including reports by partner agencies',
    [
      act(
        'Agree a multi-agency report template through the Safeguarding Children Board',
        'Conference and Review Manager; LSCB Business Manager',
        month('February 2019', '2019-02'),
        {
          rating: complete,
          progress:
            'Update March 2019: Template agreed on 6 February and launched at the practitioner forum.',
        },
      ),
      act(
        'Recruit one additional conference chair on a permanent basis',
        'Conference and Review Manager',
        month('March 2019', '2019-03'),
        {
          rating: delayed,
          progress:
            'Update March 2019: Advertised in January without success.\nUpdate June 2019: Second advert closed on 31 May 2019; interviews on 19 June. An agency chair is in place until September 2019.',
        },
      ),
      act(
        'Report to the Board each quarter on attendance and on reports received two days before conference',
        'LSCB Business Manager',
        repeating('Quarterly', 'quarterly'),
        { rating: target, progress: 'Update June 2019: First report considered on 15 May 2019.' },
      ),
    ],
    '2',
  ),
  theme(
    'Ensure that children who go missing are offered a return home interview within 72 hours and that intelligence is used to reduce risk',
    [
      act(
        'Move responsibility for return home interviews to the Adolescent Support Team',
        'Head of Early Help',
        day('1 April 2019', '2019-04-01'),
        {
          rating: complete,
          progress:
            'Update June 2019: Transfer took place on 1 April. 74% of interviews in April were within 72 hours.',
        },
      ),
      act(
        'Weekly multi-agency missing meeting to be chaired by a senior manager',
        'Head of Early Help; Neighbourhood Chief Inspector',
        month('December 2018', '2018-12'),
        { rating: complete, progress: 'Update March 2019: Meetings held weekly since 5 December 2018.' },
      ),
      act(
        'Analysis of themes from interviews to be shared with the MACE panel',
        'Exploitation Coordinator',
        day('31.5.19', '2019-05-31'),
        {
          rating: delayed,
          progress: 'Update June 2019: Coordinator started on 3 June; first analysis now due in July 2019.',
        },
      ),
    ],
    '3',
  ),
  theme(
    'Accelerate the progress of permanence plans for children, including early consideration of adoption and fostering to adopt',
    [
      act(
        'Establish a permanence panel with the Regional Adoption Agency to meet every two weeks',
        'Head of Looked After Children',
        month('January 2019', '2019-01'),
        {
          rating: complete,
          progress: 'Update March 2019: Panel has met five times and considered 31 children.',
        },
      ),
      act(
        'Train all social workers in the two court teams in child permanence reports',
        'Workforce Development Officer',
        month('End of June 2019', '2019-06'),
        {
          rating: target,
          progress: 'Update June 2019: 17 of 24 workers trained; last session on 26 June 2019.',
        },
      ),
      act(
        'Publish a permanence policy and practice guide',
        'Service Manager (Quality and Practice)',
        month('March 2019', '2019-03'),
        { rating: complete, progress: 'Update March 2019: Published on the intranet on 22 March.' },
      ),
    ],
    '4',
  ),
  theme(
    'Improve pathway plans so that they are written with young people and address risk, health and accommodation',
    [
      act(
        'Co-design a new pathway plan with the Care Leavers’ Forum',
        'Leaving Care Manager',
        month('May 2019', '2019-05'),
        {
          rating: target,
          progress:
            'Update June 2019: Draft tested with nine young people on 20 May; final version goes to the Forum on 8 July.',
        },
      ),
      act(
        'Ensure every care leaver receives a health passport before their eighteenth birthday',
        'Designated Nurse (LAC)',
        month('Sept 19', '2019-09'),
        { rating: target, progress: 'Update June 2019: 41 issued so far.' },
      ),
      act(
        'Audit twenty pathway plans and report findings to the Corporate Parenting Board',
        'Leaving Care Manager; Audit Officer',
        month('July 2019', '2019-07'),
        { rating: target, progress: '' },
      ),
    ],
    '5',
  ),
]

export const plan: CorpusPlan = {
  id: 'bexcombe-appendix',
  title: 'Bexcombe Ofsted Action Plan: progress at June 2019',
  style:
    'an appendix to a scrutiny report: one long table, the inspectors’ recommendation merged beside its actions, dated updates in a cell, leads joined by slashes',
  levels: ['Ofsted Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'other', words: 'Children’s Scrutiny Committee Date 25 June 2019 Report author' },
    { kind: 'other', words: 'Complete 6 On target 7 Delayed 2' },
  ],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'text:tabs', 'paste:word'],
  page: { landscape: true, footer: 'Bexcombe Borough Council' },
  layout: () => [
    table(
      [
        ['Committee', 'Children’s Scrutiny Committee'],
        ['Date', '25 June 2019'],
        ['Report author', 'Head of Safeguarding and Quality'],
        ['Wards affected', 'All'],
      ],
      { headings: 0, widths: [2, 6] },
    ),
    title('Bexcombe Ofsted Action Plan: progress at June 2019'),
    heading('1. Summary', 2),
    para(
      '1.1 Inspectors made five recommendations in their report of 30 November 2018. Fifteen actions were agreed by Cabinet on 12 December 2018. The table shows how many are complete.',
    ),
    table([
      ['Status', 'Number of actions'],
      ['Complete', '6'],
      ['On target', '7'],
      ['Delayed', '2'],
    ]),
    heading('2. Action plan', 2),
    actionTable(placedActions({ themes }), {
      columns: [
        { title: 'No.', width: 0.8, of: ({ theme }) => theme.ref ?? '', merge: ({ theme }) => theme },
        {
          title: 'Ofsted Recommendation',
          width: 3,
          of: ({ theme }) => theme.text,
          merge: ({ theme }) => theme,
        },
        { title: 'Action', width: 4, of: ({ action }) => action.text },
        { title: 'Responsible Officer', width: 2.4, of: ({ action }) => action.leads.join(' / ') },
        { title: 'Timescale', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Progress to date', width: 5, of: ({ action }) => (action.progress ?? '').split('\n') },
        { title: 'Status', width: 1.5, of: ({ action }) => printed(action.rating) },
      ],
    }),
    heading('3. Next steps', 2),
    para('3.1 A further report will be brought to the committee in December 2019.'),
  ],
}
