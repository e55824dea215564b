import type { LandingTexts } from './en.ts';

export const landing: LandingTexts = {
  meta: {
    title: 'Solacore: trae un problema, llévate un plan',
    description:
      'Un problema, cinco pasos cortos y una IA que dice que lo es. Lo que escribes se guarda en tu dispositivo, no en nuestros servidores.',
  },
  nav: {
    skip: 'Ir al texto',
    main: 'Esta página',
    steps: 'Los cinco pasos',
    session: 'Una sesión',
    privacy: 'Privacidad',
    plans: 'Planes',
    questions: 'Preguntas',
    language: 'Idioma',
    home: 'Solacore, al inicio',
  },
  hero: {
    titleFirst: 'Trae un problema.',
    titleSecond: 'Llévate un plan.',
    lead: 'Cinco pasos cortos con una IA que escucha antes de proponer. Lo que escribes se guarda en tu dispositivo, nunca en nuestros servidores.',
    action: 'Pruébalo ahora',
    note: 'La primera, sin cuenta. Con cuenta, diez gratis.',
    plan: 'Un plan, tal como queda al final',
    if: 'Si',
    ifText: 'me sorprendo reescribiéndolo,',
    then: 'entonces',
    thenText: 'le mando a Marta el segundo borrador.',
  },
  steps: {
    titleFirst: 'Empieza con niebla.',
    titleSecond: 'Acaba en una línea.',
    lead: 'No todo lo que pesa se va de una vez. El siguiente paso sí se ve más claro.',
    items: {
      receive: 'Lo dices como te salga. Primero escucha, y no da consejos.',
      clarify: 'Qué pasa, qué te hace y qué te parecería suficiente.',
      reframe: 'Una mirada más cierta que el pensamiento más ruidoso, si te la crees.',
      options: 'Caminos distintos, uno al lado del otro. Esperar también cuenta.',
      commit: 'Un paso de menos de quince minutos, con plan para lo que estorbe.',
    },
  },
  session: {
    title: 'Una sesión, de principio a fin',
    lead: 'Grabada, no rodada para un anuncio: la persona es inventada y las respuestas son las que dio el programa.',
    play: 'Reproducir',
    pause: 'Pausar',
    again: 'Verla otra vez',
    talk: 'La conversación',
    place: '{{name}}, {{number}} de 5',
    jump: 'Paso {{number}}, {{name}}',
    card: 'Lo que queda de este paso',
    sentAs: 'Con puntos: {{name}} no salió del dispositivo. En su lugar se envió «Persona 1».',
    recorded:
      'Aquí responde la guía incorporada, un programa sin modelo de IA. Con un modelo, las respuestas cambian; los pasos y las reglas son los mismos.',
  },
  privacy: {
    title: 'Qué pasa con tus palabras',
    lead: 'En corto. Cada frase se puede comprobar.',
    stays: {
      title: 'Se queda en tu dispositivo',
      text: 'Cada conversación, resultado y plan. Si los borras ahí, dejan de existir. No tenemos ninguna copia que darle a nadie.',
    },
    leaves: {
      title: 'Sale cuando envías',
      text: 'Tus mensajes recientes, con los nombres, números y direcciones ocultos antes de salir. Pasan por la memoria de nuestro servidor hasta quien escribe la respuesta. Te decimos quién es y te preguntamos antes.',
    },
    kept: {
      title: 'Se guarda en nuestro servidor',
      text: 'Tu cuenta, sus dispositivos y accesos, y cuándo hubo conversaciones. Nunca lo que se dijo, salvo lo que tú pongas en un aviso sobre una mala respuesta: eso, 30 días.',
    },
    written: 'Como lo escribes',
    sent: 'Como se envía',
    exampleWritten: 'Marta me llamó desde el 612 345 678 y volví a decir que sí.',
    exampleSent: '<PERSON_1> me llamó desde el <PHONE_1> y volví a decir que sí.',
    limitsTitle: 'Lo que no podemos prometer',
    limits:
      'Que se oculte todo. En nuestros textos de prueba se ocultaron {{en}} de cada 100 datos en inglés, {{es}} en español y {{zh}} en chino. Se puede escapar un apodo o media dirección. Por eso ves el texto exacto antes de enviarlo y puedes ocultar más.',
    proof: 'La prueba, y cada tabla de la base de datos',
    policy: 'Política de privacidad',
  },
  plans: {
    title: 'Planes',
    lead: 'Empieza gratis. La ayuda en una crisis es gratis con cualquier plan, y lo que hay en tu dispositivo también es tuyo.',
    once: '{{count}} conversaciones, sin prisa',
    free: 'Sin tarjeta y sin fecha de fin',
    aMonth: 'al mes',
    aSeat: 'al mes por persona',
    orYear: 'o {{price}} al año',
    orYearSeat: 'o {{price}} al año por persona',
    noLimit: 'Conversaciones sin límite',
    searched_one: 'Historial y búsqueda de {{count}} día',
    searched_other: 'Historial y búsqueda de {{count}} días',
    searchedAll: 'Historial y búsqueda, completos',
    deep: 'Análisis más profundo, con otra perspectiva',
    first: 'Turno preferente cuando hay mucha gente',
    seats: 'Plazas para un equipo. Nadie ve lo que hace otra persona',
    note: 'Precios en dólares estadounidenses, sin impuestos. La página de pago muestra lo que pagas antes de que aceptes. Cancelar son dos toques; lo pagado dura hasta el final.',
    action: 'Empezar gratis',
  },
  questions: {
    title: 'Preguntas',
    items: {
      treatment: {
        ask: '¿Esto es un tratamiento?',
        answer:
          'No. Es una forma guiada de resolver problemas, para personas adultas y basada en métodos estudiados. No diagnostica ni sustituye a quien está formado para ayudarte.',
      },
      who: {
        ask: '¿Quién me responde?',
        answer:
          'Un programa: un modelo de IA del proveedor que use este servidor, o una guía incorporada, sin modelo. Cada respuesta lo dice. Ninguna persona lee lo que escribes.',
      },
      danger: {
        ask: '¿Y si estoy en peligro?',
        answer:
          'Entonces Solacore se detiene y te muestra a quién llamar donde estés. No es un servicio de emergencias y no llama a nadie por ti. La ayuda funciona sin conexión, sin cuenta y por encima de cualquier límite.',
      },
      account: {
        ask: '¿Necesito una cuenta?',
        answer:
          'Para una primera conversación, no: ocurre solo en tu navegador. Con una cuenta, que pide un correo y una contraseña, tienes diez gratis.',
      },
      device: {
        ask: '¿Y si pierdo el dispositivo?',
        answer:
          'Se pierden también sus conversaciones, porque solo estaban ahí. Puedes exportarlas a un archivo cuando quieras y llevarlas a otro dispositivo.',
      },
      offline: {
        ask: '¿Funciona sin conexión?',
        answer:
          'Sí, si ya la has abierto alguna vez. La guía de tu dispositivo sigue por los cinco pasos, y un mensaje que necesite un modelo puede esperar.',
      },
      languages: {
        ask: '¿En qué idiomas?',
        answer: 'En español, inglés y chino simplificado, en el navegador y en el teléfono.',
      },
      delete: {
        ask: '¿Cómo lo borro todo?',
        answer:
          'Elimina la cuenta en Ajustes o en su propia página. Lo que guardábamos desaparece al momento, el dispositivo desde el que lo haces se vacía y las copias de seguridad caducan en 30 días.',
      },
    },
  },
  close: {
    title: '¿Qué te pesa hoy?',
    text: 'Empieza por donde quieras. Basta una frase.',
    action: 'Pruébalo ahora',
  },
  footer: {
    label: 'Más',
    what: 'Es una IA y lo dice. No es un tratamiento. Para personas adultas.',
    crisis: '¿Estás en crisis? Busca ayuda',
    safety: 'Qué pasa en una crisis',
    privacy: 'Política de privacidad',
    proof: 'Cómo comprobarlo',
    subprocessors: 'Quién más recibe datos',
    terms: 'Condiciones',
    support: 'Soporte',
    deletion: 'Eliminar tu cuenta',
    app: 'Abrir la aplicación',
  },
  missing: {
    title: 'En esta dirección no hay nada',
    text: 'Puede que el enlace sea antiguo o que se haya perdido una letra.',
    action: 'Ir al inicio',
  },
  picture: 'Un horizonte: el cielo arriba, el mar abajo y las palabras de la página',
};
