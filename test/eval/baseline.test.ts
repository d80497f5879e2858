import { expect, it } from 'vitest'
import { raised } from './baseline.ts'

it('the ratchet raises what rose, keeps what fell, and takes what is new', () => {
  const before = { all: { recall1: 0.8, reform: 1 }, gone: { recall1: 0.5 } }
  const now = { all: { recall1: 0.9, reform: 0.96 }, kk: { recall1: 0.7 } }
  expect(raised(before, now)).toEqual({ all: { recall1: 0.9, reform: 1 }, kk: { recall1: 0.7 } })
})
