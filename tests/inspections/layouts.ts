import type { Draw } from './facts.ts'
import { ilacs, letter, type Printed } from './of-2018.ts'
import { joint, protection, single } from './of-others.ts'

/** Every layout of report, by name. */
export const layouts: Record<string, (draw: Draw) => Printed> = {
  'inspection 2018': (draw) => ilacs(draw, 2018),
  'inspection 2022': (draw) => ilacs(draw, 2022),
  'inspection 2023': (draw) => ilacs(draw, 2023),
  'inspection 2026': (draw) => ilacs(draw, 2026),
  'focused visit': (draw) => letter(draw, 'focused'),
  'monitoring visit': (draw) => letter(draw, 'monitoring'),
  'single framework, early': (draw) => single(draw, 'early'),
  'single framework, late': (draw) => single(draw, 'late'),
  'joint inspection': joint,
  'protection of children': protection,
}
