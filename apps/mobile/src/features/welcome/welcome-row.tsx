import Milestone from 'lucide-react-native/icons/milestone';
import { useTranslation } from 'react-i18next';
import { LinkRow } from '@/features/shell/link-row.tsx';

/** The way back to the four first screens. */
export function WelcomeRow({ divided = false }: { divided?: boolean }) {
  const { t } = useTranslation();
  return <LinkRow icon={Milestone} label={t('welcome.again')} href="/welcome" divided={divided} />;
}
