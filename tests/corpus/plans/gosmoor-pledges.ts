// A corporate parenting action plan as a web page: no table, a heading for each pledge with its promise, and under
// each action a block of labelled lines. Choices: a post with a colon inside is one lead; two posts joined by
// "and" are two; "Not applicable" says nothing.
import { field, heading, para, title } from '../lay.ts'
import { act, month, repeating, themeActions } from '../truth.ts'
import type { CorpusPlan, Laid, TruthAction, TruthDue, TruthTheme } from '../types.ts'

const LINK = new Map<TruthAction, string>()

type Line = [string, string, TruthDue, string, string]

function line([text, leads, due, link, success]: Line): TruthAction {
  const made = act(text, leads.replaceAll(' and ', ';'), due, { success })
  LINK.set(made, link)
  return made
}

const NA = 'Not applicable'

const pledges: { theme: TruthTheme; promise: string }[] = [
  {
    theme: {
      ref: 'Pledge 1',
      text: 'A home that feels like home',
      actions: [
        line([
          'Open two small children’s homes of our own',
          'Head of Service: Resources',
          month('March 2027', '2027-03'),
          'Placement Sufficiency Strategy 2025 to 2028',
          'Six more children live within Gosmoor and ten fewer live over forty miles away.',
        ]),
        line([
          'Give each child a booklet with photographs before they meet a new carer',
          'Team Manager: Fostering Support',
          month('September 2025', '2025-09'),
          NA,
          'Children say that they knew what to expect.',
        ]),
        line([
          'End the use of bin bags and buy luggage for all moves',
          'Team Manager: Placements',
          month('July 2025', '2025-07'),
          NA,
          'No child moves with their things in a bag.',
        ]),
      ],
    },
    promise:
      'We promise to find you a home near the people who matter to you, unless that would not be safe.',
  },
  {
    theme: {
      ref: 'Pledge 2',
      text: 'Staying in touch',
      actions: [
        line([
          'Write a plan for time with brothers and sisters for every child who lives apart from them',
          'Team Manager: Children in Care East and Team Manager: Children in Care West',
          month('December 2025', '2025-12'),
          'Permanence action plan',
          'All such children have a plan for sibling time which is looked at in each review.',
        ]),
        line([
          'Begin lifelong links work with 20 young people a year',
          'Service Manager: Permanence',
          repeating('Annually', 'annual'),
          NA,
          'Young people name more adults whom they can ring.',
        ]),
      ],
    },
    promise: 'We promise to help you see the people you love, and to say why if you cannot.',
  },
  {
    theme: {
      ref: 'Pledge 3',
      text: 'Learning',
      actions: [
        line([
          'Review every education plan for quality and send back those which are not good enough',
          'Virtual School Headteacher',
          month('October 2025', '2025-10'),
          'Virtual School improvement plan',
          '90% of plans are graded good or better.',
        ]),
        line([
          'Fund a laptop for each pupil from Year 7',
          'Virtual School Headteacher and Head of Digital',
          month('January 2026', '2026-01'),
          NA,
          'No pupil is without one for more than two weeks.',
        ]),
        line([
          'Ring-fence five apprenticeships each year in the council',
          'Head of Human Resources',
          month('April 2026', '2026-04'),
          'Gosmoor Skills Plan',
          'Five young people begin and at least four finish.',
        ]),
      ],
    },
    promise: 'We promise to want for you what any good parent wants.',
  },
  {
    theme: {
      ref: 'Pledge 4',
      text: 'Feeling well',
      actions: [
        line([
          'Carry out initial health assessments on time',
          'Designated Nurse and Team Manager: Business Support',
          month('November 2025', '2025-11'),
          'Integrated Care Board looked after health improvement plan',
          '95% are done within twenty working days.',
        ]),
        line([
          'Offer therapeutic help without a referral form, through a weekly surgery for carers and social workers',
          'Clinical Lead: Thrive Team',
          repeating('Ongoing', 'ongoing'),
          NA,
          'Carers get advice within a week and fewer homes break down.',
        ]),
      ],
    },
    promise: 'We promise to ask how you are and to do something about the answer.',
  },
  {
    theme: {
      ref: 'Pledge 5',
      text: 'Being heard',
      actions: [
        line([
          'Rebuild the Children in Care Council with a junior group for those of seven to eleven',
          'Participation Officer',
          month('September 2025', '2025-09'),
          'Participation Strategy',
          'Thirty children take part through the year.',
        ]),
        line([
          'Write records to the child, in words that they will understand when they read them later',
          'Principal Social Worker',
          month('February 2026', '2026-02'),
          NA,
          'Audits find that eight records in ten are written in this manner.',
        ]),
      ],
    },
    promise: 'We promise to listen, and tell you what we did.',
  },
  {
    theme: {
      ref: 'Pledge 6',
      text: 'Growing up',
      actions: [
        line([
          'Exempt care leavers from council tax until they are 25, wherever they live',
          'Head of Revenues',
          month('April 2026', '2026-04'),
          'Council Tax Reduction Scheme',
          'No care leaver is summonsed for council tax.',
        ]),
        line([
          'Bring the number of flats set aside for care leavers to 24 a year',
          'Head of Housing Options and Team Manager: Leaving Care',
          month('March 2026', '2026-03'),
          'Homelessness and Rough Sleeping Strategy',
          'No young person goes from care to bed and breakfast.',
        ]),
        line([
          'Keep in touch with care leavers from 21 to 25 by a message on birthdays and twice a year',
          'Team Manager: Leaving Care',
          month('June 2025', '2025-06'),
          NA,
          'We know how 90% of them are doing.',
        ]),
      ],
    },
    promise: 'We promise not to go away when you are eighteen.',
  },
]

function block(action: TruthAction): Laid[] {
  return [
    heading(action.text, 3),
    field('Responsible officer', action.leads.join(' and ')),
    field('Timeline', action.due?.text ?? ''),
    field('Link to other action plans or strategy initiatives', LINK.get(action) ?? ''),
    field('Expected outcome', action.success ?? ''),
  ]
}

export const plan: CorpusPlan = {
  id: 'gosmoor-pledges',
  title: 'Corporate Parenting Strategy 2025 to 2028: action plan',
  style:
    'a web page without a table: pledges, and each action a heading with four labelled lines, a colon within the leads',
  levels: ['Pledge', 'Action'],
  scale: null,
  themes: pledges.map(({ theme }) => theme),
  decoys: [],
  renderings: ['html', 'docx', 'pdf:bare', 'odt', 'paste:word', 'text:paragraphs'],
  layout: () => [
    title('Corporate Parenting Strategy 2025 to 2028: action plan'),
    para(
      'This page sets out what we will do to keep the promises made to children in our care and to care leavers.',
    ),
    ...pledges.flatMap(({ theme, promise }) => [
      heading(`${theme.ref ?? ''}: ${theme.text}`, 2),
      para(promise),
      ...themeActions(theme).flatMap(({ action }) => block(action)),
    ]),
    heading('How we will check', 2),
    para(
      'The Corporate Parenting Panel looks at two pledges at each meeting, with young people in the chair.',
    ),
    para('Page last updated 3 June 2025. Is this page useful?'),
  ],
}
