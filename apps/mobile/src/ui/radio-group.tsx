import { type ReactNode, useRef } from 'react';
import { type StyleProp, View, type ViewStyle } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { focusRadioBeside } from '@/platform/radio-focus';

type RadioGroupProps = { label: string; style?: StyleProp<ViewStyle>; children: ReactNode };

const steps: Record<string, 1 | -1> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** One of a few. Tab enters at the chosen one, arrows move, Enter and Space choose. */
export function RadioGroup({ label, style, children }: RadioGroupProps) {
  const target = useRef<View>(null);
  useKeyDown(target, ({ key }) => {
    const step = steps[key];
    return step !== undefined && focusRadioBeside(target.current, step);
  });
  return (
    <View ref={target} role="radiogroup" aria-label={label} style={style}>
      {children}
    </View>
  );
}

/** Only one radio of a group is a tab stop: the chosen one, or the first while none is. */
export function tabStopOf(index: number, chosen: number): 0 | -1 {
  return index === Math.max(0, chosen) ? 0 : -1;
}
