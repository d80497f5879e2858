import { describe, expect, it } from 'vitest'
import { OFF_TOPIC } from '../../src/corpus/passages.ts'
import { createLabelsOf, labelOf, placeOf } from '../../src/retrieval/labels.ts'

describe('a label', () => {
  it.each([
    [{ subject: 46, clause: 1, item: 17 }, '46.1.17'],
    [{ subject: 46, clause: 1 }, '46.1'],
    [{ subject: 0, clause: 2 }, '0.2'],
    [{ subject: 'fact referendum' as const }, 'fact'],
    [{ subject: OFF_TOPIC as typeof OFF_TOPIC }, OFF_TOPIC],
  ])('names the place of a passage, or what it is about: %o', (passage, label) => {
    expect(labelOf(passage)).toBe(label)
  })

  it('is none for what is about an article at large', () => {
    expect(labelOf({ subject: 46 })).toBeUndefined()
    expect(labelOf({ subject: 'explainer courts' })).toBeUndefined()
  })

  it('tells its place again', () => {
    expect(placeOf('46.1.17')).toEqual({ clause: 1, item: 17 })
    expect(placeOf('46.1')).toEqual({ clause: 1 })
  })
})

describe('the labels that stand for a subject', () => {
  const labels = ['4.1', '46.1', '46.1.1', 'fact', OFF_TOPIC, '6.1']
  const labelsOf = createLabelsOf(labels, { explainers: [{ slug: 'head-of-state', articles: [46, 4] }] })
  const names = (subject: Parameters<typeof labelsOf>[0]) => labelsOf(subject).map((at) => labels[at])

  it('are all places of an article, and no other article’s', () => {
    expect(names(46)).toEqual(['46.1', '46.1.1'])
    expect(names(4)).toEqual(['4.1'])
    expect(names(6)).toEqual(['6.1'])
  })

  it('are the one of all facts, and the one of something else', () => {
    expect(names('fact referendum')).toEqual(['fact'])
    expect(names(OFF_TOPIC)).toEqual([OFF_TOPIC])
  })

  it('are its main article’s for an explainer', () => {
    expect(names('explainer head-of-state')).toEqual(names(46))
  })

  it('are none for what was not taught', () => {
    expect(names(47)).toEqual([])
    expect(names('explainer none')).toEqual([])
  })
})
