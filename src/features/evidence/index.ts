export {
  type Direction,
  type Evidence,
  type EvidenceOfAction,
  families,
  type Family,
  familyNames,
  isFamily,
  sayKind,
  supportingFamilies,
} from './evidence.ts'
export {
  findEvidence,
  findFile,
  insertEvidence,
  insertEvidenceLink,
  listEvidenceOf,
  type NewEvidence,
  storeFile,
} from './evidence.store.ts'
export { type EvidenceInput, parseEvidence, placesOfEvidence } from './evidence.form.ts'
export { quartersRunning } from './quarters.ts'
