import type { DocumentType } from '../api/types';

const places: { [type in DocumentType]: string } = {
  AWARD: '/awards',
  CLOSURE: '/closures',
  ENTERPRISE: '/enterprises',
  FACILITY: '/enterprises',
  NOTICE: '/notices',
  OBJECTION: '/objections',
  APPROPRIATION: '/appropriations',
  PAYMENT_INSTRUCTION: '/payment-instructions',
  PAYMENT_BATCH: '/payment-batches',
  PROGRAMME: '/programmes',
  RULE_SET: '/rule-sets',
};

/** Where a document is shown. A facility stands with its enterprise, which is looked up by `name`. */
export function addressOf(type: DocumentType, id: string, name?: string): string {
  if (type === 'FACILITY') return `${places.FACILITY}?words=${encodeURIComponent(name ?? '')}`;
  return `${places[type]}/${id}`;
}
