export const landing = {
  meta: {
    title: 'Solacore: bring one problem, leave with one plan',
    description:
      'Guided problem solving in five short steps, with an AI. What you write stays on your device.',
  },
  hero: { title: 'Bring one problem. Leave with one plan.' },
};

export type LandingTexts = typeof landing;
