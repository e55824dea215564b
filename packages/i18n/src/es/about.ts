import type { AboutTexts } from '../en/about.ts';

export const about: AboutTexts = {
  group: 'Acerca de',
  title: 'Acerca de Solacore',
  lead: 'Qué es, qué no es y dónde consultar lo demás.',
  version: 'Versión {{version}}',
  is: 'Qué es',
  isItems: {
    method:
      'Una conversación en cinco pasos que te ayuda a ir de un momento difícil a un pequeño paso que eliges tú.',
    computer:
      'Un programa de ordenador. Cada respuesta dice si la escribió un modelo de IA o la guía incorporada.',
    yours:
      'Las conversaciones se guardan en tu dispositivo, no en nuestros servidores. Para responderte, tu mensaje sale de él con la mayoría de los nombres, números y direcciones ocultos.',
  },
  isNot: 'Qué no es',
  isNotItems: {
    care: 'No es un tratamiento médico ni psicológico, no hace diagnósticos y no sustituye a quienes están formados para ayudar.',
    emergency:
      'No es un servicio de emergencias. Nadie lee lo que escribes. Si corres peligro, «Ayuda» muestra a quién llamar.',
    adults: 'No es para menores de 18 años.',
  },
  protocol: 'Qué pasa cuando un mensaje suena a peligro',
  privacy: 'Qué se guarda y dónde',
  licences: {
    title: 'Licencias',
    rowHint: 'El software libre que lleva esta aplicación',
    lead: 'Solacore está hecho con el trabajo de muchas personas que lo regalaron. Gracias.',
    count_one: '{{count}} paquete',
    count_other: '{{count}} paquetes',
    search: 'Buscar un paquete',
    none: 'Ningún paquete se llama así.',
    more: 'Ver más',
    failed: 'No se ha podido abrir la lista. Prueba de nuevo.',
  },
  install: 'Instalar como aplicación',
  installHint:
    'Tendrá su propio icono y su propia ventana. Lo demás sigue igual, y también se abre sin conexión.',
  support: 'Escríbenos',
  supportHint: 'Abre un correo vacío a {{address}}. No lleva nada de tus conversaciones.',
  shortcuts: {
    title: 'Teclado',
    rowHint: 'Las teclas que hacen algo',
    lead: 'A todo en la aplicación se llega con el teclado. Estas teclas son las que más hacen.',
    keys: {
      enter: 'Intro',
      shiftEnter: 'Mayús + Intro',
      esc: 'Esc',
      escThree: 'Esc, tres veces',
      tab: 'Tab, Mayús + Tab',
      arrows: 'Flechas',
      space: 'Espacio',
    },
    does: {
      enter: 'Envía lo que has escrito.',
      shiftEnter: 'Empieza una línea nueva.',
      esc: 'Para una respuesta, deja una edición, cierra un diálogo.',
      escThree: 'En la página de ayuda: sale de esta página al momento.',
      tab: 'Va a lo siguiente, y vuelve.',
      arrows: 'Se mueven dentro de un grupo de opciones y por una escala.',
      space: 'Elige o activa lo que tiene el foco.',
    },
  },
};
