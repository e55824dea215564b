import { File, Paths } from 'expo-file-system';
import { shareAsync } from 'expo-sharing';
import type { SharedFile } from './shared-file.ts';

/** What iOS calls the kinds of files that are shared. */
const iosTypes: Record<string, string> = {
  'image/png': 'public.png',
  'text/calendar': 'com.apple.ical.ics',
};

/** Opens the system's choice of apps with the file, which is gone from here afterwards. */
export async function shareFile(shared: SharedFile): Promise<'shared' | 'saved'> {
  const file = new File(Paths.cache, shared.name);
  try {
    if ('text' in shared) file.write(shared.text);
    else file.write(shared.base64, { encoding: 'base64' });
    const iosType = iosTypes[shared.type];
    await shareAsync(file.uri, { mimeType: shared.type, ...(iosType ? { UTI: iosType } : {}) });
  } finally {
    if (file.exists) file.delete();
  }
  return 'shared';
}

/** A phone keeps a file where the person puts it. */
export function saveSharedFile(shared: SharedFile): Promise<'shared' | 'saved'> {
  return shareFile(shared);
}

export function canShareFile(_type: string): boolean {
  return true;
}
