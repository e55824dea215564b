import { Platform, Share } from 'react-native';

export type Saving = 'saved' | 'shared' | 'tooLarge';

/** Android hands texts between apps in a store of one megabyte, two bytes a letter. */
const longestShared = Platform.OS === 'android' ? 400_000 : Number.POSITIVE_INFINITY;

/** Opens the system's choice of apps with the text of the file. Nothing is sent by it. */
export async function saveFile(name: string, text: string): Promise<Saving> {
  if (text.length > longestShared) return 'tooLarge';
  await Share.share({ title: name, message: text });
  return 'shared';
}
