import type { Chance } from './chance.ts'

type Damage = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

/** A start and an end within the bytes, at most `longest` apart. */
function stretch(bytes: Uint8Array, chance: Chance, longest: number): [number, number] {
  const from = chance.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + chance.below(longest))]
}

const flip: Damage = (bytes, chance) => {
  const out = bytes.slice()
  for (let left = 1 + chance.below(40); left > 0; left--) {
    const at = chance.below(out.length)
    out[at] = (out[at] ?? 0) ^ (1 << chance.below(8))
  }
  return out
}

const truncate: Damage = (bytes, chance) => bytes.slice(0, chance.below(bytes.length))

const cut: Damage = (bytes, chance) => {
  const [from, to] = stretch(bytes, chance, bytes.length / 4)
  return joined(bytes.subarray(0, from), bytes.subarray(to))
}

const repeat: Damage = (bytes, chance) => {
  const [from, to] = stretch(bytes, chance, 4000)
  const times = 1 + chance.below(200)
  return joined(
    bytes.subarray(0, to),
    ...Array.from({ length: times }, () => bytes.subarray(from, to)),
    bytes.subarray(to),
  )
}

const blank: Damage = (bytes, chance) => {
  const out = bytes.slice()
  const [from, to] = stretch(bytes, chance, 2000)
  return out.fill(chance.pick([0, 0xff, 0x20, 0x3c]), from, to)
}

const noise: Damage = (bytes, chance) => {
  const out = bytes.slice()
  const [from, to] = stretch(bytes, chance, 300)
  for (let at = from; at < to; at++) out[at] = chance.below(256)
  return out
}

const splice: Damage = (bytes, chance, other) => {
  const [from, to] = stretch(other, chance, other.length)
  const at = chance.below(bytes.length)
  const rest = chance.often(0.5) ? bytes.subarray(at) : bytes.subarray(Math.min(bytes.length, at + to - from))
  return joined(bytes.subarray(0, at), other.subarray(from, to), rest)
}

/** Damage that asks nothing of the format: bits, lengths and strangers' bytes. */
export function damageBytes(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  const damage = chance.pick<Damage>([flip, flip, flip, truncate, cut, repeat, blank, noise, splice])
  return damage(bytes, chance, other)
}
