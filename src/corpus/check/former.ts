/** The clauses that each article of the 1995 Constitution numbers: «4» → 1, 2, 3; «2» → 1, 2, 3, 3-1, 4. */
export type FormerOutline = ReadonlyMap<string, readonly string[]>

/** Read off the text of 1995 in Russian, as the Ministry of Justice prints it; notes stand among the clauses. */
export function formerOutline(text: string): FormerOutline {
  const [, ...parts] = text.split(/^\s*Статья (?=\d+(?:-\d)?\.?\s*$)/m)
  return new Map(
    parts.map((part) => {
      const clauses = [...part.matchAll(/^\s*(\d+(?:-\d)?)\. /gm)].map(([, number = '']) => number)
      return [part.match(/^\d+(?:-\d)?/)?.[0] ?? '', clauses]
    }),
  )
}
