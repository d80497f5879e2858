/** A list in an order that looks random and is the same for the same seed (Fisher–Yates on a linear congruence). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const order = [...list]
  let state = seed + 1
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const [a, b] = [order[at] as T, order[other] as T]
    order[at] = b
    order[other] = a
  }
  return order
}
