/**
 * How many clauses and sub-items the Constitution of 2026 has, counted in the official text. A file that ends an article early
 * shows no gap in its numbers: «1. 2.» is whole to anyone who does not know of a third. More than this is an amendment.
 */

// Of articles 1 to 96, ten a line. An article without numbers is one clause.
// biome-ignore format: ten a line, to find an article by eye
const CLAUSES: readonly number[] = [
  1, 7, 2, 4, 6, 5, 2, 3, 3, 1,
  1, 3, 3, 2, 6, 2, 3, 4, 3, 2,
  3, 2, 6, 2, 2, 2, 4, 2, 4, 4,
  2, 3, 5, 1, 4, 2, 3, 1, 2, 1,
  3, 3, 5, 3, 2, 1, 3, 3, 3, 4,
  3, 4, 2, 5, 5, 1, 5, 6, 2, 7,
  6, 3, 4, 3, 1, 1, 2, 3, 7, 3,
  1, 7, 6, 3, 4, 4, 3, 4, 1, 4,
  1, 1, 5, 5, 5, 2, 1, 6, 6, 4,
  4, 3, 1, 2, 6, 3,
]

// By article and clause.
const ITEMS: Readonly<Record<string, number>> = {
  '46.1': 22,
  '55.4': 5,
  '56.1': 22,
  '57.3': 7,
  '60.3': 16,
  '65.1': 9,
  '66.1': 4,
  '71.1': 4,
  '73.1': 7,
  '78.3': 6,
  '88.4': 5,
  '89.2': 4,
}

export function clausesIn(article: number): number {
  return CLAUSES[article - 1] ?? 0
}

export function itemsIn(article: number, clause: number): number {
  return ITEMS[`${article}.${clause}`] ?? 0
}
