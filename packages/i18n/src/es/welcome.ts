import type { WelcomeTexts } from '../en/welcome.ts';

export const welcome: WelcomeTexts = {
  stepOf: '{{number}} de 4',
  stepLabel: 'Paso {{number}} de 4, {{title}}',
  goTo: 'Volver a: {{title}}',
  next: 'Siguiente',
  skip: 'Saltar',
  done: 'Listo',
  again: 'Ver otra vez las primeras pantallas',
  what: {
    title: 'Qué es esto',
    lead: 'Trae un problema. Llévate un plan pequeño.',
    is: 'Es',
    isSteps: 'Cinco pasos cortos: contarlo, aclararlo, mirarlo de nuevo, ver opciones y elegir',
    isYours: 'Tuyo: cambias, saltas o dejas lo que quieras',
    isSmall: 'Un camino a un paso que cabe en quince minutos',
    isNot: 'No es',
    notPerson: 'Una persona. Responde una IA o una guía incluida, y puede equivocarse',
    notDoctor: 'Un médico, un diagnóstico ni un tratamiento',
    notEmergency: 'Ayuda de emergencia. Para eso está Ayuda, arriba en cada pantalla',
  },
  leaves: {
    title: 'Qué sale del dispositivo',
    lead: 'Lo que hablas se guarda aquí, no con nosotros.',
    asked: 'De ahí van a quien escribe la respuesta. Antes te diremos quién es y te preguntaremos',
    limits:
      'Ocultamos con cuidado, pero no es perfecto. Antes de enviar puedes ver el texto exacto y ocultar más.',
  },
  place: {
    title: 'Idioma y lugar',
    lead: 'Así verás teléfonos de ayuda de donde estás.',
  },
  adults: {
    title: 'Para personas adultas',
    lead: 'Una pregunta y puedes empezar.',
    why: 'Solacore está pensado para personas de 18 años o más. Quien tiene menos merece una ayuda hecha para su edad.',
    help: 'Si tienes menos de 18, dilo abajo: te mostramos con quién puedes hablar. Nada de esto se envía.',
    try: 'Probar una conversación',
    tryHint: 'Sin cuenta. Responde una guía incluida en este dispositivo y no se envía nada.',
    account: 'Crear una cuenta o entrar',
    tickFirst: 'Marca la casilla para seguir.',
  },
  sample: {
    try: 'Probar antes una conversación, sin cuenta',
    stays:
      'La conversación que probaste está en este dispositivo. Cuando crees tu cuenta, estará con las demás.',
    goOn: 'Abrirla otra vez',
  },
};
