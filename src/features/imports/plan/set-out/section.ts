import type { Block } from '#src/kit/documents/source-document.ts'
import type { Field } from './field-lines.ts'

/** Actions that a paper tells in sections of prose, with what stays as it stands before and after them. */
export type Section = { before: Block[]; records: Field[][]; after: Block[] }

/** Lines that tell who, by when and how it goes: where they begin and end, and what they say. */
export type Group = { from: number; end: number; fields: Field[] }

/** Lines one after another that hold actions, from one block to before another. */
export type Run = { from: number; end: number; records: Field[][]; told: number }
