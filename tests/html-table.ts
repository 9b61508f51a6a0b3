/** Rows of cells as a table of a web page. */
export function htmlTable(...rows: string[][]): string {
  return `<table border="1">${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`
}
