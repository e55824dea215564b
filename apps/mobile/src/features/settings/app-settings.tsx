import { type Language, languages } from '@solacore/contract';
import Languages from 'lucide-react-native/icons/languages';
import Moon from 'lucide-react-native/icons/moon';
import Waves from 'lucide-react-native/icons/waves-horizontal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Appearance, Row, Switch } from '@/ui';
import { ChoiceSheet } from './choice-sheet.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { useSettingsStore } from './settings-store.ts';

const appearances: Appearance[] = ['system', 'light', 'dark'];

/** Language, appearance and motion; they take effect at once. */
export function AppSettings() {
  const { t } = useTranslation();
  const settings = useSettingsStore();
  const [open, setOpen] = useState<'language' | 'appearance' | null>(null);
  const languageName = (language: Language | null) =>
    language ? t(`settings.languageNames.${language}`) : t('settings.languageSystem');
  const close = () => setOpen(null);
  return (
    <SettingsGroup label={t('settings.app')}>
      <Row
        icon={Languages}
        label={t('settings.language')}
        value={languageName(settings.language)}
        onPress={() => setOpen('language')}
        divided
      />
      <Row
        icon={Moon}
        label={t('settings.appearance')}
        value={t(`settings.appearances.${settings.appearance}`)}
        onPress={() => setOpen('appearance')}
        divided
      />
      <Row
        icon={Waves}
        label={t('settings.movingHorizon')}
        hint={t('settings.movingHorizonHint')}
        trailing={
          <Switch
            label={t('settings.movingHorizon')}
            value={settings.movingHorizon}
            onChange={settings.setMovingHorizon}
          />
        }
      />
      <ChoiceSheet
        visible={open === 'language'}
        title={t('settings.language')}
        choices={[null, ...languages].map((value) => ({ value, label: languageName(value) }))}
        chosen={settings.language}
        onChoose={settings.setLanguage}
        onClose={close}
      />
      <ChoiceSheet
        visible={open === 'appearance'}
        title={t('settings.appearance')}
        choices={appearances.map((value) => ({ value, label: t(`settings.appearances.${value}`) }))}
        chosen={settings.appearance}
        onChoose={settings.setAppearance}
        onClose={close}
      />
    </SettingsGroup>
  );
}
