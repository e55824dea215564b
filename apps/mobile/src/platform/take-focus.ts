import { AccessibilityInfo, type View } from 'react-native';

/** Screen readers go on at this view. */
export function takeFocus(view: View | null): void {
  if (view) AccessibilityInfo.sendAccessibilityEvent(view, 'focus');
}

/** Readers of phones keep their place by themselves. */
export function takeFocusWithin(_view: View | null): void {}

/** Phones begin at the top of a new screen by themselves. */
export function arriveAt(_screen: View | null): void {}

/** Dialogs of phones give the focus back by themselves. */
export function useFocusReturn(): void {}
