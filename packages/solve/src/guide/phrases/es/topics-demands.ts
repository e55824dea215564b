import type { TopicText } from '../phrases.ts';

export const study: TopicText = {
  noun: 'los estudios',
  open: [
    '¿Qué materia pesa más?',
    '¿Qué pasa cuando te sientas a estudiar?',
    '¿Cuándo empezó a ser así?',
  ],
  goal: [
    '¿Qué resultado te bastaría?',
    '¿Cuánto sería suficiente para la semana que viene?',
    '¿Cómo sería un día de estudio bastante bueno?',
  ],
  small: [
    [
      'Estudiar una página diez minutos',
      'Una página, un temporizador, y parar cuando suene.',
      'Abre la página y pon el temporizador en diez minutos.',
    ],
    [
      'Apuntar lo que ya sabes',
      'Dos columnas: firme y flojo. Diez minutos, sin estudiar aún.',
      'Dibuja dos columnas y pon tres temas en cada una.',
    ],
  ],
  person: [
    [
      'Estudiar al lado de alguien',
      'Media hora en la misma sala o llamada, cada cual con lo suyo.',
      'Escribe a una persona con día y hora.',
    ],
    [
      'Hacerle una pregunta al profesor',
      'Una sola, precisa, sobre lo que más importa.',
      'Escribe la pregunta que harías.',
    ],
  ],
  views: [
    'Una nota mide un día y una materia, nada más.',
    'Para eso se estudia: para lo que aún no se sabe.',
    'Todo no me lo aprendo; qué va primero sí lo elijo.',
  ],
};

export const money: TopicText = {
  noun: 'el dinero',
  open: [
    '¿Qué factura o qué cifra te preocupa más?',
    '¿A qué hora piensas más en ello?',
    '¿Qué pago te quita el sueño?',
  ],
  goal: [
    '¿Cómo sería un fin de mes más tranquilo?',
    '¿Qué sería suficiente con el dinero, por ahora?',
    '¿Qué te gustaría tener resuelto primero?',
  ],
  small: [
    [
      'Escribir las tres cifras reales',
      'Lo que entra, lo que sale sí o sí, lo que queda. Solo eso.',
      'Abre la cuenta y apunta una sola cifra.',
    ],
    [
      'Juntar las cartas en un montón',
      'Por fechas; abres la más antigua y aún no decides nada.',
      'Reúne las cartas en un sitio y abre una.',
    ],
  ],
  person: [
    [
      'Ir a un servicio gratuito de asesoría',
      'Un profesional ve salidas que en soledad no se ven.',
      'Busca el número de un servicio y apunta su horario.',
    ],
    [
      'Llamar y pedir plazo',
      'Preguntas qué fechas y qué cuotas menores son posibles.',
      'Escribe la primera frase de la llamada.',
    ],
  ],
  views: [
    'Una cifra es dura, y aun así pesa menos que no saberla.',
    'Deber dinero es una situación, y tiene pasos.',
    'No arreglo el año; puedo mirar este mes.',
  ],
};
