import type { OptionsPhrases } from '../phrases.ts';

/** What speaks for each kind of way, and what against it. */
export const reasonsEs = {
  ownPros: ['Sale de ti.', 'Sabes lo que cuesta.', 'Nadie tiene que convencerte.'],
  ownCons: [
    'Puede ser mayor de lo que parece.',
    'Aún le falta un primer trozo.',
    'Hay que buscarle un hueco.',
  ],
  smallPros: [
    'Se puede hacer hoy, incluso con cansancio.',
    'No necesita a nadie más.',
    'Se ve enseguida que está hecho.',
  ],
  smallCons: ['Cambia solo un poco.', 'Lo grande sigue abierto.', 'Puede saber a poco.'],
  personPros: [
    'No lo llevas a solas.',
    'Otra persona quizá ve más.',
    'Puede cambiar la situación.',
  ],
  personCons: [
    'Hace falta algo de valor.',
    'La respuesta no depende de ti.',
    'Quizá haya que esperar la respuesta.',
  ],
  waitPros: [
    'No gasta fuerzas.',
    'Algunas cosas se asientan con el tiempo.',
    'Dejas de pelearte con ello un rato.',
  ],
  waitCons: ['Por fuera no cambia nada.', 'Pide paciencia.', 'No sirve si hay un plazo.'],
} satisfies Partial<OptionsPhrases>;
