import type { PlanDraft } from './plan/plan-draft.ts'

/** What a plan is called where nobody says: as its document calls it, else as its file is named, in words. */
export function planNameOf({ title }: Pick<PlanDraft, 'title'>, fileName: string): string {
  if (title !== null) return title
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? fileName : words
}
