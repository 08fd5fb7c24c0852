// Small numbers about runs.

const ascending = (values) => [...values].sort((a, b) => a - b);

/// Median (mean of the middle two for an even count), least and greatest; null for no values.
export function summarise(values) {
  const sorted = ascending(values.filter((value) => value !== null && value !== undefined));
  if (sorted.length === 0) return null;
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

/// Summary of `runs.map(pick)`; null if any run has no value: a failure is not averaged away.
export function summariseRuns(runs, pick) {
  const values = runs.map(pick);
  return values.some((value) => value === null || value === undefined) ? null : summarise(values);
}
