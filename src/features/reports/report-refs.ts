import type { Action } from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'

/** The number that the plan gives a theme, without its full stop; '' where it gives none. */
export function ownCodeOf({ ref }: Pick<Theme, 'ref'>): string {
  return (ref ?? '').replace(/[.:)\s]+$/u, '')
}

/** A theme's number without its full stop; its place in the plan where the plan gives it none. '' for the one that holds what stands under no theme. */
export function codeOf(theme: Pick<Theme, 'ref' | 'position'>): string {
  const ref = ownCodeOf(theme)
  if (ref !== '') return ref
  return theme.position < 0 ? '' : String(theme.position + 1)
}

/** "3. Leadership"; the title alone where there is no number. */
export function numbered(code: string, title: string): string {
  return code === '' ? title : `${code}. ${title}`
}

/**
 * What a report calls each action: its number in the plan. Where the plan gives none, or the same one twice, its
 * theme and its place there ("3/4"), so that no two actions are taken for one.
 */
export function refsOf(
  themes: readonly Pick<Theme, 'id' | 'ref' | 'position'>[],
  actions: readonly Pick<Action, 'id' | 'themeId' | 'ref'>[],
): Map<string, string> {
  const codes = new Map(themes.map((theme) => [theme.id, codeOf(theme)]))
  const places = new Map<string, number>()
  const taken = new Set<string>()
  const refs = new Map<string, string>()
  for (const { id, themeId, ref } of actions) {
    const place = (places.get(themeId) ?? 0) + 1
    places.set(themeId, place)
    const code = codes.get(themeId) ?? '?'
    const spare = code === '' ? String(place) : `${code}/${place}`
    const known = ref !== null && ref !== '' && !taken.has(ref) ? ref : spare
    taken.add(known)
    refs.set(id, known)
  }
  return refs
}
