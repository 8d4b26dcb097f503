/** The region that one looks at, of the several that one may see; undefined for all of them. */
let region: string | undefined;

export const lookedAt = (): string | undefined => region;

export function lookAt(code: string | undefined): void {
  region = code;
}

/** The server narrows a request to this region; it never widens it. Who the caller is does not depend on it. */
export function narrow(request: Request): Request {
  if (region && new URL(request.url).pathname !== '/api/v1/me') request.headers.set('Yaomen-Region', region);
  return request;
}
