import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Provider, useServiceStore } from './service-store.ts';

const names: Record<Provider['name'], string> = {
  anthropic: 'Claude',
  openai: 'OpenAI',
  openrouter: 'OpenRouter',
  compatible: 'AI',
  guide: 'Solacore',
};

/** The provider that is asked first, once the server has said so. */
function useFirstProvider(): Provider | null {
  const { status, providers, ask } = useServiceStore();
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  return providers[0] ?? null;
}

/** The name of a provider as a person knows it, with the model where there is one. */
export function providerName({ name, model }: Provider): string {
  return model ? `${names[name]} (${model})` : names[name];
}

/** The sentence that says who answers; empty while that is not known. */
export function useProviderNotice(): string {
  const { t } = useTranslation();
  const provider = useFirstProvider();
  if (!provider) return '';
  if (provider.name === 'guide') return t('consent.guideNotice');
  return t('consent.aiNotice', { provider: providerName(provider) });
}
