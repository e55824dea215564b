import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';

const documented = [
  'post /auth/register',
  'post /auth/login',
  'post /auth/refresh',
  'post /auth/logout',
  'post /auth/oauth/google',
  'post /auth/oauth/apple',
  'delete /auth/account',
  'get /users/me',
  'patch /users/me',
  'delete /users/me',
  'get /users/me/identities',
  'post /users/me/identities',
  'delete /users/me/identities/{provider}',
  'get /sessions',
  'post /sessions',
  'get /sessions/{id}',
  'patch /sessions/{id}',
  'post /sessions/{id}/messages',
  'post /sessions/{id}/help-shown',
  'post /safety/referrals',
  'post /users/me/consents',
  'get /users/me/consents',
  'post /reports',
  'get /subscriptions/plans',
  'get /subscriptions/current',
  'get /subscriptions/usage',
  'post /subscriptions/checkout',
  'post /subscriptions/portal',
  'post /subscriptions/cancel',
  'post /subscriptions/resume',
  'post /subscriptions/sync',
  'post /webhooks/stripe',
  'post /webhooks/revenuecat',
  'get /health',
  'get /health/live',
  'get /health/ready',
  'get /config',
];

describeOnBothDatabases('the description of the API', (ctx) => {
  const read = async () => (await ctx.app.inject({ url: '/openapi.json' })).json();

  it('holds every endpoint with its answers', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toBe('3.1.0');
    for (const route of documented) {
      const [method = '', path = ''] = route.split(' ');
      expect(paths[path]?.[method], route).toMatchObject({ responses: expect.anything() });
    }
  });

  it('says which login and device an endpoint asks for', async () => {
    const { components, security, paths } = await read();
    expect(components.securitySchemes).toMatchObject({
      login: { type: 'http', scheme: 'bearer' },
      device: { type: 'apiKey', in: 'header', name: 'X-Device-Fingerprint' },
    });
    expect(security).toEqual([{ login: [], device: [] }]);
    expect(paths['/auth/login'].post.security).toEqual([]);
    expect(paths['/users/me'].get.security).toBeUndefined();
  });

  it('asks for a login on every endpoint that does not say it is public', async () => {
    const { paths } = await read();
    const open: string[] = [];
    for (const [path, methods] of Object.entries<Record<string, { security?: object[] }>>(paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const url = path.replace('{id}', crypto.randomUUID());
        const answer = await ctx.app.inject({ url, method: methodOf(method) });
        const isOpen = answer.statusCode !== 401;
        if (isOpen) open.push(`${method} ${path}`);
        expect(isOpen, `${method} ${path}`).toBe(security !== undefined);
      }
    }
    expect(open.sort()).toEqual([
      'get /config',
      'get /health',
      'get /health/live',
      'get /health/ready',
      'get /subscriptions/plans',
      'post /auth/devices/replace',
      'post /auth/email/resend',
      'post /auth/email/verify',
      'post /auth/login',
      'post /auth/oauth/apple',
      'post /auth/oauth/google',
      'post /auth/password/forgot',
      'post /auth/password/reset',
      'post /auth/refresh',
      'post /auth/register',
      'post /failures',
      'post /safety/referrals',
      'post /webhooks/revenuecat',
      'post /webhooks/stripe',
    ]);
  });

  it('lists the refusals of each endpoint by status and code', async () => {
    const { paths } = await read();
    const codesOf = (path: string, method: string, status: number) =>
      paths[path][method].responses[status].content['application/json'].schema.properties.error
        .enum;
    expect(codesOf('/sessions', 'post', 403)).toEqual([
      'ACCOUNT_SUSPENDED',
      'DEVICE_BOUND_TO_OTHER',
      'DEVICE_LIMIT_REACHED',
      'QUOTA_EXCEEDED',
    ]);
    expect(codesOf('/sessions/{id}/messages', 'post', 409)).toEqual([
      'SOLVE_SESSION_CLOSED',
      'STEP_OUT_OF_ORDER',
      'GENERATION_IN_PROGRESS',
    ]);
    expect(codesOf('/users/me', 'get', 429)).toEqual(['RATE_LIMITED']);
    expect(Object.keys(paths['/auth/register'].post.responses)).toEqual([
      '201',
      '400',
      '403',
      '409',
      '413',
      '415',
      '429',
      '500',
      '503',
    ]);
  });

  it('is shown on a page that loads nothing from elsewhere', async () => {
    const page = await ctx.app.inject({ url: '/docs/' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.body).not.toMatch(/src="https?:/);
    const script = await ctx.app.inject({ url: '/docs/js/scalar.js' });
    expect(script.headers['content-type']).toContain('javascript');
    expect((await ctx.app.inject({ url: '/docs' })).headers.location).toBe('/docs/');
    const unknown = await ctx.app.inject({ url: '/docs/unknown' });
    expect([unknown.statusCode, unknown.json().error]).toEqual([404, 'NOT_FOUND']);
  });
});

function methodOf(name: string) {
  const methods = {
    get: 'GET',
    post: 'POST',
    patch: 'PATCH',
    put: 'PUT',
    delete: 'DELETE',
  } as const;
  const method = Object.entries(methods).find(([key]) => key === name)?.[1];
  if (!method) throw new Error(`The test does not know ${name}`);
  return method;
}
