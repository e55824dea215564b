import type { LegalTexts } from './en.ts';

export const legal: LegalTexts = {
  version: 'Versión del {{date}}.',
  reviewed: 'Revisado por un abogado: todavía no.',
  privacy: {
    title: 'Política de privacidad',
    description:
      'Qué se guarda de ti, dónde, cuánto tiempo, quién más lo recibe y qué puedes hacer.',
    lead: 'Lo que escribes se queda en tu dispositivo. Aquí dice qué se guarda de todos modos y qué puedes hacer al respecto.',
    until: 'Cuánto tiempo',
    sections: [
      {
        title: 'Quién es responsable',
        text: [
          'Quien administra el servidor de esta dirección. Cómo contactar está en la página de soporte.',
        ],
      },
      {
        title: 'Por qué se puede',
        text: [
          'Lo que escribes puede decir algo de tu salud. Por eso solo se envía para responderte si das tu consentimiento, que la aplicación te pide y que puedes retirar en Ajustes.',
          'La cuenta, los dispositivos, el plan y el uso hacen falta para darte el servicio que pides. Los accesos, con la parte inicial de la dirección de red, se guardan contra el mal uso; es un interés legítimo. Lo que la ley obliga a conservar sobre los pagos lo tiene el proveedor de pagos.',
        ],
      },
      {
        title: 'Cookies y parecidos',
        text: [
          'Estas páginas no ponen cookies, no cuentan visitas y no cargan nada de otros servidores.',
          'La aplicación en el navegador pone una cookie, para que no tengas que entrar cada vez, y guarda tus conversaciones en el almacenamiento del propio navegador.',
        ],
      },
      {
        title: 'Tus derechos',
        text: [
          'Ver tus datos y llevártelos: Ajustes, en la parte de privacidad. Borrarlos: en Ajustes o en su propia página. Retirar un consentimiento: Ajustes, Privacidad. Para corregir algo u oponerte, escríbenos.',
          'También puedes reclamar ante la autoridad de protección de datos de donde vives.',
        ],
      },
      {
        title: 'Otros países',
        text: [
          'El proveedor que escribe las respuestas puede estar en otro país, a menudo en Estados Unidos. La aplicación lo nombra antes de enviar nada. Recibe palabras con los datos ocultos y ninguna cuenta.',
        ],
      },
      {
        title: 'Solo para personas adultas',
        text: ['Solacore es para mayores de 18 años. Nadie más joven debería tener una cuenta.'],
      },
      {
        title: 'Cambios',
        text: [
          'Si cambia algo que te importe, la aplicación vuelve a preguntarte antes de enviar nada.',
        ],
      },
    ],
  },
  terms: {
    title: 'Condiciones',
    description: 'Qué es Solacore, qué puedes esperar y qué espera de ti.',
    lead: 'En palabras claras. Los derechos que te da la ley siguen como están.',
    sections: [
      {
        title: 'Qué es',
        text: [
          'Un programa que acompaña a personas adultas a resolver un problema en cinco pasos. Responde un modelo de IA o una guía incorporada, y puede equivocarse. No es asesoramiento médico, legal ni financiero, ni un tratamiento, ni un servicio de emergencias. Lo que haces lo decides tú.',
        ],
      },
      {
        title: 'Tu cuenta',
        text: [
          'Tienes 18 años o más. Una cuenta es para una sola persona, en tantos dispositivos como diga el plan. No compartas tu contraseña.',
        ],
      },
      {
        title: 'Tus palabras',
        text: [
          'Siguen siendo tuyas. No las usamos para nada más que responderte. El plan que haces también es tuyo.',
        ],
      },
      {
        title: 'Lo que no se puede',
        text: [
          'Atacar el servicio o saltarse sus límites, usarlo para dañar a alguien, revender el acceso. En ese caso se puede suspender una cuenta; se dice el motivo, y lo que hay en tu dispositivo sigue abierto para ti.',
        ],
      },
      {
        title: 'Lo que no podemos prometer',
        text: [
          'Que funcione siempre, que siempre llegue una respuesta, que se recupere una conversación de un dispositivo perdido. Una sesión sin respuesta no cuenta.',
        ],
      },
      {
        title: 'El final',
        text: [
          'Puedes eliminar tu cuenta cuando quieras. Si el servicio termina, la aplicación lo dice antes y puedes exportar lo que tengas.',
        ],
      },
      {
        title: 'Responsabilidad y ley',
        text: [
          'Quien administra el servidor responde de aquello de lo que la ley le hace responsable, y más allá solo en lo que deba. Vale la ley de su país, y como consumidor conservas la protección del tuyo.',
        ],
      },
    ],
  },
  subprocessors: {
    title: 'Quién más recibe datos',
    description: 'Cada servicio que puede recibir algo, qué recibe y cuándo.',
    lead: 'Solo reciben algo los que usa este servidor. Quién escribe las respuestas te lo dice la aplicación antes de enviar.',
    who: 'Quién',
    what: 'Qué recibe',
    when: 'Cuándo',
    rows: [
      {
        who: 'Un proveedor de IA: Anthropic, OpenAI, OpenRouter o un servidor compatible',
        what: 'Palabras de tus últimos mensajes con los datos ocultos, los resultados hasta ahí, el paso y el idioma. Ni tu cuenta, ni tu correo, ni tu dirección de red.',
        when: 'Con cada respuesta de un modelo; nunca si responde la guía incorporada.',
      },
      {
        who: 'Un servidor de correo',
        what: 'Tu dirección de correo y el mensaje con su enlace o su código.',
        when: 'Cuando se envía un correo.',
      },
      {
        who: 'Google y Apple',
        what: 'Que tu cuenta de allí entra aquí.',
        when: 'Solo si entras de esa manera.',
      },
      {
        who: 'Stripe, para los pagos',
        what: 'El correo y el número de la cuenta, y el plan. El medio de pago se escribe en la página de Stripe.',
        when: 'Cuando se compra o cambia un plan en un navegador.',
      },
      {
        who: 'RevenueCat y las tiendas de aplicaciones',
        what: 'El número de la cuenta y lo que se compró.',
        when: 'Cuando se compra un plan en un teléfono.',
      },
      {
        who: 'Un servicio de errores (Sentry)',
        what: 'El nombre y el lugar de un error en el programa. Nada de lo que escribió una persona.',
        when: 'Cuando algo falla sin que nadie lo esperara.',
      },
    ],
    nobody: 'Nadie más: sin publicidad y sin empresas de analítica.',
  },
  support: {
    title: 'Soporte',
    description: 'Cómo contactar con quien administra este servidor y qué probar antes.',
    lead: 'Para preguntas sobre el producto. Lo leen personas, no al momento, y no sirve para pedir ayuda en una crisis.',
    crisis: '¿Estás en peligro? Aquí dice a quién llamar',
    mailTitle: 'Escríbenos',
    mail: 'A esta dirección. No nos cuentes de qué hablaste, por favor; no hace falta.',
    noMail:
      'Este servidor no tiene un correo de contacto. En la aplicación puedes avisar de una mala respuesta con la bandera que hay debajo.',
    sections: [
      {
        title: '¿No puedes entrar?',
        text: [
          'Elige «¿Olvidaste la contraseña?» donde entras. Un dispositivo perdido se sustituye con un código que te enviamos por correo.',
        ],
      },
      {
        title: '¿Una mala respuesta?',
        text: [
          'La bandera debajo de una respuesta sirve para avisar. Tú eliges qué palabras van con el aviso; si no eliges, ninguna.',
        ],
      },
      {
        title: '¿Una duda sobre un pago?',
        text: [
          'En Ajustes, Plan ves lo que tienes, tus recibos y cómo cancelar. Lo comprado en una tienda se cancela en esa tienda.',
        ],
      },
      {
        title: '¿Has encontrado un fallo de seguridad?',
        text: ['Cuéntanoslo antes que a nadie, por favor, en la misma dirección.'],
      },
    ],
  },
  'delete-account': {
    title: 'Eliminar tu cuenta',
    description: 'Qué se elimina, qué se queda y cuánto tiempo, y cómo hacerlo por tu cuenta.',
    lead: 'Puedes eliminar tu cuenta de Solacore y sus datos cuando quieras, sin dar motivos.',
    howText: [
      'Entra en la página a la que lleva este botón. Pregunta una vez más y elimina la cuenta.',
      'En la aplicación está en Ajustes, al final del todo: «Eliminar la cuenta».',
    ],
    action: 'Entrar y eliminar',
    forgotten: 'Si no puedes entrar, consigue allí antes una contraseña nueva por correo.',
    write: 'Si tampoco así, escríbenos desde la dirección de la cuenta',
  },
  proof: {
    title: 'Cómo comprobarlo',
    description:
      'Tabla por tabla, qué se guarda, quién recibe qué, qué se escapa y la prueba que puedes ejecutar.',
    lead: 'La misma página que acompaña al código: qué pasa con tus palabras, qué hay en cada tabla de la base de datos y cuánto tiempo, y la prueba que busca lo que no debe estar.',
    language: 'Está escrita para quien lee código, en inglés.',
  },
};
