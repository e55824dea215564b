export type Sample = { minute: number; mb: number };

/** How much `mb` grows a minute: the straight line nearest to the samples (least squares). */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [minute, mb] = [mean((one) => one.minute), mean((one) => one.mb)];
  const together = mean((one) => (one.minute - minute) * (one.mb - mb));
  return together / mean((one) => (one.minute - minute) ** 2);
}
