import type { SandboxTexts } from './en.ts';

export const sandbox: SandboxTexts = {
  label: 'Prueba: no se mueve dinero',
  labelText:
    'Esta página hace las veces del proveedor de pagos, porque aquí no hay ninguno configurado. No pide tarjeta y no cobra nada.',
  tiers: { standard: 'Estándar', pro: 'Pro', org: 'Organización' },
  price: { month: '{{price}} al mes', year: '{{price}} al año' },
  checkout: {
    title: 'Confirma tu plan',
    conversations: '{{count}} conversaciones al mes',
    unlimited: 'Conversaciones sin límite',
    devices_one: '{{count}} dispositivo',
    devices_other: '{{count}} dispositivos',
    trial: 'Los primeros {{days}} días son gratis. El {{date}} empieza el plan, por {{price}}.',
    renewal:
      'Se renueva solo hasta que lo canceles. Puedes cancelarlo cuando quieras; lo que ya está pagado sigue siendo tuyo hasta que acabe.',
    card: 'Aquí se pediría una tarjeta. En la prueba no hace falta ninguna.',
    pay: 'Pagar {{price}}',
    startTrial: 'Empezar los días gratis',
    back: 'Ahora no',
    used: 'Esta página ya se usó. El plan se compró una sola vez.',
    goOn: 'Volver a Solacore',
  },
  portal: {
    title: 'Tu plan y tus pagos',
    none: 'Todavía no hay ningún plan.',
    back: 'Volver a Solacore',
    before: 'Planes anteriores',
    actsTitle: 'Haz que pase algo',
    actsText:
      'Cada botón cambia la suscripción de prueba y envía, firmados, los eventos que enviaría Stripe.',
    changeTitle: 'Cambiar de plan',
    changeTo: 'Cambiar a {{plan}}, {{price}}',
    overLimit_one: '{{count}} conversación por encima del límite va en la próxima factura.',
    overLimit_other: '{{count}} conversaciones por encima del límite van en la próxima factura.',
    status: {
      trialing: 'Días gratis hasta el {{date}}. Después empieza el plan.',
      active: 'Pagado. Se renueva el {{date}}.',
      ending: 'Cancelado. Tienes acceso hasta el {{date}}.',
      past_due: 'Falta un pago desde el {{date}}. El acceso dura una semana más desde entonces.',
      paused: 'En pausa. No se cobra nada, y mientras tanto el plan no da nada.',
      canceled: 'Terminó el {{date}}.',
      refunded: 'El último pago se devolvió entero.',
    },
    acts: {
      cancel: { name: 'Cancelar', text: 'El plan termina cuando acabe lo pagado.' },
      resume: { name: 'Seguir con el plan', text: 'Vuelve a renovarse.' },
      end_period: {
        name: 'Terminar el periodo ahora',
        text: 'Se renueva y se paga, o se acaba si estaba cancelado o falta un pago.',
      },
      fail_payment: {
        name: 'Hacer fallar el próximo pago',
        text: 'El periodo acaba ahora y su renovación queda sin pagar.',
      },
      pay: { name: 'Pagar lo que falta', text: 'El plan vuelve a estar al día.' },
      refund: {
        name: 'Devolver el último pago',
        text: 'Entero. Lo que se pagó con él deja de valer.',
      },
      pause: { name: 'Poner en pausa', text: 'Como puede hacerlo quien administra Stripe.' },
      unpause: { name: 'Reanudar', text: 'Ahora empieza un periodo nuevo.' },
    },
  },
  gone: {
    title: 'Esta página ya no sirve',
    text: 'Una página de prueba vale una hora. Ábrela de nuevo desde la app.',
  },
};
