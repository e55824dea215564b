import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { PlanCard, radius, Text, useLayout } from '@/ui';
import { stampOf } from './conversation-caption.ts';
import type { LatestPlan } from './use-latest-plan.ts';

/** The accepted plan: its card beside the list where there is room, its words above it on phones. */
export function PlanPanel({ plan }: { plan: LatestPlan }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { size } = useLayout();
  const { emotion, drift } = stampOf(plan.conversation);
  const [ifLabel, thenLabel] = [t('solve.commit.if'), t('solve.commit.then')];
  return (
    <View style={styles.stack}>
      <Text variant="label" color="ink3" heading={2}>
        {t('home.yourPlan')}
      </Text>
      <Pressable
        role="link"
        style={styles.target}
        onPress={() =>
          router.push({ pathname: '/session/[id]', params: { id: plan.conversation.id } })
        }
      >
        {size !== 'phone' ? (
          <PlanCard
            size="small"
            emotion={emotion}
            drift={drift}
            ifLabel={ifLabel}
            thenLabel={thenLabel}
            ifContent={<Text variant="voice">{plan.if}</Text>}
            thenContent={<Text variant="voice">{plan.then}</Text>}
          />
        ) : (
          <>
            <PlanLine label={ifLabel} words={plan.if} />
            <PlanLine label={thenLabel} words={plan.then} />
          </>
        )}
      </Pressable>
    </View>
  );
}

function PlanLine({ label, words }: { label: string; words: string }) {
  return (
    <Text variant="voiceS">
      <Text variant="uiStrong">{label} </Text>
      {words}
    </Text>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 10 },
  target: { minHeight: 44, gap: 2, borderRadius: radius.plan },
});
