import type { LegalTexts } from '../en/index.ts';

export const proof: LegalTexts['proof'] = {
  title: 'Cómo comprobarlo',
  description:
    'Tabla por tabla, qué se guarda, quién recibe qué, qué se escapa y la prueba que puedes ejecutar.',
  lead: 'La misma página que acompaña al código: qué pasa con tus palabras, qué hay en cada tabla de la base de datos y cuánto tiempo, y la prueba que busca lo que no debe estar.',
  language: 'Está escrita para quien lee código, en inglés.',
};
