import type { ReportTexts } from '../en/report.ts';

export const report: ReportTexts = {
  action: 'Informar de esta respuesta',
  title: 'Informar de esta respuesta',
  intro:
    'Cuenta a quienes llevan Solacore qué ha fallado. Solo se envía lo que elijas aquí y se guarda 30 días como máximo.',
  reason: '¿Qué tiene de malo?',
  reasons: {
    wrong: 'Es incorrecta',
    harmful: 'Podría hacer daño',
    unkind: 'Es hiriente',
    language: 'El idioma no está bien',
    privacy: 'Revela algo privado',
    other: 'Otra cosa',
  },
  attach: '¿Qué texto va con el informe?',
  attachNone: 'Ninguno',
  attachAnswer: 'Esta respuesta; los datos privados siguen ocultos',
  attachTyped: 'Lo que escriba aquí',
  typed: 'Tu texto',
  preview: 'Se envía exactamente esto',
  previewReason: 'Motivo: {{reason}}',
  previewStep: 'Paso: {{step}}',
  previewProvider: 'Respondió: {{provider}}',
  previewLocale: 'Idioma: {{language}}',
  previewNoText: 'Ningún texto de la conversación',
  send: 'Enviar el informe',
  sending: 'Enviando',
  chooseFirst: 'Elige primero un motivo.',
  sent: 'Enviado. Gracias por avisar.',
  offline: 'Estás sin conexión. Podrás enviarlo cuando vuelvas a tenerla.',
};
