import type { LegalTexts } from '../en/index.ts';

export const terms: LegalTexts['terms'] = {
  title: 'Condiciones',
  description: 'Qué es Solacore, qué puedes esperar y qué espera de ti.',
  lead: 'En palabras claras. Los derechos que te da la ley siguen como están.',
  sections: [
    {
      title: 'Qué es',
      text: [
        'Un programa que acompaña a personas adultas a resolver un problema en cinco pasos. Responde un modelo de IA o una guía incorporada, y puede equivocarse. No es asesoramiento médico, legal ni financiero, ni un tratamiento, ni un servicio de emergencias. Lo que haces lo decides tú.',
      ],
    },
    {
      title: 'Tu cuenta',
      text: [
        'Tienes 18 años o más. Una cuenta es para una sola persona, en tantos dispositivos como diga el plan. No compartas tu contraseña.',
      ],
    },
    {
      title: 'Tus palabras',
      text: [
        'Siguen siendo tuyas. No las usamos para nada más que responderte. El plan que haces también es tuyo.',
      ],
    },
    {
      title: 'Lo que no se puede',
      text: [
        'Atacar el servicio o saltarse sus límites, usarlo para dañar a alguien, revender el acceso. En ese caso se puede suspender una cuenta; se dice el motivo, y lo que hay en tu dispositivo sigue abierto para ti.',
      ],
    },
    {
      title: 'Lo que no podemos prometer',
      text: [
        'Que funcione siempre, que siempre llegue una respuesta, que se recupere una conversación de un dispositivo perdido. Una sesión sin respuesta no cuenta.',
      ],
    },
    {
      title: 'El final',
      text: [
        'Puedes eliminar tu cuenta cuando quieras. Si el servicio termina, la aplicación lo dice antes y puedes exportar lo que tengas.',
      ],
    },
    {
      title: 'Responsabilidad y ley',
      text: [
        'Quien administra el servidor responde de aquello de lo que la ley le hace responsable, y más allá solo en lo que deba. Vale la ley de su país, y como consumidor conservas la protección del tuyo.',
      ],
    },
  ],
};
