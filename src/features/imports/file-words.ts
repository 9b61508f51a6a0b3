/** A document by its file, and how long it is where that is known: "plan.pdf, 12 pages". */
export function sayFile(fileName: string, pages: number | undefined): string {
  if (pages === undefined) return fileName
  return `${fileName}, ${pages === 1 ? 'one page' : `${pages} pages`}`
}
