import type { TerminalTexts } from './en.ts';

/** The five steps in a terminal, in Spanish. */
export const terminal: TerminalTexts = {
  lead: 'Cinco pasos en esta terminal. No se guarda nada: cuando sales, desaparece.',
  guide: 'Responde la guía integrada: una ficha, no un modelo de IA. Nada sale de este equipo.',
  model:
    'Responde {{provider}} ({{model}}). Antes de salir se ocultan nombres, números y direcciones; alguno puede escaparse.',
  deep: 'El análisis profundo está activado.',
  prompts: 'Instrucciones {{version}}.',
  commands:
    '/next (o Intro) sigue, /back vuelve, /skip salta, /listen solo escucha, /work trabaja en ello, /edit fila palabras, /choose número, /none ninguno, /quit sale.',
  weight: '{{question}} De 0 ({{low}}) a 10 ({{high}}); con Intro lo saltas.',
  start: 'Empieza por donde quieras. Basta una frase.',
  hidden: 'Sale así: {{words}}',
  fits: '¿Encaja? Intro sigue, /edit cambia una fila.',
  choose: '/choose elige por su número, /edit mine añade lo tuyo.',
  take: 'Con Intro te quedas con este plan, /edit cambia una fila.',
  open: 'Aún falta: {{rows}}. Complétalo con /edit.',
  rows: 'Filas de este paso: {{rows}}.',
  number: 'Un número de {{low}} a {{high}}, por favor.',
  unknown: 'Aquí no existe esa orden.',
  notHere: 'Eso no va en este paso.',
  mine: 'una idea tuya',
  noReply:
    'No llegó respuesta. Tus palabras no cuentan; dilas otra vez o completa el paso a mano con /edit.',
  held: 'No se ha enviado nada más. Cuando estés a salvo, /safe sigue.',
  end: 'Este es tu plan. Solo está aquí: apúntalo si quieres conservarlo.',
  ended: 'Hoy sin plan, y está bien.',
  left: 'Has salido. No se ha guardado nada.',
};
