import {
  type IdentitiesResponse,
  type IdentityProvider,
  identityProviders,
} from '@solacore/contract';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServiceStore } from '@/features/service/service-store.ts';
import { Banner, Card, EmptyState } from '@/ui';
import { LinkedRow } from './linked-row.tsx';
import { linkProblem } from './problem-text.ts';
import { UnlinkSheet } from './unlink-sheet.tsx';
import { useLink } from './use-link.ts';
import { useOffers } from './use-offers.ts';

type LinkedListProps = { ways: IdentitiesResponse; onChanged: () => void };

/** What is linked, and what can be. What the server no longer offers can still be unlinked. */
export function LinkedList({ ways, onChanged }: LinkedListProps) {
  const { t } = useTranslation();
  const offers = useOffers();
  const accepted = useServiceStore((store) => store.signIn);
  const { link, asked, problem } = useLink(onChanged);
  const [leaving, setLeaving] = useState<IdentityProvider | null>(null);
  const linkedTo = (name: IdentityProvider) => ways.identities.find((way) => way.provider === name);
  const shown = identityProviders.filter((name) => linkedTo(name) || accepted[name]);
  if (shown.length === 0) {
    return <EmptyState title={t('signIn.linked.none')} text={t('signIn.linked.noneText')} />;
  }
  return (
    <>
      {problem ? (
        <Banner
          icon={CircleAlert}
          tone="danger"
          message={linkProblem(t, problem.error, problem.provider)}
        />
      ) : null}
      <Card flush>
        {shown.map((provider, index) => {
          const offer = offers.find((one) => one.provider === provider);
          return (
            <LinkedRow
              key={provider}
              provider={provider}
              identity={linkedTo(provider)}
              isBusy={asked === provider}
              onLink={offer ? () => link(offer) : undefined}
              onUnlink={() => setLeaving(provider)}
              divided={index < shown.length - 1}
            />
          );
        })}
      </Card>
      {leaving ? (
        <UnlinkSheet
          provider={leaving}
          isLast={!ways.has_password && ways.identities.length === 1}
          onClose={() => setLeaving(null)}
          onUnlinked={onChanged}
        />
      ) : null}
    </>
  );
}
