import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMay } from '../api/queries';
import type { RuleSet } from '../api/types';
import { useKept } from '../frame/kept';
import { CommandDialog } from '../kit/CommandDialog';
import { whatIf } from './queries';

const roles = ['policy-admin', 'finance-clerk', 'finance-reviewer', 'finance-approver', 'auditor'];

/** What this version would cost on the stored closures. */
export function WhatIf({ of: rules }: { of: RuleSet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const kept = useKept();
  if (!useMay(...roles)) return null;
  return (
    <CommandDialog<object, { id: string } | undefined>
      button={t('ruleSet.whatIf')}
      name={`ruleSet.whatIf.${rules.id}`}
      facts={[[t('ruleSet.programme'), t('ruleSet.title', { programme: rules.programmeCode, version: rules.versionNo })]]}
      send={(key) => whatIf(rules.id)(key)}
      done={t('ruleSet.whatIfDone')}
      onDone={(job) => job && void navigate(`/jobs/${job.id}${kept}`)}
    >
      <p>{t('ruleSet.whatIfHint')}</p>
    </CommandDialog>
  );
}
