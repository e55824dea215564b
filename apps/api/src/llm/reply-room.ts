/** Room for the reply, its structured result and a model's unseen thinking, in tokens. */
const standard = 4096;
const deep = 16_384;

/** The longest answer a provider may give to one request, in tokens. */
export function replyRoom(request: { deep: boolean }): number {
  return request.deep ? deep : standard;
}
