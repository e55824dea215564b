import { useTranslation } from 'react-i18next';
import type { Activation } from './use-activation.ts';
import { usePlanWords } from './use-plan-words.ts';

/** How it is said that what was bought is on its way, is there, or takes its time. */
export function useActivationWords(
  activation: Activation,
  isPack: boolean,
): { title: string; lead: string } {
  const { t } = useTranslation();
  const { nameOf } = usePlanWords();
  if (activation.status === 'ready') {
    const { tier, usage } = activation.current;
    const count = usage.pack_sessions_left;
    return isPack
      ? { title: t('packs.done.readyTitle', { count }), lead: t('packs.done.readyText') }
      : {
          title: t('paywall.done.readyTitle', { tier: nameOf(tier) }),
          lead: t('paywall.done.readyText'),
        };
  }
  if (activation.status === 'late') {
    const lead = isPack ? t('packs.done.lateText') : t('paywall.done.lateText');
    return { title: t('paywall.done.lateTitle'), lead };
  }
  const title = isPack ? t('packs.done.title') : t('paywall.done.title');
  return { title, lead: t('paywall.done.text') };
}
