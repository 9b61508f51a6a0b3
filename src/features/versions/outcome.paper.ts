import { upper } from '#src/kit/first-letter.ts'
import { countWords, listWords, type PlanDocument, sentence } from '#src/features/reports/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  type Block,
  muted,
  type Paper,
  paragraph,
  section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { type AnchorChoice, listAnchors, nameOfAnchor } from './anchors.ts'
import { countAnswers, dispositionNames, dispositions, type PlanComment } from './comment.ts'
import { type Consultation, lateWarning, respondentNames } from './consultation.ts'
import { nameOf, type PlanVersion } from './version.ts'

export type OutcomeFacts = {
  council: string
  version: PlanVersion
  consultation: Consultation
  comments: readonly PlanComment[]
  /** The draft that was consulted on. */
  plan: PlanDocument
}

/** R33, the outcome of a consultation: what people said, what the council makes of it, and what it changed. */
export function outcomePaper(facts: OutcomeFacts): Paper {
  const { council, version, consultation, comments, plan } = facts
  const name = nameOf(version)
  return {
    title: 'What people said, and what we did',
    caption: `${version.planTitle}, ${name.toLowerCase()}`,
    lede: words(sayAnswers(comments)),
    facts: [
      {
        term: 'Open',
        words: words(
          `${sayDay(consultation.opensOn)} to ${sayDay(consultation.closesOn)}, ${countWords(consultation.workingDays, 'working day')}`,
        ),
      },
    ],
    running: [council, version.planTitle, `consultation on ${name.toLowerCase()}`].join(' · '),
    author: council,
    asAt: (consultation.closedAt ?? consultation.openedAt).toISOString(),
    sheet: 'a4-landscape',
    blocks: [
      ...fairness(consultation),
      section('What it was about', [
        paragraph(sentence(consultation.purpose)),
        paragraph(`Who was asked: ${consultation.audiences.join('; ')}.`),
      ]),
      ...(consultation.outcome === ''
        ? []
        : [
            section(
              'In short',
              consultation.outcome.split(/\n+/u).map((text) => paragraph(sentence(text))),
            ),
          ]),
      ...(consultation.questions.length === 0
        ? []
        : [
            section('What was asked', [
              {
                kind: 'list',
                ordered: true,
                items: consultation.questions.map((one) => words(one)),
              } as const,
            ]),
          ]),
      ...commentSections(comments, plan),
    ],
  }
}

/** "12 comments: 5 accepted, 2 partly accepted, 4 noted and 1 not accepted." */
export function sayAnswers(comments: readonly Pick<PlanComment, 'disposition'>[]): string {
  if (comments.length === 0) return 'Nobody commented.'
  const counts = countAnswers(comments)
  const parts = dispositions
    .filter((one) => counts[one] > 0)
    .map((one) => `${counts[one]} ${dispositionNames[one].toLowerCase()}`)
  const waiting = counts.none === 0 ? [] : [`${counts.none} not answered yet`]
  return `${upper(countWords(comments.length, 'comment'))}: ${listWords([...parts, ...waiting])}.`
}

/** What was not as it should be is said to those who read the outcome, with the council's reason. */
function fairness({ workingDays, leastDays, afterApproval, despite }: Consultation): Block[] {
  const short = workingDays < leastDays
  if (!short && !afterApproval) return []
  const because = despite === '' ? '' : ` The council’s reason: ${sentence(despite)}`
  return [
    ...(afterApproval ? [paragraph(`${lateWarning}${because}`)] : []),
    ...(short && !afterApproval
      ? [
          paragraph(
            `It was open for ${countWords(workingDays, 'working day')}, fewer than the ${leastDays} that the council gives people.${because}`,
          ),
        ]
      : []),
  ]
}

function commentSections(comments: readonly PlanComment[], plan: PlanDocument): Block[] {
  const anchors = listAnchors(plan)
  const heading = headingFinder(anchors)
  const byHeading = Map.groupBy(comments, ({ anchor }) => heading(anchor))
  const order = ['The plan as a whole', ...anchors.filter(({ depth }) => depth === 1).map(({ name }) => name)]
  return [...byHeading]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, own]) =>
      section(name, [
        {
          kind: 'table',
          title: null,
          columns: [
            { title: 'About', share: 3, align: 'left' },
            { title: 'What was said', share: 5, align: 'left' },
            { title: 'Our answer', share: 5, align: 'left' },
          ],
          rows: own.map((comment) => [
            [words(nameOfAnchor(comment.anchor, anchors))],
            saidIn(comment),
            answerIn(comment),
          ]),
        },
      ]),
    )
}

/** The theme above what a comment is about: everything after a theme in the list is under it, until the next. */
function headingFinder(anchors: readonly AnchorChoice[]) {
  const themes = new Map<string, string>()
  let theme = 'The plan as a whole'
  for (const { id, name, depth } of anchors) {
    if (depth === 1) theme = name
    if (id !== null) themes.set(id, theme)
  }
  return ({ id }: { id: string | null }) => themes.get(id ?? '') ?? 'The plan as a whole'
}

function saidIn({ text, withheld, respondent }: PlanComment): Words[] {
  const said = withheld ? [words(muted('These words are kept and not published.'))] : linesOf(text)
  return [...said, words(muted(respondentNames[respondent]))]
}

function answerIn({ disposition, reason, changed }: PlanComment): Words[] {
  if (disposition === null) return [words('Not answered yet.')]
  return [
    words(strong(`${dispositionNames[disposition]}. `), sentence(reason)),
    ...(changed === '' ? [] : [words(strong('What changed: '), sentence(changed))]),
  ]
}

function linesOf(text: string): Words[] {
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => words(line))
}
