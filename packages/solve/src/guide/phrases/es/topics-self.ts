import type { TopicText } from '../phrases.ts';

export const self: TopicText = {
  noun: 'cómo te ves',
  open: [
    '¿Cuándo sonó más fuerte esa voz?',
    '¿Qué la despertó esta vez?',
    '¿Con quién te comparas más?',
  ],
  goal: [
    '¿Cómo te gustaría verte?',
    '¿Qué sería suficiente, para ti?',
    '¿Cómo te gustaría hablarte?',
  ],
  small: [
    [
      'Apuntar una cosa terminada',
      'Cada noche una línea, por pequeña que sea.',
      'Escribe ya la línea de hoy.',
    ],
    [
      'Contestar una vez a la frase dura',
      'Como se la contestarías a una amistad. Por escrito.',
      'Escribe la frase y una línea debajo.',
    ],
  ],
  person: [
    [
      'Preguntar a alguien qué valora en ti',
      'Alguien sincero, una pregunta, y tú solo escuchas.',
      'Escríbele la pregunta.',
    ],
    [
      'Decirlo ante alguien amable',
      'Oídas por otra persona, esas frases cambian de tamaño.',
      'Elige a la persona y mándale una línea.',
    ],
  ],
  views: [
    'Me mido con una regla que no aplico a nadie más.',
    'Es un estado de ánimo que habla alto, no un informe.',
    'Puedo estar a medio hacer y valer igual.',
  ],
};

export const other: TopicText = {
  noun: 'esta situación',
  open: [
    '¿Qué parte es la más dura ahora?',
    'De todo eso, ¿qué vuelve por la noche?',
    '¿En qué momento del día lo notas?',
    '¿Qué lo ha hecho más difícil últimamente?',
    '¿Desde cuándo está así?',
  ],
  goal: [
    '¿Qué sería suficiente, por ahora?',
    '¿En qué notarías que mejora?',
    '¿Cómo te gustaría que estuviera en un mes?',
  ],
  small: [
    [
      'Escribirlo en cinco líneas',
      'Qué pasó, qué sabes, qué solo sospechas.',
      'Escribe las dos primeras de las cinco líneas.',
    ],
    [
      'Hacer los primeros diez minutos',
      'Solo la parte que tienes justo delante.',
      'Pon un temporizador de diez minutos y empieza.',
    ],
    [
      'Repartirlo: mío, suyo, de nadie',
      'Tres columnas, dos minutos cada una.',
      'Dibuja las columnas y pon una palabra en cada una.',
    ],
  ],
  person: [
    [
      'Contárselo a alguien de confianza',
      'No por el consejo. Para no llevarlo en solitario.',
      'Escribe una línea y pide diez minutos esta semana.',
    ],
    [
      'Preguntar a quien sabe de esto',
      'Una pregunta precisa a alguien con experiencia.',
      'Escribe la pregunta en una frase.',
    ],
  ],
  views: [
    'Puedo cargar con esto y aun así soltar una parte.',
    'No necesito toda la respuesta para dar un paso.',
    'Es difícil, y no es todo lo que tengo.',
    'Puede seguir sin aclararse un tiempo sin que salga mal.',
  ],
};
