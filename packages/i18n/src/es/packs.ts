import type { PacksTexts } from '../en/packs.ts';

export const packs: PacksTexts = {
  title: 'Unas cuantas más, sin plan',
  titleBeside: 'Unas cuantas más, aparte de tu plan',
  text: 'Se paga una vez y no se renueva. El paquete se usa cuando a tu plan no le quedan conversaciones, y no caduca con el mes.',
  buy_one: '{{count}} conversación por {{price}}',
  buy_other: '{{count}} conversaciones por {{price}}',
  left_one: 'Y te queda {{count}} conversación en tu paquete',
  left_other: 'Y te quedan {{count}} conversaciones en tu paquete',
  inUse_one: 'Has usado las conversaciones de tu plan. Te queda {{count}} en tu paquete.',
  inUse_other: 'Has usado las conversaciones de tu plan. Te quedan {{count}} en tu paquete.',
  more: 'Comprar un paquete de conversaciones',
  done: {
    title: 'Activando tu paquete…',
    readyTitle_one: 'Tienes {{count}} conversación en tu paquete',
    readyTitle_other: 'Tienes {{count}} conversaciones en tu paquete',
    readyText: 'Esperan hasta que a tu plan no le quede ninguna, tarde lo que tarde.',
    lateText:
      'Aún no sabemos nada de la tienda. Puedes cerrar esto y seguir: el paquete llega solo. No hace falta pagar otra vez.',
  },
};
