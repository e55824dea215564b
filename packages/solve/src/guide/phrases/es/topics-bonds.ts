import type { TopicText } from '../phrases.ts';

export const partner: TopicText = {
  noun: 'tu relación',
  open: [
    '¿Qué momento entre los dos se te queda dentro?',
    '¿Qué es lo que más duele ahora?',
    '¿Qué te habría gustado decir?',
  ],
  goal: [
    '¿Cómo sería una buena noche entre los dos?',
    '¿Qué sería suficiente entre los dos?',
    '¿Cómo te gustaría que fuera entre los dos?',
  ],
  small: [
    [
      'Escribir la frase que no dijiste',
      'Solo para ti. Enseña lo que de verdad necesitas.',
      'Escribe esa frase en un papel, sin enviarla.',
    ],
    [
      'Una noche sin ese tema',
      'Algo corriente, en compañía o por tu cuenta, y el tema aparte.',
      'Elige la noche y apúntala.',
    ],
  ],
  person: [
    [
      'Pedir un cuarto de hora tranquilo',
      'Sin sentencias: cada uno dice una cosa que necesita.',
      'Escribe un mensaje pidiendo quince minutos.',
    ],
    [
      'Contarle a alguien cómo estás',
      'No por el consejo. Para que alguien lo sepa.',
      'Escríbele y pregunta por un rato esta semana.',
    ],
  ],
  views: [
    'Duele porque importa, y eso no es debilidad.',
    'Lo vemos distinto; nadie tiene la foto entera.',
    'Puedo decir lo que necesito sin tener que ganar.',
  ],
};

export const family: TopicText = {
  noun: 'tu familia',
  open: [
    '¿Qué momento se te queda más dentro?',
    '¿Qué es lo que más duele ahora?',
    '¿Qué te habría gustado decir?',
  ],
  goal: [
    '¿Cómo sería una semana más fácil en la familia?',
    '¿Qué sería suficiente en tu familia, por ahora?',
    '¿Cómo te gustaría que fuera con tu familia?',
  ],
  small: [
    [
      'Elegir un tema que no tocarás',
      'Uno que esta semana dejas aparte, con amabilidad.',
      'Escribe la frase amable que cierra ese tema.',
    ],
    [
      'Tomarte veinte minutos tuyos',
      'Con la puerta cerrada o en la calle, sin explicaciones.',
      'Decide qué veinte minutos y dilo a una persona.',
    ],
  ],
  person: [
    [
      'Hablar primero con quien mejor escucha',
      'Empezar por la persona más serena de la familia.',
      'Mándale una línea y propón hablar el domingo.',
    ],
    [
      'Pedir una ayuda concreta',
      'Una tarea con nombre, un día, una persona.',
      'Escribe en una línea quién hace qué.',
    ],
  ],
  views: [
    'Puedo quererlos y decir que no a esto.',
    'Cargan con lo suyo; no todo va conmigo.',
    'Soy parte de la familia, no quien lo repara todo.',
  ],
};

export const friends: TopicText = {
  noun: 'una amistad',
  open: [
    '¿Qué pasó, tal como lo viste tú?',
    '¿Qué momento duele más?',
    '¿Qué echas de menos de como era?',
  ],
  goal: [
    '¿Qué sería suficiente en esa amistad?',
    'Si volviera a estar bien, ¿cómo sería?',
    '¿Cómo te gustaría que fuera entre los dos?',
  ],
  small: [
    [
      'Escribir un mensaje y dejarlo dormir',
      'Tres líneas sin reproche; mañana se releen.',
      'Escribe las tres líneas sin enviarlas.',
    ],
    [
      'Apuntar lo que sabes de verdad',
      'Lo que se dijo, lo que concluiste. Dos columnas.',
      'Escribe una línea en cada columna.',
    ],
  ],
  person: [
    [
      'Proponer algo corto',
      'Un café, un paseo, media hora: fácil de aceptar.',
      'Escribe una línea con día y sitio.',
    ],
    [
      'Preguntárselo una vez, sin rodeos',
      'Una pregunta sin acusar, y luego esperar.',
      'Escribe la pregunta en una frase.',
    ],
  ],
  views: [
    'Un silencio tiene muchos motivos y yo conozco un lado.',
    'Una amistad puede enfriarse un tiempo y seguir.',
    'Puedo dar un paso una vez sin suplicar.',
  ],
};
