import { Platform, type ViewStyle } from 'react-native';

/* Browsers bring a focused field to the very edge: its label above it needs room as well. */
const roomForLabel = { scrollPaddingTop: 44, scrollPaddingBottom: 44 };
const insideRing: ViewStyle = { outlineOffset: -2, ...roomForLabel };

/** What scrolls can be reached and moved with the keyboard; its ring lies inside its edge. */
export const scrollTabStop = Platform.OS === 'web' ? { tabIndex: 0 as const } : {};
export const scrollRing = insideRing;
