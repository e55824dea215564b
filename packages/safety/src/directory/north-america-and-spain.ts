import { type DirectoryRow, notVerified, pagesRead } from './help-resource.ts';
import { emergencyRow, minors } from './service-names.ts';

const lifeline = '988 Suicide & Crisis Lifeline';
const spanishLifeline = '988 Línea de Prevención del Suicidio y Crisis (marca 2)';

export const unitedStates: readonly DirectoryRow[] = [
  emergencyRow('US', '911'),
  {
    ...{ id: 'us-988', kind: 'crisis', name: lifeline, number: '988', sms: { number: '988' } },
    ...{ url: 'https://988lifeline.org', hours: '24/7', lang: 'en', verified_at: pagesRead },
  },
  {
    ...{ id: 'us-988-es', kind: 'crisis', name: spanishLifeline, number: '988', lang: 'es' },
    ...{ sms: { number: '988', body: 'AYUDA' }, hours: '24/7', verified_at: pagesRead },
  },
  {
    ...{ id: 'us-crisis-text', kind: 'crisis', name: 'Crisis Text Line', lang: 'en' },
    ...{ sms: { number: '741741', body: 'HOME' }, hours: '24/7', verified_at: notVerified },
  },
  {
    ...{ id: 'us-dv', kind: 'abuse', name: 'National Domestic Violence Hotline', lang: 'en' },
    ...{ number: '18007997233', sms: { number: '88788', body: 'START' }, verified_at: pagesRead },
    ...{ url: 'https://www.thehotline.org', hours: '24/7' },
  },
  {
    ...{ id: 'us-dv-es', kind: 'abuse', name: 'Línea Nacional contra la Violencia Doméstica' },
    ...{ number: '18007997233', lang: 'es', url: 'https://espanol.thehotline.org' },
    ...{ hours: '24/7', verified_at: pagesRead },
  },
  {
    ...{ id: 'us-samhsa', kind: 'other', name: 'SAMHSA National Helpline' },
    ...{ number: '18006624357', hours: '24/7', verified_at: notVerified },
  },
];

export const spain: readonly DirectoryRow[] = [
  emergencyRow('ES', '112'),
  {
    ...{ id: 'es-024', kind: 'crisis', name: '024 Línea de atención a la conducta suicida' },
    ...{ number: '024', hours: '24/7', verified_at: pagesRead },
  },
  {
    ...{ id: 'es-esperanza', kind: 'crisis', name: 'Teléfono de la Esperanza' },
    ...{ number: '717003717', verified_at: pagesRead },
  },
  {
    ...{ id: 'es-016', kind: 'abuse', name: '016 Violencia contra las mujeres' },
    ...{ number: '016', verified_at: pagesRead },
  },
  { id: 'es-anar', kind: 'other', name: minors, number: '116111', verified_at: notVerified },
];

export const mexico: readonly DirectoryRow[] = [
  emergencyRow('MX', '911'),
  {
    ...{ id: 'mx-linea-vida', kind: 'crisis', name: 'Línea de la Vida' },
    ...{ number: '8009112000', verified_at: pagesRead },
  },
  { id: 'mx-079', kind: 'abuse', name: '079', number: '079', verified_at: notVerified },
  {
    ...{ id: 'mx-abuse', kind: 'abuse', name: '800 108 4053' },
    ...{ number: '8001084053', verified_at: notVerified },
  },
];
