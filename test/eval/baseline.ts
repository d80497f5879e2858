import { type Figures, figures, type Outcome } from './measure.ts'

/** The ratchet: part of the questions → figure → value; a false refusal counts as what is not refused, so that up is good. */
export type Baseline = Record<string, Record<string, number>>

/** The figures that must not fall, cut to three digits, for all questions, each language, the held-out third, and the noisy. */
export function measured(all: readonly Outcome[]): Baseline {
  const parts: Record<string, readonly Outcome[]> = {
    all,
    holdout: all.filter(({ question }) => question.holdout),
    noisy: all.filter(({ question }) => question.noise),
    ...Object.fromEntries(
      ['kk', 'ru', 'en'].map((lang) => [lang, all.filter(({ question }) => question.lang === lang)]),
    ),
  }
  return Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, ratchet(figures(rows))]))
}

/** The ratchet one turn on: what rose is raised, what fell stays as it was. */
export function raised(before: Baseline, now: Baseline): Baseline {
  const higher =
    (part: string) =>
    ([name, value]: [string, number]) => [name, Math.max(value, before[part]?.[name] ?? 0)]
  const turned = ([part, values]: [string, Record<string, number>]) => [
    part,
    Object.fromEntries(Object.entries(values).map(higher(part))),
  ]
  return Object.fromEntries(Object.entries(now).map(turned))
}

function ratchet(shown: Figures): Record<string, number> {
  const values = {
    recall1: shown.recall1.value,
    recall3: shown.recall3.value,
    mrr: shown.mrr,
    kept: 1 - shown.falseRefusal.value,
    refusal: shown.refusal.value,
    lookup: shown.lookup.value,
    reform: shown.reform.value,
    compare: shown.compare.value,
    explainer: shown.explainer.value,
    place: shown.place.value,
  }
  // A part without a question of a kind has no figure for it.
  const finite = Object.entries(values).filter(([, value]) => Number.isFinite(value))
  return Object.fromEntries(finite.map(([name, value]) => [name, Math.floor(value * 1000) / 1000]))
}
