/** The four screens, in order. */
export const welcomeSteps = ['what', 'leaves', 'place', 'adults'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** The fog of each screen: it clears from one to the next. In px on phones, a share beside. */
export const welcomeSpread: Record<WelcomeStep, { px: number; share: number }> = {
  what: { px: 49, share: 0.2 },
  leaves: { px: 26, share: 0.11 },
  place: { px: 10, share: 0.04 },
  adults: { px: 0, share: 0 },
};

/** The screen that an address names by its number; the first for anything else. */
export function welcomeStepOf(number: string | undefined): WelcomeStep {
  return welcomeSteps[Number(number) - 1] ?? 'what';
}
