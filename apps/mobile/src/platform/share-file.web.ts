import type { SharedFile } from './shared-file.ts';

const forgetAfterMs = 60_000;

/** Hands the file to another app, or saves it where the browser cannot. */
export async function shareFile(shared: SharedFile): Promise<'shared' | 'saved'> {
  if (!canShareFile(shared.type)) return saveSharedFile(shared);
  try {
    await navigator.share({ files: [toFile(shared)] });
  } catch (error) {
    // The person turned back; everything else is a browser that refuses.
    if (!(error instanceof Error && error.name === 'AbortError')) return saveSharedFile(shared);
  }
  return 'shared';
}

/** Puts the file into the browser's downloads. */
export async function saveSharedFile(shared: SharedFile): Promise<'shared' | 'saved'> {
  const address = URL.createObjectURL(toFile(shared));
  const link = document.createElement('a');
  link.href = address;
  link.download = shared.name;
  link.click();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(address), forgetAfterMs);
  return 'saved';
}

/** Some browsers on phones can hand a file to another app. */
export function canShareFile(type: string): boolean {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({ files: [new File([''], 'file', { type })] });
}

function toFile(shared: SharedFile): File {
  const content =
    'text' in shared
      ? shared.text
      : Uint8Array.from(atob(shared.base64), (letter) => letter.charCodeAt(0));
  return new File([content], shared.name, { type: shared.type });
}
