import type { HelpResource } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Card, Text } from '@/ui';
import { openingHours } from './opening-hours.ts';
import { WaysToReach } from './ways-to-reach.tsx';

/** One row of the directory: how to reach it, where that is known from, and whether we checked. */
export function ServiceCard({ resource }: { resource: HelpResource }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { verified_at: verifiedAt, source, hours, name } = resource;
  const checked = verifiedAt
    ? t('help.verified', { date: formatDay(new Date(verifiedAt), new Date(), language) })
    : t('help.notVerified');
  return (
    <Card style={styles.service}>
      <Text variant="h3" heading={3}>
        {name}
      </Text>
      {hours ? (
        <Text variant="ui" color="ink2">
          {openingHours(t, hours)}
        </Text>
      ) : null}
      <WaysToReach resource={resource} />
      <Text variant="small" color="ink3">
        {source ? `${checked} · ${t('help.source', { source })}` : checked}
      </Text>
    </Card>
  );
}

const styles = StyleSheet.create({ service: { gap: 8 } });
