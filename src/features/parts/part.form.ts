import { z } from 'zod'
import { drawnFrom, parseFields, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { parseWhen, type When } from './when.form.ts'

const words = (most: number, what: string) => z.string().max(most, `Shorten ${what} to ${most} characters`)
const order = z
  .string()
  .default('')
  .refine((text) => text === '' || /^[1-9]\d{0,3}$/.test(text), 'Write a number, like 2, or leave it empty')
  .transform((text) => (text === '' ? null : Number(text)))

const said = z.object({
  ref: words(40, 'the number').default(''),
  title: z.string().default('').pipe(words(400, 'it').min(3, 'Write what it says')),
  impact: words(4_000, 'what will be different').default(''),
  order,
  orderShown: words(4, 'the place').default(''),
  why: words(2_000, 'the reason').default(''),
  rev: drawnFrom,
})
const placed = said.extend({ under: words(60, 'the place').default('') })
const themeShape = said.extend({ lead: words(60, 'the lead').default('') })
const moveShape = placed.pick({ under: true, order: true, orderShown: true, why: true, rev: true })
const actionShape = placed.extend({
  text: words(8_000, 'the wording').default(''),
  lead: words(60, 'the lead').default(''),
  due: words(200, 'the date').default(''),
  review: words(200, 'the date').default(''),
  criterion: words(2_000, 'the criterion').default(''),
  state: z.enum(['not-started', 'proposed'], 'Say whether it is agreed').default('not-started'),
  decision: z.uuid().or(z.literal('')).catch('').default(''),
})

export type ThemeWords = z.infer<typeof themeShape>
export type ObjectiveWords = z.infer<typeof placed>
export type ActionWords = Omit<z.infer<typeof actionShape>, 'due' | 'review'> & When
export type Move = z.infer<typeof moveShape>

/** Whether its place is left as its form showed it: where somebody put another before it meanwhile, it stays where it is. */
export function keepsOrder({ order: typed, orderShown }: Pick<Move, 'order' | 'orderShown'>): boolean {
  return orderShown !== '' && orderShown === String(typed ?? '')
}

/** What a form is checked against: `changes` where the part is there already, so that a reason is asked for. */
type Known = { changes: boolean; leads?: readonly string[]; places?: readonly string[] }

export function parseTheme(fields: Fields, { changes, leads = [] }: Known): Parsed<ThemeWords> {
  const parsed = parseFields(themeShape, fields)
  return checked(parsed, [
    ...reasonFaults(fields, changes),
    ...oneOf(fields, 'lead', { among: ['', ...leads], message: 'Choose somebody from the list' }),
  ])
}

export function parseObjective(fields: Fields, { changes, places = [] }: Known): Parsed<ObjectiveWords> {
  return checked(parseFields(placed, fields), [
    ...reasonFaults(fields, changes),
    ...placeFaults(fields, places),
  ])
}

export function parseMove(fields: Fields, { places = [] }: Known): Parsed<Move> {
  return checked(parseFields(moveShape, fields), [
    ...reasonFaults(fields, true),
    ...placeFaults(fields, places),
  ])
}

type KnownAction = Known & {
  today: string
  /** A version of the plan was approved, so what joins it was agreed by somebody. */
  approved: boolean
}

export function parseAction(fields: Fields, known: KnownAction): Parsed<ActionWords> {
  const parsed = parseFields(actionShape, fields)
  const value = (name: string) => fields.values[name]?.[0]?.trim() ?? ''
  const when = parseWhen({ due: value('due'), review: value('review') }, known.today)
  const proposed = value('state') === 'proposed'
  const checkedParts = checked(parsed, [
    ...placeFaults(fields, known.places ?? []),
    ...oneOf(fields, 'lead', {
      among: known.leads ?? [],
      message: 'Choose the one person who answers for it, or the post',
    }),
    ...('faults' in when ? when.faults : []),
    ...(proposed && value('criterion') === ''
      ? [{ field: 'criterion', message: 'A proposal says how you will know that it worked' }]
      : []),
    ...(!proposed && known.approved && value('why') === ''
      ? [{ field: 'why', message: 'The plan is approved: say why this joins it, and who agreed' }]
      : []),
  ])
  if (!checkedParts.ok || 'faults' in when) return checkedParts.ok ? { ok: false, faults: [] } : checkedParts
  return { ok: true, input: { ...checkedParts.input, ...when.when } }
}

function checked<T>(parsed: Parsed<T>, more: readonly Fault[]): Parsed<T> {
  const faults = [...(parsed.ok ? [] : parsed.faults), ...more]
  if (parsed.ok && faults.length === 0) return parsed
  return {
    ok: false,
    faults: faults.filter((one, at) => faults.findIndex((f) => f.field === one.field) === at),
  }
}

function reasonFaults(fields: Fields, changes: boolean): Fault[] {
  const why = fields.values['why']?.[0]?.trim() ?? ''
  return changes && why === '' ? [{ field: 'why', message: 'Say why it changes, and who decided it' }] : []
}

function placeFaults(fields: Fields, places: readonly string[]): Fault[] {
  return oneOf(fields, 'under', { among: places, message: 'Choose what it stands under' })
}

function oneOf(
  fields: Fields,
  name: string,
  { among, message }: { among: readonly string[]; message: string },
): Fault[] {
  return among.includes(fields.values[name]?.[0]?.trim() ?? '') ? [] : [{ field: name, message }]
}
