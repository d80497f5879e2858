/** One letter wrong, missing or too many, or two neighbours exchanged; words below five letters lie too close together. */
export function isOneSlip(typed: string, right: string): boolean {
  if (typed.length < 5) return false
  let start = 0
  while (start < right.length && typed[start] === right[start]) start += 1
  let end = 0
  while (end < right.length - start && end < typed.length - start && typed.at(-1 - end) === right.at(-1 - end)) end += 1
  const [wrong, meant] = [typed.slice(start, typed.length - end), right.slice(start, right.length - end)]
  return (wrong.length <= 1 && meant.length <= 1) || (wrong.length === 2 && [...wrong].reverse().join('') === meant)
}
