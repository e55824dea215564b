import { fontStyle } from '@/ui/theme/fonts';
import type { TextStyleOf } from './picture.ts';

let context: CanvasRenderingContext2D | null = null;

/** As `canvas` names a typeface. */
export function canvasFont({ size, family, weight, chinese }: TextStyleOf): string {
  return `${weight} ${size}px ${fontStyle(family, weight, chinese).fontFamily}`;
}

/** How wide a run of text is. */
export function textWidth(text: string, style: TextStyleOf): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * style.size;
  context.font = canvasFont(style);
  return context.measureText(text).width;
}
