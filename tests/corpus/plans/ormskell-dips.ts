// An action plan after a single inspection as it stood eighteen months on: one table for each area for
// improvement, two dated updates in a cell, status in words of which one is a dip. Choices: both updates are
// progress; "Dip in performance" is at risk or off track; "Nearing completion" is on track.
import { actionTable, heading, para, title } from '../lay.ts'
import { act, month, printed, quarter, rated, repeating, theme, themeActions } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const done: TruthRating = rated('Completed', 'complete')
const near: TruthRating = rated('Nearing completion', 'on-track')
const going: TruthRating = rated('In progress', 'on-track')
const dip: TruthRating = rated('Dip in performance', 'at-risk', 'off-track')

type Line = [string, string, TruthDue, [string, string], TruthRating]

const line = (...[text, leads, due, [before, now], rating]: Line): TruthAction =>
  act(text, leads, due, { rating, progress: `Nov 16: ${before}\nMay 17: ${now}` })

const themes = [
  theme(
    'Ensure that social workers have caseloads which let them do good work',
    [
      line(
        'Recruit 24 social workers through the new micro-site and keep the ones we have',
        'Assistant Director',
        month('March 2016', '2016-03'),
        ['19 recruited, 7 left.', '26 recruited in all; agency rate 14%, from 38%.'],
        done,
      ),
      line(
        'Move cases promptly from assessment to the family support teams',
        'Head of Assessment; Head of Family Support',
        month('December 2015', '2015-12'),
        ['Weekly transfer meeting.', 'Average caseload in assessment 17 (was 29).'],
        done,
      ),
      line(
        'Career pathway with an advanced practitioner in every team',
        'Principal Social Worker',
        month('September 2016', '2016-09'),
        ['Six of nine.', 'Eight of nine. Last interview 15 June.'],
        near,
      ),
    ],
    'Area 1',
  ),
  theme(
    'Improve the quality of assessments, plans and chronologies',
    [
      line(
        'Every open case to have a chronology, brought up to date each quarter',
        'Heads of Service',
        month('April 2016', '2016-04'),
        ['84% of cases.', '71%. Fell when the new form came in; old ones were not carried over.'],
        dip,
      ),
      line(
        'Plans to be written in words that a family would use, with no more than six actions',
        'Principal Social Worker',
        month('June 2016', '2016-06'),
        [
          'Workshops for all teams.',
          'Better in court work, not in long-term teams. Heads to sample five a month each.',
        ],
        going,
      ),
      line(
        'Assessments to be finished in 45 days but sooner where the child needs it',
        'Head of Assessment',
        repeating('Ongoing', 'ongoing'),
        ['91%.', '83%. Referrals rose by a sixth in the spring.'],
        dip,
      ),
      line(
        'Audits to be moderated by an outside auditor twice a year',
        'Head of Quality Assurance',
        quarter('Q4 2015/16', '2016-03'),
        ['Done in March and October.', 'Done in April. Our grades were a little kind.'],
        done,
      ),
    ],
    'Area 2',
  ),
  theme(
    'Reduce delay for children who need a permanent home',
    [
      line(
        'Permanence tracker chaired by the Assistant Director',
        'Assistant Director; Head of Corporate Parenting',
        month('November 2015', '2015-11'),
        ['Monthly.', 'Monthly. 11 children adopted in the half year.'],
        done,
      ),
      line(
        'Life story work for each child with a plan of adoption before placement',
        'Adoption Team Manager',
        month('May 2016', '2016-05'),
        ['15 of 22.', '20 of 24.'],
        near,
      ),
      line(
        'Recruit 30 fostering households, ten of them for teenagers',
        'Fostering Team Manager',
        month('March 2017', '2017-03'),
        ['17, of whom 2.', '26, of whom 4. Target for teenagers moved to next year’s plan.'],
        going,
      ),
    ],
    'Area 3',
  ),
  theme(
    'Make sure that care leavers have help which is right for them',
    [
      line(
        'Pathway plans for all by 16 and a quarter',
        'Leaving Care Team Manager',
        month('January 2016', '2016-01'),
        ['96%.', '88%. Two personal advisers on long sick leave.'],
        dip,
      ),
      line(
        'Health histories to be given and explained by the nurse',
        'Designated Nurse',
        month('April 2016', '2016-04'),
        ['Passport designed with young people.', 'All who turned 18 since January have one.'],
        done,
      ),
      line(
        'Six training flats with the housing association',
        'Commissioning Manager; Leaving Care Team Manager',
        month('July 2016', '2016-07'),
        ['Four.', 'Five; sixth in July after repairs.'],
        near,
      ),
    ],
    'Area 4',
  ),
]

export const plan: CorpusPlan = {
  id: 'ormskell-dips',
  title: 'Ormskell City Council Action Plan following Ofsted Inspection – Update May 2017',
  style:
    'eighteen months on: two dated updates in a cell and a status that says a dip, nearing completion or completed',
  levels: ['Area', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:bare', 'odt', 'html', 'paste:word', 'text:tabs'],
  page: { landscape: true },
  layout: () => [
    title('Ormskell City Council Action Plan following Ofsted Inspection – Update May 2017'),
    heading('Background', 2),
    para(
      'The inspection of services for children in need of help and protection, children looked after and care leavers was held in the summer of 2015. This is the third update of the plan that we wrote then. Most of it is completed or nearly so. Where a figure has gone down since November 2016 the status says that there is a dip.',
    ),
    ...themes.flatMap((of) => [
      heading(`${of.ref ?? ''}: ${of.text}`, 2),
      actionTable(themeActions(of), {
        columns: [
          { title: 'Action', width: 4, of: ({ action }) => action.text },
          { title: 'Lead', width: 2.2, of: ({ action }) => action.leads.join(' / ') },
          { title: 'Timescale', width: 1.5, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Update', width: 4.5, of: ({ action }) => (action.progress ?? '').split('\n') },
          { title: 'Status', width: 1.6, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    para('Next update to the Scrutiny Committee: November 2017.'),
  ],
}
