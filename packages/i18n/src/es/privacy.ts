import type { PrivacyTexts } from '../en/privacy.ts';

const neutral: PrivacyTexts['neutral'] = {
  EMAIL: 'un correo',
  URL: 'una dirección web',
  IBAN: 'una cuenta bancaria',
  CARD: 'un número de tarjeta',
  SSN: 'un número de identidad',
  NATIONAL_ID: 'un número de identidad',
  SECRET: 'una contraseña',
  IP: 'una dirección de internet',
  PHONE: 'un teléfono',
  DRIVER_LICENSE: 'un carné de conducir',
  ID: 'un número',
  BIRTH_DATE: 'una fecha de nacimiento',
  HANDLE: 'un nombre de usuario',
  ADDRESS: 'una dirección',
  PERSON: 'alguien',
  OTHER: 'algo oculto',
};

const words: PrivacyTexts['words'] = {
  title: 'Palabras que ocultar',
  rowHint: 'Nombres y palabras tuyos',
  lead: 'Se ocultan en todas las conversaciones antes de enviar, desde tu próximo mensaje.',
  label: 'Nombre o palabra que ocultar',
  hint: 'Un apodo, una empresa, un lugar. Da igual en mayúsculas o minúsculas.',
  add: 'Ocultar',
  adding: 'Añadiendo',
  added: 'Desde ahora se oculta «{{word}}».',
  listLabel: 'Palabras que se ocultan',
  removeNamed: 'Dejar de ocultar {{word}}',
  empty: 'Todavía no hay palabras tuyas',
  emptyText:
    'La mayoría de los nombres y números se ocultan sin esta lista. Añade lo que se podría escapar.',
  note: 'La lista se queda en este dispositivo. No se envía, y se borra si eliminas tu cuenta. Lo que ya enviaste queda como se envió.',
  notKept: 'La memoria de este dispositivo no ha respondido. No ha cambiado nada.',
  problems: {
    missing: 'Escribe antes un nombre o una palabra',
    short: 'Escribe al menos dos letras. Una sola se ocultaría en todas partes.',
    long: 'Escribe {{longest}} caracteres como mucho',
    known: 'Esta palabra ya se oculta',
    full: 'En la lista caben {{most}} palabras. Quita antes alguna.',
  },
};

const left: PrivacyTexts['left'] = {
  rowHint: 'Cada mensaje, tal como salió',
  lead: 'Todo lo que salió de aquí para recibir respuesta, letra por letra y lo más reciente primero. La lista solo está en este dispositivo y se borra con su conversación.',
  none: 'De este dispositivo no ha salido nada.',
  noneText: 'Empieza con el primer mensaje que envíes.',
  more: 'Mostrar anteriores',
  action: 'Qué salió',
  actionSpoken: 'Qué salió de este dispositivo con este mensaje',
  forReply: 'Qué salió de este dispositivo para esta respuesta',
  title: 'Qué salió de este dispositivo',
  text: 'Letra por letra, como se envió y como volvió. Las palabras con color ocupan el lugar de lo que se quedó aquí.',
  textNone: 'Con este mensaje.',
  nothing: 'De esto no ha salido nada del dispositivo.',
  notKept:
    'Esto se envió antes de que la aplicación guardara copia de lo que sale. Se envió lo que ves en la conversación, con lo punteado oculto.',
  message: 'Como se envió',
  before: 'Enviado antes',
  arrived: 'Llegó.',
  unknown: 'No hubo respuesta, así que nadie puede decir si llegó.',
  alongNothing: 'Con esto salieron el paso y el idioma.',
  alongOnlyResults: 'Con esto salieron tus resultados hasta ahora, el paso y el idioma.',
  along_one: 'Con esto salió {{count}} mensaje anterior, el paso y el idioma.',
  along_other: 'Con esto salieron {{count}} mensajes anteriores, el paso y el idioma.',
  alongResults_one:
    'Con esto salió {{count}} mensaje anterior, tus resultados hasta ahora, el paso y el idioma.',
  alongResults_other:
    'Con esto salieron {{count}} mensajes anteriores, tus resultados hasta ahora, el paso y el idioma.',
  whole: 'Ver todo lo que se envió',
  less: 'Ver menos',
  wholeLabel: 'Todo lo que se envió, letra por letra',
  stayed: 'Lo que se quedó aquí',
  stands: '{{placeholder}} ocupa el lugar de {{value}}',
  reply: 'La respuesta, como llegó',
  byModel: 'Respondió {{model}}, con las instrucciones {{version}}.',
  byGuide: 'Respondió la guía incluida, versión {{version}}.',
  byGuideHere: 'Respondió la guía de este dispositivo, versión {{version}}.',
};

const page: PrivacyTexts['page'] = {
  title: 'Tu privacidad',
  rowHint: 'Qué se guarda, dónde, cuánto tiempo y quién recibe qué',
  lead: 'Qué pasa con lo que escribes, dicho con claridad.',
  device: {
    title: 'Solo en este dispositivo',
    text: 'Lo que escribes, las respuestas, tus resultados y planes, tu plan de seguridad, tus palabras que ocultar y qué hay detrás de cada palabra oculta. Se borra cuando lo borras aquí, cuando eliminas aquí tu cuenta o cuando quitas la aplicación.',
  },
  server: {
    title: 'En nuestro servidor',
    text: 'Nunca lo que se dijo. Solo esto:',
    items: {
      account:
        'Tu correo, tu contraseña en forma irreconocible, tu suscripción, tus dispositivos y lo que aceptaste',
      sessions: 'Cuándo empezó y terminó cada conversación, y en qué paso',
      usage: 'Cuántas conversaciones has tenido y lo largas que fueron las respuestas, en números',
      free: 'Cuántas de ellas fueron gratis',
      logins: 'Cuándo entraste, con qué dispositivo y desde qué dirección de internet aproximada',
      reports: 'Un aviso que envíes sobre una respuesta',
      mark: 'Después de eliminar la cuenta, una marca irreconocible del dispositivo con sus conversaciones gratis usadas, sin relación con nadie',
      backups: 'Copias de seguridad de todo esto',
    },
    until: {
      account: 'Mientras tengas cuenta',
      sessions: '90 días',
      usage: '1 año',
      free: 'Mientras tengas cuenta',
      logins: '90 días',
      reports: '30 días como mucho',
      mark: '12 meses',
      backups: '30 días',
    },
    unused:
      'Una cuenta que nunca se confirmó y en la que nadie ha entrado durante 180 días se elimina. Escribimos a su correo 14 días antes.',
  },
  others: {
    title: 'Quién más recibe algo',
    provider:
      '{{providers}}: el texto de tus mensajes recientes y tus resultados, con los datos ocultos, para escribir la respuesta. No recibe tu nombre, tu correo ni tu cuenta.',
    guide:
      'Ninguna empresa de IA. Las respuestas las escribe un programa incorporado en nuestro servidor.',
    unknown: 'Ahora mismo no se puede consultar quién escribe las respuestas.',
    mail: 'El servicio de correo: tu dirección, cuando te escribimos.',
    errors:
      'Un servicio de errores, si este servidor lo usa: el lugar del programa que falló, y nada de lo que escribiste.',
    none: 'Sin publicidad y sin empresas de analítica.',
  },
  masking: {
    title: 'Qué se oculta y qué se puede escapar',
    finds:
      'Se oculta en este dispositivo antes de enviar: correos, teléfonos, tarjetas, cuentas bancarias, direcciones web y de internet, números de identidad y de carnés, contraseñas, nombres de usuario, fechas de nacimiento, direcciones postales y nombres de personas.',
    misses:
      'Los números y los correos se encuentran casi siempre. La mayoría de los nombres y de las direcciones postales también, pero no todos: se pueden escapar apodos, nombres poco comunes o direcciones a medias. Lo que cuentas no se oculta: un oficio, un lugar de trabajo o una historia poco común pueden señalar a alguien.',
    check: 'Compruébalo antes de enviar: «Ver», encima del campo, muestra el texto exacto.',
    figures: 'Las cifras medidas están en docs/privacy.md, junto al código de esta aplicación.',
  },
  proof: {
    title: 'Cómo comprobarlo por tu cuenta',
    text: 'Debajo de cada mensaje, «Qué salió» muestra lo que se envió. Quien tenga el código puede ejecutar la prueba: pasa frases marcadas por todo el producto y las busca en todo lo que escribe el servidor.',
  },
  choices: 'Lo que puedes hacer',
};

const exporting: PrivacyTexts['exporting'] = {
  title: 'Llevarte tus datos',
  rowHint: 'En archivos que puedes guardar',
  lead: 'Tus conversaciones solo están en este dispositivo; nuestro servidor guarda tu cuenta. Por eso son archivos separados.',
  server: {
    title: 'Lo que guarda nuestro servidor',
    text: 'Tu cuenta, tu suscripción, tus dispositivos, tus accesos y cuándo fueron tus conversaciones. No incluye ninguna conversación, porque el servidor no tiene ninguna.',
    action: 'Descargar lo del servidor',
    busy: 'Preguntando al servidor',
    offline: 'Estás sin conexión. Este archivo viene del servidor; prueba cuando vuelva.',
  },
  device: {
    title: 'Lo que hay en este dispositivo',
    text: 'Tus conversaciones, resultados, planes, borradores, palabras que ocultar y plan de seguridad. El archivo se puede recuperar aquí o en otro dispositivo. Los nombres están tal cual: guárdalo donde solo tú puedas abrirlo.',
    action: 'Exportar lo de este dispositivo',
    busy: 'Leyendo este dispositivo',
  },
  saved: 'El archivo está en tus descargas.',
  failed: 'No se ha podido crear el archivo. No ha cambiado nada. Prueba dentro de un momento.',
};

const askDeletion: PrivacyTexts['askDeletion'] = {
  title: 'Eliminar tu cuenta',
  lead: 'Aquí puedes eliminar tu cuenta de Solacore y sus datos.',
  goes: 'Qué se elimina',
  goesText:
    'Tu correo, tu contraseña, tus dispositivos y accesos, tu suscripción, lo que aceptaste y cuándo fueron tus conversaciones. En el acto, sin pedir permiso a nadie.',
  device: 'Qué pasa con tus dispositivos',
  deviceText:
    'Las conversaciones solo están en tus dispositivos. El dispositivo desde el que eliminas la cuenta también se vacía; en los demás, quita la aplicación o borra sus datos en el navegador.',
  stays: 'Qué se queda y cuánto tiempo',
  staysText:
    'Durante 12 meses: una marca irreconocible del dispositivo con sus conversaciones gratis usadas, sin relación con nadie. Durante 30 días: copias de seguridad, de las que una cuenta eliminada no se recupera.',
  store: 'Una suscripción de una tienda de apps se cancela en esa tienda.',
  how: 'Cómo hacerlo',
  howText: 'Entra aquí. La página siguiente pregunta una vez más y elimina la cuenta.',
  through: 'Si otro servicio te devuelve al inicio: Ajustes y después «Eliminar la cuenta».',
  forgotten:
    'Si no puedes entrar, consigue antes una contraseña nueva por correo y vuelve a esta página.',
  forgottenLink: 'Conseguir una contraseña nueva',
};

export const privacy: PrivacyTexts = { neutral, words, left, page, exporting, askDeletion };
