import Plus from 'lucide-react-native/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Sheet } from '@/ui';
import { addOwnOption } from '../session/fill-in.ts';
import type { Session } from '../session/session-deps.ts';
import { isStoppedByDanger } from '../session/talk.ts';

const longestTitle = 160;
const mostOptions = 6;

/** A way of the person's own beside the suggested ones. */
export function AddOption({ session }: { session: Session }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const count = session.store.getState().conversation.state.options?.items.length ?? 0;
  if (count >= mostOptions) return null;
  const close = () => setIsOpen(false);
  const add = async () => {
    setDraft('');
    close();
    const title = draft.trim();
    if (title !== '' && !(await isStoppedByDanger(session, title))) {
      await addOwnOption(session, title);
    }
  };
  return (
    <>
      <Button
        full
        variant="secondary"
        icon={Plus}
        label={t('solve.options.addMine')}
        onPress={() => setIsOpen(true)}
      />
      <Sheet
        visible={isOpen}
        title={t('solve.options.addMine')}
        onClose={close}
        closeLabel={t('common.close')}
      >
        <Field
          label={t('solve.options.addLabel')}
          variant="voiceS"
          value={draft}
          onChangeText={setDraft}
          onSubmitEditing={() => void add()}
          maxLength={longestTitle}
          autoFocus
        />
        <Button full label={t('solve.options.add')} onPress={() => void add()} />
        <Button full variant="quiet" label={t('common.cancel')} onPress={close} />
      </Sheet>
    </>
  );
}
