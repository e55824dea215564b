import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';

/** Whether a database has no table but those of extensions. */
export async function isEmpty(db: Db): Promise<boolean> {
  const tables = await listRows(
    db,
    sql`select 1 as one from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass
          and d.objid = c.oid and d.deptype = 'e') limit 1`,
    z.object({ one: z.number() }),
  );
  return tables.length === 0;
}

/** Takes all tables, types and functions away, and leaves extensions. Runs inside a transaction. */
export const emptyDatabase = `do $empty$
declare found record;
begin
  for found in select n.nspname as name from pg_namespace n
    where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
      and not exists (select 1 from pg_extension e where e.extnamespace = n.oid)
  loop execute format('drop schema %I cascade', found.name); end loop;
  for found in select c.oid::regclass as name, c.relkind as kind from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
      and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass
        and d.objid = c.oid and d.deptype in ('e', 'a', 'i'))
    order by c.relkind = 'S'
  loop
    execute format('drop %s if exists %s cascade', case found.kind when 'v' then 'view'
      when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, found.name);
  end loop;
  for found in select t.oid::regtype as name from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select 1 from pg_depend d where d.classid = 'pg_type'::regclass
        and d.objid = t.oid and d.deptype = 'e')
  loop execute format('drop type if exists %s cascade', found.name); end loop;
  for found in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select 1 from pg_depend d where d.classid = 'pg_proc'::regclass
        and d.objid = p.oid and d.deptype = 'e')
  loop execute format('drop routine if exists %s cascade', found.name); end loop;
end $empty$`;
