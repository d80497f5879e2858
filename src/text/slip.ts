/** As isOneEdit; words below five letters lie too close together. */
export function isOneSlip(typed: string, right: string): boolean {
  return typed.length >= 5 && isOneEdit(typed, right)
}

/** One letter wrong, missing or too many, or two neighbours exchanged; or none of it. */
export function isOneEdit(typed: string, right: string): boolean {
  let start = 0
  while (start < right.length && typed[start] === right[start]) start += 1
  let end = 0
  while (end < right.length - start && end < typed.length - start && typed.at(-1 - end) === right.at(-1 - end)) end += 1
  const [wrong, meant] = [typed.length - end - start, right.length - end - start]
  if (wrong <= 1 && meant <= 1) return true
  return wrong === 2 && meant === 2 && typed[start] === right[start + 1] && typed[start + 1] === right[start]
}
