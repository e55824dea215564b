import { type DirectoryRow, notVerified, pagesRead } from './help-resource.ts';
import { abuse, crisis, emergencyRow } from './service-names.ts';

const women = { en: "Women's helpline", es: 'Línea de la mujer', zh: '妇女维权热线' };
const youth = { en: 'Youth helpline', es: 'Línea de la juventud', zh: '青少年服务热线' };
const national = {
  en: 'National psychological support line',
  es: 'Línea nacional de apoyo psicológico',
  zh: '全国统一心理援助热线',
};
const mentalHealth = {
  en: 'Mental health support hotline',
  es: 'Línea de apoyo en salud mental',
  zh: '情绪通精神健康支援热线',
};
const safety = { en: 'Reassurance hotline', es: 'Línea de apoyo emocional', zh: '安心专线' };

export const mainlandChina: readonly DirectoryRow[] = [
  emergencyRow('CN', '120', 'gov.cn', 'ambulance'),
  emergencyRow('CN', '110', 'gov.cn', 'police'),
  {
    id: 'cn-12356',
    kind: 'crisis',
    name: national,
    number: '12356',
    source: 'nhc.gov.cn',
    verified_at: pagesRead,
  },
  {
    id: 'cn-12338',
    kind: 'abuse',
    name: women,
    number: '12338',
    source: 'women.org.cn',
    verified_at: notVerified,
  },
  {
    id: 'cn-12355',
    kind: 'other',
    name: youth,
    number: '12355',
    source: '12355.net',
    verified_at: notVerified,
  },
];

export const hongKong: readonly DirectoryRow[] = [
  emergencyRow('HK', '999', 'police.gov.hk'),
  {
    ...{ id: 'hk-18111', kind: 'crisis', name: mentalHealth, number: '18111' },
    ...{ hours: '24/7', source: 'shallwetalk.hk', verified_at: pagesRead },
  },
  {
    id: 'hk-2896',
    kind: 'crisis',
    name: crisis,
    number: '28960000',
    source: 'samaritans.org.hk',
    verified_at: notVerified,
  },
  {
    id: 'hk-18281',
    kind: 'abuse',
    name: abuse,
    number: '18281',
    source: 'swd.gov.hk',
    verified_at: notVerified,
  },
];

export const taiwan: readonly DirectoryRow[] = [
  emergencyRow('TW', '119', 'nfa.gov.tw', 'ambulance'),
  emergencyRow('TW', '110', 'npa.gov.tw', 'police'),
  {
    ...{ id: 'tw-1925', kind: 'crisis', name: safety, number: '1925' },
    ...{ hours: '24/7', source: 'mohw.gov.tw', verified_at: pagesRead },
  },
  {
    id: 'tw-113',
    kind: 'abuse',
    name: abuse,
    number: '113',
    source: 'mohw.gov.tw',
    verified_at: notVerified,
  },
];

export const singapore: readonly DirectoryRow[] = [
  emergencyRow('SG', '995', 'scdf.gov.sg', 'ambulance'),
  emergencyRow('SG', '999', 'police.gov.sg', 'police'),
  {
    id: 'sg-1767',
    kind: 'crisis',
    name: crisis,
    number: '1767',
    source: 'sos.org.sg',
    verified_at: notVerified,
  },
  {
    id: 'sg-abuse',
    kind: 'abuse',
    name: abuse,
    number: '18007770000',
    source: 'msf.gov.sg',
    verified_at: notVerified,
  },
];
