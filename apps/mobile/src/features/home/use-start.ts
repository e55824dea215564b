import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreeToOverage } from '@/features/billing/overage/overage-agreed.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { startConversation } from '@/local-db';
import { showToast } from '@/ui';
import { longestMessage, useDraftStore } from './draft-store.ts';

/** Starts a conversation with the words of the draft; without words it simply opens one. */
export function useStart() {
  const { t } = useTranslation();
  const router = useRouter();
  const language = useLanguage();
  const { words, setWords } = useDraftStore();
  const [busy, setBusy] = useState(false);
  const left = longestMessage - words.length;

  const start = async (acceptsOverage: boolean) => {
    if (busy || left < 0) return;
    setBusy(true);
    try {
      const id = await startConversation(words, language);
      if (acceptsOverage) agreeToOverage(id);
      setWords('');
      router.push({ pathname: '/session/[id]', params: { id } });
    } catch {
      showToast({ message: t('home.startFailed') });
    } finally {
      setBusy(false);
    }
  };

  return {
    words,
    setWords,
    left,
    busy,
    start: (acceptsOverage = false) => void start(acceptsOverage),
  };
}
