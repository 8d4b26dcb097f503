import { ProblemError, readProblem } from './problem';
import { narrow } from './region';
import { noteAnswer } from './session';

/** Fetches a file of the server and hands it to the browser's downloads; a refusal is thrown like any other. `asked`: what a file is made from, sent with POST. */
export async function download(path: string, asked?: object): Promise<void> {
  const headers = { 'X-Requested-With': 'yaomen', ...(asked && { 'Content-Type': 'application/json' }) };
  const how: RequestInit = { headers, ...(asked && { method: 'POST', body: JSON.stringify(asked) }) };
  let response: Response;
  try {
    response = await fetch(narrow(new Request(new URL(path, window.location.origin), how)));
  } catch (failure) {
    throw new ProblemError({ type: 'about:blank', title: '', status: 0, code: 'unreachable', detail: String(failure) });
  }
  if (response.status !== 401) noteAnswer();
  if (!response.ok) throw new ProblemError(await readProblem(response));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = nameOf(response.headers.get('Content-Disposition') ?? '') ?? path.split('/').at(-1) ?? '';
  link.click();
  // The browser has to begin before the address is taken back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function nameOf(disposition: string): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition)?.[1];
}
