import { useWindowDimensions } from 'react-native';

/** How much larger than usual text is wanted, and how much of that the app draws by itself. */
export type TextScale = { wanted: number; drawn: number };

/** Phones enlarge text by themselves: the app only makes room for it. */
export function useTextScale(): TextScale {
  const { fontScale } = useWindowDimensions();
  return { wanted: fontScale, drawn: 1 };
}
