import type { ConsentTexts } from '../en/consent.ts';

export const consent: ConsentTexts = {
  title: 'Qué sale del dispositivo',
  changed: 'Ha cambiado quién responde, o este texto. Por eso preguntamos otra vez.',
  stays: 'Se queda aquí',
  staysTalk: 'Cada conversación, resultado y plan',
  staysDetails:
    'Correos, teléfonos, tarjetas, cuentas, números de identidad, contraseñas y la mayoría de los nombres y direcciones',
  example: 'Marta me llamó desde el 612 345 678 y volví a decir que sí.',
  exampleReal: 'Como lo escribes',
  exampleSent: 'Como se envía',
  leaves: 'Sale cuando envías',
  leavesWords: 'Tus mensajes recientes y tus resultados, con esos datos ocultos',
  leavesMemory: 'Pasan por la memoria de nuestro servidor y nunca se guardan allí',
  leavesModel: 'De ahí van a {{providers}}, para escribir la respuesta',
  leavesGuide:
    'Un programa incorporado en nuestro servidor escribe la respuesta. Nada llega a ninguna empresa de IA',
  neverSent: 'Nunca se envía: tu correo, tu plan de seguridad, tus otras conversaciones',
  ai: 'Responde una IA, no una persona. Puede equivocarse y no sustituye a un médico ni a los servicios de emergencia.',
  guide:
    'Responde un programa, no una persona. Puede no entenderte y no sustituye a un médico ni a los servicios de emergencia.',
  limits:
    'Los ocultamos con cuidado, pero no es perfecto: se puede escapar un nombre, un apodo o una dirección. Antes de enviar puedes ver el texto exacto y ocultar más. Puedes retirarlo en Ajustes cuando quieras.',
  adult: 'Tengo 18 años o más',
  share: 'Acepto que lo que escribo se envíe a {{providers}} para recibir respuesta',
  shareGuide: 'Acepto que lo que escribo pase por el servidor de Solacore para recibir respuesta',
  agree: 'Aceptar y seguir',
  tickBoth: 'Marca las dos casillas para seguir.',
  later: 'Ahora no',
  underAge: 'Tengo menos de 18 años',
  asking: 'Consultando quién respondería',
  unknown:
    'No se puede llegar al servidor, así que aún no podemos decirte quién respondería. No se ha enviado nada.',
  underAgeTitle: 'Solacore está hecho para adultos',
  underAgeText:
    'Por eso no puede responderte, y no se ha enviado nada de lo que escribiste. No has hecho nada malo por buscar ayuda. Aquí abajo hay personas para ti; quizá también un adulto de tu confianza.',
  underAgeMistake: 'Tengo 18 años o más, lo toqué sin querer',
  aiNotice: 'Escribes con una IA, no con una persona. Responde {{provider}} y puede equivocarse.',
  aiNoticePlain: 'Escribes con una IA o un programa, no con una persona. Puede equivocarse.',
  guideNotice:
    'Escribes con un programa incorporado, no con una persona. No hay ningún modelo de IA conectado.',
  reminder:
    'Un recordatorio después de un buen rato: sigues escribiendo con una IA o un programa, no con una persona. Quizá te venga bien un descanso.',
  settings: {
    title: 'Privacidad',
    row: 'Permiso para enviar',
    agreed: 'Dado',
    notAgreed: 'Sin dar',
    agreedText: 'Lo aceptaste el {{date}}. Las respuestas vienen de: {{providers}}.',
    notAgreedText:
      'No se envía nada de lo que escribes. Antes de tu próximo mensaje te preguntaremos, con todo explicado.',
    withdrawText:
      'Si lo retiras, no se envía nada hasta que aceptes de nuevo. Tus conversaciones se pueden seguir leyendo y la ayuda funciona igual.',
    withdraw: 'Retirarlo',
    withdrawn: 'Retirado. No se envía nada hasta que aceptes de nuevo.',
    guideName: 'el programa incorporado',
  },
};
