import { getDocumentAsync } from 'expo-document-picker';
import { File } from 'expo-file-system';

/** The text of a file that the person chooses; null where they turn back. Rejects where it can't be read. */
export async function pickFile(): Promise<string | null> {
  // Some phones know the kind of a JSON file and some do not: every file can be chosen.
  const picked = await getDocumentAsync({ type: '*/*', copyToCacheDirectory: true });
  const address = picked.assets?.[0]?.uri;
  if (address === undefined) return null;
  const copy = new File(address);
  try {
    return await copy.text();
  } finally {
    if (copy.exists) copy.delete();
  }
}
