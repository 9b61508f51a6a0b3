// An inspection's recommendations on a web page: no table and no number; three labels under each without a colon. The colours are those of a trust, where amber is on track and blue is
// done and tested. Choices: each recommendation is an action; what stands under "Desired outcome" is its success and "Detail" its progress; RAG is the whole
// recommendation's; no leads and no dates of their own.
import { bullets, heading, para, strong, table, title } from '../../lay.ts'
import { act, theme } from '../../truth.ts'
import type { CorpusPlan, TruthAction, TruthRating, TruthTheme } from '../../types.ts'

const green = (): TruthRating => ({ texts: ['Green', 'Complete'], statuses: ['complete'] })
const blue = (): TruthRating => ({ texts: ['Blue', 'Complete & peer tested'], statuses: ['complete'] })
const amber = (): TruthRating => ({ texts: ['Amber', 'On Track'], statuses: ['on-track'] })
const red = (): TruthRating => ({ texts: ['Red', 'Off Track'], statuses: ['off-track'] })

function line(text: string, rating: TruthRating, [outcomes, details]: [string[], string[]]): TruthAction {
  return act(text, '', null, { rating, success: outcomes.join('\n'), progress: details.join('\n') })
}

const themes: TruthTheme[] = [
  {
    ...theme('The recommendations are:', [
      line(
        'The Youth Justice Management Board should make sure that its members are senior enough to commit their own services',
        amber(),
        [
          [
            'Membership and terms of reference to be agreed',
            'Induction for members to be developed',
            'Board members to bring data from their own services',
            'Deputies to be named',
            'Decisions are made in the meeting',
          ],
          [
            'Terms of reference agreed by all but one partner',
            'Induction pack written with the region',
            'Health has named a director',
            'Deputies named for police and probation',
            'The service manager is developing a scorecard',
          ],
        ],
      ),
      line(
        'The Youth Justice Management Board should understand why Black and mixed heritage boys are over-represented and act on it',
        red(),
        [
          [
            'Analysis of three years of outcomes to be done',
            'Action plan for disproportionality to be agreed',
            'Board members to take unconscious bias training',
            'Young people to be asked',
            'Police to share stop and search data',
          ],
          [
            'Analyst post vacant since the summer; the police analyst has offered two days but cannot see our system until an agreement is signed, and the agreement is with the council’s lawyers',
            'Stop and search data received for one quarter',
            'Training has been booked twice and postponed twice',
          ],
        ],
      ),
      line(
        'The Youth Justice Service should improve the quality of assessment of how to keep other people safe',
        amber(),
        [
          [
            'All case managers to be trained',
            'Managers to countersign every assessment',
            'Audit shows that seven in ten are good',
          ],
          [
            'Training done by 14 of 17 staff',
            'Countersigning started on 1 October 2024',
            'Audit of twenty cases: eleven good',
          ],
        ],
      ),
      line(
        'The Youth Justice Service should make contingency plans that are particular to the child',
        green(),
        [
          [
            'Template to be revised',
            'Examples of good plans to be shared',
            'Plans say what happens if things get worse',
          ],
          [
            'New template in use',
            'Examples on the shared drive',
            'Dip sample in December found plans in all twelve cases',
          ],
        ],
      ),
      line(
        'The Youth Justice Service should work with victims from the start of every disposal, including those out of court',
        blue(),
        [
          ['Victim worker to attend the joint decision panel', 'Victims are asked what they want'],
          [
            'Victim worker has attended every panel since April',
            'Peer reviewers from two services tested ten cases and agreed',
          ],
        ],
      ),
      line(
        'The Youth Justice Service should see that young people on out of court disposals get the same help as those on orders',
        green(),
        [
          ['Offer to be written down', 'Staff to use the same assessment'],
          [
            'Written offer agreed in the 23/24 plan',
            'One assessment in use',
            'Some staff still use the short form for cautions',
          ],
        ],
      ),
      line(
        'Yarmarsh Council should give the service a building in which it is safe and pleasant to see children',
        red(),
        [
          [
            'Options to be brought to cabinet',
            'Young people to help choose',
            'Rooms where a child can talk without being overheard',
          ],
          ['Two options fell through', 'Interim rooms at the library two days a week'],
        ],
      ),
      line(
        'Yarmarsh Council should give every child known to the service of statutory school age full-time education',
        amber(),
        [
          [
            'Education worker to be recruited',
            'Fortnightly meeting with inclusion to be set up',
            'Nobody on fewer than 25 hours without a plan',
          ],
          ['Worker in post', 'Meeting is fortnightly', 'Nine on reduced timetables, was 17'],
        ],
      ),
      line(
        'The Integrated Care Board should provide speech and language therapy for children in the service',
        green(),
        [
          ['Post to be funded for two years', 'All children to be screened'],
          ['Therapist began in June', '41 screened; 29 had a need not known before'],
        ],
      ),
      line('The Integrated Care Board should shorten the wait for mental health help', amber(), [
        ['Pathway to be agreed', 'Link worker to be based with the team', 'Wait below four weeks'],
        ['Pathway agreed', 'Link worker two days a week'],
      ]),
      line('The Probation Service should fill its seconded post', red(), [
        ['Post to be filled', 'Transitions protocol to be refreshed'],
        ['Advertised three times', 'Protocol drafted meanwhile'],
      ]),
      line('Yarmarsh Police should make decisions with the service within ten days of an offence', green(), [
        ['Joint panel to be weekly', 'Timeliness to be reported to the Board'],
        ['Panel is weekly', 'Reported every quarter; average is now nine days'],
      ]),
    ]),
    mayLack: true,
  },
]

export const plan: CorpusPlan = {
  id: 'yarmarsh-recommendations',
  title: 'Yarmarsh Youth Justice Service: improvement plan 2024/25',
  style:
    'unnumbered recommendations as sentences, labels without a colon, lists that do not pair off, colour words whose key makes amber on track and green complete',
  levels: ['Recommendation'],
  scale: [
    { code: 'Red', label: 'Off Track', status: 'off-track', colour: 'Red' },
    { code: 'Amber', label: 'On Track', status: 'on-track', colour: 'Amber' },
    { code: 'Green', label: 'Complete', status: 'complete', colour: 'Green' },
    { code: 'Blue', label: 'Complete & peer tested', status: 'complete', colour: 'Blue' },
  ],
  themes,
  decoys: [{ kind: 'key', words: 'Amber On Track' }],
  renderings: ['html', 'docx', 'docx:plain', 'odt', 'pdf:bare', 'paste:word', 'text:paragraphs'],
  layout: () => [
    title('Yarmarsh Youth Justice Service: improvement plan 2024/25'),
    para(
      'Inspectors visited in March 2024 and made twelve recommendations. The Board looks at this page each quarter.',
    ),
    strong('Key to RAG'),
    table(
      [
        ['RAG', 'Meaning'],
        ['Red', 'Off Track'],
        ['Amber', 'On Track'],
        ['Green', 'Complete'],
        ['Blue', 'Complete & peer tested'],
      ],
      { widths: [1, 3] },
    ),
    heading('The recommendations are:'),
    ...themes
      .flatMap((of) => of.actions ?? [])
      .flatMap((one) => [
        heading(one.text, 2),
        strong('Desired outcome'),
        ...bullets(...(one.success ?? '').split('\n')),
        strong('Detail'),
        ...bullets(...(one.progress ?? '').split('\n')),
        strong('RAG'),
        para(one.rating?.texts[0] ?? ''),
      ]),
    heading('Contact'),
    para('Email the youth justice service if you would like this page in another form.'),
  ],
}
