/** A browser has no name for the device: the install id alone stands for it. */
export async function vendorId(): Promise<string | null> {
  return null;
}
