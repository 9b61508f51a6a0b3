/** Whether one number goes on from another: "1.1.1" and "1.1a" from "1.1". */
export function extendsRef(ref: string | null, over: string | null): boolean {
  if (ref === null || over === null || !bare(ref).startsWith(bare(over))) return false
  const rest = bare(ref).slice(bare(over).length)
  return rest.startsWith('.') || (/\d$/.test(bare(over)) && /^[a-z]$/i.test(rest))
}

/** Whether two numbers tell of two branches: "1.1" and "1.2" or "1.2.3". A number alone does not say whose it is. */
export function arePartedRefs(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !isDotted(one) || !isDotted(other)) return false
  return bare(one) !== bare(other) && !extendsRef(one, other) && !extendsRef(other, one)
}

/** How many parts a number has: "1.2.3" has three. */
export function partsOf(ref: string): number {
  return bare(ref).split('.').length
}

function isDotted(ref: string): boolean {
  return /\d\.\d/.test(ref)
}

function bare(ref: string): string {
  return ref.replace(/[.:)\s]+$/, '')
}
