export type Saving = 'saved' | 'shared' | 'tooLarge';

const forgetAfterMs = 60_000;

/** Puts a file into the browser's downloads. */
export async function saveFile(name: string, text: string): Promise<Saving> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(address), forgetAfterMs);
  return 'saved';
}
