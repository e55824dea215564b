import type { TopicText } from '../phrases.ts';

export const lonely: TopicText = {
  noun: 'tanta soledad',
  open: [
    '¿A qué hora pesa más el silencio?',
    '¿A quién echas de menos, o qué tipo de charla?',
    '¿Cuándo fue la última vez que pesó menos?',
  ],
  goal: [
    '¿Cuánto contacto bastaría esta semana?',
    '¿Cómo sería una tarde con algo de compañía?',
    '¿Cómo te gustaría que fuera tu semana?',
  ],
  small: [
    [
      'Sentarte media hora entre gente',
      'Una biblioteca, un café: sin obligación de hablar.',
      'Elige el sitio y cómo se llega.',
    ],
    [
      'Saludar a alguien por su nombre',
      'Alguien del edificio, de la tienda o de clase.',
      'Decide a quién saludarás mañana.',
    ],
  ],
  person: [
    [
      'Escribir a alguien de antes',
      'Tres líneas a una persona con la que hablabas a gusto.',
      'Abre el chat y escribe la primera línea.',
    ],
    [
      'Probar un grupo una vez',
      'Un curso, un coro, una caminata: una vez, con derecho a irte.',
      'Busca un grupo y su próxima fecha.',
    ],
  ],
  views: [
    'Estar a solas aquí es reciente; no es lo que soy.',
    'Querer compañía es una necesidad, como el hambre. No da vergüenza.',
    'Una charla corta no lo arregla, y es un comienzo.',
  ],
};

export const grief: TopicText = {
  noun: 'tu pérdida',
  open: [
    '¿Qué es lo que más falta te hace estos días?',
    '¿Qué hora del día es la más dura?',
    '¿Qué recuerdo vuelve más estos días?',
  ],
  goal: [
    '¿Qué haría más llevaderos los próximos días?',
    '¿Qué te bastaría estos días?',
    '¿Qué desearías para las próximas semanas?',
  ],
  small: [
    [
      'Encender una vela o poner su canción',
      'Cinco minutos para quien echas de menos.',
      'Prepara lo que necesitas para esos cinco minutos.',
    ],
    [
      'Escribir un recuerdo',
      'Media página, como si se lo contaras a alguien.',
      'Escribe la primera frase de ese recuerdo.',
    ],
  ],
  person: [
    [
      'Sentarte con quien también lo vivió',
      'Una historia cada uno. Nada más.',
      'Escribe a esa persona y propón un día.',
    ],
    [
      'Dejar que alguien te eche una mano',
      'La gente pregunta cómo ayudar: dale a alguien una tarea concreta.',
      'Elige la tarea y la persona.',
    ],
  ],
  views: [
    'Duele tanto porque importaba tanto.',
    'No tengo que haber terminado con esto.',
    'Habrá días de echar de menos y días de vivir.',
  ],
};
