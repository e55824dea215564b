import type { TopicText } from '../phrases.ts';

export const health: TopicText = {
  noun: 'la salud o el sueño',
  open: ['¿Cómo es en su peor hora?', '¿Qué te impide hacer?', '¿En qué momento del día afloja?'],
  goal: [
    '¿Cómo sería una noche o un día tolerable?',
    '¿Qué sería suficiente para tu cuerpo?',
    '¿Qué te gustaría poder hacer otra vez?',
  ],
  small: [
    [
      'Anotar dos líneas durante tres días',
      'Por la noche: cómo fue y qué hubo antes. Dos líneas.',
      'Deja papel y bolígrafo donde los veas.',
    ],
    [
      'Cambiar una cosa de la última hora',
      'Pantalla fuera, luz baja, siempre en el mismo orden.',
      'Elige esa cosa y déjala preparada.',
    ],
  ],
  person: [
    [
      'Pedir cita médica',
      'Allí se mira lo que una página no puede. Lleva tres notas.',
      'Busca el número y el horario.',
    ],
    [
      'Contárselo a alguien cercano',
      'Quien lo sabe puede quitarte un peso de encima.',
      'Escribe una línea a esa persona.',
    ],
  ],
  views: [
    'El cuerpo da una señal, no una condena.',
    'Un mal día del cuerpo no es toda la semana.',
    'Puedo cuidarme aunque no lo controle todo.',
  ],
};

export const home: TopicText = {
  noun: 'el sitio donde vives',
  open: [
    '¿Qué te desgasta más de vivir ahí?',
    '¿Qué hora es la peor?',
    '¿Qué te molesta más de eso?',
  ],
  goal: [
    '¿Qué lo haría soportable este mes?',
    '¿Qué sería suficiente en casa?',
    '¿Cómo te gustaría que fuera donde vives?',
  ],
  small: [
    [
      'Despejar una superficie',
      'Una mesa, una silla: diez minutos y basta.',
      'Pon un temporizador y despeja la mitad.',
    ],
    [
      'Apuntar días y horas',
      'Cinco días de qué pasa y cuándo. Los hechos ayudan después.',
      'Empieza la lista con lo de hoy.',
    ],
  ],
  person: [
    [
      'Escribir una nota amable',
      'Qué pasa, cuándo, y una petición.',
      'Haz un borrador de tres líneas.',
    ],
    [
      'Preguntar en una asesoría de vivienda',
      'Allí saben qué es habitual y qué es posible.',
      'Busca el número y apunta el horario.',
    ],
  ],
  views: [
    'Que un sitio no sea para mí no es un fallo mío.',
    'Ahora es así; no tiene que serlo siempre.',
    'Un rincón en calma ya cambia una tarde.',
  ],
};
