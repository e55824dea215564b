import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { LocalDb } from '@/local-db';
import { Card, RadioGroup, RadioMark, Row, showToast, Text, tabStopOf } from '@/ui';
import { type Age, ageKey, ages, useAutoDelete } from './auto-delete-store.ts';
import { deleteOld, listOld, oldestKept } from './delete-old.ts';
import { DeleteSheet } from './delete-sheet.tsx';
import { useDeletion } from './use-deletion.ts';

type Asked = { age: 30 | 90 | 365; count: number };

/** After how long conversations go by themselves. What goes at once is said before it does. */
export function AutoDeleteChoice({ db }: { db: LocalDb }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { age, setAge } = useAutoDelete();
  const [asked, setAsked] = useState<Asked | null>(null);
  const words = useAskedWords(asked);
  const deletion = useDeletion(async () => {
    if (!asked) return '';
    const count = await deleteOld(db, { days: asked.age, now: new Date(), shownId: null });
    setAge(asked.age);
    setAsked(null);
    return count === 0 ? t('deviceData.deleting.setNone') : t('deviceData.deleting.set', { count });
  });
  const choose = async (chosen: Age) => {
    if (chosen === age) return;
    if (chosen === null) {
      setAge(null);
      return showToast({ message: t('deviceData.deleting.setNever') });
    }
    try {
      setAsked({ age: chosen, count: (await listOld(db, chosen, new Date())).length });
    } catch {
      showToast({ message: t('deviceData.deleting.failed') });
    }
  };
  return (
    <>
      <RadioGroup label={t('deviceData.deleting.rowAge')}>
        <Card flush>
          {ages.map((one, index) => (
            <Row
              key={ageKey(one)}
              label={t(ageKey(one))}
              role="radio"
              checked={one === age}
              tabIndex={tabStopOf(index, ages.indexOf(age))}
              trailing={<RadioMark selected={one === age} />}
              divided={index < ages.length - 1}
              onPress={() => void choose(one)}
            />
          ))}
        </Card>
      </RadioGroup>
      <Text variant="small" color="ink3">
        {t('deviceData.deleting.autoHint')}
      </Text>
      <DeleteSheet
        visible={asked !== null}
        {...words}
        isDanger={asked !== null && asked.count > 0}
        busy={deletion.busy}
        onConfirm={() => void deletion.run()}
        onSaveFirst={() => {
          setAsked(null);
          router.push('/privacy/export');
        }}
        onClose={() => setAsked(null)}
      />
    </>
  );
}

function useAskedWords(asked: Asked | null): { title: string; text: string; action: string } {
  const { t } = useTranslation();
  const language = useLanguage();
  const age = t(ageKey(asked?.age ?? null));
  const title = t('deviceData.deleting.confirmTitle', { age });
  if (!asked || asked.count === 0) {
    const text = t('deviceData.deleting.nowNone', { age });
    return { title, text, action: t('deviceData.deleting.confirmNone') };
  }
  const now = new Date();
  const day = formatDay(oldestKept(asked.age, now), now, language);
  const text = t('deviceData.deleting.now', { count: asked.count, age, day });
  return { title, text, action: t('deviceData.deleting.confirm') };
}
