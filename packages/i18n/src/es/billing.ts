import type { BillingTexts, OverageTexts } from '../en/billing.ts';

export const billing: BillingTexts = {
  row: 'Plan y uso',
  title: 'Plan',
  lead: 'Lo que tienes, cuánto llevas usado y cómo cambiarlo.',
  failedTitle: 'Tu plan no se ha abierto',
  offline: 'Estás sin conexión. Tu plan sigue igual; aparecerá aquí cuando vuelvas.',
  free: 'Sin pagos y sin final.',
  renews: 'Se renueva el {{date}}.',
  running: 'Activo.',
  trial: 'Prueba gratis hasta el {{date}}. Después se renueva y se paga.',
  trialEnds: 'Prueba gratis hasta el {{date}}. Entonces termina y no se cobra nada.',
  ends: 'Termina el {{date}}. Hasta entonces todo sigue abierto; después pasas a Gratis.',
  granted: 'Te lo han dado hasta el {{date}}.',
  grantedOpen: 'Te lo han dado. No hay nada que pagar.',
  org: 'Viene de tu organización. No tienes que pagar nada.',
  paused: 'En pausa.',
  pastDue: 'Tu último pago no se ha completado.',
  pastDueBanner:
    'Tu último pago no se ha completado. Todo sigue abierto hasta el {{date}}: hay tiempo para arreglarlo.',
  putRight: 'Arreglarlo',
  usage: 'Uso',
  meterLifetime: '{{used}} de {{limit}} conversaciones gratis usadas',
  meterMonth: '{{used}} de {{limit}} conversaciones este mes',
  meterNone_one: '{{count}} conversación este mes. No hay límite.',
  meterNone_other: '{{count}} conversaciones este mes. No hay límite.',
  meterFrom: 'La cuenta vuelve a empezar el {{date}}.',
  includes: 'Qué incluye',
  seePlans: 'Ver planes',
  payments: 'Pagos y recibos',
  opening: 'Abriendo',
  stores: {
    app_store: 'Comprado en el App Store. Allí se cambia, se cancela y se paga.',
    play_store: 'Comprado en Google Play. Allí se cambia, se cancela y se paga.',
    other: 'Comprado en otra tienda. Allí se cambia, se cancela y se paga.',
  },
  also: {
    stripe:
      'También pagas un plan aquí, con tarjeta. Solo cuenta el más alto, y se cobran los dos hasta que canceles uno.',
    app_store:
      'También pagas un plan en el App Store. Solo cuenta el más alto, y se cobran los dos hasta que canceles uno.',
    play_store:
      'También pagas un plan en Google Play. Solo cuenta el más alto, y se cobran los dos hasta que canceles uno.',
    other:
      'También pagas un plan en otra tienda. Solo cuenta el más alto, y se cobran los dos hasta que canceles uno.',
  },
  openStore: 'Abrir las suscripciones de la tienda',
  cancel: 'Cancelar el plan',
  cancelTitle: '¿Cancelar {{tier}}?',
  cancelText:
    'No se cobra nada más. {{tier}} dura hasta el {{date}}; después pasas a Gratis. Lo que has guardado sigue siendo tuyo.',
  cancelTextOpen:
    'No se cobra nada más y, cuando acabe lo pagado, pasas a Gratis. Lo que has guardado sigue siendo tuyo.',
  cancelYes: 'Cancelarlo',
  canceling: 'Cancelando',
  canceled: 'Cancelado. Dura hasta el {{date}}.',
  canceledOpen: 'Cancelado.',
  keep: 'Conservar el plan',
  resume: 'Seguir con mi plan',
  resuming: 'Recuperándolo',
  resumed: 'Tu plan sigue.',
  limitNear: 'Llevas {{used}} de {{limit}} conversaciones.',
  limitNearMonth: 'Llevas {{used}} de las {{limit}} conversaciones de este mes.',
  gotIt: 'Entendido',
};

export const overage: OverageTexts = {
  row: 'Más allá del límite',
  rowHint: 'Como mucho {{cap}} al mes, {{price}} cada una',
  none: 'Apagado: nunca se suma nada',
  agreed_one: '{{count}} aceptada hasta ahora: {{amount}} de {{cap}}',
  agreed_other: '{{count}} aceptadas hasta ahora: {{amount}} de {{cap}}',
  atLimit:
    'Has usado las {{limit}} conversaciones de este mes. Otra cuesta {{price}}, y te preguntamos antes de empezarla.',
  title: '¿Empezar una más?',
  text_one:
    'Has usado las conversaciones de este mes. Esta cuesta {{price}} y va en tu próxima factura. Cabe {{count}} en los {{cap}} que permites al mes.',
  text_other:
    'Has usado las conversaciones de este mes. Esta cuesta {{price}} y va en tu próxima factura. Caben {{count}} en los {{cap}} que permites al mes.',
  free: 'Solo se cobra cuando ha llegado una respuesta entera.',
  start: 'Empezar por {{price}}',
  fullTitle: 'Has llegado a tu tope del mes',
  fullText:
    'Permites {{cap}} al mes para conversaciones fuera de tu plan, a {{price}} cada una, y ya está usado. Puedes permitir más o esperar al mes nuevo.',
  offTitle: 'Has usado las conversaciones de este mes',
  offText:
    'Una más cuesta {{price}}. Antes hace falta que pongas un tope al mes; sin él nunca se suma nada.',
  unpaidTitle: 'Falta un pago anterior',
  unpaidText:
    'Las conversaciones fuera de tu plan esperan hasta que se pague la factura de las anteriores. Tu plan sigue igual.',
  unpaidRow: 'En espera: hay una factura anterior sin pagar',
  setCap: 'Poner un tope al mes',
  more: 'Ver el precio de una más',
  notNow: 'Ahora no',
  capTitle: 'Como mucho al mes',
  capText:
    'Para conversaciones fuera de tu plan, a {{price}} cada una. Te preguntamos antes de cada una. Puedes cambiarlo cuando quieras.',
  capOff: 'Nada fuera del plan',
  capFits_one: '{{count}} conversación',
  capFits_other: '{{count}} conversaciones',
  own: 'Otra cantidad',
  ownLabel: 'Cantidad en dólares',
  ownProblem: 'Escribe una cantidad de 0 a 1000',
  save: 'Guardar',
  saving: 'Guardando',
  saved: 'Guardado: como mucho {{cap}} al mes.',
  savedOff: 'Guardado: no se suma nada fuera del plan.',
};
