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
  languageNames: { en: 'English', es: 'Español', zh: '简体中文' },
  appearance: 'Apariencia',
  appearances: { system: 'La del dispositivo', light: 'Clara', dark: 'Oscura' },
  movingHorizon: 'Horizonte en movimiento',
  movingHorizonHint: 'Si lo apagas, los colores se quedan quietos y cambian de una vez.',
  whereTitle: 'Qué se guarda y dónde',
  onDevice: 'En este dispositivo',
  onDeviceText:
    'Lo que escribes, las respuestas, tus resultados y tus planes. Nadie más puede leerlos aquí.',
  onServer: 'En nuestros servidores',
  onServerText:
    'Tu correo, tu contraseña en forma irreconocible, tu plan y cuándo empezó y terminó cada conversación. Nunca lo que se dijo.',
  inPassing: 'Solo de paso',
  inPassingText:
    'Para responder, lo que envías pasa por la memoria hasta {{provider}}. Antes, en este dispositivo, se ocultan correos, teléfonos, tarjetas, cuentas bancarias y direcciones de internet.',
  inPassingGuide:
    'Para responder, lo que envías pasa por la memoria de nuestro servidor hasta la guía incorporada. Antes, en este dispositivo, se ocultan correos, teléfonos, tarjetas, cuentas bancarias y direcciones de internet.',
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
