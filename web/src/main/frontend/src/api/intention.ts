/**
 * What one person wants to be done once. As long as the request stays the same, so does its key: a second click, a
 * retry after a lost answer and a reload of the answer all reach the server under it. A changed request is another
 * intention and gets another key.
 */
export class Intention {
  #request: string | undefined;
  #key = '';

  keyFor(input: unknown): string {
    const request = JSON.stringify(input) ?? '';
    if (request !== this.#request) {
      this.#request = request;
      this.#key = newKey();
    }
    return this.#key;
  }
}

/** A random UUID, also where the page is not a secure context and `randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
