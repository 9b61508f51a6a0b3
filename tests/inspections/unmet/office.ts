import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Unmet } from './parts.ts'

const office = '/usr/bin/soffice'

/** A report as LibreOffice prints it: its own fonts, lists and tables, no running heads. */
export async function printByOffice({ look, body }: Unmet): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'))
  try {
    await writeFile(
      join(folder, 'report.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title><style>${look}</style></head><body>${body}</body></html>`,
    )
    await promisify(execFile)(office, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--infilter=HTML (StarWriter)',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      join(folder, 'report.html'),
    ])
    return new Uint8Array(await readFile(join(folder, 'report.pdf')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
