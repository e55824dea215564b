import type { TopicText } from '../phrases.ts';

export const decision: TopicText = {
  noun: 'la decisión',
  open: [
    'Esta mañana, ¿hacia qué lado te inclinabas?',
    '¿Por qué cuesta soltar una de las dos?',
    '¿Qué te da miedo perder?',
  ],
  goal: [
    '¿Qué debería darte una decisión bastante buena?',
    'Dentro de un año, ¿qué quieres que sea verdad?',
    '¿Qué debería hacer posible la decisión?',
  ],
  small: [
    [
      'Vivir un día como si ya estuviera',
      'Tomas un lado un día, sin contarlo, y apuntas cómo se siente.',
      'Escribe qué lado tomas mañana.',
    ],
    [
      'Una página para cada lado',
      'Qué ganas, qué dejas, qué tiene vuelta atrás.',
      'Dobla una hoja y escribe tres palabras en cada mitad.',
    ],
  ],
  person: [
    [
      'Preguntar a quien eligió antes',
      'Una persona por lado, una pregunta a cada una.',
      'Escribe la pregunta y el primer nombre.',
    ],
    [
      'Decirlo en voz alta ante alguien paciente',
      'Que solo pregunte, durante quince minutos.',
      'Pide a una persona esos quince minutos.',
    ],
  ],
  views: [
    'Quizá no haya lado correcto, sino uno que pueda sostener.',
    'Pocas elecciones son definitivas; casi todas se corrigen.',
    'Dudo porque en los dos lados hay algo que valoro.',
  ],
};

export const habit: TopicText = {
  noun: 'la costumbre',
  open: [
    '¿Qué ocurre en el minuto anterior?',
    '¿A qué hora del día tira más?',
    '¿Qué te molesta más de eso?',
  ],
  goal: [
    '¿Cómo sería un buen día, siendo realista?',
    '¿Cuánto te bastaría?',
    '¿Qué te gustaría hacer en su lugar?',
  ],
  small: [
    [
      'Empezar dos minutos',
      'Temporizador, empiezas, y cuando suena puedes parar.',
      'Deja a mano lo que necesitas y pon el temporizador.',
    ],
    [
      'Ponerle un estorbo delante',
      'El teléfono en otro cuarto, la aplicación sin sesión.',
      'Elige el otro sitio para el teléfono.',
    ],
  ],
  person: [
    [
      'Hacerlo al lado de alguien',
      'En el mismo cuarto o por llamada, cada cual con lo suyo.',
      'Pídele a alguien media hora.',
    ],
    [
      'Decirle a alguien la hora',
      'Avisas cuándo empiezas y después mandas una palabra.',
      'Escribe el mensaje con día y hora.',
    ],
  ],
  views: [
    'Aplazarlo me protege de algo. No es pereza.',
    'No hacen falta ganas para empezar; quizá lleguen empezando.',
    'Un mal día es solo un día.',
  ],
};
