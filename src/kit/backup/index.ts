export { loadBackup } from './load-backup.ts'
export { findManifest } from './manifest.ts'
export { writeBackup } from './write-backup.ts'
