export const secrets = new Map<string, string>();

/** Stands in for `expo-secure-store`. */
export const getItemAsync = async (key: string) => secrets.get(key) ?? null;
export const setItemAsync = async (key: string, value: string) => void secrets.set(key, value);
export const deleteItemAsync = async (key: string) => void secrets.delete(key);
