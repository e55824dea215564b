import { type Language, languages } from '@solacore/contract';
import { regions } from '@solacore/safety/directory';
import Languages from 'lucide-react-native/icons/languages';
import MapPin from 'lucide-react-native/icons/map-pin';
import Moon from 'lucide-react-native/icons/moon';
import Waves from 'lucide-react-native/icons/waves-horizontal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHelpRegion } from '@/features/help/use-help-region.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { type Appearance, Row, Switch } from '@/ui';
import { ChoiceSheet } from './choice-sheet.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { useSettingsStore } from './settings-store.ts';

const appearances: Appearance[] = ['system', 'light', 'dark'];

/** Language, region, appearance and motion; they take effect at once. */
export function AppSettings() {
  const { t } = useTranslation();
  const settings = useSettingsStore();
  const spoken = useLanguage();
  const [open, setOpen] = useState<'language' | 'region' | 'appearance' | null>(null);
  const languageName = (language: Language | null) =>
    language ? t(`settings.languageNames.${language}`) : t('settings.languageSystem');
  const { region, choose } = useHelpRegion();
  const places = regions.map(({ code, name }) => ({ value: code, label: name[spoken] }));
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
        icon={MapPin}
        label={t('settings.region')}
        hint={t('settings.regionHint')}
        value={places.find(({ value }) => value === region)?.label ?? region}
        onPress={() => setOpen('region')}
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
        visible={open === 'region'}
        title={t('settings.region')}
        choices={places}
        chosen={region}
        onChoose={choose}
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
