/** A role held over the whole council, or over one theme or body only. Codes: features/people/role.ts. */
export type RoleHolding = {
  id?: string
  role: string
  scopeKind: 'council' | 'theme' | 'body'
  scopeId: string | null
}

/** Somebody signed in, as every rule and page sees them. */
export type Person = {
  id: string
  councilId: string
  name: string
  email: string
  jobTitle: string
  roles: RoleHolding[]
}

/** True where the person holds one of the roles, over whatever scope. */
export function holds(person: Person, ...roles: string[]): boolean {
  return person.roles.some((holding) => roles.includes(holding.role))
}

/** True where the person holds the role over this very thing, or over the whole council. */
export function holdsOver(person: Person, role: string, scopeId: string): boolean {
  return person.roles.some(
    (holding) => holding.role === role && (holding.scopeKind === 'council' || holding.scopeId === scopeId),
  )
}
