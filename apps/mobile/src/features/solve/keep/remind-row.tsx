import { useRouter } from 'expo-router';
import Bell from 'lucide-react-native/icons/bell';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { dayPartAt } from '@/features/reminders/day-part.ts';
import { deviceZone } from '@/features/reminders/zone.ts';
import { localeTags } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { canRemind, openNoticeSettings } from '@/platform/notices';
import { Card, Row, Switch, Text, TextLink } from '@/ui';
import type { CheckIns } from '../check-in/use-check-ins.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { useRemind } from './use-remind.ts';

type RemindRowProps = { session: Session; state: SessionState; checkIns: CheckIns };

/** A quiet reminder of this plan, if the person wants one; a browser says that it has none. */
export function RemindRow({ session, state, checkIns }: RemindRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const { isOn, isRefused, next, turn } = useRemind(session, state, checkIns);
  if (next === null) return null;
  if (!canRemind) {
    return (
      <Text variant="small" color="ink3">
        {t('reminders.web')}
      </Text>
    );
  }
  const day = new Intl.DateTimeFormat(localeTags[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(next);
  return (
    <View style={styles.stack}>
      <Card flush>
        <Row
          icon={Bell}
          label={t('reminders.row')}
          hint={
            isOn
              ? t(`reminders.around.${dayPartAt(next, deviceZone)}`, { day })
              : t('reminders.rowHint')
          }
          trailing={
            <Switch label={t('reminders.row')} value={isOn} onChange={(on) => void turn(on)} />
          }
        />
      </Card>
      {isRefused ? (
        <View role="alert">
          <Text variant="small" color="ink2">
            {t('reminders.refused')}
          </Text>
          <TextLink label={t('reminders.openSettings')} onPress={openNoticeSettings} />
        </View>
      ) : null}
      {isOn ? (
        <TextLink
          role="link"
          variant="label"
          label={t('reminders.settingsHint')}
          onPress={() => router.push('/reminders')}
        />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 2 } });
