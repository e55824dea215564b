import { useRouter } from 'expo-router';
import Clock from 'lucide-react-native/icons/clock';
import ListChecks from 'lucide-react-native/icons/list-checks';
import MapPin from 'lucide-react-native/icons/map-pin';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { sayWhen } from '@/i18n/say-when.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Button, Icon, type IconComponent, PlanCard, Text, useTheme } from '@/ui';
import { CheckInCard } from '../check-in/check-in-card.tsx';
import { useCheckIns } from '../check-in/use-check-ins.ts';
import { PlanTools } from '../keep/plan-tools.tsx';
import { sessionLook } from '../session-look.ts';
import type { CardProps } from './card-props.ts';
import { Ratings } from './ratings.tsx';

/** After "I'll do this": the plan as it is kept, and one sentence. */
export function KeptPlan({ session, state, unmask }: CardProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const checkIns = useCheckIns(session, state);
  const { conversation } = state;
  const { commit: plan } = conversation.state;
  if (!plan) return null;
  const { emotion, drift } = sessionLook(conversation);
  const checkIn = <CheckInCard session={session} state={state} checkIns={checkIns} />;
  return (
    <View role="group" aria-label={t('solve.commit.title')} style={styles.stack}>
      {checkIns.isDue ? checkIn : null}
      <PlanCard
        emotion={emotion}
        drift={drift}
        ifLabel={t('solve.commit.if')}
        thenLabel={t('solve.commit.then')}
        ifContent={<Text variant="voiceL">{unmask(plan.ifThen.if)}</Text>}
        thenContent={<Text variant="voiceL">{unmask(plan.ifThen.then)}</Text>}
      />
      <View>
        <Fact
          icon={ListChecks}
          text={unmask(plan.firstStep)}
          more={t('solve.commit.minutes', { count: plan.minutes })}
        />
        <Fact icon={Clock} text={sayWhen(unmask(plan.when), language)} />
        <Fact icon={MapPin} text={unmask(plan.where)} />
      </View>
      <PlanTools session={session} state={state} unmask={unmask} checkIns={checkIns} />
      <Text>{t('solve.commit.summary')}</Text>
      <Text variant="small" color="ink3">
        {t('solve.commit.kept')}
      </Text>
      <Ratings session={session} state={state} />
      {checkIns.isDue ? null : checkIn}
      <Button
        full
        // While it is asked how it went, the answer is the one thing to do.
        variant={checkIns.isDue ? 'secondary' : 'primary'}
        label={t('solve.toStart')}
        onPress={() => router.replace('/')}
      />
    </View>
  );
}

type FactProps = { icon: IconComponent; text: string; more?: string };

function Fact({ icon, text, more }: FactProps) {
  const { colors } = useTheme();
  if (text === '') return null;
  return (
    <View style={[styles.fact, { borderBottomColor: colors.line }]}>
      <Icon icon={icon} />
      <Text variant="voiceS" style={styles.words}>
        {text}
      </Text>
      {more ? (
        <Text variant="small" color="ink3">
          {more}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { gap: 14 },
  fact: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 11,
    minHeight: 44,
    paddingVertical: 8,
    borderBottomWidth: 1,
  },
  words: { flex: 1 },
});
