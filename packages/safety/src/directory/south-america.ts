import { type DirectoryRow, notVerified, pagesRead } from './help-resource.ts';
import { abuse, crisis, emergencyRow } from './service-names.ts';

export const argentina: readonly DirectoryRow[] = [
  emergencyRow('AR', '911', 'argentina.gob.ar'),
  emergencyRow('AR', '107', 'argentina.gob.ar', 'ambulance'),
  {
    id: 'ar-135',
    kind: 'crisis',
    name: crisis,
    number: '135',
    source: 'asistenciaalsuicida.org.ar',
    verified_at: pagesRead,
  },
  {
    id: 'ar-0800',
    kind: 'crisis',
    name: crisis,
    number: '08009990091',
    source: 'argentina.gob.ar',
    verified_at: notVerified,
  },
  {
    id: 'ar-144',
    kind: 'abuse',
    name: abuse,
    number: '144',
    source: 'argentina.gob.ar',
    verified_at: notVerified,
  },
];

export const chile: readonly DirectoryRow[] = [
  emergencyRow('CL', '131', 'minsal.cl', 'ambulance'),
  emergencyRow('CL', '133', 'carabineros.cl', 'police'),
  {
    id: 'cl-4141',
    kind: 'crisis',
    name: crisis,
    number: '*4141',
    source: 'minsal.cl',
    verified_at: pagesRead,
  },
  {
    id: 'cl-1455',
    kind: 'abuse',
    name: abuse,
    number: '1455',
    source: 'sernameg.gob.cl',
    verified_at: pagesRead,
  },
];

const bogota = {
  en: 'Crisis line (Bogotá)',
  es: 'Línea 106 (Bogotá)',
  zh: '心理危机热线（波哥大）',
};
const option4 = {
  en: 'Crisis line, option 4',
  es: 'Línea 192, opción 4',
  zh: '心理危机热线（按 4）',
};

export const colombia: readonly DirectoryRow[] = [
  emergencyRow('CO', '123', 'policia.gov.co'),
  {
    id: 'co-106',
    kind: 'crisis',
    name: bogota,
    number: '106',
    source: 'saludcapital.gov.co',
    verified_at: notVerified,
  },
  {
    id: 'co-192',
    kind: 'crisis',
    name: option4,
    number: '192',
    source: 'minsalud.gov.co',
    verified_at: notVerified,
  },
  {
    id: 'co-155',
    kind: 'abuse',
    name: abuse,
    number: '155',
    source: 'policia.gov.co',
    verified_at: notVerified,
  },
];

const option5 = {
  en: 'Crisis line, option 5',
  es: 'Línea 113, opción 5',
  zh: '心理危机热线（按 5）',
};

export const peru: readonly DirectoryRow[] = [
  emergencyRow('PE', '106', 'gob.pe', 'ambulance'),
  emergencyRow('PE', '105', 'gob.pe', 'police'),
  {
    id: 'pe-113',
    kind: 'crisis',
    name: option5,
    number: '113',
    source: 'gob.pe',
    verified_at: notVerified,
  },
  {
    id: 'pe-100',
    kind: 'abuse',
    name: abuse,
    number: '100',
    source: 'gob.pe',
    verified_at: notVerified,
  },
];

const option6 = {
  en: 'Crisis line, option 6',
  es: 'Línea 171, opción 6',
  zh: '心理危机热线（按 6）',
};

export const ecuador: readonly DirectoryRow[] = [
  emergencyRow('EC', '911', 'ecu911.gob.ec'),
  {
    id: 'ec-171',
    kind: 'crisis',
    name: option6,
    number: '171',
    source: 'msp.gob.ec',
    verified_at: pagesRead,
  },
  {
    id: 'ec-911-abuse',
    kind: 'abuse',
    name: abuse,
    number: '911',
    source: 'ecu911.gob.ec',
    verified_at: notVerified,
  },
];

export const uruguay: readonly DirectoryRow[] = [
  emergencyRow('UY', '911', 'gub.uy'),
  {
    id: 'uy-0767',
    kind: 'crisis',
    name: crisis,
    number: '08000767',
    source: 'asse.com.uy',
    verified_at: notVerified,
  },
  {
    id: 'uy-4141',
    kind: 'abuse',
    name: abuse,
    number: '08004141',
    source: 'gub.uy',
    verified_at: notVerified,
  },
];
