import { useWindowDimensions } from 'react-native';
import { breakpoints, layout } from './geometry.ts';
import { useTheme } from './theme-context.tsx';

type LayoutSize = 'phone' | 'tablet' | 'desktop';

export type Layout = {
  size: LayoutSize;
  gutter: number;
  width: number;
  height: number;
  /** Only what is needed at once may stay around what scrolls. */
  isLow: boolean;
  /** What can also stand behind the last words stands there. */
  isShort: boolean;
};

/**
 * How wide the window is, in the three widths the product is drawn for, and its gutter in px.
 * Large text needs more of it: at 200 % a tablet is laid out like a phone.
 */
export function useLayout(): Layout {
  const { width, height } = useWindowDimensions();
  const { wanted } = useTheme().textScale;
  const room = width / wanted;
  const size: LayoutSize =
    room >= breakpoints.desktop ? 'desktop' : room >= breakpoints.tablet ? 'tablet' : 'phone';
  const isLow = height / wanted < layout.lowWindow;
  const isShort = height / wanted < layout.shortWindow;
  return { size, gutter: layout.gutter[size], width, height, isLow, isShort };
}
