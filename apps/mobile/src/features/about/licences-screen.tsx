import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { DetailPage } from '@/features/shell/detail-page.tsx';
import { EmptyState, Field, RowSkeleton, Text } from '@/ui';
import { PackageList } from './package-list.tsx';
import { useBackToAbout } from './use-back-to-about.ts';
import { useLicences } from './use-licences.ts';

/** Whose work the app carries, to be searched by name. */
export function LicencesScreen() {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { status, licences, tryAgain } = useLicences();
  const wanted = words.trim().toLowerCase();
  const found = licences?.packages.filter(({ name }) => name.toLowerCase().includes(wanted)) ?? [];
  return (
    <DetailPage
      title={t('about.licences.title')}
      lead={t('about.licences.lead')}
      onBack={useBackToAbout()}
    >
      {status === 'loading' ? <RowSkeleton /> : null}
      {status === 'failed' ? (
        <EmptyState
          icon={CircleAlert}
          title={t('about.licences.title')}
          text={t('about.licences.failed')}
          actionLabel={t('common.tryAgain')}
          onAction={tryAgain}
        />
      ) : null}
      {licences ? (
        <>
          <Field label={t('about.licences.search')} value={words} onChangeText={setWords} />
          <Text role="status" variant="small" color="ink3">
            {found.length > 0
              ? t('about.licences.count', { count: found.length })
              : t('about.licences.none')}
          </Text>
          <PackageList key={wanted} packages={found} />
          {Object.entries(licences.texts).map(([name, text]) => (
            <View key={name} style={styles.text}>
              <Text variant="h3" heading={2}>
                {name}
              </Text>
              <Text variant="small" color="ink2">
                {text}
              </Text>
            </View>
          ))}
        </>
      ) : null}
    </DetailPage>
  );
}

const styles = StyleSheet.create({ text: { gap: 6, paddingTop: 8 } });
