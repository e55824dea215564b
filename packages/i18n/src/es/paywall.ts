import type { PaywallTexts } from '../en/paywall.ts';

const terms: PaywallTexts['terms'] = {
  title: 'Condiciones de los planes de pago',
  lead: 'En palabras claras. Valen para lo que se compra en un navegador; una tienda añade las suyas.',
  renewTitle: 'Se renueva hasta que canceles',
  renewText:
    'Un plan se paga por adelantado, por un mes o un año, y al terminar se renueva por el mismo tiempo. El precio es el que viste al elegir.',
  cancelTitle: 'Cancelar son dos toques',
  cancelText:
    'Ajustes, Plan, Cancelar. Nadie pregunta por qué. Lo que has pagado dura hasta el final, y hasta entonces puedes deshacerlo.',
  failedTitle: 'Si un pago falla',
  failedText:
    'Todo sigue abierto una semana, para que puedas arreglarlo. Después la cuenta vuelve a Gratis.',
  overTitle: 'Más allá del límite de Estándar',
  overText:
    'Una conversación por encima del límite solo empieza si aceptas su precio, y solo hasta el tope mensual que pongas. Si no pones ninguno, es cero.',
  yoursTitle: 'Lo que sigue siendo tuyo',
  yoursText:
    'Las conversaciones de tus dispositivos, exportarlas y borrarlas no dependen de ningún plan. La ayuda tampoco.',
};

export const paywall: PaywallTexts = {
  terms,
  title: 'Planes',
  titleUsedUp_one: 'Has usado tu conversación gratis.',
  titleUsedUp_other: 'Has usado tus {{count}} conversaciones gratis.',
  lead: 'Lo que guardas en este dispositivo es tuyo con cualquier plan. La ayuda es gratis, siempre.',
  leadUsedUp:
    'Siguen siendo tuyas en este dispositivo, para leerlas, exportarlas o borrarlas. La ayuda es gratis, siempre.',
  interval: 'Cómo pagas',
  month: 'Cada mes',
  year: 'Cada año',
  aMonth: 'al mes',
  aYear: 'al año',
  saves: 'Ahorras {{amount}} en doce meses',
  plansLabel: 'Planes para elegir',
  yours: 'Tu plan ahora',
  sessions_one: '{{count}} conversación al mes',
  sessions_other: '{{count}} conversaciones al mes',
  noLimit: 'Conversaciones sin límite, {{devices}}',
  history_one: 'Historial de {{count}} día, {{devices}}',
  history_other: 'Historial de {{count}} días, {{devices}}',
  allHistory: 'Todo el historial y análisis más profundo, con otra perspectiva',
  devices_one: '{{count}} dispositivo',
  devices_other: '{{count}} dispositivos',
  stayFree: 'Seguir en Gratis',
  stayFreeText: 'Lo que has empezado puede seguir, y lo guardado se queda.',
  overage:
    'A partir de {{count}} al mes, Estándar te pregunta antes y suma {{price}} por cada una, hasta el tope que pongas. Nunca sin que lo sepas.',
  choose: 'Continuar con {{tier}}',
  opening: 'Abriendo la página de pago',
  buying: 'Consultando la tienda',
  notNow: 'Ahora no',
  renewsMonth:
    '{{price}} al mes; se renueva cada mes hasta que canceles. Puedes cancelar cuando quieras y dura hasta el final del mes pagado.',
  renewsYear:
    '{{price}} al año; se renueva cada año hasta que canceles. Puedes cancelar cuando quieras y dura hasta el final del año pagado.',
  trial:
    'Empieza con una prueba gratis. La página de pago dice hasta cuándo, antes de que aceptes.',
  sandbox: 'Modo de prueba: la página de pago es de práctica y no se mueve dinero.',
  off: 'Aquí no se venden planes de pago. Todo lo de Gratis funciona.',
  termsLink: 'Condiciones',
  privacyLink: 'Privacidad',
  restore: 'Restaurar compra',
  restoreTitle: '¿Restaurar una compra?',
  restoreText:
    'Se busca un plan comprado con la cuenta de la tienda de este teléfono. Si ahora lo usa otra cuenta de Solacore, pasa a esta y allí termina.',
  restoreYes: 'Restaurar',
  restoring: 'Buscando',
  restoredNone: 'La tienda no conoce ningún plan activo en este teléfono. No se ha cambiado nada.',
  restored: 'Has recuperado tu plan.',
  payHere: {
    stripe: 'Ya tienes {{tier}}. Puedes cambiar de plan en la página de pagos.',
    app_store: 'Tu plan {{tier}} se paga en el App Store. Se cambia allí.',
    play_store: 'Tu plan {{tier}} se paga en Google Play. Se cambia allí.',
    other: 'Tu plan {{tier}} se paga en otro sitio. Se cambia allí.',
    org: 'Tu plan viene de tu organización. No tienes que pagar nada.',
  },
  toPayments: 'Abrir la página de pagos',
  seePlan: 'Ver tu plan',
  failedTitle: 'Los planes no se han abierto',
  offline: 'Estás sin conexión. Los planes y precios vienen del servidor; no se ha cambiado nada.',
  done: {
    title: 'Activando tu plan…',
    text: 'Tarda unos segundos. No tienes que hacer nada más.',
    readyTitle: '{{tier}} está activo',
    readyText: 'Vale desde ahora, también en tus otros dispositivos.',
    lateTitle: 'Está tardando un poco más',
    lateText:
      'La página de pago aún no nos ha avisado. Puedes cerrar esto y seguir: el plan se activa solo. No hace falta pagar otra vez.',
    again: 'Mirar otra vez',
    toStart: 'Ir al inicio',
  },
};
