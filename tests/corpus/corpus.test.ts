import { describe, expect, test } from 'vitest'
import { wordsOf } from '#src/kit/documents/source-document.ts'
import { gridOf } from './grid.ts'
import { developmentPlans, heldOutPlans } from './all-plans.ts'
import { documentOf } from './reading.ts'
import { render } from './render.ts'
import { scoreDocument } from './score-document.ts'
import { overlap } from './score.ts'
import { placedActions, printed } from './truth.ts'
import type { CorpusPlan, Rendering } from './types.ts'

const plans = [...developmentPlans, ...heldOutPlans]

function laidWords(plan: CorpusPlan): Set<string> {
  return new Set(render(plan, 'text:tabs').words)
}

describe('the invented plans', () => {
  test('each has a name of its own', () => {
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length)
    expect(new Set(plans.map(({ title }) => title)).size).toBe(plans.length)
  })

  test.for(plans.filter(({ tellsAgain }) => tellsAgain !== true).map((plan) => [plan.id, plan] as const))(
    '%s: no two of its actions could be taken for each other',
    ([, plan]) => {
      const texts = placedActions(plan).map(({ action }) => wordsOf(action.text))
      const alike = texts.flatMap((a, at) => texts.slice(at + 1).filter((b) => overlap(a, b) >= 0.6))
      expect(alike).toEqual([])
    },
  )

  test.for(plans.map((plan) => [plan.id, plan] as const))(
    '%s: what is true of it is written in its paper',
    ([, plan]) => {
      // A number may run into the word behind it: "4.1Ensure".
      const written = new Set([...laidWords(plan)].flatMap((word) => [word, word.replace(/^\d+/, '')]))
      const lost = placedActions(plan).flatMap(({ action, objective, theme }) =>
        wordsOf(
          [
            action.text,
            ...action.leads,
            action.due?.text ?? '',
            printed(action.rating),
            objective?.text ?? '',
            theme.text,
          ].join(' '),
        ).filter((word) => !written.has(word)),
      )
      expect(lost).toEqual([])
    },
  )

  test.for(plans.map((plan) => [plan.id, plan] as const))(
    '%s: each place of its tables is covered once',
    ([, plan]) => {
      for (const one of plan.layout(0)) {
        if (one.lay !== 'table') continue
        const places = one.rows.reduce(
          (sum, { cells }) => sum + cells.reduce((all, { colspan, rowspan }) => all + colspan * rowspan, 0),
          0,
        )
        expect(places).toBe(one.rows.length * one.widths.length)
        expect(
          gridOf(one)
            .flat()
            .every((place) => place !== null),
        ).toBe(true)
      }
    },
  )
})

describe('the writers', () => {
  const plain = (name: string): boolean => /^(html|text|csv|paste)/.test(name)
  const written = plans.flatMap((plan) =>
    plan.renderings.map((name, seed) => [`${plan.id} ${name}`, render(plan, name, seed)] as const),
  )

  test.for(written.filter(([, { name }]) => plain(name)))('%s keeps every word', ([, rendering]) => {
    expect(missing(rendering)).toEqual([])
  })

  test.for(written.filter(([, { name }]) => !plain(name)))(
    '%s is a file of its kind',
    ([, { bytes, format }]) => {
      const start = String.fromCharCode(...bytes.slice(0, 4))
      expect(start).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
    },
  )
})

describe('the readers', () => {
  const kept = ['docx', 'odt', 'html', 'pdf:ruled', 'text:tabs', 'paste:word', 'paste:excel', 'csv']
  const all = plans.flatMap((plan) =>
    plan.renderings
      .filter((name) => kept.includes(name))
      .map((name) => [`${plan.id} ${name}`, render(plan, name)] as const),
  )

  test.for(all)('%s: every word is read, and its cells are cells again', async ([, rendering]) => {
    const { words, cells, fills } = scoreDocument(rendering, await documentOf(rendering))
    expect(words.right).toBe(words.of)
    expect(fills.right).toBe(fills.of)
    expect(cells.right).toBeGreaterThanOrEqual(cells.of * 0.8)
  })
})

function missing({ bytes, words }: Rendering): string[] {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  const left = Map.groupBy(wordsOf(text), (word) => word)
  return words.filter((word) => left.get(word)?.pop() === undefined)
}
