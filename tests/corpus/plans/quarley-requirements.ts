// A council's plan after an inspection of its adoption agency by the commission: statutory requirements with
// regulation and standard numbers and a timescale set by the inspectors, then good practice recommendations
// in another table with other columns. Choices: the requirement is the objective; the agency's action beside
// it is the action; regulation and standard numbers are neither references nor dates.
import { actionTable, heading, para, table, title } from '../lay.ts'
import type { Column } from '../lay.ts'
import { act, aim, day, month, repeating, themeActions, themeOf, undated } from '../truth.ts'
import type { PlacedAction } from '../truth.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective } from '../types.ts'

const LAW = new Map<TruthObjective, [string, string]>()

type Line = [string, string, TruthDue]

const line = (...[text, leads, due]: Line): TruthAction => act(text, leads, due)

function needed(
  [ref, regulation, standard]: [string, string, string],
  text: string,
  ...actions: TruthAction[]
) {
  const made = aim(text, actions, ref)
  LAW.set(made, [regulation, standard])
  return made
}

const sept = (): TruthDue => day('1st September 2005', '2005-09-01')
const now = (): TruthDue => undated('With immediate effect')
const dec = (): TruthDue => day('31st December 2005', '2005-12-31')

const themes = [
  themeOf('Statutory Requirements', [
    needed(
      ['1', '11', 'AD19'],
      'All staff files must hold the information required by Schedule 3, including two written references and proof of identity.',
      line('Audit of all staff files and missing references sought', 'Adoption Team Manager', now()),
      line(
        'Checklist to be held at the front of each file, signed by the manager',
        'Human Resources Officer',
        sept(),
      ),
    ),
    needed(
      ['2', '17', 'AD21'],
      'The arrangements for managing an allegation against a prospective adopter must be in writing and known to staff.',
      line(
        'Procedure to be written with the Safeguarding Unit and put before the Area Child Protection Committee',
        'Principal Manager, Safeguarding; Adoption Team Manager',
        sept(),
      ),
      line('Briefing for all children’s social workers, four dates', 'Training Officer', dec()),
    ),
    needed(
      ['3', '10', 'AD18'],
      'Children’s permanence reports must be complete and accurate when they go to panel.',
      line(
        'Panel adviser to read each report ten days before panel and return it if it is not fit',
        'Panel Adviser',
        now(),
      ),
      line(
        'Two days’ training in writing permanence reports, to be run three times a year',
        'Training Officer',
        repeating('Three times a year', 'other'),
      ),
    ),
    needed(
      ['4', '16', 'AD28'],
      'Case records must be stored so that they cannot be destroyed by fire or water.',
      line('Fire-resistant cabinets for all closed records from 1948 on', 'Business Support Manager', dec()),
    ),
  ]),
  themeOf('Good Practice Recommendations', [
    needed(
      ['1', '', 'AD2'],
      'A written plan for recruiting adopters should say what children are waiting.',
      line(
        'Recruitment plan to be written each April from the list of children waiting',
        'Recruitment Officer',
        month('April 2006', '2006-04'),
      ),
      line(
        'Open evening each quarter, one of them in the north of the city',
        'Recruitment Officer',
        repeating('Quarterly', 'quarterly'),
      ),
    ),
    needed(
      ['2', '', 'AD4'],
      'Prospective adopters should hear within five days of their enquiry.',
      line(
        'Duty rota with cover for leave; a log of enquiries to be kept',
        'Adoption Team Manager',
        month('October 2005', '2005-10'),
      ),
    ),
    needed(
      ['3', '', 'AD7'],
      'Birth parents should be offered a worker who is not their child’s social worker.',
      line(
        'Contract with a voluntary adoption agency for independent support',
        'Commissioning Officer',
        month('January 2006', '2006-01'),
      ),
      line(
        'Leaflet for birth parents to be rewritten with the help of three of them',
        'Adoption Support Adviser',
        month('November 2005', '2005-11'),
      ),
    ),
    needed(
      ['4', '', 'AD12'],
      'Panel members should be appraised every year.',
      line(
        'Appraisal of each panel member by the chair and panel adviser',
        'Panel Chair; Panel Adviser',
        month('March 2006', '2006-03'),
      ),
      line(
        'Chair’s own appraisal by the Assistant Director',
        'Assistant Director (Children)',
        month('March 2006', '2006-03'),
      ),
    ),
    needed(
      ['5', '', 'AD33'],
      'The letterbox scheme should be better staffed.',
      line(
        'Half-time administrator for letterbox, bid to be put in the budget round',
        'Principal Manager, Family Placement',
        month('February 2006', '2006-02'),
      ),
    ),
  ]),
]

function columns(law: boolean): Column[] {
  const merge = ({ objective }: PlacedAction): unknown => objective
  const of = (at: 0 | 1) => (row: PlacedAction) =>
    row.objective === null ? '' : (LAW.get(row.objective)?.[at] ?? '')
  return [
    { title: 'No.', width: 0.6, of: ({ objective }) => objective?.ref ?? '', merge },
    ...(law ? [{ title: 'Regulation', width: 1.1, of: of(0), merge }] : []),
    { title: law ? 'Standard' : 'Refer to Standard', width: 1.1, of: of(1), merge },
    {
      title: law ? 'Required Development' : 'Recommendation',
      width: 4,
      of: ({ objective }) => objective?.text ?? '',
      merge,
    },
    { title: 'Action by the agency', width: 4, of: ({ action }) => action.text },
    { title: 'By whom', width: 2, of: ({ action }) => action.leads.join(' and ') },
    {
      title: law ? 'Timescale for Action' : 'Target date',
      width: 1.7,
      of: ({ action }) => action.due?.text ?? '',
    },
  ]
}

export const plan: CorpusPlan = {
  id: 'quarley-requirements',
  title: 'Inspection of the Adoption Agency June 2005: Action Plan',
  style:
    'statutory requirements with regulation and standard, then recommendations in a table of other columns; numbering begins again',
  levels: ['Section', 'Requirement', 'Action'],
  scale: null,
  themes,
  decoys: [{ kind: 'other', words: 'Standards met (no shortfalls) 17' }],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word', 'docx:plain'],
  page: { landscape: true, size: 9 },
  layout: () => [
    title('Inspection of the Adoption Agency June 2005: Action Plan'),
    para('Quarley City Council. Children’s Scrutiny Committee, 9th November 2005. Appendix B.'),
    table(
      [
        ['Assessment of the standards', 'How many'],
        ['Standards exceeded', '1'],
        ['Standards met (no shortfalls)', '17'],
        ['Standards almost met (minor shortfalls)', '9'],
        ['Standards not met (major shortfalls)', '3'],
      ],
      { widths: [5, 1.5] },
    ),
    ...themes.flatMap((of, index) => [
      heading(of.text, 2),
      para(
        index === 0
          ? 'These requirements must be met within the timescales given by the Commission.'
          : 'The agency should consider these. They are not required by law.',
      ),
      actionTable(themeActions(of), { columns: columns(index === 0) }),
    ]),
  ],
}
