import { type DirectoryRow, notVerified, pagesRead } from './help-resource.ts';
import { abuse, crisis, emergencyRow } from './service-names.ts';

export const argentina: readonly DirectoryRow[] = [
  emergencyRow('AR', '911'),
  emergencyRow('AR', '107', 'ambulance'),
  { id: 'ar-135', kind: 'crisis', name: crisis, number: '135', verified_at: pagesRead },
  { id: 'ar-0800', kind: 'crisis', name: crisis, number: '08009990091', verified_at: notVerified },
  { id: 'ar-144', kind: 'abuse', name: abuse, number: '144', verified_at: notVerified },
];

export const chile: readonly DirectoryRow[] = [
  emergencyRow('CL', '131', 'ambulance'),
  emergencyRow('CL', '133', 'police'),
  { id: 'cl-4141', kind: 'crisis', name: crisis, number: '*4141', verified_at: pagesRead },
  { id: 'cl-1455', kind: 'abuse', name: abuse, number: '1455', verified_at: pagesRead },
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
  emergencyRow('CO', '123'),
  { id: 'co-106', kind: 'crisis', name: bogota, number: '106', verified_at: notVerified },
  { id: 'co-192', kind: 'crisis', name: option4, number: '192', verified_at: notVerified },
  { id: 'co-155', kind: 'abuse', name: abuse, number: '155', verified_at: notVerified },
];

const option5 = {
  en: 'Crisis line, option 5',
  es: 'Línea 113, opción 5',
  zh: '心理危机热线（按 5）',
};

export const peru: readonly DirectoryRow[] = [
  emergencyRow('PE', '106', 'ambulance'),
  emergencyRow('PE', '105', 'police'),
  { id: 'pe-113', kind: 'crisis', name: option5, number: '113', verified_at: notVerified },
  { id: 'pe-100', kind: 'abuse', name: abuse, number: '100', verified_at: notVerified },
];

const option6 = {
  en: 'Crisis line, option 6',
  es: 'Línea 171, opción 6',
  zh: '心理危机热线（按 6）',
};

export const ecuador: readonly DirectoryRow[] = [
  emergencyRow('EC', '911'),
  { id: 'ec-171', kind: 'crisis', name: option6, number: '171', verified_at: pagesRead },
  { id: 'ec-911-abuse', kind: 'abuse', name: abuse, number: '911', verified_at: notVerified },
];

export const uruguay: readonly DirectoryRow[] = [
  emergencyRow('UY', '911'),
  { id: 'uy-0767', kind: 'crisis', name: crisis, number: '08000767', verified_at: notVerified },
  { id: 'uy-4141', kind: 'abuse', name: abuse, number: '08004141', verified_at: notVerified },
];
