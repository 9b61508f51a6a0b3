import { actionTable, bullets, heading, para, table, title } from '../lay.ts'
import { act, aim, month, quarter, repeating, themeActions, themeOf, undated, year } from '../truth.ts'
import type { CorpusPlan, TruthDue } from '../types.ts'

/** A school term, for which a fair reader may also give its last month. */
function term(text: string, ...also: string[]): TruthDue {
  return { ...undated(text), also }
}

/** Two phases in one cell: the whole is done with the last. */
const phased: TruthDue = {
  ...month('Phase 1 by September 2024; Phase 2 by March 2025', '2025-03'),
  also: ['2024-09-30', null],
}

const themes = [
  themeOf('Priority One: The best start in life', [
    aim('Outcome 1.1: Babies and their parents are healthy', [
      act(
        'Roll out the infant feeding peer support programme to all six Family Hubs',
        'Public Health',
        quarter('Q2 2024/25', '2024-09'),
        { success: 'Babies breastfed at six to eight weeks' },
      ),
      act(
        'Introduce a joint antenatal pathway for parents under 21, with a named midwife and family worker',
        'Castleholm NHS Foundation Trust; Family Nurse Partnership',
        quarter('Q3 2024/25', '2024-12'),
        { success: 'Take-up of antenatal contacts' },
      ),
      act(
        'Offer the 27 month review in nurseries as well as clinics',
        '0–19 Service',
        term('Autumn Term 2024', '2024-12-31'),
        { success: 'Reviews completed on time' },
      ),
      act(
        'Offer Healthy Start vouchers and vitamins at every hub, library and children’s clinic',
        'Public Health; Libraries Service',
        phased,
        { success: 'Take-up of Healthy Start' },
      ),
    ]),
    aim('Outcome 1.2: Children are ready for school', [
      act(
        'Extend early language screening to every two year old in funded provision',
        'Early Years Service',
        term('Spring Term 2025', '2025-03-31', '2025-04-30'),
        { success: 'Children reaching expected level in communication' },
      ),
      act(
        'Run a summer transition programme for children with additional needs moving into Reception',
        'Early Years Service; Schools Forum',
        term('Summer Term 2025', '2025-07-31', '2025-08-31'),
        { success: 'Parent and teacher feedback' },
      ),
      act(
        'Promote the two year old offer through health visitors and social workers',
        '0–19 Service; Children’s Social Care',
        repeating('Ongoing', 'ongoing'),
        { success: 'Eligible two year olds taking up a place' },
      ),
    ]),
  ]),
  themeOf('Priority Two: Safe at home and in the community', [
    aim('Outcome 2.1: Families get help early', [
      act(
        'Publish a directory of early help services which families can search by postcode',
        'Early Help Partnership',
        quarter('Q1 2024/25', '2024-06'),
        { success: 'Visits to the directory' },
      ),
      act(
        'Train 150 lead practitioners from schools, health and the voluntary sector',
        'Castleholm Voluntary Action',
        year('2024/25', '2025-03'),
        { success: 'Early Help Assessments led by partners' },
      ),
      act(
        'Hold locality network meetings for practitioners',
        'Locality Coordinators',
        repeating('Termly', 'termly'),
        { success: 'Attendance by agency' },
      ),
    ]),
    aim('Outcome 2.2: Children are protected from exploitation and violence', [
      act(
        'Commission a contextual safeguarding assessment tool and pilot it at three locations',
        'Safeguarding Children Partnership',
        quarter('Q4 2024/25', '2025-03'),
        { success: 'Locations assessed and plans agreed' },
      ),
      act(
        'Deliver healthy relationships sessions to all Year 9 pupils',
        'Secondary Heads’ Group; Domestic Abuse Service',
        term('Summer Term 2025', '2025-07-31', '2025-08-31'),
        { success: 'Pupils reached and feedback' },
      ),
      act(
        'Expand the Trusted Adult scheme to a further ten youth clubs',
        'Youth Alliance',
        month('January 2025', '2025-01'),
        { success: 'Young people who say they have someone to turn to' },
      ),
      act(
        'Work with the bus companies and the police to make the interchange a safer place after school',
        'Community Safety Partnership',
        quarter('Q2 2024/25', '2024-09'),
        { success: 'Young people who feel safe in the town centre' },
      ),
    ]),
  ]),
  themeOf('Priority Three: Learning, belonging and ambition', [
    aim('Outcome 3.1: Children attend and enjoy school', [
      act(
        'Implement the attendance charter agreed with all schools and trusts',
        'Education Inclusion Service',
        term('Autumn Term 2024', '2024-12-31'),
        { success: 'Persistent absence' },
      ),
      act(
        'Set up a team around the school in the four areas with the highest suspensions',
        'Education Inclusion Service; Educational Psychology Service; Early Help Partnership',
        term('Spring Term 2025', '2025-03-31', '2025-04-30'),
        { success: 'Suspensions and permanent exclusions' },
      ),
      act(
        'Provide mental health support teams in the remaining eleven secondary schools',
        'Castleholm NHS Foundation Trust',
        year('2025/26', '2026-03'),
        { success: 'Schools covered by a team' },
      ),
      act(
        'Review alternative provision with head teachers and publish a directory of approved providers',
        'Education Inclusion Service',
        month('By the end of February 2025', '2025-02'),
        { success: 'Pupils in good or better provision' },
      ),
    ]),
    aim('Outcome 3.2: Young people move well into adulthood', [
      act(
        'Create forty supported internships with the council and its largest suppliers',
        'Skills and Employment Service',
        quarter('Q4 2025/26', '2026-03'),
        { success: 'Young people with SEND in employment' },
      ),
      act(
        'Agree a protocol so that preparing for adulthood reviews begin in Year 9',
        'SEND Service; Adult Social Care',
        month('December 2024', '2024-12'),
        { success: 'Reviews held in Year 9' },
      ),
      act(
        'Launch a mentoring offer for care leavers who are not in education, employment or training',
        'Virtual School',
        quarter('Q3 2024/25', '2024-12'),
        { success: 'Care leavers who are EET' },
      ),
    ]),
  ]),
]

export const plan: CorpusPlan = {
  id: 'castleholm-young-people',
  title: 'Castleholm Children and Young People’s Plan 2024–2027: Delivery Plan',
  style:
    'a children and young people’s plan: headings of two levels above small tables, partners as leads, terms and quarters, no rating; a table of indicators and one of funding',
  levels: ['Priority', 'Outcome', 'Action'],
  scale: null,
  themes,
  decoys: [
    { kind: 'measures', words: 'Persistent absence in secondary schools 26.1% 24% 21%' },
    { kind: 'resources', words: 'Family Hubs programme £1,140,000' },
  ],
  renderings: [
    'docx',
    'pdf:ruled',
    'pdf:lines',
    'pdf:shaded',
    'odt',
    'html',
    'text:columns',
    'text:paragraphs',
  ],
  page: { footer: 'Castleholm Children’s Trust Board' },
  layout: () => [
    title('Castleholm Children and Young People’s Plan 2024–2027: Delivery Plan'),
    heading('Our vision', 1),
    para('Castleholm is a place where every child is safe, heard and able to thrive.'),
    para('We asked 1,912 children and young people what matters most to them. They told us:'),
    ...bullets(
      'Feeling safe on the bus and in the town',
      'Being listened to',
      'Help with worries before they grow',
    ),
    ...themes.flatMap((of) => [
      heading(of.text, 1),
      ...(of.objectives ?? []).flatMap((objective) => [
        heading(objective.text, 2),
        actionTable(themeActions({ ...of, objectives: [objective] }), {
          columns: [
            { title: 'Action', width: 5, of: ({ action }) => action.text },
            { title: 'Lead partner(s)', width: 3, of: ({ action }) => action.leads.join('; ') },
            { title: 'Timescale', width: 2, of: ({ action }) => action.due?.text ?? '' },
            { title: 'Measure of success', width: 3, of: ({ action }) => action.success ?? '' },
          ],
        }),
      ]),
    ]),
    heading('How we will measure progress', 1),
    table(
      [
        ['Indicator', 'Baseline 2023', 'Target 2025', 'Target 2027'],
        ['Persistent absence in secondary schools', '26.1%', '24%', '21%'],
        ['Children achieving a good level of development', '66%', '69%', '73%'],
        ['Under 18 hospital admissions for self-harm (per 100,000)', '412', '380', '340'],
      ],
      { widths: [5, 2, 2, 2] },
    ),
    heading('Resources', 1),
    table(
      [
        ['Funding stream', '2024/25'],
        ['Family Hubs programme', '£1,140,000'],
        ['Public Health Grant (0–19)', '£4,870,000'],
        ['Serious Violence Duty', '£236,000'],
      ],
      { widths: [5, 2] },
    ),
  ],
}
