import Clock from 'lucide-react-native/icons/clock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { Button, Icon, layout, showToast, Text, useTheme } from '@/ui';
import { goOnHere } from '../session/choose-answerer.ts';
import type { Session } from '../session/session-deps.ts';
import { sendNow, takeBack } from '../session/waiting-words.ts';

/** In the place of the field while words wait for a connection: what they wait for, and what can be done. */
export function WaitingFoot({ session, words }: { session: Session; words: Message }) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const [isTrying, setIsTrying] = useState(false);
  const tryNow = async () => {
    setIsTrying(true);
    const delivery = await sendNow(session);
    setIsTrying(false);
    if (delivery === 'noServer') showToast({ message: t('solve.later.still') });
  };
  return (
    <View style={[styles.bar, { backgroundColor: colors.surface, borderTopColor: colors.line }]}>
      <View style={styles.column}>
        <View role="status" style={styles.row}>
          <Icon icon={Clock} size={17} color="ink2" />
          <Text variant="ui" style={styles.words}>
            {t(words.isOpening ? 'solve.later.step' : 'solve.later.words')}
          </Text>
        </View>
        <View style={styles.actions}>
          <Button
            size="small"
            variant="secondary"
            label={t('solve.later.now')}
            busy={isTrying}
            busyLabel={t('solve.later.trying')}
            onPress={() => void tryNow()}
          />
          <Button
            size="small"
            variant="secondary"
            label={t('solve.local.offer')}
            onPress={() => void goOnHere(session)}
          />
          {words.isOpening ? null : (
            <Button
              size="small"
              variant="quiet"
              label={t('solve.later.back')}
              onPress={() =>
                void takeBack(session).catch(() => showToast({ message: t('common.storageText') }))
              }
            />
          )}
        </View>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { paddingVertical: 12, paddingHorizontal: 16, alignItems: 'center', borderTopWidth: 1 },
  column: { width: '100%', maxWidth: layout.composerColumn, gap: 10 },
  row: { flexDirection: 'row', alignItems: 'center', gap: 8 },
  words: { flex: 1 },
  actions: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
