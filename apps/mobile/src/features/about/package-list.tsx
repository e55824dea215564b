import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Text } from '@/ui';
import type { Package } from './use-licences.ts';

const atOnce = 60;

/** Names with licence and holder, some at a time. */
export function PackageList({ packages }: { packages: Package[] }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <View role="list" style={styles.list}>
        {packages.slice(0, shown).map(({ name, version, licence, holder }) => (
          <View key={`${name} ${version}`} role="listitem">
            <Text variant="uiMedium">{`${name} ${version}`}</Text>
            <Text variant="small" color="ink3">
              {holder ? `${licence} · ${holder}` : licence}
            </Text>
          </View>
        ))}
      </View>
      {packages.length > shown ? (
        <Button
          variant="quiet"
          label={t('about.licences.more')}
          onPress={() => setShown(shown + atOnce)}
        />
      ) : null}
    </>
  );
}

const styles = StyleSheet.create({ list: { gap: 10 } });
