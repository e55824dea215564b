import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Card, Text } from '@/ui';

const parts = [
  ['account.remove.goes', 'account.remove.goesText'],
  ['account.remove.wiped', 'account.remove.wipedText'],
  ['account.remove.stays', 'account.remove.staysText'],
  ['account.remove.store', 'account.remove.storeText'],
] as const;

/** What goes with an account and what does not, before it is decided. */
export function WhatIsDeleted() {
  const { t } = useTranslation();
  return (
    <Card style={styles.card}>
      {parts.map(([title, text]) => (
        <View key={title} style={styles.part}>
          <Text variant="uiMedium" heading={2}>
            {t(title)}
          </Text>
          <Text variant="ui" color="ink2">
            {t(text)}
          </Text>
        </View>
      ))}
    </Card>
  );
}

const styles = StyleSheet.create({ card: { gap: 14 }, part: { gap: 2 } });
