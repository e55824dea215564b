import type { LandingTexts } from './en.ts';

export const landing: LandingTexts = {
  meta: {
    title: 'Solacore: trae un problema, llévate un plan',
    description:
      'Resolución guiada de problemas en cinco pasos cortos, con una IA. Lo que escribes se queda en tu dispositivo.',
  },
  hero: { title: 'Trae un problema. Llévate un plan.' },
};
