import ArrowLeftRight from 'lucide-react-native/icons/arrow-left-right';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import SearchCheck from 'lucide-react-native/icons/search-check';
import Server from 'lucide-react-native/icons/server';
import UserRoundX from 'lucide-react-native/icons/user-round-x';
import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { useAnswering } from '@/features/consent/use-answering.ts';
import { Text } from '@/ui';
import { Kept, Place, Sentence, Sentences } from './place.tsx';
import { PrivacyChoices } from './privacy-choices.tsx';

const kept = [
  'account',
  'sessions',
  'usage',
  'free',
  'logins',
  'reports',
  'mark',
  'backups',
] as const;
/** Whoever has the source checks the promises of this page with it. */
const proofCommand = 'npm run canary';

/** What is kept where and for how long, who gets what, what is hidden, and what can be done. */
export function PrivacyScreen() {
  const { t } = useTranslation();
  return (
    <AccountPage title={t('privacy.page.title')} lead={t('privacy.page.lead')}>
      <Place icon={MonitorSmartphone} title={t('privacy.page.device.title')}>
        <Sentence>{t('privacy.page.device.text')}</Sentence>
      </Place>
      <Place icon={Server} title={t('privacy.page.server.title')}>
        <Sentence>{t('privacy.page.server.text')}</Sentence>
        <Kept
          items={kept.map((key) => ({
            what: t(`privacy.page.server.items.${key}`),
            until: t(`privacy.page.server.until.${key}`),
          }))}
        />
        <Sentence>{t('privacy.page.server.unused')}</Sentence>
      </Place>
      <WhoElse />
      <Place icon={UserRoundX} title={t('privacy.page.masking.title')}>
        <Sentence>{t('privacy.page.masking.finds')}</Sentence>
        <Sentence>{t('privacy.page.masking.misses')}</Sentence>
        <Sentence>{t('privacy.page.masking.check')}</Sentence>
        <Sentence>{t('privacy.page.masking.figures')}</Sentence>
      </Place>
      <Place icon={SearchCheck} title={t('privacy.page.proof.title')}>
        <Sentence>{t('privacy.page.proof.text')}</Sentence>
        <Text variant="uiMedium" selectable>
          {proofCommand}
        </Text>
      </Place>
      <PrivacyChoices />
    </AccountPage>
  );
}

function WhoElse() {
  const { t } = useTranslation();
  const { status, names } = useAnswering();
  const answering =
    status !== 'known'
      ? t('privacy.page.others.unknown')
      : names
        ? t('privacy.page.others.provider', { providers: names })
        : t('privacy.page.others.guide');
  return (
    <Place icon={ArrowLeftRight} title={t('privacy.page.others.title')}>
      <Sentences
        items={[
          answering,
          t('privacy.page.others.mail'),
          t('privacy.page.others.errors'),
          t('privacy.page.others.none'),
        ]}
      />
    </Place>
  );
}
