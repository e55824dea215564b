import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  title: 'Ayuda',
  intro:
    'Personas con quienes hablar, ahora o más tarde. Esta página funciona sin conexión y sin cuenta.',
  regionLabel: 'Dónde estás',
  regionHint: 'Según tu dispositivo. Solo se guarda en él.',
  emergency: '¿Corres peligro ahora o tienes heridas?',
  call: 'Llamar al {{number}}',
  dayAndNight: 'Día y noche',
  text: 'Mensaje al {{number}}',
  textWith: 'Mensaje {{body}} al {{number}}',
  website: 'Página web',
  kinds: {
    emergency: 'Emergencia',
    crisis: 'Alguien con quien hablar',
    abuse: 'Si alguien te hace daño',
    other: 'Más servicios',
    directory: 'Otros países',
  },
  chat: 'Chat',
  notVerified: 'Aún no lo hemos comprobado',
  source: 'Fuente: {{source}}',
  protocol: 'Qué pasa cuando algo suena peligroso',
  toolsTitle: 'Para este momento',
  trusted: {
    row: 'Avisar a alguien de confianza',
    hint: 'Abre un mensaje. Lo envías tú.',
    title: 'Avisa a alguien de confianza',
    text: 'No enviamos nada. Tú eliges a quién le llega y puedes cambiar cada palabra.',
    message: 'Hola, ¿tienes un rato para hablar? Lo estoy pasando mal y me vendría bien compañía.',
    label: 'Tu mensaje',
    sms: 'Abrir como mensaje de texto',
    share: 'Elegir una aplicación',
  },
  leave: 'Salir ya de esta página',
  leaveShort: 'Salir ya',
  leaveHint: 'Pulsar Esc tres veces hace lo mismo.',
  inReach: {
    text: 'Si algo de esto te pesa más de lo que has contado, hay personas con quienes hablarlo.',
    open: 'Ver con quién',
  },
  beside: {
    all: 'Toda la ayuda',
    label: 'Ayuda, junto a tu conversación',
  },
  blank: 'Volver al inicio',
  grounding: {
    title: 'Volver al presente',
    row: 'Dos minutos para volver al presente',
    hint: 'Funciona sin conexión',
    intro: 'Tres caminos cortos de vuelta a este momento. Elige uno y para cuando quieras.',
    next: 'Siguiente',
    again: 'Desde el principio',
    of: '{{number}} de {{total}}',
    senses: {
      title: 'Cinco, cuatro, tres, dos, uno',
      steps: {
        one: 'Cinco cosas que ves. Nómbralas, en voz alta o para ti.',
        two: 'Cuatro cosas que sientes: la silla, la manga, el aire.',
        three: 'Tres cosas que oyes, cerca o lejos.',
        four: 'Dos cosas que hueles, o dos olores que te gustan.',
        five: 'Una cosa que saboreas, o un sorbo lento de agua.',
      },
    },
    breath: {
      title: 'Respirar más despacio',
      text: 'Cuatro segundos al tomar aire, seis al soltarlo. Deja que la línea te guíe. Si no te sienta bien, respira como quieras.',
      start: 'Empezar',
      stop: 'Parar',
      in: 'Toma aire',
      out: 'Suelta el aire',
      left: 'quedan {{seconds}} s',
      done: 'Han sido dos minutos.',
    },
    body: {
      title: 'Agua fría, pies en el suelo',
      steps: {
        one: 'Pon las muñecas bajo el agua fría, o sujeta algo frío en la mano.',
        two: 'Apoya los dos pies en el suelo. Aprieta y vuelve a soltar.',
        three: 'Mira a tu alrededor y di dónde estás y qué día es.',
      },
    },
  },
  verified: 'Comprobado el {{date}}',
  kindsOfDanger: {
    suicide: {
      title: 'Asegurémonos de que estás a salvo.',
      text: 'Lo que has escrito suena serio, por eso hemos parado. Habla ahora con una persona.',
      urgent:
        'Por lo que has escrito, tu vida corre peligro ahora. Llama a emergencias o pide a alguien cercano que llame. Si puedes, aléjate de lo que podría hacerte daño y quédate con alguien.',
    },
    harmed: {
      title: 'Tu seguridad es lo primero.',
      text: 'Por lo que has escrito, quizá alguien te esté haciendo daño; por eso hemos parado. No es culpa tuya y no tienes que decidir nada ahora. Un teléfono puede estar vigilado: usa uno más seguro si puedes.',
      urgent:
        'Por lo que has escrito, quizá alguien te esté haciendo daño ahora. Llama a emergencias cuando puedas hablar sin riesgo. Un teléfono puede estar vigilado: usa uno más seguro si puedes.',
    },
    child: {
      title: 'La seguridad de un menor es lo primero.',
      text: 'Por lo que has escrito, un menor podría correr peligro; por eso hemos parado. Estas personas saben qué se puede hacer y primero escuchan.',
      urgent: 'Por lo que has escrito, un menor corre peligro ahora. Llama a emergencias.',
    },
    others: {
      title: 'Paremos aquí un momento.',
      text: 'Por lo que has escrito, alguien podría salir herido; por eso hemos parado. Vete a otro sitio, lejos de esa persona y de todo lo que pueda servir de arma. Después habla con alguien.',
      urgent:
        'Por lo que has escrito, alguien podría salir herido ahora. Aléjate de esa persona y de todo lo que pueda servir de arma, y llama a emergencias.',
    },
    medical: {
      title: 'Esto necesita ayuda médica ahora.',
      text: 'Lo que has escrito suena a una sobredosis u otra emergencia médica. Llama ya, aunque te encuentres bien: algunos efectos llegan tarde. Di qué se tomó, cuánto y cuándo. No te quedes a solas.',
      urgent:
        'Lo que has escrito suena a una sobredosis u otra emergencia médica. Llama ya, aunque te encuentres bien: algunos efectos llegan tarde. Di qué se tomó, cuánto y cuándo. No te quedes a solas.',
    },
    eating: {
      title: 'Tu cuerpo puede necesitar ayuda hoy.',
      text: 'Lo que has escrito sobre la comida suena peligroso, por eso hemos parado. Ve hoy al médico o habla con una de estas personas. Si te desmayas, te duele el pecho o no retienes ni el agua, llama a emergencias.',
      urgent:
        'Por lo que has escrito, tu cuerpo corre peligro ahora. Llama a emergencias y quédate con alguien hasta que llegue la ayuda.',
    },
    reality: {
      title: 'Busquemos a alguien que esté contigo.',
      text: 'Por lo que has escrito, quizá lo que te rodea no se sienta real o seguro; por eso hemos parado. Una persona a tu lado puede ayudar más que una IA. Habla con alguien de confianza o con estas personas.',
      urgent:
        'Si una voz o un pensamiento te dice que te hagas daño o que se lo hagas a alguien, llama ahora a emergencias. Quédate con una persona de confianza.',
    },
    minor: {
      title: 'Solacore está hecho para adultos.',
      text: 'Por lo que has escrito, parece que tienes menos de 18 años; por eso hemos parado. No has hecho nada malo. Estas personas están para ti.',
      urgent:
        'Por lo que has escrito, parece que tienes menos de 18 años y corres peligro ahora. Llama a emergencias o acude a un adulto de confianza.',
    },
    distress: {
      title: 'Eso es mucho peso.',
      text: 'No tienes que llevarlo a solas. Estas personas escuchan, y también puedes seguir aquí.',
      urgent: 'Si corres peligro ahora, llama a emergencias.',
    },
  },
  byPeopleNotSaved:
    'Esta página la escribieron personas, no la IA. No se guarda con tu conversación. Nunca se cobra.',
  adultCheck: 'Tengo 18 años o más, seguir',
  adultQuestion: 'Solacore es solo para adultos.',
  adultText: '¿Tienes 18 años o más, y esas palabras hablaban de otra persona?',
  adultYes: 'Sí, tengo 18 años o más',
  adultNo: 'No',
  adultStay: 'Entonces habla con una de estas personas o con un adulto de confianza.',
  allHelp: 'Todas las formas de pedir ayuda',
  imSafe: 'Estoy a salvo, seguir',
  secondQuestion: 'Una pregunta más antes de seguir.',
  secondText: '¿Tú o alguien que está contigo corre peligro en este momento?',
  noDanger: 'No, nadie corre peligro ahora',
  danger: 'Sí, o no lo sé',
  stay: 'Entonces llama ahora. La conversación puede esperar.',
  pinned: 'La ayuda queda a un toque durante el resto de la conversación.',
  openHelp: 'Abrir la ayuda',
};
