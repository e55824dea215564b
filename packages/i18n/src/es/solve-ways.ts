import type { SolveTexts } from '../en/solve.ts';

export const solveWays: SolveTexts['ways'] = {
  label: 'Otras maneras de seguir',
  skipMessage: 'Vale, adelante.',
  back: 'Volver a «{{step}}»',
  skip: 'Saltar este paso',
  listen: 'Solo escuchar',
  listening: 'Solo te escucho. Sin preguntas ni consejos.',
  work: 'Trabajar en ello',
  cameBack: 'Has vuelto a «{{step}}». Cambia lo que hay ahí o cuenta algo más.',
  cameBackOpen: 'Has vuelto a «{{step}}». Cuenta algo más o sáltalo.',
  noneFitted: 'Ninguno de estos encajaba: {{ways}}',
  afterNone:
    'Ninguno de los caminos encajaba. ¿Hay algo aquí que no esté bien del todo? Cámbialo o cuenta más; después se buscan otros.',
  changeable: '¿Se puede cambiar ahora?',
  changeableYes: 'Sí, al menos en parte',
  changeableNo: 'Por ahora no',
  coping:
    'Entonces los próximos pasos no van de cambiarlo, sino de encontrar lo que te ayude a llevarlo.',
  end: 'Dejarlo aquí por ahora',
  endTitle: '¿Terminar sin un plan?',
  endText:
    'No pasa nada. Lo que has escrito y descubierto se queda en este dispositivo, pero esta conversación ya no se podrá retomar.',
  endNoneTitle: 'Sigue sin encajar ninguno',
  endNoneText:
    'Puede que esa sea la respuesta por ahora. Puedes dejarlo aquí o añadir un camino tuyo. Lo que has descubierto se queda en este dispositivo.',
  stay: 'Quedarme aquí',
  ended: 'Lo dejaste aquí',
  endedText: 'Hoy sin plan, y está bien. Lo que has descubierto se queda en este dispositivo.',
  before: 'Antes: {{score}} de 10',
  now: 'Ahora: {{score}} de 10',
  lighter: 'Pesa menos que al empezar.',
  same: 'Pesa más o menos lo mismo que al empezar. Haberlo contado también cuenta.',
  heavier:
    'Pesa más que al empezar. Pasa cuando se mira de cerca. Trátate bien hoy y, si sigue así, habla con alguien.',
};
