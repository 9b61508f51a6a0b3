import type { Laid } from '../corpus/types.ts'
import { bullets, type Draw, type Facts, places, prose, recommendations } from './facts.ts'
import { count, grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, sets } from './of-2018.ts'

const more =
  'In this, leaders and their partners should look to the children who wait longest. What is agreed should be put down in each plan.'
const summary = 'Most children benefit from help at the right time. Thresholds are understood by partners.'

/** A report of 2018 on, whose findings stand as `list` sets them below its grades. */
function listed(list: (facts: Facts, draw: Draw) => { laid: Laid[]; atEnd?: Laid[] }) {
  return (draw: Draw): LaidReport => {
    const facts = begin(draw, 'standard', [2023, 2025], 11)
    facts.authority = draw.pick(places)
    facts.judgements = sets[2023].map(([key, text]) => ({
      key,
      title: text,
      grade: draw.pick(['Good', 'Inadequate']),
    }))
    const { laid, atEnd } = list(facts, draw)
    return {
      facts,
      laid: [
        title(`Inspection of ${facts.authority} local authority children’s services`),
        say(`Inspection dates: ${facts.days}`),
        say(`Lead inspector: ${facts.lead}, His Majesty’s Inspector`),
        grid([7, 3], [['Judgement', 'Grade'], ...facts.judgements.map((one) => [one.title, one.grade])], 1),
        say(summary),
        ...laid,
        head('Main findings'),
        ...says(...prose),
        ...(atEnd ?? []),
      ],
    }
  }
}

const needs = (facts: Facts, ...texts: string[]) => add(facts, 'area-for-improvement', texts)

/** Lists of findings that something stands in the midst of, or that stand twice. */
export const lists: Record<string, (draw: Draw) => LaidReport> = {
  paragraphWithin: listed((facts, draw) => {
    const [one = '', two = '', three = ''] = draw.some(bullets, 3, 3)
    needs(facts, one, `${two}\n${more}`, three)
    return {
      laid: [head('What needs to improve?'), ...points([one, two]), say(more), ...points([three])],
    }
  }),
  paragraphWithinNumbers: listed((facts, draw) => {
    const [one = '', two = '', three = ''] = draw.some(recommendations, 3, 3)
    add(facts, 'recommendation', [one, `${two}\n${more}`, three])
    return {
      laid: [head('Recommendations'), ...count([one, two], 1), say(more), ...count([three], 3)],
    }
  }),
  byWhen: listed((facts, draw) => {
    const texts = draw.some(bullets, 3, 5)
    needs(facts, ...texts)
    return {
      laid: [
        head('What needs to improve?'),
        strong('Immediately'),
        ...points(texts.slice(0, 1)),
        head('Within three months', 3),
        ...points(texts.slice(1)),
      ],
    }
  }),
  tableOfOneColumn: listed((facts, draw) => {
    const texts = draw.some(bullets, 2, 5)
    needs(facts, ...texts)
    return {
      laid: [
        head('What needs to improve?'),
        grid(
          [10],
          texts.map((text) => [text]),
        ),
      ],
    }
  }),
  saidAgainAtTheEnd: listed((facts, draw) => {
    const urgent = draw.some(recommendations, 1, 2)
    const texts = draw.some(bullets, 2, 5)
    add(facts, 'priority-action', urgent)
    needs(facts, ...texts)
    const both = [
      head('Areas for priority action', 3),
      ...points(urgent),
      head('Areas for improvement', 3),
      ...points(texts),
    ]
    return {
      laid: both,
      atEnd: [
        head('Next steps'),
        say('The council should write a plan of action. What it must answer is set out again here.'),
        ...both,
      ],
    }
  }),
  headedAgain: listed((facts, draw) => {
    const texts = draw.some(bullets, 2, 4).map((text) => text.split(/[,;:]/)[0]?.replace(/\.$/, '') ?? '')
    needs(facts, ...texts)
    return {
      laid: [
        head('What needs to improve?'),
        ...points(texts),
        ...texts.flatMap((text, at) => [head(text, 3), say(prose[at] ?? '')]),
      ],
    }
  }),
}
