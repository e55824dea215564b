const packages = '^packages/([^/]+)/';

/** Nothing of `from` may reach `to`, itself and `but` excepted. */
const forbid = (name, from, to, but) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...(but ? { pathNot: but } : {}) },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    forbid(
      'contract-imports-only-zod',
      '^packages/contract/src',
      '.',
      '^(packages/contract/src|node_modules/zod)',
    ),
    forbid('privacy-imports-no-package', '^packages/privacy/src', packages, '^packages/privacy/'),
    forbid('safety-imports-nothing', '^packages/safety/src', '.', '^packages/safety/src'),
    forbid(
      'method-client-and-texts-import-only-the-contract',
      '^packages/(solve|client|i18n)/src',
      packages,
      '^packages/(contract|$1)/',
    ),
    forbid('packages-do-not-import-apps', '^packages/', '^apps/'),
    forbid('apps-do-not-import-apps', '^apps/([^/]+)/', '^apps/', '^apps/$1/'),
    forbid('source-does-not-import-tests', '^(apps|packages)/[^/]+/src', '/tests/|^e2e/'),
    forbid(
      'http-knows-no-feature',
      '^apps/api/src/(http|db|llm|mail)/',
      '^apps/api/src/(features|guards|app\\.ts|main\\.ts|cli)',
    ),
    forbid('features-do-not-import-guards', '^apps/api/src/features/', '^apps/api/src/guards/'),
    forbid(
      'nothing-imports-the-app-table',
      '^apps/api/src/(http|db|llm|mail|features|guards|jobs)/',
      '^apps/api/src/(app|main)\\.ts$',
    ),
    {
      name: 'only-conversations-load-the-lists',
      severity: 'error',
      from: {
        path: '^apps/mobile/src/',
        pathNot: '^apps/mobile/src/features/(solve/|consent/what-leaves\\.tsx$)',
      },
      to: {
        path: '^packages/(privacy|safety|solve)/src/index\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'conversations-are-a-part-of-their-own',
      severity: 'error',
      from: { path: '^apps/mobile/src/', pathNot: 'load-session-part(\\.web)?\\.ts$' },
      to: { path: '^apps/mobile/src/features/solve/session-part\\.ts$' },
    },
    forbid('ui-knows-no-feature', '^apps/mobile/src/ui/', '^apps/mobile/src/(features|app)/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist\\.new|out|\\.next|\\.expo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'apps/mobile/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: [
        ...['.ts', '.tsx', '.web.ts', '.web.tsx', '.d.ts'],
        ...['.mjs', '.js', '.cjs', '.json', '.css'],
      ],
    },
  },
};
