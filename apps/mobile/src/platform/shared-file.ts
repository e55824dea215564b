/** A file that was made here; `base64` is for what is no text. */
export type SharedFile = { name: string; type: string } & ({ text: string } | { base64: string });
