// Ordinary. A small unitary's partnership plan: strands, aims in rows across the table, activities. Choices: the
// agency that owns an activity is not its lead; "Sept/Oct 2016" ends with October, but September may be given;
// the key is one line of text.
import { actionTable, heading, para, title } from '../lay.ts'
import { act, aim, month, placedActions, printed, rated, repeating, themeOf } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthRating } from '../types.ts'

const done = rated('Done', 'complete')
const course = rated('On course', 'on-track')
const risk = rated('At risk', 'at-risk')
const stuck = rated('Stuck', 'off-track')

const AGENCIES = new Map<TruthAction, string>()

type Line = [string, string, string, string, TruthDue, TruthRating | null]

function line([ref, text, agency, leads, due, rating]: Line): TruthAction {
  const made = act(text, leads, due, { ref, rating })
  AGENCIES.set(made, agency)
  return made
}

const june = month('end Jun 16', '2016-06')
const july = month('end Jul 16', '2016-07')
const autumn: TruthDue = { ...month('Sept/Oct 2016', '2016-10'), also: ['2016-09-30'] }
const midSeptember: TruthDue = { ...month('mid-Sept 2016', '2016-09'), also: ['2016-09-15'] }
const december = month('end Dec 16', '2016-12')

const strands = [
  themeOf(
    'Hearing and seeing the child',
    [
      aim(
        'Children are seen alone and what they say is written down',
        [
          line([
            'A1.1',
            'Make "seen alone" a field that must be filled in before a visit can be saved',
            'Council',
            'Systems Team Leader',
            june,
            done,
          ]),
          line([
            'A1.2',
            'Sample five visits per worker and talk them through in supervision',
            'Council',
            'Team Managers',
            repeating('each quarter', 'quarterly'),
            course,
          ]),
        ],
        'A1',
      ),
      aim(
        'Children help to shape services',
        [
          line([
            'A2.1',
            'Set up a shadow board of eight young people with its own budget',
            'Council',
            'Participation Worker',
            midSeptember,
            course,
          ]),
          line([
            'A2.2',
            'Put a young inspector on each visit to a children’s home',
            'Council',
            'Participation Worker; Registered Manager',
            december,
            risk,
          ]),
        ],
        'A2',
      ),
    ],
    'Strand A',
  ),
  themeOf(
    'Acting together when children go missing',
    [
      aim(
        'Every missing child is known to all agencies the same day',
        [
          line([
            'B1.1',
            'Co-locate a police missing person officer with the children’s duty team',
            'Police',
            'Det Ch Insp, Protecting Vulnerable People',
            july,
            stuck,
          ]),
          line([
            'B1.2',
            'Write a shared risk form for missing and sexual exploitation',
            'Safeguarding Board',
            'Board Business Manager',
            june,
            done,
          ]),
          line([
            'B1.3',
            'Add alerts for missing children to the emergency department’s system',
            'NHS Trust',
            'Named Nurse',
            autumn,
            risk,
          ]),
        ],
        'B1',
      ),
      aim(
        'Children who come back are listened to',
        [
          line([
            'B2.1',
            'Let a contract for independent return interviews, to include those placed here by others',
            'Council',
            'Joint Commissioning Lead',
            autumn,
            course,
          ]),
          line([
            'B2.2',
            'Bring themes from interviews to the exploitation sub-group',
            'Voluntary sector',
            'Project Lead, Safe Steps',
            repeating('monthly', 'monthly'),
            course,
          ]),
        ],
        'B2',
      ),
    ],
    'Strand B',
  ),
  themeOf(
    'Leading with knowledge',
    [
      aim(
        'Managers at each level know what good looks like',
        [
          line([
            'C1.1',
            'Moderate one audit in four with a colleague from another council',
            'Council',
            'Quality Assurance Manager',
            december,
            course,
          ]),
          line([
            'C1.2',
            'Run three learning reviews on cases that went well',
            'Safeguarding Board',
            'Chair, Learning and Improvement Sub-group',
            december,
            null,
          ]),
          line([
            'C1.3',
            'Give heads of service a mentor from a council judged good',
            'Council',
            'Director, People',
            july,
            done,
          ]),
        ],
        'C1',
      ),
    ],
    'Strand C',
  ),
]

export const plan: CorpusPlan = {
  id: 'saxonby-strands',
  title: 'Saxonby Safeguarding Improvement Plan 2016',
  style: 'strands, with aims in rows across the table; agency and lead apart; a key in one line of text',
  levels: ['Strand', 'Aim', 'Activity'],
  scale: [
    { code: 'Done', label: 'activity finished', status: 'complete' },
    { code: 'On course', label: 'will be finished in time', status: 'on-track' },
    { code: 'At risk', label: 'may not be finished in time', status: 'at-risk' },
    { code: 'Stuck', label: 'will not be finished without help from the Board', status: 'off-track' },
  ],
  themes: strands,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:slashes', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Saxonby Safeguarding Improvement Plan 2016'),
    para(
      'Made by the Improvement Board on 23 May 2016. It belongs to the council, the police, the NHS and the voluntary sector together.',
    ),
    para(
      'Key: Done = activity finished; On course = will be finished in time; At risk = may not be finished in time; Stuck = will not be finished without help from the Board.',
    ),
    ...strands.flatMap((of) => [
      heading(`${of.ref ?? ''} – ${of.text}`, 1),
      actionTable(placedActions({ themes: [of] }), {
        banner: ({ objective }) => `Aim ${objective?.ref ?? ''}: ${objective?.text ?? ''}`,
        columns: [
          { title: 'No', width: 1, of: ({ action }) => action.ref ?? '' },
          { title: 'Activity', width: 6, of: ({ action }) => action.text },
          { title: 'Agency', width: 2, of: ({ action }) => AGENCIES.get(action) ?? '' },
          { title: 'Lead', width: 3, of: ({ action }) => action.leads.join(' & ') },
          { title: 'Complete by', width: 2, of: ({ action }) => action.due?.text ?? '' },
          { title: 'Where we are', width: 2, of: ({ action }) => printed(action.rating) },
        ],
      }),
    ]),
    heading('Reporting', 1),
    para('The Board sees this plan at each meeting; the scrutiny panel sees it twice a year.'),
  ],
}
