import type { OptionsPhrases } from '../phrases.ts';

/** Ways to live with what cannot be changed now. */
export const copingEs: OptionsPhrases['coping'] = {
  small: [
    [
      'Diez minutos solo para ti',
      'Una silla, una ventana, un té: nada útil.',
      'Elige el sitio y deja el teléfono en otro cuarto.',
    ],
    [
      'Una cosa que todavía hace bien',
      'Por pequeña que sea: una canción, agua caliente, un rato de sol.',
      'Apunta una de esas cosas y cuándo podría ser.',
    ],
    [
      'Darle un lugar en el día',
      'Una vela, una línea en un cuaderno: un momento para ello, y luego el día sigue.',
      'Pon en la mesa lo que haga falta para ese momento.',
    ],
  ],
  person: [
    [
      'Contarle a una persona cómo es de verdad',
      'No para que aconseje. Alguien que solo escuche.',
      'Escribe una línea pidiendo diez minutos a esa persona.',
    ],
    [
      'Pedir una sola cosa que haga falta',
      'Una comida, un viaje en coche, una hora libre: algo concreto.',
      'Apunta esa cosa y quién podría hacerla.',
    ],
    [
      'Encontrar a quien vive lo mismo',
      'Un grupo, o una persona que lo conoce por dentro.',
      'Busca un grupo y su próxima fecha.',
    ],
  ],
};
