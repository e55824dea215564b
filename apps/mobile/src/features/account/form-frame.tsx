import CircleAlert from 'lucide-react-native/icons/circle-alert';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Banner, Button } from '@/ui';

type FormFrameProps = {
  /** What a screen reader calls the form. */
  label: string;
  action: string;
  busyLabel: string;
  busy: boolean;
  error: string | null;
  onSubmit: () => void;
  children: ReactNode;
};

/** A form: its fields, what went wrong with the whole of it, and its one button. */
export function FormFrame(props: FormFrameProps) {
  const { label, action, busyLabel, busy, error, onSubmit, children } = props;
  return (
    <View role="form" aria-label={label} style={styles.form}>
      {children}
      {error ? <Banner icon={CircleAlert} tone="danger" message={error} /> : null}
      <Button label={action} busy={busy} busyLabel={busyLabel} onPress={onSubmit} full />
    </View>
  );
}

const styles = StyleSheet.create({ form: { gap: 16, alignSelf: 'stretch' } });
