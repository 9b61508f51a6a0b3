// An appendix answering an annual performance assessment: bands for the outcomes, no numbers, the assistant director
// by initials before the action and the lead by initial and surname after the timescale; ranges and "& Ongoing".
// Choices: the director, merged over several actions, answers above and is no lead of theirs; a range is due at its end; several actions to a recommendation have rows of their
// own with the recommendation (and its assistant director) merged beside them.
import { actionTable, heading, para, strong, title } from '../lay.ts'
import { aim, month, repeating, themeActions, themeOf, undated } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

type Line = [string, TruthDue, string, string]

const by =
  (director: string) =>
  ([text, due, lead, success]: Line): TruthAction =>
    written(text, { director, lead }, { leads: lead.split(' & '), due, success })

const ka = by('KA')
const pw = by('PW')
const sl = by('SL')

const range = (text: string, to: string, from: string): TruthDue => ({ ...month(text, to), also: [from] })

const themes: TruthTheme[] = [
  themeOf('Being Healthy', [
    aim('Reduce the time that young people wait for specialist mental health services', [
      ka([
        'Agree a shared waiting list with the Trust so that no young person is on two',
        range('Jan 08 — June 08', '2008-06', '2008-01-31'),
        'R.Tansley',
        'No wait over 13 weeks',
      ]),
      ka([
        'Put two primary mental health workers into secondary schools',
        month('Sept 2008', '2008-09'),
        'R.Tansley & Headteachers',
        'Schools’ evaluation; fewer referrals to tier 3',
      ]),
    ]),
    aim('Lower the rate of teenage conceptions', [
      ka([
        'Targeted work in the four wards with the highest rates',
        undated('long term target'),
        'B.Frew',
        '45% down from 1998 by 2010',
      ]),
      ka([
        'Open a drop-in at the sixth form college',
        month('Feb 2008', '2008-02'),
        'B.Frew & College Nurse',
        '300 visits by July',
      ]),
    ]),
  ]),
  themeOf('Staying Safe', [
    aim('Improve the timeliness of initial and core assessments', [
      pw([
        'Duty managers to review open assessments twice a week',
        month('Jan 2008', '2008-01'),
        'N.Hollis',
        'Initial assessments in 7 days: 75%',
      ]),
      pw([
        'Recruit to all vacant posts in the intake team',
        range('Dec 07 — April 08', '2008-04', '2007-12-31'),
        'N.Hollis & HR Adviser',
        'No vacancies at end April',
      ]),
    ]),
    aim('Make sure that children on the register are reviewed on time', [
      pw([
        'Dates for the year set at the first conference',
        month('March 2008 & Ongoing', '2008-03', 'ongoing'),
        'J.Quayle',
        '100% on time',
      ]),
    ]),
    aim('Increase the number of adoptions', [
      pw([
        'Join the regional consortium',
        month('April 2008', '2008-04'),
        'M.Eddery',
        '12 children adopted in 2008/09 (7 in 2006/07)',
      ]),
      pw([
        'Track all children with a plan for adoption at a monthly meeting',
        repeating('Ongoing', 'ongoing'),
        'M.Eddery',
        'No child waits over 12 months',
      ]),
    ]),
  ]),
  themeOf('Enjoying and Achieving', [
    aim('Reduce permanent exclusions and improve provision for those excluded', [
      sl([
        'Set up managed moves between the eight secondary schools',
        range('Feb 08 — Sept 08', '2008-09', '2008-02-29'),
        'D.Coupe & Secondary Heads',
        'Permanent exclusions fall from 61 to 35',
      ]),
      sl([
        'Full time provision from day six',
        month('Jan 2008', '2008-01'),
        'D.Coupe',
        'All pupils in full time provision',
      ]),
    ]),
    aim('Raise attainment of looked after children at key stage four', [
      sl([
        'Individual tuition for all in Year 11',
        range('Jan 08 — May 08', '2008-05', '2008-01-31'),
        'V.Ransome',
        '20% with five good passes',
      ]),
    ]),
  ]),
  themeOf('Making a Positive Contribution', [
    aim('Involve young people with disabilities in the planning of services', [
      sl([
        'Set up a forum with help from the voluntary sector',
        month('May 2008', '2008-05'),
        'A.Stainforth & Voluntary Sector Officer',
        'Forum meets four times; says what changed',
      ]),
      sl([
        'Make the Children and Young People’s Plan in a version with symbols',
        month('July 2008', '2008-07'),
        'A.Stainforth',
        'Published and sent out to special schools',
      ]),
    ]),
  ]),
]

function under(of: TruthTheme): Laid[] {
  return [
    heading(of.text, 2),
    actionTable(themeActions(of), {
      columns: [
        {
          title: 'Recommendation',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        {
          title: 'Assistant Director',
          width: 1.1,
          of: ({ action }) => cellFor(action, 'director'),
          merge: ({ objective }) => objective,
        },
        { title: 'Action', width: 4.4, of: ({ action }) => action.text },
        { title: 'Timescale', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'Lead Officer', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'Measurement of Success', width: 3, of: ({ action }) => action.success ?? '' },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'umberhay-response',
  title: 'Response to the recommendations of the Annual Performance Assessment 2007',
  style:
    'an appendix under outcome headings, no numbers, assistant director by initials and lead officer as X.Surname, ranges with long dashes',
  levels: ['Outcome', 'Recommendation', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9, footer: 'Appendix Two' },
  layout: () => [
    strong('Appendix Two'),
    title('Response to the recommendations of the Annual Performance Assessment 2007'),
    para('Umberhay Council Children and Young People’s Directorate'),
    ...themes.flatMap((of) => under(of)),
    para(
      'KA: Assistant Director, Commissioning and Health. PW: Assistant Director, Social Care. SL: Assistant Director, Learning.',
    ),
  ],
}
