import { type Coverage, coverageColumns, coverageRows } from '#src/features/sources/index.ts'
import { harmless } from '#src/kit/harmless.ts'
import { writeWorkbook } from '#src/kit/print/workbook.ts'

const widths = [30, 8, 60, 12, 10, 60, 10, 14, 26, 26]

/** The coverage matrix as a workbook. */
export async function coverageSheet(coverage: Coverage): Promise<Uint8Array> {
  return writeWorkbook([
    {
      name: 'Findings and actions',
      columns: coverageColumns.map((title, at) => ({ title, width: widths[at] ?? 12 })),
      rows: coverageRows(coverage).map((row) => row.map(harmless)),
    },
  ])
}
