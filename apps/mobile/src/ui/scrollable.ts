import { Platform, type ViewStyle } from 'react-native';

const insideRing: ViewStyle = { outlineOffset: -2 };

/** What scrolls can be reached and moved with the keyboard; its ring lies inside its edge. */
export const scrollTabStop = Platform.OS === 'web' ? { tabIndex: 0 as const } : {};
export const scrollRing = insideRing;
