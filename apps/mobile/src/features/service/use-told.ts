import { languageOf } from '@solacore/contract';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { appVersion } from '@/platform/app-version.ts';
import { isOlder } from './is-older.ts';
import { useServiceStore } from './service-store.ts';

function useAskedService() {
  const store = useServiceStore();
  const { status, ask } = store;
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  return store;
}

/** The operator's line for everybody in this person's language; empty while there is none. */
export function useOperatorLine(): string {
  const { i18n } = useTranslation();
  const { banner } = useAskedService();
  return banner?.[languageOf(i18n.language)] ?? '';
}

/** Whether the server goes on only with a newer version of this app. */
export function useIsOutdated(): boolean {
  const { minimumVersion } = useAskedService();
  return minimumVersion !== null && isOlder(appVersion(), minimumVersion);
}
