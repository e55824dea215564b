import FileText from 'lucide-react-native/icons/file-text';
import Route from 'lucide-react-native/icons/route';
import ShieldCheck from 'lucide-react-native/icons/shield-check';
import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { protocolAddress } from '@/features/help/protocol-address.ts';
import { Sentences } from '@/features/privacy/place.tsx';
import { useSupportAddress } from '@/features/service/use-support-address.ts';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { WelcomeRow } from '@/features/welcome/welcome-row.tsx';
import { useLanguage } from '@/i18n/use-language.ts';
import { appVersion } from '@/platform/app-version.ts';
import { useInstall } from '@/platform/install-app';
import { Button, Card, Row, Text } from '@/ui';

/** What the app is and is not, and where the rest can be looked up. Opens signed out as well. */
export function AboutScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <AccountPage title={t('about.title')} lead={t('about.lead')}>
      <Text variant="h3" heading={2}>
        {t('about.is')}
      </Text>
      <Sentences
        items={[t('about.isItems.method'), t('about.isItems.computer'), t('about.isItems.yours')]}
      />
      <Text variant="h3" heading={2}>
        {t('about.isNot')}
      </Text>
      <Sentences
        items={[
          t('about.isNotItems.care'),
          t('about.isNotItems.emergency'),
          t('about.isNotItems.adults'),
        ]}
      />
      <Card flush>
        <WelcomeRow divided />
        <LinkRow icon={ShieldCheck} label={t('about.privacy')} href="/privacy" divided />
        <LinkRow
          icon={FileText}
          label={t('about.licences.title')}
          hint={t('about.licences.rowHint')}
          href="/about/licences"
          divided
        />
        <Row icon={Route} label={t('about.protocol')} href={protocolAddress(language)} />
      </Card>
      <Install />
      <Support />
      <Text variant="small" color="ink3" align="center">
        {t('about.version', { version: appVersion() })}
      </Text>
    </AccountPage>
  );
}

/** Where the browser offers it: the app with a place of its own among the others. */
function Install() {
  const { t } = useTranslation();
  const install = useInstall();
  if (!install) return null;
  return (
    <>
      <Button full variant="secondary" label={t('about.install')} onPress={install} />
      <Text variant="small" color="ink3" align="center">
        {t('about.installHint')}
      </Text>
    </>
  );
}

/** An empty mail: what is in it is for the person to write. */
function Support() {
  const { t } = useTranslation();
  const address = useSupportAddress();
  if (address === null) return null;
  return (
    <>
      <Button full variant="secondary" label={t('about.support')} href={`mailto:${address}`} />
      <Text variant="small" color="ink3" align="center">
        {t('about.supportHint', { address })}
      </Text>
    </>
  );
}
