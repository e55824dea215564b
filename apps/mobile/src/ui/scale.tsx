import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GestureResponderEvent, StyleSheet, View } from 'react-native';
import { useKeyDown } from '@/platform/key-down';
import { disabledForReaders } from './press-states.ts';
import { ScaleTrack, scaleInset } from './scale-track.tsx';
import { Text } from './text.tsx';

type ScaleProps = {
  /** The question above; also its name for screen readers. */
  label: string;
  /** 0..10, or `null` until the person sets it. */
  value: number | null;
  onChange: (value: number) => void;
  lowLabel: string;
  highLabel: string;
  disabled?: boolean;
  hideLabel?: boolean;
};

const clamp = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

function valueForKey(key: string, value: number | null): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return value === null ? 5 : value + 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return value === null ? 5 : value - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return 10;
  return null;
}

/** A scale of 0 to 10 as one adjustable element: tap, drag, arrows, Home and End. */
export function Scale(props: ScaleProps) {
  const { label, value, onChange, lowLabel, highLabel, disabled, hideLabel } = props;
  const { t } = useTranslation();
  const [width, setWidth] = useState(0);
  const target = useRef<View>(null);
  const set = (next: number) => {
    if (!disabled && clamp(next) !== value) onChange(clamp(next));
  };
  const setFromTouch = ({ nativeEvent }: GestureResponderEvent) => {
    const reach = width - 2 * scaleInset;
    if (reach > 0) set(((nativeEvent.locationX - scaleInset) / reach) * 10);
  };
  useKeyDown(target, ({ key }) => {
    const next = valueForKey(key, value);
    if (next === null) return false;
    set(next);
    return true;
  });
  return (
    <View style={styles.stack}>
      {hideLabel ? null : (
        <Text variant="uiMedium" aria-hidden>
          {label}
        </Text>
      )}
      <View
        ref={target}
        accessible
        tabIndex={0}
        role="slider"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={10}
        // A slider must have a number even before it is set: the words beside it say so.
        aria-valuenow={value ?? 0}
        aria-valuetext={value === null ? t('common.scaleUnset') : t('common.scaleValue', { value })}
        {...disabledForReaders(disabled === true)}
        accessibilityActions={[{ name: 'increment' }, { name: 'decrement' }]}
        onAccessibilityAction={({ nativeEvent }) =>
          set((value ?? 5) + (nativeEvent.actionName === 'increment' ? 1 : -1))
        }
        onLayout={({ nativeEvent }) => setWidth(nativeEvent.layout.width)}
        onStartShouldSetResponder={() => !disabled}
        onMoveShouldSetResponder={() => !disabled}
        onResponderGrant={setFromTouch}
        onResponderMove={setFromTouch}
        style={styles.target}
      >
        <ScaleTrack value={value} disabled={disabled === true} />
      </View>
      <View style={styles.ends}>
        <Text variant="small" color="ink3" style={styles.end}>
          {lowLabel}
        </Text>
        <Text variant="small" color="ink3" align="right" style={styles.end}>
          {highLabel}
        </Text>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 2, alignSelf: 'stretch' },
  target: { minHeight: 44, borderRadius: 12, cursor: 'pointer', userSelect: 'none' },
  ends: { flexDirection: 'row', justifyContent: 'space-between', gap: 16 },
  end: { flexShrink: 1 },
});
