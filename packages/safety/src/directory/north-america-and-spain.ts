import { type DirectoryRow, notVerified, pagesRead } from './help-resource.ts';
import { emergencyRow, minors } from './service-names.ts';

const lifeline = '988 Suicide & Crisis Lifeline';
const spanishLifeline = '988 Línea de Prevención del Suicidio y Crisis (marca 2)';

export const unitedStates: readonly DirectoryRow[] = [
  emergencyRow('US', '911', '911.gov'),
  {
    ...{ id: 'us-988', kind: 'crisis', name: lifeline, number: '988', sms: { number: '988' } },
    ...{
      url: 'https://988lifeline.org',
      hours: '24/7',
      lang: 'en',
      source: '988lifeline.org',
      chat: 'https://988lifeline.org/chat/',
      verified_at: pagesRead,
    },
  },
  {
    ...{ id: 'us-988-es', kind: 'crisis', name: spanishLifeline, number: '988', lang: 'es' },
    ...{
      sms: { number: '988', body: 'AYUDA' },
      hours: '24/7',
      source: '988lifeline.org',
      chat: 'https://988lifeline.org/chat/',
      verified_at: pagesRead,
    },
  },
  {
    ...{ id: 'us-crisis-text', kind: 'crisis', name: 'Crisis Text Line', lang: 'en' },
    ...{
      sms: { number: '741741', body: 'HOME' },
      hours: '24/7',
      source: 'crisistextline.org',
      verified_at: notVerified,
    },
  },
  {
    ...{ id: 'us-dv', kind: 'abuse', name: 'National Domestic Violence Hotline', lang: 'en' },
    ...{
      number: '18007997233',
      sms: { number: '88788', body: 'START' },
      source: 'thehotline.org',
      chat: 'https://www.thehotline.org',
      verified_at: pagesRead,
    },
    ...{ url: 'https://www.thehotline.org', hours: '24/7' },
  },
  {
    ...{ id: 'us-dv-es', kind: 'abuse', name: 'Línea Nacional contra la Violencia Doméstica' },
    ...{ number: '18007997233', lang: 'es', url: 'https://espanol.thehotline.org' },
    ...{ hours: '24/7', source: 'espanol.thehotline.org', verified_at: pagesRead },
  },
  {
    ...{ id: 'us-samhsa', kind: 'other', name: 'SAMHSA National Helpline' },
    ...{ number: '18006624357', hours: '24/7', source: 'samhsa.gov', verified_at: notVerified },
  },
];

export const spain: readonly DirectoryRow[] = [
  emergencyRow('ES', '112', 'proteccioncivil.es'),
  {
    ...{ id: 'es-024', kind: 'crisis', name: '024 Línea de atención a la conducta suicida' },
    ...{ number: '024', hours: '24/7', source: 'sanidad.gob.es', verified_at: pagesRead },
  },
  {
    ...{ id: 'es-esperanza', kind: 'crisis', name: 'Teléfono de la Esperanza' },
    ...{ number: '717003717', source: 'telefonodelaesperanza.org', verified_at: pagesRead },
  },
  {
    ...{ id: 'es-016', kind: 'abuse', name: '016 Violencia contra las mujeres' },
    ...{ number: '016', source: 'violenciagenero.igualdad.gob.es', verified_at: pagesRead },
  },
  {
    id: 'es-anar',
    kind: 'other',
    name: minors,
    number: '116111',
    source: 'anar.org',
    chat: 'https://www.anar.org',
    verified_at: notVerified,
  },
];

export const mexico: readonly DirectoryRow[] = [
  emergencyRow('MX', '911', 'gob.mx'),
  {
    ...{ id: 'mx-linea-vida', kind: 'crisis', name: 'Línea de la Vida' },
    ...{ number: '8009112000', source: 'gob.mx', verified_at: pagesRead },
  },
  {
    id: 'mx-079',
    kind: 'abuse',
    name: '079',
    number: '079',
    source: 'gob.mx',
    verified_at: notVerified,
  },
  {
    ...{ id: 'mx-abuse', kind: 'abuse', name: '800 108 4053' },
    ...{ number: '8001084053', source: 'gob.mx', verified_at: notVerified },
  },
];
