export {
  type Direction,
  type Evidence,
  type EvidenceOfAction,
  families,
  type Family,
  familyNames,
  inDateUntil,
  isFamily,
  isInDate,
  isStrength,
  sayKind,
  type Strength,
  strengthNames,
  strengths,
  supportingFamilies,
} from './evidence.ts'
export {
  findEvidence,
  findFile,
  findVersion,
  insertEvidence,
  insertEvidenceLink,
  listEvidenceOf,
  type NewEvidence,
  storeFile,
} from './evidence.store.ts'
export { type EvidenceVersion, listVersions } from './evidence-version.store.ts'
export {
  type EvidenceInput,
  parseDirection,
  parseEvidence,
  parseVersion,
  placesOfEvidence,
  type VersionInput,
} from './evidence.form.ts'
export { evidenceFileFaults, unlessLocked } from './evidence-file.ts'
export { EvidenceFileField } from './evidence-file-field.tsx'
export { renewEvidence } from './evidence.renew.ts'
export { quartersRunning } from './quarters.ts'
