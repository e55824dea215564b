import type { AccountTexts } from '../en/account.ts';

const ended: AccountTexts['ended'] = {
  signed_out: 'Has cerrado la sesión. Tus conversaciones siguen aquí.',
  signed_out_elsewhere:
    'Cerraste esta sesión desde otro dispositivo. Tus conversaciones siguen aquí.',
  login_limit:
    'Has entrado en otro dispositivo y tu plan tiene un número limitado de sesiones abiertas. Tus conversaciones siguen aquí.',
  token_reused:
    'Algo usó esta sesión por segunda vez y la hemos cerrado por seguridad. Tus conversaciones siguen aquí. Si no fuiste tú, cambia la contraseña.',
  device_removed: 'Este dispositivo se quitó de tu cuenta. Tus conversaciones siguen aquí.',
  device_replaced: 'Otro dispositivo ocupa ahora el lugar de este. Tus conversaciones siguen aquí.',
  downgraded:
    'Tu plan cubre ahora menos dispositivos y se quedan los que usaste por última vez. Tus conversaciones siguen aquí.',
  password_changed:
    'Se cambió tu contraseña y por eso se cerró la sesión en este dispositivo. Tus conversaciones siguen aquí.',
  email_changed: 'Se cambió tu correo. Entra con el nuevo. Tus conversaciones siguen aquí.',
  expired: 'Vuelve a entrar. Tus conversaciones siguen aquí.',
  admin: 'Hemos cerrado esta sesión. Tus conversaciones siguen aquí.',
  other_device:
    'Esta sesión se inició en otro dispositivo y por eso la hemos cerrado. Tus conversaciones siguen aquí.',
  suspended: 'Esta cuenta está en pausa. Tus conversaciones siguen aquí.',
};

const verify: AccountTexts['verify'] = {
  title: 'Tu correo electrónico',
  lead: 'Se confirma con un enlace que solo tienes tú.',
  checking: 'Comprobando el enlace',
  verified: 'Tu correo está confirmado. Eso es todo, puedes seguir.',
  waiting_for_old:
    'Ya está la mitad. Abre ahora el mensaje en tu correo antiguo y confirma también allí. Hasta entonces no cambia nada.',
  waiting_for_new:
    'Ya está la mitad. Abre ahora el mensaje en tu correo nuevo y confirma también allí. Hasta entonces no cambia nada.',
  changed:
    'Tu correo ha cambiado. A partir de ahora entras con el nuevo. En tus otros dispositivos se ha cerrado la sesión y lo que guardan sigue en ellos.',
  used: 'Este enlace ya no sirve: se ha usado antes o es demasiado antiguo. Si acabas de confirmar, todo está bien. Si no, pide aquí otro mensaje. Para cambiar de correo, empieza de nuevo en los ajustes.',
  sent: 'Si este correo está por confirmar, va de camino otro mensaje. Mira también en el correo no deseado.',
  taken:
    'El correo nuevo pertenece ahora a otra cuenta. No se ha cambiado nada y entras como siempre.',
  goOn: 'Seguir',
};

const forgot: AccountTexts['forgot'] = {
  link: '¿Has olvidado la contraseña?',
  title: 'Una contraseña nueva',
  lead: 'Te mandamos un enlace a tu correo. Lo que guardas en este dispositivo se queda como está.',
  send: 'Enviar el enlace',
  sent: 'Si hay una cuenta con este correo, el mensaje ya va de camino. El enlace sirve una vez, durante 30 minutos. Mira también en el correo no deseado.',
};

const reset: AccountTexts['reset'] = {
  lead: 'Elige una que no uses en ningún otro sitio. Se cierra la sesión en todos los dispositivos y se entra con ella.',
  save: 'Guardar la contraseña',
  done: 'Tu contraseña ha cambiado y se ha cerrado la sesión en todos los dispositivos. Entra con la nueva.',
  used: 'Este enlace ya no sirve: se ha usado antes o es demasiado antiguo. Tu contraseña sigue siendo la misma.',
  again: 'Pedir otro enlace',
};

const password: AccountTexts['password'] = {
  change: 'Cambiar la contraseña',
  set: 'Poner una contraseña',
  changeLead: 'Aquí sigues con la sesión abierta.',
  setLead:
    'Hasta ahora entras con otro servicio. Con una contraseña podrás entrar también por correo.',
  current: 'Contraseña actual',
  currentMissing: 'Escribe tu contraseña actual',
  currentWrong: 'Esa no es tu contraseña actual',
  next: 'Contraseña nueva',
  signOutOthers: 'Cerrar sesión en los demás dispositivos',
  signOutOthersHint: 'Lo que guardan sigue en ellos.',
  done: 'Tu contraseña ha cambiado',
  same: 'Esa es tu contraseña actual. Elige una nueva.',
};

const email: AccountTexts['email'] = {
  change: 'Cambiar el correo',
  lead: 'Mandamos un enlace a tu correo actual y otro al nuevo. Cuando confirmes los dos, en 24 horas como mucho, se hace el cambio. Hasta entonces entras como siempre.',
  next: 'Correo nuevo',
  send: 'Enviar los dos enlaces',
  sent: 'Abre el mensaje en tu correo actual y también en el nuevo. Cada uno trae un enlace para confirmar, válido 24 horas. Si al nuevo no llega nada, ese correo no se puede usar aquí.',
};

const remove: AccountTexts['remove'] = {
  title: 'Eliminar la cuenta',
  lead: 'No se puede deshacer.',
  goes: 'Se borra de nuestros servidores',
  goesText:
    'Tu correo, tu contraseña, tus dispositivos y sesiones, tu plan y cuándo tuvo lugar cada conversación. Al momento.',
  wiped: 'Se borra de este dispositivo',
  wipedText:
    'Tus conversaciones, resultados y planes, tu plan de seguridad, tus palabras que ocultar, las copias de lo que salió y lo que aceptaste. Solo se quedan el idioma y el aspecto de la aplicación.',
  stays: 'Qué se queda',
  staysText:
    'Lo que guardan tus otros dispositivos sigue en ellos hasta que quites de allí la aplicación, y los archivos que exportaste, donde los guardaste. Durante 12 meses guardamos una marca irreconocible de este dispositivo con el número de conversaciones gratis usadas, sin relación con nadie; y durante 30 días, las copias de seguridad.',
  store: 'Suscripciones',
  storeText:
    'Una suscripción comprada en App Store o en Google Play continúa hasta que la canceles allí.',
  goesOn: {
    app_store:
      'Tienes un plan en el App Store. Eliminar tu cuenta no lo termina: cancélalo antes allí o se te seguirá cobrando.',
    play_store:
      'Tienes un plan en Google Play. Eliminar tu cuenta no lo termina: cancélalo antes allí o se te seguirá cobrando.',
    other:
      'Tienes un plan en otra tienda. Eliminar tu cuenta no lo termina: cancélalo antes allí o se te seguirá cobrando.',
  },
  confirm: 'Eliminar mi cuenta y todo lo de este dispositivo',
  confirmMissing: 'Marca antes esta casilla. No se ha borrado nada.',
  action: 'Eliminar para siempre',
  busy: 'Eliminando',
  keep: 'Conservar mi cuenta',
  done: 'Tu cuenta está eliminada y este dispositivo, vacío.',
  wipeFailed:
    'Tu cuenta está eliminada, pero este dispositivo no ha dejado vaciar su memoria. Quita la aplicación o borra sus datos en el navegador.',
};

export const account: AccountTexts = {
  group: 'Cuenta',
  unverified: 'Este correo aún no está confirmado. El mensaje está en tu bandeja de entrada.',
  sendAgain: 'Enviar otra vez',
  sentAgain: 'Va de camino un mensaje nuevo.',
  sendNew: 'Enviar otro mensaje',
  sending: 'Enviando',
  saving: 'Guardando',
  toLogIn: 'Entrar',
  toSettings: 'Volver a los ajustes',
  passwordCommon: 'Esta contraseña es fácil de adivinar. Elige otra.',
  wait_one: 'Demasiados intentos. Espera un minuto y prueba de nuevo.',
  wait_other: 'Demasiados intentos. Espera {{count}} minutos y prueba de nuevo.',
  ended,
  verify,
  forgot,
  reset,
  password,
  email,
  remove,
};
