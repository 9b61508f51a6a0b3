import { expect, it } from 'vitest'
import { draftPlan } from '#src/features/imports/plan/draft-plan.ts'
import { parseDocument } from '#src/kit/documents/read.ts'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, takeAway } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

const titles = ['Ref', 'Action', 'Lead', 'Due date', 'RAG']
const paper = `<h1>Sufficiency plan</h1>
${htmlTable(['Priority 1', 'Homes near home'], ['Overall lead', 'Amara Holt'], ['Key areas', 'Every child who needs a home in the town'])}
${htmlTable(titles, ['1.1', 'Open two new homes in the town', 'Joel Marsh', '30 September 2026', 'Amber'])}
<h3>What measurable impact is expected</h3><ul><li>Fewer children live far away</li><li>Each is visited in time</li></ul>
${htmlTable(['Priority 2', 'Carers'], ['Overall lead', 'Joel Marsh'], ['Key areas', 'Those who care for children'])}
${htmlTable(titles, ['2.1', 'Recruit twelve foster carers', 'Amara Holt', '31 July 2026', 'Red'])}`

it.each(['docx', 'xlsx'])(
  'what a priority says of itself goes with the plan taken away as %s',
  async (format) => {
    const seun = await app.signInAs('pm')
    const brought = await bring(app, seun, 'Sufficiency.html', new TextEncoder().encode(paper))
    const plan = await makePlan(seun, brought, `Sufficiency as ${format}`)
    const { items } = draftPlan(
      await parseDocument(await takeAway(app, seun, plan, format), `plan.${format}`),
    )
    const themes = items.filter(({ level }) => level === 'theme')
    expect(
      themes.map(({ text, leads, fields, successCriteria }) => [
        text,
        leads,
        fields['Key areas'],
        successCriteria,
      ]),
    ).toEqual([
      [
        'Homes near home',
        ['Amara Holt'],
        'Every child who needs a home in the town',
        ['Fewer children live far away', 'Each is visited in time'],
      ],
      ['Carers', ['Joel Marsh'], 'Those who care for children', []],
    ])
  },
)
