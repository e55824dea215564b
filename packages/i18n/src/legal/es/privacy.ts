import type { LegalTexts } from '../en/index.ts';

export const privacy: LegalTexts['privacy'] = {
  title: 'Política de privacidad',
  description: 'Qué se guarda de ti, dónde, cuánto tiempo, quién más lo recibe y qué puedes hacer.',
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
};
