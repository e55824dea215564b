import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import { StyleSheet } from 'react-native';
import { Banner, Button, Card, Text } from '@/ui';

type ExportCardProps = {
  title: string;
  text: string;
  action: string;
  busyLabel: string;
  exporting: { busy: boolean; problem: string | null; save: () => void };
  /** Why it cannot be made now. */
  waitsFor?: string | undefined;
};

/** One of the two files: what is in it, and the way to have it. */
export function ExportCard(props: ExportCardProps) {
  const { title, text, action, busyLabel, exporting, waitsFor } = props;
  return (
    <Card style={styles.card}>
      <Text variant="uiStrong" heading={2}>
        {title}
      </Text>
      <Text variant="ui" color="ink2">
        {text}
      </Text>
      {waitsFor ? <Banner icon={CloudOff} message={waitsFor} /> : null}
      {exporting.problem ? (
        <Banner icon={CircleAlert} tone="danger" message={exporting.problem} />
      ) : null}
      <Button
        full
        variant="secondary"
        label={action}
        busy={exporting.busy}
        busyLabel={busyLabel}
        disabled={waitsFor !== undefined}
        onPress={exporting.save}
      />
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 10 } });
