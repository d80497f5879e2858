import { type Figures, figures, type Outcome } from './measure.ts'

/** The ratchet: part of the questions → figure → value; a false refusal counts as what is not refused, so that up is good. */
export type Baseline = Record<string, Record<string, number>>

/** The figures that must not fall, cut to three digits, for all questions, for each language, and for the held-out third. */
export function measured(all: readonly Outcome[]): Baseline {
  const parts: Record<string, readonly Outcome[]> = {
    all,
    holdout: all.filter(({ question }) => question.holdout),
    ...Object.fromEntries(
      ['kk', 'ru', 'en'].map((lang) => [lang, all.filter(({ question }) => question.lang === lang)]),
    ),
  }
  return Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, ratchet(figures(rows))]))
}

function ratchet({ recall1, recall3, mrr, falseRefusal, refusal, lookup, reform }: Figures): Record<string, number> {
  const values = {
    recall1: recall1.value,
    recall3: recall3.value,
    mrr,
    kept: 1 - falseRefusal.value,
    refusal: refusal.value,
    lookup: lookup.value,
    reform: reform.value,
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.floor(value * 1000) / 1000]))
}
