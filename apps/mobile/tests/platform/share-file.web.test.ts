import { canShareFile, shareFile } from '@/platform/share-file.web';

const picture = { name: 'plan.png', type: 'image/png', base64: 'iVBORw0KGgo=' };
const saved: string[] = [];
const shared: File[][] = [];
const browser: { share: ((data: { files: File[] }) => Promise<void>) | undefined } = {
  share: undefined,
};

class TestFile extends Blob {
  name: string;
  constructor(parts: BlobPart[], name: string, options: FilePropertyBag) {
    super(parts, options);
    this.name = name;
  }
}

beforeEach(() => {
  saved.length = 0;
  shared.length = 0;
  const link = {
    href: '',
    download: '',
    click: () => saved.push(link.download),
  };
  Object.assign(globalThis, {
    File: TestFile,
    document: { createElement: () => link },
    navigator: {
      get canShare() {
        return browser.share && (() => true);
      },
      share: (data: { files: File[] }) => browser.share?.(data),
    },
  });
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test('a browser that cannot hand on files saves them', async () => {
  browser.share = undefined;
  expect(canShareFile('image/png')).toBe(false);
  expect(await shareFile(picture)).toBe('saved');
  expect(saved).toEqual(['plan.png']);
});

test('a browser that can hands on the whole file', async () => {
  browser.share = async ({ files }) => {
    shared.push(files);
  };
  expect(await shareFile(picture)).toBe('shared');
  expect(shared[0]?.[0]).toMatchObject({ name: 'plan.png', type: 'image/png', size: 8 });
  expect(saved).toEqual([]);
});

test.each([
  ['AbortError', 'shared', []],
  ['NotAllowedError', 'saved', ['plan.png']],
] as const)('%s: %s', async (name, outcome, names) => {
  browser.share = async () => {
    throw Object.assign(new Error('no'), { name });
  };
  expect(await shareFile(picture)).toBe(outcome);
  expect(saved).toEqual(names);
});
