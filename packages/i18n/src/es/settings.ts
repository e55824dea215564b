import type { SettingsTexts } from '../en/settings.ts';

export const settings: SettingsTexts = {
  title: 'Ajustes',
  accountUnreachable: 'Ahora mismo no se puede consultar tu cuenta',
  tiers: { free: 'Gratis', standard: 'Estándar', pro: 'Pro', org: 'Organización' },
  usageLifetime: '{{tier}}, {{used}} de {{limit}} conversaciones usadas',
  usageMonth: '{{tier}}, {{used}} de {{limit}} este mes',
  usageUnlimited: '{{tier}}, conversaciones sin límite',
  app: 'Aplicación',
  language: 'Idioma',
  languageSystem: 'El del dispositivo',
  languageFailed: 'Este idioma no se ha cargado. Revisa tu conexión y elígelo otra vez.',
  languageNames: { en: 'English', es: 'Español', zh: '简体中文' },
  region: 'Región para la ayuda',
  regionHint: 'De qué lugar son los números de «Ayuda». Se queda en este dispositivo, no se envía.',
  appearance: 'Apariencia',
  appearances: { system: 'La del dispositivo', light: 'Clara', dark: 'Oscura' },
  movingHorizon: 'Horizonte en movimiento',
  movingHorizonHint: 'Si lo apagas, los colores se quedan quietos y cambian de una vez.',
  things: 'Lo tuyo',
  files: 'Exportar o recuperar',
  signOut: 'Cerrar sesión',
  signOutTitle: '¿Cerrar sesión?',
  signOutText:
    'Tus conversaciones se quedan en este dispositivo y estarán aquí cuando vuelvas a entrar.',
  signOutConfirm: 'Cerrar sesión',
  signingOut: 'Cerrando sesión',
  signOutFailed:
    'La sesión sigue abierta: no se pudo llegar al servidor. Prueba dentro de un momento.',
  stay: 'Seguir con la sesión abierta',
};
