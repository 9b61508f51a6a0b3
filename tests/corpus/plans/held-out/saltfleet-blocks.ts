import { heading, para, table, title } from '../../lay.ts'
import { act, day, month, printed, rated, repeating, theme, themeActions } from '../../truth.ts'
import type { CorpusPlan } from '../../types.ts'

const track = rated('On Track', 'on-track')
const risk = rated('At Risk', 'at-risk')
const done = rated('Completed', 'complete')

const themes = [
  theme('Reducing first-time entrants to the youth justice system', [
    act(
      'Offer a triage conversation to every child arrested for the first time',
      'Police Liaison Manager',
      month('April 2022', '2022-04'),
      { ref: 'YJ1', rating: done, success: 'First-time entrants fall by a fifth' },
    ),
    act(
      'Place a mentor in the two schools with the most exclusions',
      'Prevention Manager',
      day('5 September 2022', '2022-09-05'),
      { ref: 'YJ2', rating: track, success: 'Exclusions fall in both schools' },
    ),
    act(
      'Train shop and transport staff in calming situations',
      'Community Safety Partnership',
      month('June 2022', '2022-06'),
      { ref: 'YJ3', rating: risk, success: 'Fewer calls from the bus station' },
    ),
  ]),
  theme('Reducing reoffending', [
    act(
      'Give every child on an order a speech and language screen',
      'Seconded Therapist',
      repeating('Ongoing', 'ongoing'),
      { ref: 'YJ4', rating: track, success: 'All have a screen within four weeks' },
    ),
    act(
      'Run a weekend reparation workshop in bicycle repair',
      'Reparation Coordinator',
      month('May 2022', '2022-05'),
      { ref: 'YJ5', rating: done, success: 'Twenty bicycles given away' },
    ),
    act(
      'Review the reasons for breach with the court every six months',
      'Court Team Leader',
      repeating('Six monthly', 'six-monthly'),
      { ref: 'YJ6', rating: track, success: 'Breach falls' },
    ),
  ]),
  theme('Reducing the use of custody and remand', [
    act(
      'Build a bail support package with evening cover',
      'Head of Youth Justice',
      month('October 2022', '2022-10'),
      { ref: 'YJ7', rating: risk, success: 'No child is remanded for want of an address' },
    ),
    act(
      'Plan for release from the first week of a sentence',
      'Resettlement Worker',
      month('July 2022', '2022-07'),
      { ref: 'YJ8', rating: track, success: 'All have a home and a school place on release' },
    ),
  ]),
]

export const plan: CorpusPlan = {
  id: 'saltfleet-blocks',
  title: 'Saltfleet Youth Justice Partnership Plan 2022 to 2023',
  style: 'a small table of labels and values for each action',
  levels: ['Priority', 'Action'],
  scale: null,
  themes,
  decoys: [],
  renderings: ['docx', 'pdf:ruled', 'pdf:lines', 'odt', 'html', 'text:tabs', 'paste:word'],
  layout: () => [
    title('Saltfleet Youth Justice Partnership Plan 2022 to 2023'),
    para('The management board agreed three priorities after a day with children, victims and volunteers.'),
    ...themes.flatMap((of, at) => [
      heading(`Priority ${at + 1}: ${of.text}`, 2),
      ...themeActions(of).map(({ action }) =>
        table(
          [
            ['Reference', action.ref ?? ''],
            ['Action', action.text],
            ['Owner', action.leads.join(', ')],
            ['Due date', action.due?.text ?? ''],
            ['Measure of success', action.success ?? ''],
            ['Status', printed(action.rating)],
          ],
          { widths: [1, 3], headings: 0 },
        ),
      ),
    ]),
  ],
}
