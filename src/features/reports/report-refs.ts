import type { Action } from '#src/features/actions/index.ts'
import type { Theme } from '#src/features/plans/index.ts'

/** A theme's number without its full stop; its place in the plan where the plan gives it none. */
export function codeOf(theme: Pick<Theme, 'ref' | 'position'>): string {
  const ref = (theme.ref ?? '').replace(/[.:)\s]+$/u, '')
  return ref === '' ? String(theme.position + 1) : ref
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
    const known =
      ref !== null && ref !== '' && !taken.has(ref) ? ref : `${codes.get(themeId) ?? '?'}/${place}`
    taken.add(known)
    refs.set(id, known)
  }
  return refs
}
