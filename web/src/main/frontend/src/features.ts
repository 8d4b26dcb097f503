import { feature as allocation } from './allocation/feature';
import { feature as approval } from './approval/feature';
import { feature as audit } from './audit/feature';
import { feature as award } from './award/feature';
import { feature as calendar } from './calendar/feature';
import { feature as closure } from './closure/feature';
import { feature as disbursement } from './disbursement/feature';
import { feature as enterprise } from './enterprise/feature';
import type { Feature } from './frame/feature';
import { feature as fund } from './fund/feature';
import { feature as home } from './home/feature';
import { feature as intake } from './intake/feature';
import { feature as job } from './job/feature';
import { feature as ledger } from './ledger/feature';
import { feature as official } from './official/feature';
import { feature as parameter } from './parameter/feature';
import { feature as placement } from './placement/feature';
import { feature as plan } from './plan/feature';
import { feature as programme } from './programme/feature';
import { feature as publicity } from './publicity/feature';
import { feature as quote } from './quote/feature';
import { feature as reporting } from './reporting/feature';
import { feature as resettlement } from './resettlement/feature';
import { feature as severance } from './severance/feature';
import { feature as socialinsurance } from './socialinsurance/feature';
import { feature as subsidy } from './subsidy/feature';
import { feature as tipoff } from './tipoff/feature';
import { feature as worker } from './worker/feature';

/** In the order in which the menu shows them. */
export const features: Feature[] = [
  ...[home, enterprise, closure, tipoff, intake, plan, worker, resettlement, placement, subsidy, severance, socialinsurance, award, publicity, approval, disbursement],
  ...[fund, allocation, ledger, programme, parameter, quote, calendar, reporting, job, audit, official],
];
