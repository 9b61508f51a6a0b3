export { loadBackup } from './load-backup.ts'
export { writeBackup } from './write-backup.ts'
