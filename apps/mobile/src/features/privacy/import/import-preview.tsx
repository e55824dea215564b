import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button, Card, Text } from '@/ui';
import { Sentences } from '../place.tsx';
import { bringsSomething, type Preview } from './bring-in.ts';

const counted = ['added', 'renewed', 'left', 'checkIns', 'words'] as const;

type ImportPreviewProps = { preview: Preview; busy: boolean; onConfirm: () => void };

/** What a file would change, before it changes anything. */
export function ImportPreview({ preview, busy, onConfirm }: ImportPreviewProps) {
  const { t } = useTranslation();
  const sentences = counted
    .filter((name) => preview[name] > 0)
    .map((name) => t(`deviceData.importing.${name}`, { count: preview[name] }));
  if (preview.plan === 'taken') sentences.push(t('deviceData.importing.planTaken'));
  if (preview.plan === 'stays') sentences.push(t('deviceData.importing.planStays'));
  const brings = bringsSomething(preview);
  return (
    <Card style={styles.card}>
      <Text variant="uiStrong" heading={2}>
        {t('deviceData.importing.preview')}
      </Text>
      {sentences.length > 0 ? <Sentences items={sentences} /> : null}
      <Text role="status" variant="small" color="ink3">
        {t(brings ? 'deviceData.importing.untouched' : 'deviceData.importing.nothing')}
      </Text>
      {brings ? (
        <Button
          full
          label={t('deviceData.importing.confirm')}
          busy={busy}
          busyLabel={t('deviceData.importing.busy')}
          onPress={onConfirm}
        />
      ) : null}
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 12 } });
