import { listCouncils } from '#src/features/authority/index.ts'
import type { Db } from '#src/kit/db/index.ts'
import { Fault } from '#src/kit/plain-fault.ts'

/** The council that a command is for: the one named, or the only one there is. */
export async function councilFor(db: Db, slug: string | undefined): Promise<{ id: string; name: string }> {
  const councils = await listCouncils(db)
  const found =
    slug === undefined ? councils : councils.filter((one) => one.slug === slug || one.name === slug)
  const [council] = found
  if (council === undefined)
    throw new Fault(
      councils.length === 0
        ? 'There is no council in this store yet: start "bin/goldthread serve" and set one up first.'
        : `There is no council "${slug ?? ''}" here: it is one of ${councils.map((one) => one.slug).join(', ')}.`,
    )
  if (found.length > 1)
    throw new Fault(`Say which council with --council: ${councils.map((one) => one.slug).join(', ')}.`)
  return council
}
