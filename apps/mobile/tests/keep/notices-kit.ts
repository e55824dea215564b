/** The phone of these tests: what it was asked, and what it allows. Stands in for the platform. */
export const phone = { isAllowed: true, asked: 0, opened: 0, set: [] as Date[] };

export const canRemind = true;
export async function askToRemind() {
  phone.asked += 1;
  return phone.isAllowed;
}
export async function setNotices(moments: Date[]) {
  phone.set = moments;
}
export function openNoticeSettings() {
  phone.opened += 1;
}
