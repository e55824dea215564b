import ListChecks from 'lucide-react-native/icons/list-checks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { AccountPage } from '@/features/account/account-page.tsx';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { askToRemind, canRemind, openNoticeSettings } from '@/platform/notices';
import { Card, Chip, RadioGroup, Row, Switch, Text, TextLink, tabStopOf } from '@/ui';
import { dayParts } from './day-part.ts';
import { QuietHoursCard } from './quiet-hours-card.tsx';
import { useReminderSettings } from './reminder-settings.ts';

/** When this phone may remind; a browser says why it does not. */
export function RemindersScreen() {
  const { t } = useTranslation();
  const lead = canRemind
    ? t('reminders.lead', { notice: t('reminders.notice') })
    : t('reminders.webLead');
  return (
    <AccountPage title={t('reminders.title')} lead={lead}>
      {canRemind ? <PhoneReminders /> : <InsteadOfReminders />}
    </AccountPage>
  );
}

/** A browser has none: where the plans stand, with their way into a calendar. */
function InsteadOfReminders() {
  const { t } = useTranslation();
  return (
    <>
      <Text>{t('reminders.webText')}</Text>
      <Card flush>
        <LinkRow icon={ListChecks} label={t('myPlans.list')} href="/my-plans" />
      </Card>
    </>
  );
}

function PhoneReminders() {
  const { t } = useTranslation();
  const { isOn, setOn, dayPart, setDayPart } = useReminderSettings();
  const [isRefused, setIsRefused] = useState(false);
  const turn = async (on: boolean) => {
    const isAllowed = !on || (await askToRemind().catch(() => false));
    setIsRefused(!isAllowed);
    if (isAllowed) setOn(on);
  };
  const chosen = dayParts.indexOf(dayPart);
  return (
    <>
      <Card flush>
        <Row
          label={t('reminders.allow')}
          hint={t('reminders.allowHint')}
          trailing={
            <Switch label={t('reminders.allow')} value={isOn} onChange={(on) => void turn(on)} />
          }
        />
      </Card>
      {isRefused ? (
        <View role="alert">
          <Text color="ink2">{t('reminders.refused')}</Text>
          <TextLink label={t('reminders.openSettings')} onPress={openNoticeSettings} />
        </View>
      ) : null}
      <Text variant="label" color="ink3" heading={2}>
        {t('reminders.dayPart')}
      </Text>
      <RadioGroup label={t('reminders.dayPart')} style={styles.chips}>
        {dayParts.map((part, index) => (
          <Chip
            key={part}
            role="radio"
            label={t(`reminders.dayParts.${part}`)}
            selected={part === dayPart}
            tabIndex={tabStopOf(index, chosen)}
            onPress={() => setDayPart(part)}
          />
        ))}
      </RadioGroup>
      <Text variant="small" color="ink3">
        {t('reminders.dayPartHint')}
      </Text>
      <QuietHoursCard />
      <Text variant="small" color="ink3">
        {t('reminders.stays')}
      </Text>
    </>
  );
}

const styles = StyleSheet.create({ chips: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 } });
