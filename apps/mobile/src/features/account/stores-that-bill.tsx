import { api } from '@/api/client.ts';
import { useLoaded } from '@/api/use-loaded.ts';
import { AtStore } from '@/features/billing/plan/at-store.tsx';

const loadPlan = () => api.subscriptions.current();

/** A store goes on billing after the account is gone. Without an answer the general words have to do. */
export function StoresThatBill() {
  const plan = useLoaded(loadPlan);
  const stores = plan.status === 'ready' ? plan.value.billed_by : [];
  return stores
    .filter((store) => store !== 'stripe')
    .map((store) => <AtStore key={store} store={store} as="leaving" />);
}
