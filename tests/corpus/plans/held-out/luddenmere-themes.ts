// A safeguarding board's strategic business plan as a working draft: no numbers; "How will the LSCB do this?" is what
// it wants to do and is merged over the actions, which stand under "What will it do?"; no status at all.
// Choices: the first column is the objective; groups parted by a slash are leads each; a full stop behind
// initials is the group's own way of writing; a date with a condition in brackets is that date.
import { actionTable, bullets, heading, para, title } from '../../lay.ts'
import { aim, month, themeActions, themeOf, undated } from '../../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../../types.ts'
import { cellFor, written } from '../../written.ts'

type Line = [string, string, string[], TruthDue, string, string]

function line([text, lead, leads, due, outcome, impact]: Line): TruthAction {
  return written(text, { lead, outcome, impact }, { leads, due, success: outcome })
}

const themes: TruthTheme[] = [
  themeOf(
    'Early Help (link to Early Help Strategy 2013-16)',
    [
      aim('Be assured that families get help early and that partners know what there is', [
        line([
          'Receive a report twice a year on the number of early help assessments by agency, with reasons where an agency has done none',
          'Early Help Strategic group/ Performance sub.',
          ['Early Help Strategic group', 'Performance sub.'],
          month('September 2014', '2014-09'),
          'All agencies take their part as lead professionals',
          'Numbers by agency rise from 2013-14; families’ own scores at close',
        ]),
        line([
          'Audit twenty early help cases jointly with schools',
          'QEG.',
          ['QEG.'],
          month('December 2014', '2014-12'),
          'Good practice is known and shared',
          'Audit findings; re-audit a year later',
        ]),
        line([
          'Publish the directory of services on the Board’s website',
          'Board Business Manager',
          ['Board Business Manager'],
          month('September 2014 (website permitting)', '2014-09'),
          'Professionals and parents find what they need',
          'Visits to the page; survey',
        ]),
      ]),
      aim('Make sure that thresholds are used in the same way everywhere', [
        line([
          'Hold threshold workshops in each of the four districts with real (anonymised) cases',
          'Training and Dev sub.',
          ['Training and Dev sub.'],
          month('March 2015 as per training strategy', '2015-03'),
          'Referrals are right first time',
          'Share of referrals with no further action falls under 20%',
        ]),
        line([
          'Review the multi-agency referral form',
          'Policies and Procedures sub.',
          ['Policies and Procedures sub.'],
          month('October 2014', '2014-10'),
          'One short form for all',
          'Partners say it is easier (survey)',
        ]),
      ]),
    ],
    'LSCB Priority Theme One',
  ),
  themeOf(
    'Child Sexual Exploitation (link to CSE Strategy and Action Plan)',
    [
      aim('Lead and hold to account the work on child sexual exploitation', [
        line([
          'Monitor the CSE action plan at each meeting of the Executive',
          'CSE Implementation group',
          ['CSE Implementation group'],
          undated('As per strategy and action plan'),
          'The plan is delivered',
          'RAG of the CSE plan; number of children at high risk',
        ]),
        line([
          'Roll out the risk assessment tool and train 300 staff in it',
          'CSE Implementation group/ Training and Dev sub.',
          ['CSE Implementation group', 'Training and Dev sub.'],
          month('January 2015', '2015-01'),
          'Risk is seen and graded alike',
          'Tool on file in 80% of cases in dip sample',
        ]),
        line([
          'Commission a play for Year 8 in all secondary schools',
          'Communications group',
          ['Communications group'],
          month('November 2014 (funding from PCC permitting)', '2014-11'),
          'Young people know how to stay safe and whom to tell',
          'Before and after questionnaire',
        ]),
      ]),
      aim('Understand what is happening to children who go missing', [
        line([
          'Bring police and council figures for missing episodes together in one monthly report',
          'Missing Operational group/ Performance sub.',
          ['Missing Operational group', 'Performance sub.'],
          month('July 2014', '2014-07'),
          'The Board has one picture',
          'Report reads the same in both agencies',
        ]),
        line([
          'Dip sample return interviews each quarter and tell the Executive what children say',
          'QEG.',
          ['QEG.'],
          month('First by September 2014', '2014-09'),
          'Interviews lead to something',
          'Fewer repeat episodes',
        ]),
      ]),
    ],
    'LSCB Priority Theme Two',
  ),
  themeOf(
    'Effectiveness of the Board (link to Governance Review)',
    [
      aim('Hear children, young people and those who work with them', [
        line([
          'Appoint six young advisers to the Board and agree how they set its agenda once a year',
          'Board Business Manager/ Youth Parliament workers',
          ['Board Business Manager', 'Youth Parliament workers'],
          month('December 2014', '2014-12'),
          'Young people shape what the Board does',
          'Young advisers’ own report',
        ]),
        line([
          'Run a frontline staff forum every six months',
          'Independent Chair',
          ['Independent Chair'],
          month('First in October 2014', '2014-10'),
          'The Board hears from those who do the work',
          'You said, we did',
        ]),
      ]),
      aim('Learn from reviews and show that learning has been used', [
        line([
          'Publish a seven minute briefing within a month of each review',
          'SCR sub.',
          ['SCR sub.'],
          undated('Within a month of each review'),
          'Learning reaches teams quickly',
          'Survey: 70% have read the last one',
        ]),
        line([
          'Test in audits whether the three reviews of 2012-13 have changed practice in pre-birth work',
          'QEG./ SCR sub.',
          ['QEG.', 'SCR sub.'],
          month('March 2015', '2015-03'),
          'Unborn children have a plan by 28 weeks',
          'Audit; 28 week figure reported by midwifery',
        ]),
      ]),
    ],
    'LSCB Priority Theme Three',
  ),
]

function under(of: TruthTheme): Laid[] {
  return [
    heading(`${of.ref ?? ''}: ${of.text}`, 2),
    actionTable(themeActions(of), {
      columns: [
        {
          title: 'How will the LSCB do this?',
          width: 3,
          of: ({ objective }) => objective?.text ?? '',
          merge: ({ objective }) => objective,
        },
        { title: 'What will it do?', width: 4.4, of: ({ action }) => action.text },
        { title: 'Responsible lead/ group', width: 2.2, of: ({ action }) => cellFor(action, 'lead') },
        { title: 'By when', width: 1.8, of: ({ action }) => action.due?.text ?? '' },
        { title: 'What is desired outcome', width: 2.6, of: ({ action }) => cellFor(action, 'outcome') },
        {
          title: 'What will impact be and how measured',
          width: 3,
          of: ({ action }) => cellFor(action, 'impact'),
        },
      ],
    }),
  ]
}

export const plan: CorpusPlan = {
  id: 'luddenmere-themes',
  title: 'Luddenmere Safeguarding Children Board Strategic Business Plan 2014-5',
  style:
    'no numbers; "How" is the objective, merged down, and "What" the action; groups as leads, conditional dates, no status',
  levels: ['Priority Theme', 'Objective', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'docx:plain', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'paste:word'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Luddenmere Safeguarding Children Board Strategic Business Plan 2014-5'),
    para(
      'This is a working draft, to be read with the Annual Report and the strategies it links to. It was put together from the away day in March and the comments of sub groups. It will be changed as the year goes on, and the version on the website is always the newest.',
    ),
    ...themes.flatMap((of) => under(of)),
    heading('Who’s who', 2),
    ...bullets(
      'QEG. – Quality and Effectiveness Group',
      'SCR sub. – Serious Case Review sub group',
      'PCC – Police and Crime Commissioner',
    ),
  ],
}
