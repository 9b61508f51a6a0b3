// Plain. A rapid plan after a focused visit with a priority action, as bullets under headings: what is to be done, and
// after it in brackets who owns it and the date. Choices: brackets with only an owner give no date and the other way
// round; a list of what has been done already is not in the plan.
import { bullets, heading, para, strong, title } from '../lay.ts'
import { day, month, repeating, undated } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthTheme } from '../types.ts'
import { cellFor, written } from '../written.ts'

/** What is to be done, who (parted by semicolons), what stands in the brackets, and the date. */
type Line = [string, string, string, TruthDue | null]

function line([text, leads, brackets, due]: Line): TruthAction {
  return written(
    text,
    { bullet: brackets === '' ? text : `${text} (${brackets})` },
    { leads: leads === '' ? [] : leads.split(';'), due },
  )
}

const themes: TruthTheme[] = [
  {
    text: 'Children who need protection are seen and spoken to',
    actions: [
      line([
        'Review every child on a child protection plan who has not been seen for ten working days, starting with under-fives',
        'Head of Safeguarding',
        'Head of Safeguarding, 14 February 2025',
        day('14 February 2025', '2025-02-14'),
      ]),
      line([
        'Daily list of overdue visits to go to each team manager by 9am, with a reason for each to be returned by noon',
        'Performance Team Leader',
        'Performance Team Leader, 3 February 2025',
        day('3 February 2025', '2025-02-03'),
      ]),
      line([
        'Team managers to sign off that the child was seen alone, or say why not, before a visit is counted',
        'All Team Managers',
        'All Team Managers, February 2025',
        month('February 2025', '2025-02'),
      ]),
      line([
        'Move two experienced workers from the court team to help the safeguarding team at Priory House until the backlog has gone',
        'Service Manager North',
        'Service Manager North',
        null,
      ]),
    ],
  },
  {
    text: 'Management oversight',
    actions: [
      line([
        'Every open child protection enquiry to have a management decision recorded at the start and at the end',
        'Service Manager North;Service Manager South',
        'Service Manager North and Service Manager South, 28 February 2025',
        day('28 February 2025', '2025-02-28'),
      ]),
      line([
        'Weekly practice meeting chaired by the Director of Children’s Services to go through the ten children who worry us most',
        'Director of Children’s Services',
        'Director of Children’s Services, weekly',
        repeating('weekly', 'weekly'),
      ]),
      line([
        'Bring in an improvement adviser for six months through the regional alliance',
        'Director of Children’s Services',
        'Director of Children’s Services, March 2025',
        month('March 2025', '2025-03'),
      ]),
      line([
        'Rewrite the supervision policy so that there is no more than four weeks between sessions for anybody with a child protection case',
        'Principal Social Worker',
        'Principal Social Worker, end of April 2025',
        month('end of April 2025', '2025-04'),
      ]),
      line([
        'Stop using the “management comment” box for copying in emails',
        '',
        '10 February 2025',
        day('10 February 2025', '2025-02-10'),
      ]),
    ],
  },
  {
    text: 'Conferences and core groups',
    actions: [
      line([
        'Core groups to be held within ten working days of conference; chairs to book the first one before people leave the room',
        'Child Protection Chairs Manager',
        'Child Protection Chairs Manager, March 2025',
        month('March 2025', '2025-03'),
      ]),
      line([
        'Chairs to do a midway check on every plan and raise an alert if it is drifting',
        'Child Protection Chairs Manager',
        'Child Protection Chairs Manager, monthly',
        repeating('monthly', 'monthly'),
      ]),
      line([
        'Ask the ICB to fund a second safeguarding nurse so that health reports are ready for conference',
        'Designated Nurse',
        'Designated Nurse, TBC',
        undated('TBC'),
      ]),
      line([
        'Send minutes to families within 15 working days',
        'Business Support Manager',
        'Business Support Manager, 31 March 2025',
        day('31 March 2025', '2025-03-31'),
      ]),
    ],
  },
  {
    text: 'Knowing whether it is working',
    actions: [
      line([
        'Audit 30 children’s records where there was a child protection enquiry in January, and repeat in April with the same questions',
        'Quality Assurance Lead',
        'Quality Assurance Lead, 30 April 2025',
        day('30 April 2025', '2025-04-30'),
      ]),
      line([
        'Talk to six families about what the enquiry was like for them',
        'Participation Officer',
        'Participation Officer, May 2025',
        month('May 2025', '2025-05'),
      ]),
      line(['Agree with the Lead Member what she sees each fortnight', '', '', null]),
    ],
  },
]

export const plan: CorpusPlan = {
  id: 'wainscombe-bullets',
  title: 'Wainscombe: response to the priority action, focused visit January 2025',
  style: 'no table: bullets under headings, each with its owner and date in brackets at its end',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:bare', 'odt', 'html', 'text:wrapped', 'paste:word'],
  layout: () => [
    title('Wainscombe: response to the priority action, focused visit January 2025'),
    para(
      'Ofsted visited on 14 and 15 January 2025 to look at children subject to a child protection plan. Inspectors asked for priority action on visits to children and on the oversight of managers. This is the draft plan that we have to share within twenty working days.',
    ),
    strong('Owners are named in brackets with the date by which the work will be finished.'),
    ...themes.flatMap((of) => [
      heading(of.text, 2),
      ...bullets(...(of.actions ?? []).map((action) => String(cellFor(action, 'bullet')))),
    ]),
    heading('Oversight of this plan', 2),
    para(
      'The Chief Executive chairs a fortnightly meeting on this plan. The Children’s Scrutiny Committee will receive it in March and again in June.',
    ),
    para('Version 3, agreed by the Leadership Team on 29 January 2025.'),
  ],
}
