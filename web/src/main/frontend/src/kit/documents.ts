import type { To } from 'react-router';
import { useKept } from '../frame/kept';
import type { DocumentType } from '../api/types';

const places: { [type in DocumentType]: string } = {
  AWARD: '/awards',
  CLOSURE: '/closures',
  ENTERPRISE: '/enterprises',
  FACILITY: '/enterprises',
  NOTICE: '/notices',
  OBJECTION: '/objections',
  APPROPRIATION: '/appropriations',
  ALLOCATION: '/allocations',
  ALLOCATION_LINE: '/incoming',
  PAYMENT_INSTRUCTION: '/payment-instructions',
  PAYMENT_BATCH: '/payment-batches',
  PROGRAMME: '/programmes',
  RULE_SET: '/rule-sets',
  PLAN_DEADLINE: '/plan-deadlines',
  WORKER: '/workers',
  IMPORT: '/imports',
  ROSTER_DISCLOSURE: '/roster-disclosures',
  ROSTER_CORRECTION: '/roster-corrections',
  RESETTLEMENT_PLAN: '/resettlement-plans',
  SEVERANCE_SHEET: '/severance-sheets',
  SUBSIDY_CLAIM: '/subsidy-claims',
  SUBSIDY_SHEET: '/subsidy-sheets',
  TIP_OFF: '/tip-offs',
  INSURANCE_TRANSFER: '/insurance-transfers',
  CLOCK_DIGEST: '/clock-digests',
};

/** Where a document is shown. A facility stands with its enterprise, which is looked up by `name`. */
export function useAddressOf(): (type: DocumentType, id: string, name?: string) => To {
  const search = useKept();
  return (type, id, name) => {
    if (type !== 'FACILITY') return { pathname: `${places[type]}/${id}`, search };
    return { pathname: places.FACILITY, search: `${search}${search ? '&' : '?'}words=${encodeURIComponent(name ?? '')}` };
  };
}
