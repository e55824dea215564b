import type { FieldStops } from '@/ui/theme/emotions.ts';
import type { FontFamilyName, FontWeight } from '@/ui/theme/type-scale.ts';

/** One run of text; `y` is its baseline. Measures are in units of the picture. */
export type PictureLine = {
  text: string;
  x: number;
  y: number;
  size: number;
  family: FontFamilyName;
  weight: FontWeight;
  color: string;
};

/** A sky over a sea with one rounded edge around both. */
export type PictureCard = {
  x: number;
  y: number;
  width: number;
  skyHeight: number;
  seaHeight: number;
  radius: number;
  stops: FieldStops;
};

/** What is drawn, whole and without a screen. `chinese` chooses the typefaces. */
export type Picture = {
  width: number;
  height: number;
  ground: string;
  chinese: boolean;
  card: PictureCard | null;
  lines: PictureLine[];
};

/** Pixels for each unit. */
export const pictureScale = 3;

/** The drawing on the screen, where the platform takes the picture from it. */
export type DrawnPicture = {
  toDataURL: (callback: (base64: string) => void, options?: object) => void;
};

export type TextStyleOf = Pick<PictureLine, 'size' | 'family' | 'weight'> & { chinese: boolean };
