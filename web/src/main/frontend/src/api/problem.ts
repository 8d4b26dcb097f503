import type { components } from './schema';

/** What the server says when it refuses: RFC 9457, application/problem+json. */
type Document = components['schemas']['ProblemDocument'];
/** A problem of our own, for a server that did not answer, has neither detail nor instance. */
export type Problem = Omit<Document, 'detail' | 'instance'> & Partial<Document>;

/** A refused request. Status 0 stands for a server that did not answer. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { type: 'about:blank', title: '', status: 0, code: 'unexpected', detail: String(error) };
}

/** Reads the problem out of a response; an answer that is none still becomes one. */
export async function readProblem(response: Response): Promise<Problem> {
  const bare: Problem = { type: 'about:blank', title: '', status: response.status, code: `http-${response.status}` };
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return bare;
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...bare, ...body } : bare;
  } catch {
    return bare;
  }
}
