export { fourQuestions, isUnevidencedClaim, type NextStep, type Update } from './update.ts'
export { acceptUpdate, returnUpdate } from './update.decide.ts'
export { giveUpdate } from './update.give.ts'
export { findUpdate, listUpdates } from './update.store.ts'
