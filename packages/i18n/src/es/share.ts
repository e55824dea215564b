import type { ShareTexts } from '../en/share.ts';

export const share: ShareTexts = {
  open: 'Compartir',
  openSpoken: 'Compartir el plan',
  title: 'Compartir tu plan',
  lead: 'Solo va lo que marques, y solo a donde tú lo envíes. Los nombres aparecen como los escribiste.',
  parts: {
    title: 'Título',
    ifThen: 'Si… entonces…',
    firstStep: 'Primer paso',
    place: 'Cuándo y dónde',
  },
  picture: 'La imagen, tal como se comparte',
  sendPicture: 'Compartir como imagen',
  savePicture: 'Guardar como imagen',
  drawing: 'Preparando la imagen',
  sendText: 'Compartir como texto',
  copyText: 'Copiar como texto',
  nothing: 'Marca al menos una parte.',
  saved: 'Está en tus descargas.',
  failed:
    'No ha funcionado y no se ha compartido nada. Puedes intentarlo otra vez o usar el texto.',
  ifLine: 'Si {{words}}',
  thenLine: 'entonces {{words}}',
  line: '{{label}}: {{words}}',
  copyReply: 'Copiar esta respuesta',
  copyWords: 'Copiar tu mensaje',
  copied: 'Copiado.',
  notCopied: 'Aquí no se ha podido copiar.',
};
