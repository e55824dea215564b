import { type Language, languages } from '@solacore/contract';
import { regions } from '@solacore/safety/directory';
import MapPin from 'lucide-react-native/icons/map-pin';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { useHelpRegion } from '@/features/help/use-help-region.ts';
import { ChoiceSheet } from '@/features/settings/choice-sheet.tsx';
import { useSettingsStore } from '@/features/settings/settings-store.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, RadioGroup, RadioMark, Row, Text, tabStopOf } from '@/ui';

const choices: (Language | null)[] = [null, ...languages];

/** The language of the app, and the place whose help numbers are shown. Both take effect at once. */
export function LanguageAndPlace() {
  const { t } = useTranslation();
  const shown = useLanguage();
  const { language, setLanguage } = useSettingsStore();
  const { region, choose } = useHelpRegion();
  const [isOpen, setIsOpen] = useState(false);
  const nameOf = (code: string) => regions.find((one) => one.code === code)?.name[shown] ?? code;
  const close = () => setIsOpen(false);
  return (
    <>
      <Text variant="uiStrong" heading={2}>
        {t('settings.language')}
      </Text>
      <RadioGroup label={t('settings.language')}>
        <Card flush>
          {choices.map((value, index) => (
            <Row
              key={value ?? 'device'}
              role="radio"
              label={t(value ? `settings.languageNames.${value}` : 'settings.languageSystem')}
              checked={value === language}
              tabIndex={tabStopOf(index, choices.indexOf(language))}
              trailing={<RadioMark selected={value === language} />}
              divided={index < choices.length - 1}
              onPress={() => setLanguage(value)}
            />
          ))}
        </Card>
      </RadioGroup>
      <Text variant="uiStrong" heading={2} style={styles.next}>
        {t('help.regionLabel')}
      </Text>
      <Card flush>
        <Row icon={MapPin} label={nameOf(region)} onPress={() => setIsOpen(true)} />
      </Card>
      <Text variant="small" color="ink3">
        {t('help.regionHint')}
      </Text>
      <ChoiceSheet
        visible={isOpen}
        title={t('help.regionLabel')}
        choices={regions.map(({ code }) => ({ value: code, label: nameOf(code) }))}
        chosen={region}
        onChoose={choose}
        onClose={close}
      />
    </>
  );
}

const styles = StyleSheet.create({ next: { paddingTop: 12 } });
