import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessibilityInfo, Platform } from 'react-native';
import { Text, unseen } from '@/ui';

/** Says a new reminder to a screen reader, once; those of earlier visits are only read. */
export function SpokenReminder({ count, isDue }: { count: number; isDue: boolean }) {
  const { t } = useTranslation();
  const said = useRef(count);
  const [spoken, setSpoken] = useState('');
  const total = count + (isDue ? 1 : 0);
  useEffect(() => {
    if (total <= said.current) return;
    said.current = total;
    setSpoken(t('consent.reminder'));
    if (Platform.OS === 'ios') {
      AccessibilityInfo.announceForAccessibility(t('consent.reminder'));
    }
  }, [total, t]);
  return (
    <Text role="status" aria-live="polite" style={unseen}>
      {spoken}
    </Text>
  );
}
