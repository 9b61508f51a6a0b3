import { askWorker } from '#src/kit/workers.ts'

const longestMs = 10_000
const mostMemoryMb = 600

/**
 * Whether a file is a PDF that nobody can open without a password. Only one that names a lock is opened to see, in a
 * thread with limits on time and memory; what takes more, or makes no sense, is taken for open.
 */
export async function isLockedPdf(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!file.subarray(0, 1024).includes('%PDF-') || !file.includes('/Encrypt')) return false
  return askWorker('pdf-lock', { given: bytes, longestMs, mostMemoryMb, otherwise: false })
}
