import type { MailTexts } from './en.ts';

export const mail: MailTexts = {
  common: {
    copy: 'Si el botón no funciona, copia esta dirección en tu navegador:',
    openApp: 'Abrir Solacore',
    unnamedDevice: 'un dispositivo sin nombre',
    footer:
      'Recibes este mensaje porque alguien escribió esta dirección en Solacore. No leemos las respuestas.',
  },
  verify_email: {
    subject: 'Confirma tu correo electrónico',
    lines: [
      'Con esta dirección se ha creado una cuenta de Solacore. Confirma que es tuya y siempre podrás volver a entrar.',
    ],
    button: 'Confirmar la dirección',
    after: [
      'El enlace sirve una sola vez, durante 24 horas.',
      'Si no has creado una cuenta, no hagas nada: la dirección queda sin confirmar.',
    ],
  },
  reset_password: {
    subject: 'Elige una contraseña nueva',
    lines: ['Alguien ha pedido una contraseña nueva para la cuenta de Solacore de esta dirección.'],
    button: 'Elegir contraseña',
    after: [
      'El enlace sirve una sola vez, durante 30 minutos. Cierra tu sesión en todas partes; tus conversaciones se quedan en tus dispositivos.',
      'Si no has sido tú, no hagas nada: tu contraseña sigue igual.',
    ],
  },
  confirm_old_email: {
    subject: 'Confirma el cambio de correo electrónico',
    lines: [
      'Alguien con la sesión abierta en tu cuenta quiere usar otro correo electrónico. Solo cambia cuando lo confirman las dos direcciones.',
    ],
    button: 'Permitir el cambio',
    after: [
      'El enlace sirve una sola vez, durante 24 horas.',
      'Si no has sido tú, no lo confirmes y cambia tu contraseña: puede que otra persona la sepa.',
    ],
  },
  confirm_new_email: {
    subject: 'Confirma tu nuevo correo electrónico',
    lines: [
      'Esta dirección va a ser la de una cuenta de Solacore. Solo cambia cuando lo confirman las dos direcciones.',
    ],
    button: 'Confirmar la nueva dirección',
    after: [
      'El enlace sirve una sola vez, durante 24 horas.',
      'Si no lo has pedido tú, no hagas nada: no cambia nada.',
    ],
  },
  keep_account: {
    subject: 'Tu cuenta se borrará dentro de 14 días',
    lines: [
      'Hace más de cinco meses que nadie usa la cuenta de Solacore de esta dirección, y la dirección nunca se confirmó. Dentro de 14 días borraremos la cuenta y todo lo que guardamos con ella.',
      'Si quieres conservarla, confirma la dirección o entra en tu cuenta.',
    ],
    button: 'Conservar la cuenta',
    after: [
      'El enlace sirve una sola vez, durante 14 días.',
      'Si ya no la necesitas, no tienes que hacer nada. Las conversaciones de tus dispositivos no se tocan.',
    ],
  },
  device_code: {
    subject: 'Tu código para usar este dispositivo',
    lines: ['Usa este código para continuar en {{device}}:'],
    after: [
      'El código sirve una sola vez, durante 10 minutos. Nadie de Solacore te lo pedirá nunca.',
      'Si no has sido tú, puede que alguien sepa tu contraseña: cámbiala.',
    ],
  },
  new_device: {
    subject: 'Sesión abierta en un dispositivo nuevo',
    lines: ['Se acaba de entrar en tu cuenta desde {{device}}, por primera vez.'],
    after: [
      'Si has sido tú, no tienes que hacer nada.',
      'Si no has sido tú, abre Solacore, cambia tu contraseña y quita ese dispositivo en los ajustes.',
    ],
  },
  device_moved: {
    subject: 'Un dispositivo ya no pertenece a tu cuenta',
    lines: [
      'Alguien ha entrado desde {{device}} con otra cuenta y lo ha confirmado con un código. El dispositivo ya no está vinculado a la tuya.',
    ],
    after: [
      'Si has regalado o vendido el dispositivo, no tienes que hacer nada.',
      'Si todavía lo usas, vuelve a entrar desde él.',
    ],
  },
  password_changed: {
    subject: 'Tu contraseña ha cambiado',
    lines: ['Se acaba de cambiar la contraseña de tu cuenta de Solacore.'],
    after: [
      'Si has sido tú, no tienes que hacer nada.',
      'Si no has sido tú, abre Solacore y elige «He olvidado mi contraseña»: al poner una nueva se cierran las demás sesiones.',
    ],
  },
  email_changed: {
    subject: 'Tu correo electrónico ha cambiado',
    lines: [
      'Tu cuenta de Solacore tiene ahora otro correo electrónico, confirmado desde las dos direcciones. Este ya no la abre.',
    ],
    after: [
      'Si has sido tú, no tienes que hacer nada.',
      'Si no has sido tú, alguien puede leer tu correo: protege primero tu buzón.',
    ],
  },
  identity_linked: {
    subject: 'Hay una forma nueva de entrar en tu cuenta',
    lines: ['Ahora también se puede entrar en tu cuenta con Google o con Apple.'],
    after: [
      'Si has sido tú, no tienes que hacer nada.',
      'Si no has sido tú, abre Solacore, quítala en «Cuentas vinculadas» y cambia tu contraseña.',
    ],
  },
  identity_unlinked: {
    subject: 'Se ha quitado una forma de entrar en tu cuenta',
    lines: ['Una cuenta de Google o de Apple ya no abre tu cuenta de Solacore.'],
    after: [
      'Si has sido tú, no tienes que hacer nada.',
      'Si no has sido tú, abre Solacore y cambia tu contraseña.',
    ],
  },
  second_plan_ended: {
    subject: 'Un segundo plan ha terminado y su dinero vuelve a ti',
    lines: [
      'Se compraron dos planes para tu cuenta de Solacore. Con uno basta: el más reciente ha terminado y todo lo que se pagó por él vuelve por donde vino. El primero sigue como estaba.',
    ],
    after: ['Tu banco puede tardar unos días en mostrar el dinero.', 'No tienes que hacer nada.'],
  },
};
