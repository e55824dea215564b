import { z } from 'zod';

/* The part of the Compose specification that is used here, strictly: what is misspelt is refused. */

const duration = z.string().regex(/^\d+(ms|s|m|h)$/);
const size = z.string().regex(/^\d+[kmg]$/);
const names = z.array(z.string().min(1));

const healthcheck = z.strictObject({
  test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])]).rest(z.string()),
  interval: duration,
  timeout: duration,
  retries: z.int().positive(),
  start_period: duration.optional(),
});

const service = z.strictObject({
  image: z.string().regex(/^[\w./-]+:(\$\{\w+:-\w+\}|[\w.-]+)$/),
  build: z.strictObject({ context: z.string(), dockerfile: z.string() }).optional(),
  profiles: names.optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  read_only: z.boolean().optional(),
  init: z.boolean().optional(),
  user: z.string().optional(),
  entrypoint: names.optional(),
  command: z.array(z.string()).optional(),
  cap_drop: names.optional(),
  security_opt: names.optional(),
  sysctls: z.record(z.string(), z.number()).optional(),
  ulimits: z.record(z.string(), z.int()).optional(),
  logging: z
    .strictObject({ driver: z.string(), options: z.record(z.string(), z.string()) })
    .optional(),
  env_file: z.array(z.strictObject({ path: z.string(), required: z.boolean() })).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  tmpfs: names.optional(),
  secrets: names.optional(),
  volumes: z.array(z.string().regex(/^[a-z]+:\/[^:]+(:ro)?$/)).optional(),
  ports: z.array(z.string().regex(/^\d+:\d+$/)).optional(),
  networks: names.optional(),
  shm_size: size.optional(),
  mem_limit: size.optional(),
  memswap_limit: size.optional(),
  stop_grace_period: duration.optional(),
  healthcheck: healthcheck.optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({ condition: z.enum(['service_healthy', 'service_started']) }),
    )
    .optional(),
});

export const composeSchema = z
  .object({
    name: z.string(),
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.strictObject({ internal: z.boolean().optional() })),
    volumes: z.record(z.string(), z.strictObject({})),
    secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
  })
  .catchall(z.unknown())
  .superRefine((file, context) => {
    for (const name of Object.keys(file)) {
      const isKnown = ['name', 'services', 'networks', 'volumes', 'secrets'].includes(name);
      if (!isKnown && !name.startsWith('x-')) context.addIssue({ code: 'custom', message: name });
    }
  });
