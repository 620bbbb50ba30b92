/** @throws on what is no base64 */
export const fromBase64 = (text: string): Uint8Array => {
  const units = atob(text);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
};

/** More arguments than this are too many for a call. */
const chunk = 8_192;

export function toBase64(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    units += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(units);
}
