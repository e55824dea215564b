import { useTranslation } from 'react-i18next';
import { useServiceStore } from '@/features/service/service-store.ts';
import { useNewVersion } from './new-version.ts';
import { WholePage } from './whole-page.tsx';

/** The server goes on only with a newer version; in a browser that one may be here already. */
export function UpdateScreen() {
  const { t } = useTranslation();
  const { start } = useNewVersion();
  const ask = useServiceStore((store) => store.ask);
  return (
    <WholePage
      title={t('common.updateTitle')}
      text={t('common.updateText')}
      actionLabel={start ? t('common.newVersionStart') : t('common.tryAgain')}
      onAction={start ?? (() => void ask())}
    />
  );
}
