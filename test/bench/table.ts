/** Rows of cells as plain text, columns as wide as their widest cell, the first one to the left, figures to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const cell = (text: string, column: number) => (column ? text.padStart(width(column)) : text.padEnd(width(column)))
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}
