/** A closed browser says nothing without a server that knows when; ours shall not know. */
export const canRemind: boolean = false;

export async function askToRemind(): Promise<boolean> {
  return false;
}

export type NoticeWords = { title: string; channel: string };

export async function setNotices(_moments: Date[], _words: NoticeWords): Promise<void> {}

export function openNoticeSettings(): void {}
