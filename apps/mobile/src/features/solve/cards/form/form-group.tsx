import { type ReactNode, useRef } from 'react';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/ui';
import { useFocusWhenWrong } from './use-focus-when-wrong.ts';
import type { FormState } from './use-step-form.ts';

type FormGroupProps = {
  form: FormState;
  label: string;
  children: ReactNode;
  required?: { field: string; error: string };
};

/** A question that is answered by choosing; it takes the focus when the choice is missing. */
export function FormGroup({ form, label, children, required }: FormGroupProps) {
  const target = useRef<View>(null);
  useFocusWhenWrong(form, required?.field, target);
  const isWrong = required !== undefined && form.errors.includes(required.field);
  return (
    <View
      ref={target}
      tabIndex={-1}
      role="group"
      aria-label={isWrong ? `${label} ${required.error}` : label}
      style={styles.stack}
    >
      <Text variant="uiMedium" aria-hidden>
        {label}
      </Text>
      {children}
      {isWrong ? (
        <Text role="alert" variant="smallMedium" color="danger">
          {required.error}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 8, borderRadius: 10, outlineOffset: 6 } });
