import type { Import } from './import.ts'

const lookEveryMs = 200
/** Five seconds: whatever is read in the time that a document may usually take is shown without another press. */
const mostLooks = 25

export function isBeingRead({ state }: Pick<Import, 'state'>): boolean {
  return state === 'received' || state === 'reading'
}

/** An import, waited for while it is being read, so that its page mostly comes with the draft in it. */
export async function settled<T extends Pick<Import, 'state'>>(
  find: () => Promise<T | null>,
): Promise<T | null> {
  let found = await find()
  for (let looks = 0; looks < mostLooks && found !== null && isBeingRead(found); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    found = await find()
  }
  return found
}
