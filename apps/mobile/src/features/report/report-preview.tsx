import { type CreateReportRequest, languageOf } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { providerName } from '@/features/service/use-provider.ts';
import { Text, useTheme } from '@/ui';

/** Every field of the report, as it leaves. */
export function ReportPreview({ body }: { body: CreateReportRequest }) {
  const { t } = useTranslation();
  const { colors } = useTheme();
  const { reason, step, provider, locale, excerpt } = body;
  const lines = [
    t('report.previewReason', { reason: t(`report.reasons.${reason}`) }),
    step ? t('report.previewStep', { step: t(`common.steps.${step}`) }) : '',
    provider
      ? t('report.previewProvider', { provider: providerName({ name: provider, model: null }) })
      : '',
    locale
      ? t('report.previewLocale', {
          language: t(`settings.languageNames.${languageOf(locale)}`),
        })
      : '',
  ];
  return (
    <View style={[styles.box, { backgroundColor: colors.fill }]}>
      <Text variant="uiStrong">{t('report.preview')}</Text>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Text key={line} variant="ui" color="ink2">
            {line}
          </Text>
        ))}
      {excerpt ? (
        <Text variant="ui" selectable>
          {excerpt}
        </Text>
      ) : (
        <Text variant="ui" color="ink2">
          {t('report.previewNoText')}
        </Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({ box: { gap: 4, padding: 14, borderRadius: 14 } });
