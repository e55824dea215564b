import { useWindowDimensions } from 'react-native';
import { breakpoints, layout } from './geometry.ts';

export type LayoutSize = 'phone' | 'tablet' | 'desktop';

/** How wide the window is, in the three widths the product is drawn for, and its gutter in px. */
export function useLayout(): { size: LayoutSize; gutter: number; width: number; height: number } {
  const { width, height } = useWindowDimensions();
  const size: LayoutSize =
    width >= breakpoints.desktop ? 'desktop' : width >= breakpoints.tablet ? 'tablet' : 'phone';
  return { size, gutter: layout.gutter[size], width, height };
}
