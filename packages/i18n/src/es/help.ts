import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  title: 'Ayuda',
  intro:
    'Personas con quienes hablar, ahora o más tarde. Esta página funciona sin conexión y sin cuenta.',
  regionLabel: 'Dónde estás',
  regionHint: 'Según tu dispositivo. Solo se guarda en él.',
  emergency: '¿Corres peligro en este momento o tienes una herida?',
  call: 'Llamar al {{number}}',
  text: 'Mensaje al {{number}}',
  textWith: 'Mensaje {{body}} al {{number}}',
  website: 'Abrir la página',
  kinds: {
    emergency: 'Emergencia',
    crisis: 'Alguien con quien hablar',
    abuse: 'Si alguien te hace daño',
    other: 'Más servicios',
    directory: 'Otros países',
  },
  verified: 'Comprobado el {{date}}',
  crisisTitle: 'Veamos que estés a salvo.',
  crisisText:
    'Lo que has escrito suena serio, por eso hemos parado. Habla ahora con una persona. Esta página la escribieron personas, no la IA.',
  abuseText:
    'Por lo que has escrito, quizá alguien te esté haciendo daño; por eso hemos parado. Un teléfono puede estar vigilado: usa uno más seguro si puedes. Esta página la escribieron personas, no la IA.',
  allHelp: 'Todas las formas de pedir ayuda',
  imSafe: 'Estoy a salvo, seguir',
  secondQuestion: 'Una pregunta más antes de seguir.',
  secondText: '¿Tú o alguien que está contigo corre peligro en este momento?',
  noDanger: 'No, nadie corre peligro ahora',
  danger: 'Sí, o no lo sé',
  stay: 'Entonces llama ahora. La conversación puede esperar.',
  notSaved: 'No se guarda con tu conversación. Nunca se cobra.',
  pinned: 'La ayuda queda a un toque durante el resto de la conversación.',
  openHelp: 'Abrir la ayuda',
};
