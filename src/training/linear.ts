import { softmax } from '../retrieval/classifier.ts'
import { type Features, probability, type Signs, weigh } from '../retrieval/weights.ts'

/** One question for the ranking: its candidates' features, and which of them are right. */
export type Choice = { readonly candidates: readonly Features[]; readonly right: readonly boolean[] }

/** One question for a verdict: the signs, and whether it is so. */
export type Case = { readonly signs: Signs; readonly so: boolean; readonly weight: number }

const ROUNDS = 1500
const RATE = 0.05
// Keeps weights of features that say nearly the same from growing against each other.
const DECAY = 1e-3

/** Weights under which the right candidates get the largest share of the softmax over all of a question's. */
export function learnRanking(choices: readonly Choice[], start: Features): Features {
  const usable = choices.filter(({ right }) => right.includes(true))
  return descend({ ...start }, (weights) => {
    const gradient = zero(weights)
    for (const { candidates, right } of usable) {
      const shares = softmax(Float64Array.from(candidates, (each) => weigh(each, weights)))
      const rightShares = shares.map((share, at) => (right[at] ? share : 0))
      const total = rightShares.reduce((sum, share) => sum + share, 0) || 1e-9
      candidates.forEach((features, at) => {
        const error = (shares[at] ?? 0) - (rightShares[at] ?? 0) / total
        add(gradient, features, error / usable.length)
      })
    }
    return gradient
  })
}

/** Weights of a logistic regression, so that the probability of «so» is calibrated. */
export function learnVerdict(cases: readonly Case[], start: Signs): Signs {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  return descend({ ...start }, (weights) => {
    const gradient = zero(weights)
    for (const { signs, so, weight } of cases) {
      const error = probability(signs, weights) - (so ? 1 : 0)
      add(gradient, signs, (error * weight) / total)
    }
    return gradient
  })
}

type Vector = Record<string, number>

/** RMSProp with a rate that falls to nothing, so that the same questions end at the same weights. */
function descend<T extends Readonly<Vector>>(start: T, gradientAt: (weights: T) => Vector): T {
  const weights: Vector = { ...start }
  const squares = zero(start)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientAt(weights as T)
    const rate = RATE * (1 - round / ROUNDS)
    for (const name of Object.keys(weights)) {
      const slope = (gradient[name] ?? 0) + DECAY * (weights[name] ?? 0)
      squares[name] = 0.99 * (squares[name] ?? 0) + 0.01 * slope * slope
      weights[name] = (weights[name] ?? 0) - (rate * slope) / (Math.sqrt(squares[name] ?? 0) + 1e-6)
    }
  }
  return Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, Number(value.toFixed(3))])) as T
}

function add(to: Vector, values: Readonly<Vector>, factor: number): void {
  for (const name of Object.keys(to)) to[name] = (to[name] ?? 0) + factor * (values[name] ?? 0)
}

function zero(like: Readonly<Vector>): Vector {
  return Object.fromEntries(Object.keys(like).map((name) => [name, 0]))
}
