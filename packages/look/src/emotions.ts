import type { EmotionFamily } from '@solacore/solve/kept';
import type { Scheme } from './colors.ts';

export type { EmotionFamily };

/** Sky top, sky low, sea near, sea far. */
export type FieldStops = readonly [string, string, string, string];

export const emotionFamilies: readonly EmotionFamily[] = [
  'calm',
  'sadness',
  'anger',
  'fear',
  'joy',
  'surprise',
  'neutral',
];

export const emotionPalettes: Record<EmotionFamily, Record<Scheme, FieldStops>> = {
  calm: {
    light: ['#CFE3E4', '#F2F5EA', '#A9CDCB', '#93BFC0'],
    dark: ['#0D1C1F', '#2C5654', '#153A3D', '#0C2225'],
  },
  sadness: {
    light: ['#C3D2E4', '#EDEEF1', '#A9BDD6', '#97AFCE'],
    dark: ['#0F1826', '#3A4F70', '#1D3050', '#111C2F'],
  },
  anger: {
    light: ['#F2CBB6', '#FCEBDD', '#E9AC93', '#E29D86'],
    dark: ['#201210', '#703A2C', '#4A221B', '#29130F'],
  },
  fear: {
    light: ['#D6DFC9', '#F9F6E3', '#C3CFA6', '#B1C098'],
    dark: ['#161B11', '#4B5133', '#2E3522', '#1A1F14'],
  },
  joy: {
    light: ['#F9E0A4', '#FFF6DC', '#F3CC7F', '#ECBD68'],
    dark: ['#231806', '#6A470A', '#4B3208', '#2A1C05'],
  },
  surprise: {
    light: ['#C4E1EC', '#FDF0EA', '#EFC0BA', '#E6AFAC'],
    dark: ['#0E212A', '#5F414A', '#432933', '#251920'],
  },
  neutral: {
    light: ['#DEE3E3', '#F4F5F2', '#C8CFCE', '#B8C1C1'],
    dark: ['#111718', '#404A4B', '#262E2F', '#171C1D'],
  },
};
