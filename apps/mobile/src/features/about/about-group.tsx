import Info from 'lucide-react-native/icons/info';
import Keyboard from 'lucide-react-native/icons/keyboard';
import { useTranslation } from 'react-i18next';
import { Platform } from 'react-native';
import { SettingsGroup } from '@/features/settings/settings-group.tsx';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { useLayout } from '@/ui';

/** What the app is; on a desktop the keys of it as well. */
export function AboutGroup() {
  const { t } = useTranslation();
  const { size } = useLayout();
  const hasKeys = Platform.OS === 'web' && size === 'desktop';
  return (
    <SettingsGroup label={t('about.group')}>
      {hasKeys ? (
        <LinkRow
          icon={Keyboard}
          label={t('about.shortcuts.title')}
          hint={t('about.shortcuts.rowHint')}
          href="/about/shortcuts"
          divided
        />
      ) : null}
      <LinkRow icon={Info} label={t('about.title')} href="/about" />
    </SettingsGroup>
  );
}
