import type { LegalTexts } from '../en/index.ts';

export const support: LegalTexts['support'] = {
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
};
