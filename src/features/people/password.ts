import { hash, verify } from '@node-rs/argon2'

// OWASP password storage: argon2id, 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 12
const longest = 200

/** What is wrong with a new password, in words; null where nothing is. Length over symbols, as the NCSC advises. */
export function passwordFault(password: string, person: { name: string; email: string }): string | null {
  if (password.length < shortest)
    return `Choose a password of ${shortest} characters or more. Three random words are easy to remember and hard to guess`
  if (password.length > longest) return `Choose a password of ${longest} characters or fewer`
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '')
  const known = [person.email.split('@')[0] ?? '', ...person.name.split(/\s+/)].map((word) =>
    word.toLowerCase(),
  )
  const left = known.reduce((rest, word) => (word.length > 2 ? rest.replaceAll(word, '') : rest), plain)
  if (new Set(left).size < 5)
    return 'Choose a password that is harder to guess: not your name, and not the same few letters again and again'
  return null
}

export async function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password)
}

// Somebody unknown must take as long to refuse as somebody known with a wrong password.
let decoy: Promise<string> | undefined

export async function spendTheSameTime(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password')
  await isPassword(await decoy, password)
  return false
}
