import type { TopicText } from '../phrases.ts';

export const overload: TopicText = {
  noun: 'todo lo que tienes pendiente',
  open: [
    'De todo eso, ¿qué te pesa más hoy?',
    'Cuando el día se llena, ¿qué se cae primero?',
    '¿Qué tarea te ronda por la noche?',
    '¿Qué parte te desgasta más?',
  ],
  goal: [
    '¿Cómo sería un día normal y llevadero?',
    '¿Qué sería suficiente para el viernes?',
    '¿Cómo sería tu semana si se pudiera con ella?',
  ],
  small: [
    [
      'Tachar una cosa de esta semana',
      'Escribes la lista a mano y tachas una línea que puede esperar.',
      'Escribe en papel todo lo pendiente y tacha una cosa.',
    ],
    [
      'Cerrar una tarea de diez minutos',
      'La más corta, y terminarla antes de abrir otra.',
      'Elige la tarea más corta y haz la primera mitad.',
    ],
  ],
  person: [
    [
      'Preguntar qué se puede dejar',
      'Dos líneas a quien reparte el trabajo: esto está abierto, ¿qué quitamos?',
      'Escribe dos líneas: qué está abierto y qué podría caer.',
    ],
    [
      'Pasarle una cosa a alguien',
      'Una tarea que otra persona haría bastante bien, y pedirlo.',
      'Escribe el mensaje con el que pasas una tarea.',
    ],
  ],
  views: [
    'Hay más trabajo que horas. Es aritmética, no carácter.',
    'Todo no puedo; qué parte, sí puedo elegirlo.',
    'Ir con retraso habla de la lista, no de mí.',
  ],
};

export const job: TopicText = {
  noun: 'el trabajo',
  open: [
    '¿Qué parte de la jornada es la más dura?',
    '¿En qué momento del trabajo lo notas más?',
    'De todo eso, ¿qué te llevas a casa?',
  ],
  goal: [
    '¿Cómo sería una semana de trabajo decente?',
    '¿Qué resultado en el trabajo te bastaría?',
    '¿Cómo te gustaría que fuera el trabajo en un mes?',
  ],
  small: [
    [
      'Escribir solo el próximo paso',
      'Una línea con lo primero, y nada de lo que viene después.',
      'Escribe en una línea lo primero y abre lo que necesita.',
    ],
    [
      'Preparar una hoja en diez minutos',
      'Media página: qué aportas, qué necesitas, qué dejas fuera.',
      'Abre una hoja en blanco y escribe tres puntos.',
    ],
  ],
  person: [
    [
      'Preguntar a quien pasó por esto',
      'Un mensaje corto: ¿cómo empezaste tú?',
      'Escribe tres líneas a una persona que pasó por esto.',
    ],
    [
      'Hablarlo con alguien del trabajo',
      'Quince minutos, una pregunta, sin pedir soluciones.',
      'Manda una línea pidiendo quince minutos.',
    ],
  ],
  views: [
    'Un trabajo puede ir mal un tiempo sin que yo trabaje mal.',
    'Es un capítulo del trabajo, y hubo otros.',
    'Lo que puedo preparar es mío; lo que otros decidan, no.',
  ],
};

export const boss: TopicText = {
  noun: 'alguien del trabajo',
  open: [
    '¿Qué momento con esa persona vuelve una y otra vez?',
    '¿Qué dijo o hizo la última vez?',
    '¿Qué te molesta más de todo eso?',
  ],
  goal: [
    '¿Cómo sería una semana llevadera con esa persona?',
    '¿Qué sería suficiente entre los dos?',
    '¿Cómo te gustaría que fuera con esa persona?',
  ],
  small: [
    [
      'Escribir lo ocurrido en tres frases',
      'Qué se dijo, cuándo y qué trajo. Aún sin juzgar.',
      'Escribe tres frases: qué se dijo, cuándo, qué siguió.',
    ],
    [
      'Preparar una frase para la próxima',
      'Una frase tranquila, en primera persona, sobre una sola cosa.',
      'Escribe la frase y dila una vez en voz alta.',
    ],
  ],
  person: [
    [
      'Pedirle diez minutos',
      'Una charla corta sobre un punto: qué se espera y para cuándo.',
      'Escribe un mensaje de dos líneas pidiendo diez minutos.',
    ],
    [
      'Preguntarle a alguien neutral',
      'Le describes la escena y preguntas cómo la ve.',
      'Manda una línea a alguien del trabajo en quien confías.',
    ],
  ],
  views: [
    'Sé lo que hizo. El porqué lo puedo preguntar.',
    'Su tono es suyo; mi siguiente frase es mía.',
    'Puede ser injusto y tener una parte que sí puedo mover.',
  ],
};
