import { writeXlsx } from 'hucre/xlsx'
import { type Coverage, coverageColumns, coverageRows } from '#src/features/sources/index.ts'

const widths = [30, 8, 60, 12, 10, 60, 10, 14, 26, 26]

/** The coverage matrix as a workbook. A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP). */
export async function coverageSheet(coverage: Coverage): Promise<Uint8Array> {
  const rows = coverageRows(coverage).map((row) => row.map(plainCell))
  return writeXlsx({
    sheets: [
      {
        name: 'Findings and actions',
        columns: coverageColumns.map((header, at) => ({ header, width: widths[at] ?? 12 })),
        rows: [coverageColumns, ...rows],
      },
    ],
  })
}

function plainCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
