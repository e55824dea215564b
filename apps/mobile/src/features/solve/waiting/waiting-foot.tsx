import Clock from 'lucide-react-native/icons/clock';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import type { Message } from '@/local-db';
import { Button, LineIcon, layout, showToast, Text, useLayout, useTheme } from '@/ui';
import { goOnHere } from '../session/choose-answerer.ts';
import type { Session } from '../session/session-deps.ts';
import { sendNow, takeBack } from '../session/waiting-words.ts';

type WaitingFootProps = {
  session: Session;
  words: Message;
  /** The way to the form of the step; undefined where there is none. */
  onForm: (() => void) | undefined;
};

/** In the place of the field while words wait for a connection: what they wait for, and what can be done. */
export function WaitingFoot({ session, words, onForm }: WaitingFootProps) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { size } = useLayout();
  const insets = useSafeAreaInsets();
  const [isTrying, setIsTrying] = useState(false);
  const tryNow = async () => {
    setIsTrying(true);
    const delivery = await sendNow(session);
    setIsTrying(false);
    if (delivery === 'noServer') showToast({ message: t('solve.later.still') });
  };
  const takeWordsBack = () =>
    void takeBack(session).catch(() => showToast({ message: t('common.storageText') }));
  const others = [
    ...(words.isOpening ? [] : [{ label: t('solve.later.back'), onPress: takeWordsBack }]),
    ...(onForm ? [{ label: t('solve.form.open'), onPress: onForm }] : []),
    { label: t('solve.local.offer'), onPress: () => void goOnHere(session) },
  ];
  return (
    <View
      style={[
        styles.bar,
        { backgroundColor: colors.surface, borderTopColor: colors.line },
        { paddingBottom: Math.max(8, insets.bottom) },
      ]}
    >
      <View style={styles.column}>
        <View role="status" style={styles.row}>
          <LineIcon icon={Clock} color="ink2" />
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
          <View style={size === 'phone' ? styles.othersBelow : styles.others}>
            {others.map((other) => (
              <Button key={other.label} size="small" variant="quiet" {...other} />
            ))}
          </View>
        </View>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { paddingTop: 10, paddingHorizontal: 16, alignItems: 'center', borderTopWidth: 1 },
  column: { width: '100%', maxWidth: layout.composerColumn, gap: 8 },
  row: { flexDirection: 'row', gap: 8 },
  words: { flex: 1 },
  actions: { flexDirection: 'row', flexWrap: 'wrap', columnGap: 8 },
  others: { flexDirection: 'row', flexWrap: 'wrap', flexShrink: 1 },
  // Below the first button their words stand in line with it.
  othersBelow: { flexDirection: 'row', flexWrap: 'wrap', width: '100%', marginLeft: -12 },
});
