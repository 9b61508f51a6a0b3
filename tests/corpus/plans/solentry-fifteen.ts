// The fifteen-point plan written in the weeks after a focused visit that left inspectors with serious concerns: one table
// of fifteen numbered points, each with what the letter said, what is done about it, who, by when, and where it stands four
// months on. Choices: what Ofsted said is the finding of its point; a stated position begins with the status.
import { actionTable, type Column, heading, para, table, title } from '../lay.ts'
import { act, day, month, placedActions, repeating, theme } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating, TruthTheme } from '../types.ts'

const POSITIONS = new Map<TruthAction, string>()

const STATUSES = new Map<string, TruthRating['statuses']>([
  ['Complete', ['complete']],
  ['On track', ['on-track']],
  ['Delayed', ['at-risk', 'off-track']],
])

type Line = [string, string, string, string, TruthDue, string]

function line(...[ref, finding, text, leads, due, position]: Line): TruthAction {
  const [status = '', ...rest] = position.split(' – ')
  const made = act(text, leads.replaceAll(' / ', ';'), due, {
    ref,
    findings: [finding],
    rating: { texts: [position, status], statuses: STATUSES.get(status) ?? [] },
    progress: rest.join(' – '),
  })
  POSITIONS.set(made, position)
  return made
}

const actions: TruthAction[] = [
  line(
    '1',
    'Too many changes of senior leader; staff do not know who decides.',
    'Appoint an interim corporate director with experience of improvement and publish who is responsible for what',
    'Chief Executive',
    day('9 November 2020', '2020-11-09'),
    'Complete – in post since 2 November. Structure chart published.',
  ),
  line(
    '2',
    'Oversight by the council as a whole has been weak.',
    'Set up an improvement board with an independent chair, meeting every four weeks',
    'Chief Executive / Leader of the Council',
    month('November 2020', '2020-11'),
    'Complete – four meetings held.',
  ),
  line(
    '3',
    'The response to referrals at the hub is too slow.',
    'Put two further managers and six social workers into the hub until the backlog has gone',
    'Service Director, Children’s Social Care',
    day('30 October 2020', '2020-10-30'),
    'Complete – no referral older than 24 hours since 20 November.',
  ),
  line(
    '4',
    'Thresholds are applied unevenly.',
    'Review with an outside auditor every contact closed in the last twelve weeks',
    'Head of Quality Assurance',
    day('4 December 2020', '2020-12-04'),
    'Complete – 1,870 read, 61 reopened, none at immediate risk.',
  ),
  line(
    '5',
    'Strategy meetings are held late and without all partners.',
    'Agree with the police and health that strategy meetings are held within one working day',
    'Head of Service, Front Door / Detective Superintendent',
    month('December 2020', '2020-12'),
    'On track – 88% in January.',
  ),
  line(
    '6',
    'Children are not seen often enough, and not always alone.',
    'Report each Monday on every child under a protection plan not seen in ten working days',
    'Service Director, Children’s Social Care',
    repeating('Weekly', 'weekly'),
    'On track – eleven children last Monday, from 74 in October.',
  ),
  line(
    '7',
    'Assessments are superficial and lack curiosity.',
    'Give every social worker two days’ coaching on analysis from the partner council',
    'Principal Social Worker',
    day('31 March 2021', '2021-03-31'),
    'On track – 52 of 140 coached.',
  ),
  line(
    '8',
    'Plans are vague and reviewed late.',
    'Introduce a new plan template and stop using the other three',
    'Principal Social Worker / Systems Manager',
    month('January 2021', '2021-01'),
    'Delayed – form is built but the test failed. Now expected in March.',
  ),
  line(
    '9',
    'Supervision is irregular and adds little.',
    'Supervise all staff monthly and audit ten records in each team',
    'Heads of Service',
    day('18 December 2020', '2020-12-18'),
    'Delayed – 79% in December. Three teams had no manager.',
  ),
  line(
    '10',
    'Workloads are too high in two teams.',
    'Open an extra team for six months to bring caseloads below twenty',
    'Service Director, Children’s Social Care',
    month('January 2021', '2021-01'),
    'Complete – average 17.',
  ),
  line(
    '11',
    'Legal advice comes late, and pre-proceedings drift.',
    'Legal gateway twice a week; all cases in pre-proceedings tracked by one person',
    'Head of Legal Services / Head of Service, Court',
    month('December 2020', '2020-12'),
    'On track – 31 families tracked, average 15 weeks.',
  ),
  line(
    '12',
    'Children who go missing are not always spoken to.',
    'Bring the return interview service in-house',
    'Head of Service, Adolescents',
    day('1 April 2021', '2021-04-01'),
    'On track – notice given, three workers appointed.',
  ),
  line(
    '13',
    'Care leavers were lonely in lockdown.',
    'Ring every care leaver each week until restrictions end and send a laptop to those who lack one',
    'Corporate Parenting Manager',
    month('November 2020', '2020-11'),
    'Complete – 214 rung each week; 67 laptops.',
  ),
  line(
    '14',
    'Audits are too kind.',
    'Have forty audits a month moderated by another council',
    'Head of Quality Assurance',
    month('Monthly from December 2020', '2020-12', 'monthly'),
    'On track – 62% of our grades upheld in December, 71% in January.',
  ),
  line(
    '15',
    'Performance reports do not show what matters.',
    'Write a weekly dashboard of twelve figures that everybody from the Chief Executive to the team managers reads',
    'Performance and Insight Manager',
    day('16 November 2020', '2020-11-16'),
    'Complete – in its fourteenth week.',
  ),
]

const themes: TruthTheme[] = [{ ...theme('Our fifteen points', actions), mayLack: true }]

const columns: Column[] = [
  { title: 'Point', width: 0.7, of: ({ action }) => action.ref ?? '' },
  { title: 'What Ofsted said', width: 3, of: ({ action }) => action.findings?.[0] ?? '' },
  { title: 'What we are doing about it', width: 4, of: ({ action }) => action.text },
  { title: 'Lead officer', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
  { title: 'Deadline', width: 1.6, of: ({ action }) => action.due?.text ?? '' },
  { title: 'Position at 26 January 2021', width: 3, of: ({ action }) => POSITIONS.get(action) ?? '' },
]

export const plan: CorpusPlan = {
  id: 'solentry-fifteen',
  title:
    'Appendix A – Solentry Council’s 15-point action plan in response to the Ofsted focused visit of October 2020',
  style:
    'one table of fifteen points: what the letter said, what is done, lead, deadline, and a position that begins with a status word',
  levels: ['Point'],
  scale: null,
  themes,
  decoys: [{ kind: 'measures', words: 'Children on a plan seen in ten working days 71% 96%' }],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:shaded', 'odt', 'html', 'xlsx', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title(
      'Appendix A – Solentry Council’s 15-point action plan in response to the Ofsted focused visit of October 2020',
    ),
    para(
      'Inspectors wrote on 27 November 2020 that they had serious concerns which called for urgent attention. We began this plan on the day that they left. It will become part of a longer improvement plan in the spring.',
    ),
    heading('Our fifteen points', 2),
    actionTable(placedActions({ themes }), { columns }),
    heading('Four months on, in figures', 2),
    table(
      [
        ['Measure', 'October 2020', 'January 2021'],
        ['Children on a plan seen in ten working days', '71%', '96%'],
        ['Contacts decided in a day', '58%', '94%'],
        ['Average caseload', '24', '17'],
      ],
      { widths: [5, 1.5, 1.5] },
    ),
  ],
}
