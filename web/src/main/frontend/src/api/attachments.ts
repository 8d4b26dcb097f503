import { answer, api } from './client';
import type { Attachment } from './types';

/** Stores one evidence file; the same file in the same region is stored once. */
export async function storeAttachment(region: string, file: File, key: string): Promise<Attachment> {
  const stored = api.POST('/api/v1/attachments', {
    params: { query: { name: file.name, region }, header: { 'Idempotency-Key': key } },
    // The contract has the body as text, for it has no word for bytes.
    body: file as unknown as string,
    bodySerializer: (body) => body,
    headers: { 'Content-Type': file.type || 'application/octet-stream' },
  });
  return answer(stored);
}
