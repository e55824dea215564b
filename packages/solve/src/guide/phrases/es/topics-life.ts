import type { TopicText } from '../phrases.ts';

export const health: TopicText = {
  noun: 'la salud o el sueño',
  open: ['¿Cómo es en su peor hora?', '¿Qué te impide hacer?', '¿En qué momento del día afloja?'],
  goal: [
    '¿Cómo sería una noche o un día tolerable?',
    '¿Qué pequeño cambio notarías primero?',
    '¿Qué te gustaría poder hacer?',
  ],
  small: [
    [
      'Anotar dos líneas durante tres días',
      'Por la noche: cómo fue y qué hubo antes. Dos líneas.',
      'Deja papel y bolígrafo donde los veas.',
    ],
    [
      'Mover una cosa de la última hora',
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
      'Quien lo sabe puede quitarte algo de encima.',
      'Escribe una línea a esa persona.',
    ],
  ],
  views: [
    'El cuerpo da una señal, no una condena.',
    'Una mala noche complica el día, no lo anula.',
    'Puedo cuidarme sin saber aún la causa.',
  ],
};

export const home: TopicText = {
  noun: 'el sitio donde vives',
  open: [
    '¿Qué del lugar te desgasta?',
    '¿Qué cuarto o qué hora es lo peor?',
    '¿Qué has probado ya en casa?',
  ],
  goal: [
    '¿Qué lo haría soportable este mes?',
    '¿Qué rincón o qué hora debería estar en calma?',
    '¿Qué sería suficiente arreglo?',
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
      'Qué notas, cuándo, y una petición.',
      'Haz un borrador de tres líneas.',
    ],
    [
      'Preguntar en una asesoría de vivienda',
      'Allí saben qué es habitual y qué es posible.',
      'Busca el número y apunta el horario.',
    ],
  ],
  views: [
    'Un sitio puede no irme sin que yo haya fallado.',
    'Ahora hay ruido o desorden; no será así cada año.',
    'Un rincón en calma ya cambia una tarde.',
  ],
};

export const decision: TopicText = {
  noun: 'la decisión',
  open: [
    'Esta mañana, ¿de qué lado estabas?',
    '¿Por qué cuesta soltar una de las dos?',
    '¿Qué te da miedo perder?',
  ],
  goal: [
    'Dentro de un año, ¿qué debería ser verdad?',
    '¿Para cuándo quieres haber decidido?',
    '¿Qué protegería una elección suficientemente buena?',
    '¿Qué pregunta aclararía casi todo?',
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
    '¿Qué te da, aunque sea un rato?',
  ],
  goal: [
    '¿Cómo sería un buen día realista?',
    '¿Qué poco seguiría contando como hecho?',
    '¿Qué harías con ese tiempo?',
  ],
  small: [
    [
      'Empezar dos minutos',
      'Temporizador, empiezas, y cuando suena puedes parar.',
      'Deja a mano lo que necesitas y pon el temporizador.',
    ],
    [
      'Ponerle un estorbo delante',
      'El móvil en otro cuarto, la aplicación sin sesión.',
      'Elige el otro sitio para el móvil.',
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
    'Un día fallado es un día.',
  ],
};

export const self: TopicText = {
  noun: 'cómo te ves',
  open: [
    '¿Cuándo sonó más fuerte esa voz?',
    '¿Qué la despertó esta vez?',
    '¿Al compararte con quién empeora?',
  ],
  goal: [
    '¿Cómo te gustaría hablarte?',
    '¿Qué harías con algo más de soltura?',
    '¿Qué sería una vara de medir más amable?',
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
    '¿Qué parte aprieta más ahora?',
    '¿Qué de todo eso vuelve de noche?',
    '¿En qué momento del día lo notas?',
    '¿Qué lo ha hecho más pesado últimamente?',
    '¿Desde cuándo está así?',
  ],
  goal: [
    '¿Qué sería suficiente, por ahora?',
    '¿En qué notarías que mejora?',
    '¿Qué sería distinto el viernes?',
    '¿Qué es lo mínimo que ayudaría?',
    '¿Cómo debería verse en un mes?',
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
      'Escribe una línea: ¿tienes diez minutos esta semana?',
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
