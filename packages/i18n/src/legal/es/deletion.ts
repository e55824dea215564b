import type { LegalTexts } from '../en/index.ts';

export const deletion: LegalTexts['delete-account'] = {
  title: 'Eliminar tu cuenta',
  description: 'Qué se elimina, qué se queda y cuánto tiempo, y cómo hacerlo por tu cuenta.',
  lead: 'Puedes eliminar tu cuenta de Solacore y sus datos cuando quieras, sin dar motivos.',
  howText: [
    'Entra en la página a la que lleva este botón. Pregunta una vez más y elimina la cuenta.',
    'En la aplicación está en Ajustes, en «Cuenta»: «Eliminar la cuenta».',
  ],
  action: 'Entrar y eliminar',
  forgotten: 'Si no puedes entrar, consigue allí antes una contraseña nueva por correo.',
  write: 'Si tampoco así, escríbenos desde la dirección de la cuenta',
};
