import Pencil from 'lucide-react-native/icons/pencil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, IconButton, Text } from '@/ui';

type PlanHalfProps = { label: string; value: string; onSave: (words: string) => void };

/** The words of one half of the plan, changed in place. */
export function PlanHalf({ label, value, onSave }: PlanHalfProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <View style={styles.row}>
        <Text variant="voiceL" style={styles.words}>
          {value}
        </Text>
        <IconButton
          icon={Pencil}
          iconSize={17}
          label={t('solve.edit', { row: label })}
          onPress={() => setDraft(value)}
        />
      </View>
    );
  }
  return (
    <View style={styles.form}>
      <Field
        label={label}
        variant="voice"
        value={draft}
        onChangeText={setDraft}
        maxLength={500}
        multiline
        autoFocus
      />
      <Button
        size="small"
        label={t('solve.save')}
        onPress={() => {
          if (draft.trim() !== value) onSave(draft.trim());
          setDraft(null);
        }}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-end', gap: 4, marginRight: -12 },
  words: { flex: 1 },
  form: { gap: 8 },
});
