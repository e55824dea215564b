import Bell from 'lucide-react-native/icons/bell';
import Clock from 'lucide-react-native/icons/clock';
import Download from 'lucide-react-native/icons/download';
import NotebookPen from 'lucide-react-native/icons/notebook-pen';
import { useTranslation } from 'react-i18next';
import { useReminderSettings } from '@/features/reminders/reminder-settings.ts';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { useWaitingStore } from '@/features/solve/waiting/waiting-store.ts';
import { canRemind } from '@/platform/notices';
import { SettingsGroup } from './settings-group.tsx';

/** What is the person's own on this device: the plan for hard hours, files, reminders. */
export function ThingsGroup() {
  const { t } = useTranslation();
  const { isOn, dayPart } = useReminderSettings();
  const waiting = useWaitingStore((store) => store.waiting.length);
  return (
    <SettingsGroup label={t('settings.things')}>
      <LinkRow
        icon={NotebookPen}
        label={t('safetyPlan.title')}
        hint={t('safetyPlan.hint')}
        href="/safety-plan"
        divided
      />
      <LinkRow
        icon={Clock}
        label={t('solve.later.title')}
        {...(waiting > 0 ? { value: String(waiting) } : {})}
        href="/waiting"
        divided
      />
      <LinkRow icon={Download} label={t('settings.files')} href="/privacy/export" divided />
      <LinkRow
        icon={Bell}
        label={t('reminders.title')}
        {...(canRemind && isOn ? { value: t(`reminders.dayParts.${dayPart}`) } : {})}
        href="/reminders"
      />
    </SettingsGroup>
  );
}
