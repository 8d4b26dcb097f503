import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { RuleSet } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { LookupField } from '../kit/fields';
import { Link } from '../kit/Link';
import { findTrialLists, whatIf, type WhatIfInput } from './queries';

const roles = ['policy-admin', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'auditor'];

/** What this version would cost, on the stored closures or on a list that was uploaded for it. */
export function WhatIf({ of: rules }: { of: RuleSet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  if (!useMay(...roles)) return null;
  return (
    <CommandDialog<WhatIfInput, { id: string } | undefined>
      button={t('ruleSet.whatIf')}
      name={`ruleSet.whatIf.${rules.id}`}
      facts={[[t('ruleSet.programme'), t('ruleSet.title', { programme: rules.programmeCode, version: rules.versionNo })]]}
      send={whatIf(rules.id)}
      done={t('ruleSet.whatIfDone')}
      onDone={(job) => job && void navigate(`/jobs/${job.id}${kept}`)}
    >
      <p>{t('ruleSet.whatIfHint')}</p>
      <LookupField name="importId" label={t('ruleSet.whatIfList')} hint={t('ruleSet.whatIfListHint')} of="trial-lists" search={findTrialLists} />
      <p>
        <Link to={`/imports/new${kept}${kept ? '&' : '?'}kind=TRIAL`}>{t('ruleSet.whatIfUpload')}</Link>
      </p>
    </CommandDialog>
  );
}
