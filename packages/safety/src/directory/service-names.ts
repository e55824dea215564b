import type { DirectoryRow, LocalName } from './help-resource.ts';

const emergency: LocalName = { en: 'Emergency services', es: 'Emergencias', zh: '紧急求助' };
const ambulance: LocalName = { en: 'Ambulance', es: 'Ambulancia', zh: '急救' };
const police: LocalName = { en: 'Police', es: 'Policía', zh: '报警' };

export const minors: LocalName = {
  en: 'Helpline for children and teenagers',
  es: 'Ayuda a niños y adolescentes',
  zh: '儿童与青少年热线',
};
export const abuse: LocalName = {
  en: 'Help with violence and abuse',
  es: 'Ayuda ante la violencia y el maltrato',
  zh: '家暴与侵害求助热线',
};
export const crisis: LocalName = {
  en: 'Suicide and crisis line',
  es: 'Línea de crisis y prevención del suicidio',
  zh: '心理危机与自杀干预热线',
};

/** Emergency numbers carry no date: none has been tried by us. */
export function emergencyRow(
  region: string,
  number: string,
  source: string,
  kind?: 'ambulance' | 'police',
): DirectoryRow {
  const name = kind === 'ambulance' ? ambulance : kind === 'police' ? police : emergency;
  const id = `${region.toLowerCase()}-emergency-${number}`;
  return { id, kind: 'emergency', name, number, hours: '24/7', source, verified_at: null };
}
