/** Who stands in for somebody who is away, from a day to a day. */
export type Delegation = {
  id: string
  personId: string
  name: string
  delegateId: string
  delegateName: string
  fromOn: string
  toOn: string
  note: string
  madeByName: string
}

export type DelegationState = 'coming' | 'now' | 'ended'

/** Where a delegation stands on a day: it begins and ends by itself. */
export function delegationState(one: Pick<Delegation, 'fromOn' | 'toOn'>, today: string): DelegationState {
  if (one.fromOn > today) return 'coming'
  return one.toOn < today ? 'ended' : 'now'
}

/** Somebody who stands in today for a person. */
export type StandIn = {
  personId: string
  name: string
  delegateId: string
  delegateName: string
  toOn: string
}

/** People and those who stand in for them today: each may do the other's part, and neither accepts it. */
export function withStandIns(
  ids: readonly string[],
  standIns: readonly Pick<StandIn, 'personId' | 'delegateId'>[],
): string[] {
  return [
    ...ids,
    ...standIns.flatMap(({ personId, delegateId }) => (ids.includes(personId) ? [delegateId] : [])),
  ]
}

type Dates = Pick<Delegation, 'fromOn' | 'toOn'>
type Asked = Pick<Delegation, 'personId' | 'delegateId'> & Dates

/** Why these days cannot be covered so, in a sentence; null where they can. */
export function delegationFault(asked: Asked, others: readonly Delegation[]): string | null {
  const at = others.filter((one) => one.fromOn <= asked.toOn && one.toOn >= asked.fromOn)
  const same = at.find(({ personId }) => personId === asked.personId)
  if (same !== undefined)
    return `${same.delegateName} stands in for some of these days already. End that first, or choose other days`
  const away = at.find(({ personId }) => personId === asked.delegateId)
  if (away !== undefined)
    return `${away.name} is away for some of these days, and ${away.delegateName} stands in. Choose somebody else`
  return null
}
