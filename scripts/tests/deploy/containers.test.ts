import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tierLimits } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../../lib/paths.mjs';
import { composeSchema } from './compose-schema.ts';
import { kustomizationSchema, manifestSchema } from './kubernetes-schema.ts';

const deploy = join(root, 'deploy');
const read = (path: string) => readFileSync(join(deploy, path), 'utf8');

/** The product drains streams for 30 s and sends mails for 5 s before it goes. */
const secondsToGo = 35;

describe('deploy/compose/compose.yaml', () => {
  const compose = composeSchema.parse(parse(read('compose/compose.yaml'), { merge: true }));
  const services = Object.entries(compose.services);

  it('names only volumes, networks and secrets that it has', () => {
    const asked = services.filter(([, { healthcheck }]) => healthcheck).map(([name]) => name);
    const healthy = read('image/Dockerfile').includes('HEALTHCHECK') ? ['api', ...asked] : asked;
    for (const [, service] of services) {
      const volumes = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
      for (const volume of volumes) expect(compose.volumes).toHaveProperty(volume);
      for (const network of service.networks ?? [])
        expect(compose.networks).toHaveProperty(network);
      for (const secret of service.secrets ?? []) expect(compose.secrets).toHaveProperty([secret]);
      // The product's own question stands in its image.
      for (const other of Object.keys(service.depends_on ?? {})) expect(healthy).toContain(other);
    }
  });

  it.each(['api', 'backup', 'nginx', 'redis'])('%s can write nothing but its volumes', (name) => {
    const service = compose.services[name];
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service?.ulimits).toMatchObject({ core: 0 });
  });

  it('shows only NGINX to the outside, and the database to nobody', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['nginx']);
    expect(compose.services.postgres?.networks).toEqual(['inside']);
    expect(compose.networks.inside).toEqual({ internal: true });
  });

  it('gives the product the time it needs to end streams', () => {
    const seconds = Number.parseInt(compose.services.api?.stop_grace_period ?? '', 10);
    expect(seconds).toBeGreaterThan(secondsToGo);
  });

  it('dumps the database with the tools of its own version', () => {
    const [, major] = /^postgres:(\d+)/.exec(compose.services.postgres?.image ?? '') ?? [];
    expect(read('image/Dockerfile')).toContain(`postgresql-client-${major}`);
  });
});

describe('deploy/kubernetes', () => {
  const files = readdirSync(join(deploy, 'kubernetes')).filter((name) => name.endsWith('.yaml'));
  const kustomization = kustomizationSchema.parse(parse(read('kubernetes/kustomization.yaml')));
  const manifests = kustomization.resources.flatMap((name) =>
    parseAllDocuments(read(`kubernetes/${name}`)).map((one) => manifestSchema.parse(one.toJS())),
  );
  const find = <Kind extends (typeof manifests)[number]['kind']>(kind: Kind) =>
    manifests.filter(
      (one): one is Extract<(typeof manifests)[number], { kind: Kind }> => one.kind === kind,
    );

  it('uses every file that lies there', () => {
    expect([...kustomization.resources, 'kustomization.yaml'].sort()).toEqual(files.sort());
  });

  it('selects by labels that the pods of the API have, and those of a drill have not', () => {
    const [api] = find('StatefulSet');
    const [drill] = find('CronJob');
    const labels = api?.spec.template.metadata.labels;
    for (const { spec } of find('Service')) expect(labels).toMatchObject(spec.selector);
    const wanted = find('Service')[0]?.spec.selector ?? {};
    expect(drill?.spec.jobTemplate.spec.template.metadata.labels).not.toMatchObject(wanted);
    const [budget] = find('PodDisruptionBudget');
    expect(labels).toMatchObject(budget?.spec.selector.matchLabels ?? { none: 'none' });
    expect(find('HorizontalPodAutoscaler')[0]?.spec.scaleTargetRef.name).toBe(api?.metadata.name);
  });

  it('lets streams end before a pod goes, and mounts only what is there', () => {
    const [api] = find('StatefulSet');
    const pod = api?.spec.template.spec;
    const [container] = pod?.containers ?? [];
    const pause = Number(container?.lifecycle?.preStop.exec.command[1]);
    expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(pause + secondsToGo);
    const there = [...(pod?.volumes ?? []), ...(api?.spec.volumeClaimTemplates ?? [])].map((one) =>
      'metadata' in one ? one.metadata.name : one.name,
    );
    expect(container?.volumeMounts.map(({ name }) => name).sort()).toEqual(there.sort());
  });

  it('probes liveness without the database, and readiness with it', () => {
    const [container] = find('StatefulSet')[0]?.spec.template.spec.containers ?? [];
    expect(container?.livenessProbe?.httpGet.path).toBe('/health/live');
    expect(container?.readinessProbe?.httpGet.path).toBe('/health/ready');
  });
});

describe('the images', () => {
  it.each(['Dockerfile', 'Dockerfile.nginx'])(
    '%s copies what exists, and ends as nobody',
    (name) => {
      const text = read(`image/${name}`);
      const copied = [...text.matchAll(/^COPY (?!--from)(\S+)/gm)].map(([, path]) => path ?? '');
      expect(copied.length).toBeGreaterThan(1);
      for (const path of copied) expect(existsSync(join(root, path))).toBe(true);
      expect([...text.matchAll(/^USER (.+)$/gm)].at(-1)?.[1]).toMatch(/^1000\d:1000\d$/);
    },
  );
});

describe('the limits of NGINX', () => {
  it('are wider than what the largest tier may do in a minute, and at once', () => {
    const most = Math.max(...Object.values(tierLimits).map((limit) => limit.requestsPerMinute));
    const rate = Number(/zone=requests:\S+ rate=(\d+)r\/s/.exec(read('nginx/limits.conf'))?.[1]);
    const bursts = [...read('nginx/server.conf').matchAll(/zone=requests burst=(\d+) nodelay/g)];
    expect(rate * 60).toBeGreaterThanOrEqual(5 * most);
    expect(bursts.length).toBeGreaterThan(1);
    for (const [, burst] of bursts) expect(Number(burst)).toBeGreaterThanOrEqual(2 * most);
  });

  it('hold every body that is let in', () => {
    const [, most, buffer] =
      /client_max_body_size (\w+);\nclient_body_buffer_size (\w+);/.exec(read('nginx/http.conf')) ??
      [];
    expect(buffer).toBe(most);
  });
});

describe('the pages for the operator', () => {
  const pages = ['operations.md', 'scaling.md'].map((name) =>
    readFileSync(join(root, 'docs', name), 'utf8'),
  );
  const units = readdirSync(join(deploy, 'systemd'));

  it('name only units that exist', () => {
    const named = pages.flatMap((page) =>
      [...page.matchAll(/\bsolacore(?:-[a-z]+)?(?:@\w*)?\.(?:timer|service)\b/g)].map(
        ([one]) => one,
      ),
    );
    expect(new Set(named).size).toBeGreaterThan(3);
    for (const name of named) expect(units).toContain(name.replace(/@\w*\./, '@.'));
  });

  it('name every timer, so that each is started', () => {
    const [operations = ''] = pages;
    for (const timer of units.filter((name) => name.endsWith('.timer'))) {
      expect(operations).toMatch(new RegExp(`systemctl enable --now .*\\b${timer}`));
    }
  });
});
