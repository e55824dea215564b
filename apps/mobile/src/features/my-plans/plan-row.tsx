import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { dayWord, stampOf } from '@/features/home/conversation-caption.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { PlanItem } from '@/local-db/history/history-records.ts';
import { Stamp, Text, usePressStates, useTheme } from '@/ui';

/** One plan: its first step, if and then, and what was told of it last. */
export function PlanRow({ plan, isHalf }: { plan: PlanItem; isHalf: boolean }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { colors } = useTheme();
  const { active, handlers } = usePressStates();
  const { conversation } = plan;
  return (
    <View role="listitem" style={isHalf ? styles.half : null}>
      <Pressable
        {...handlers}
        role="link"
        onPress={() => router.push({ pathname: '/session/[id]', params: { id: conversation.id } })}
        style={[styles.row, active ? { backgroundColor: colors.fill } : null]}
      >
        <Stamp {...stampOf(conversation)} size={52} />
        <View style={styles.words}>
          <Text variant="voiceTitle">{plan.firstStep}</Text>
          <Half label={t('solve.commit.if')} words={plan.if} />
          <Half label={t('solve.commit.then')} words={plan.then} />
          <ToldLine plan={plan} />
        </View>
        <View style={[styles.line, { backgroundColor: colors.line }]} />
      </Pressable>
    </View>
  );
}

function Half({ label, words }: { label: string; words: string }) {
  if (words === '') return null;
  return (
    <Text variant="voiceNote" color="ink2">
      <Text variant="uiStrong" color="ink2">
        {label}{' '}
      </Text>
      {words}
    </Text>
  );
}

function ToldLine({ plan: { told, conversation } }: { plan: PlanItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (moment: string) => dayWord(t, new Date(moment), new Date(), language);
  return (
    <Text variant="small" color="ink3">
      {told
        ? t('myPlans.toldOn', { result: t(`myPlans.told.${told.result}`), day: day(told.at) })
        : t('myPlans.untold', { day: day(conversation.acceptedAt ?? conversation.updatedAt) })}
    </Text>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    gap: 14,
    paddingVertical: 13,
    marginHorizontal: -8,
    paddingHorizontal: 8,
  },
  // As wide as what is read; the row itself reaches further, for its ring.
  line: { position: 'absolute', left: 8, right: 8, bottom: 0, height: 1 },
  half: { width: '50%', paddingHorizontal: 16 },
  words: { flex: 1, minWidth: 0, gap: 3 },
});
