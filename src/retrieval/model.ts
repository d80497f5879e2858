import { readFileSync, writeFileSync } from 'node:fs'
import { FEATURES, type Label, type Model } from './classifier.ts'

/** The classifier's weights as files: names in JSON, numbers as bytes. Written by `npm run train`. */

const at = (name: string) => new URL(`./model/${name}`, import.meta.url)

type Head = { readonly labels: readonly Label[]; readonly scale: number }

export function readModel(): Model {
  const head = JSON.parse(readFileSync(at('classifier.json'), 'utf8')) as Head
  const bytes = readFileSync(at('classifier.bin'))
  const expected = FEATURES * (head.labels.length + 1)
  if (bytes.length !== expected)
    throw new Error(`retrieval: classifier.bin has ${bytes.length} bytes, ${expected} expected. Run npm run train.`)
  const rarity = Float32Array.from(bytes.subarray(0, FEATURES), (byte) => byte / RARITY_STEPS)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + FEATURES, FEATURES * head.labels.length)
  return { ...head, rarity, weights }
}

export function writeModel({ labels, scale, rarity, weights }: Model): void {
  writeFileSync(at('classifier.json'), `${JSON.stringify({ labels, scale })}\n`)
  const steps = Uint8Array.from(rarity, (value) => Math.round(value * RARITY_STEPS))
  writeFileSync(
    at('classifier.bin'),
    Buffer.concat([steps, Buffer.from(weights.buffer, weights.byteOffset, weights.length)]),
  )
}

// Rarities run from 0 to ln of the number of training texts, about 10.
const RARITY_STEPS = 20
