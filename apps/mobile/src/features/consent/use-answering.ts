import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Provider, useServiceStore } from '@/features/service/service-store.ts';
import { providerName } from '@/features/service/use-provider.ts';

type Answering = {
  status: 'asking' | 'known' | 'unreachable';
  providers: Provider[];
  /** Those that are companies, as a sentence names them; empty where only the guide answers. */
  names: string;
  tryAgain: () => void;
};

/** Everybody who may answer, asked of the server when the screen opens. */
export function useAnswering(): Answering {
  const { i18n } = useTranslation();
  const { status, providers, ask } = useServiceStore();
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  const companies = providers.filter(({ name }) => name !== 'guide').map(providerName);
  return {
    status: providers.length > 0 ? 'known' : status === 'unreachable' ? 'unreachable' : 'asking',
    providers,
    names: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(companies),
    tryAgain: () => void ask(),
  };
}
