export type Scheme = 'light' | 'dark';

const light = {
  page: '#F3F6F5',
  surface: '#FFFFFF',
  fill: '#E8EDEC',
  slip: '#E3EAE9',
  line: '#D3DBDA',
  lineStrong: '#71817F',
  ink: '#0E2226',
  ink2: '#34484C',
  ink3: '#53656A',
  action: '#10363B',
  onAction: '#FFFFFF',
  actionPress: '#0A272B',
  link: '#0A525C',
  focus: '#0A6C7A',
  danger: '#98281B',
  dangerBg: '#FBE9E5',
  caution: '#6E4A00',
  cautionBg: '#FAF0D8',
  success: '#1A5A3E',
  successBg: '#E3F1E9',
  scrim: 'rgba(11,18,19,0.44)',
};

export type Colors = typeof light;
export type ColorName = keyof Colors;

const dark: Colors = {
  page: '#0B1213',
  surface: '#131C1E',
  fill: '#202D30',
  slip: '#1B2729',
  line: '#263336',
  lineStrong: '#728587',
  ink: '#E9EFEE',
  ink2: '#BDC9C8',
  ink3: '#96A6A6',
  action: '#CFE5E2',
  onAction: '#0B1F22',
  actionPress: '#B5D2CE',
  link: '#93D2D0',
  focus: '#7FD3D3',
  danger: '#FFA598',
  dangerBg: '#35191A',
  caution: '#E8C272',
  cautionBg: '#2E2612',
  success: '#8AD0AA',
  successBg: '#14291F',
  scrim: 'rgba(11,18,19,0.64)',
};

/** Only `ink` may stand on a horizon field: at least 7:1 at every point of every palette. */
export const colors: Record<Scheme, Colors> = { light, dark };
