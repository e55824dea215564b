import Plus from 'lucide-react-native/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field } from '@/ui';
import { addOwnOption } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';

const longestTitle = 160;
const mostOptions = 6;

/** A way of the person's own beside the suggested ones. */
export function AddOption({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const count = session.store.getState().conversation.state.options?.items.length ?? 0;
  if (count >= mostOptions) return null;
  if (draft === null) {
    return (
      <Button
        variant="secondary"
        size="small"
        icon={Plus}
        label={t('solve.options.addMine')}
        onPress={() => setDraft('')}
      />
    );
  }
  const add = () => {
    if (draft.trim() !== '') void addOwnOption(session, draft.trim());
    setDraft(null);
  };
  return (
    <View style={styles.form}>
      <Field
        label={t('solve.options.addLabel')}
        variant="voiceS"
        value={draft}
        onChangeText={setDraft}
        onSubmitEditing={add}
        maxLength={longestTitle}
        autoFocus
      />
      <View style={styles.actions}>
        <Button size="small" variant="secondary" label={t('solve.options.add')} onPress={add} />
        <Button
          size="small"
          variant="quiet"
          label={t('common.cancel')}
          onPress={() => setDraft(null)}
        />
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  form: { gap: 10, maxWidth: 520 },
  actions: { flexDirection: 'row', gap: 8 },
});
