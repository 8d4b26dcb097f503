import createClient, { type Middleware } from 'openapi-fetch';
import { newKey } from './intention';
import { ProblemError, readProblem } from './problem';
import { narrow } from './region';
import type { paths } from './schema';
import { noteAnswer } from './session';

const house: Middleware = {
  onRequest({ request }) {
    // The server takes a write only with this header (against CSRF), and answers 401 to it instead of a login page.
    request.headers.set('X-Requested-With', 'yaomen');
    request.headers.set('Accept', 'application/json');
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newKey());
    }
    return narrow(request);
  },
  async onResponse({ response }) {
    if (response.status !== 401) noteAnswer();
    if (!response.ok) throw new ProblemError(await readProblem(response));
  },
  onError({ error }) {
    return new ProblemError({ type: 'about:blank', title: '', status: 0, code: 'unreachable', detail: String(error) });
  },
};

export const api = createClient<paths>({
  baseUrl: window.location.origin,
  // Looked up at each call, so that a test may stand in for the server.
  fetch: (request) => globalThis.fetch(request),
});
api.use(house);

/** The body of a successful answer; refusals have already been thrown as {@link ProblemError}. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}
