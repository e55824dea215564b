import Cpu from 'lucide-react-native/icons/cpu';
import Footprints from 'lucide-react-native/icons/footprints';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import ListChecks from 'lucide-react-native/icons/list-checks';
import Pencil from 'lucide-react-native/icons/pencil';
import Stethoscope from 'lucide-react-native/icons/stethoscope';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Text } from '@/ui';
import { ToldLine } from './told-line.tsx';

/** What the product does, and what it must not be taken for. */
export function WhatItIs() {
  const { t } = useTranslation();
  return (
    <>
      <Text variant="uiStrong" heading={2}>
        {t('welcome.what.is')}
      </Text>
      <ToldLine icon={ListChecks} text={t('welcome.what.isSteps')} />
      <ToldLine icon={Pencil} text={t('welcome.what.isYours')} />
      <ToldLine icon={Footprints} text={t('welcome.what.isSmall')} />
      <Text variant="uiStrong" heading={2} style={styles.next}>
        {t('welcome.what.isNot')}
      </Text>
      <ToldLine icon={Cpu} text={t('welcome.what.notPerson')} />
      <ToldLine icon={Stethoscope} text={t('welcome.what.notDoctor')} />
      <ToldLine icon={LifeBuoy} text={t('welcome.what.notEmergency')} />
    </>
  );
}

const styles = StyleSheet.create({ next: { paddingTop: 14 } });
