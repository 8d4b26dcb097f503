import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../api/types';
import { CheckField, ChoiceField, FigureField, MoneyField, SeveralField, TextField } from '../kit/fields';
import { ClauseRows } from './ClauseRows';
import styles from './programme.module.css';
import { circumstances, limitKinds, perUnit, useTerms, type LimitKind } from './terms';

/** What not every rule has: which capacity counts, for whom it is, what bars from it, what it is held to. */
export function MoreTerms({ rule, counted, document }: { rule: number; counted: boolean; document: string }) {
  const { t } = useTranslation();
  const { options } = useTerms();
  const given = Form.useWatch<Rule | undefined>(['terms', 'rules', rule]);
  const open = [given?.industries, given?.exclusions, given?.limits].some((list) => list && list.length > 0) || given?.countedCapacity !== undefined || given?.tranche !== undefined;
  return (
    <details className={styles.more} open={open}>
      <summary>{t('ruleSet.moreTerms')}</summary>
      {/* Where the unit is another by now, it must still be possible to take it away. */}
      {(counted || given?.countedCapacity) && <CountedFields rule={rule} document={document} given={given?.countedCapacity !== undefined} />}
      <TrancheFields rule={rule} document={document} given={given?.tranche !== undefined} />
      <SeveralField name={[rule, 'industries']} label={t('ruleSet.industries')} hint={t('ruleSet.industriesHint')} max={20} />
      <ClauseRows
        rule={rule}
        path={['exclusions']}
        label={t('ruleSet.exclusions')}
        part={(no) => `${t('ruleSet.exclusions')} ${no}`}
        add={t('ruleSet.addExclusion')}
        remove={(no) => `${t('ruleSet.removeExclusion')} ${no}`}
        next={() => ({ document })}
      >
        {(at) => <ChoiceField name={[at, 'circumstance']} label={t('ruleSet.circumstance')} required options={options('circumstance', circumstances)} />}
      </ClauseRows>
      <ClauseRows
        rule={rule}
        path={['limits']}
        label={t('ruleSet.limits')}
        part={(no) => `${t('ruleSet.limits')} ${no}`}
        add={t('ruleSet.addLimit')}
        remove={(no) => `${t('ruleSet.removeLimit')} ${no}`}
        next={() => ({ document, kind: 'ENTERPRISE_CAP', toConfirm: false })}
      >
        {(at) => <LimitFields at={at} kind={given?.limits?.[at]?.kind} />}
      </ClauseRows>
    </details>
  );
}

function CountedFields({ rule, document, given }: { rule: number; document: string; given: boolean }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const at = ['terms', 'rules', rule, 'countedCapacity'];
  const whether = (wanted: boolean) => form.setFieldValue(at, wanted ? { years: 3, shortfall: '0.20', inclusive: true, document } : undefined);
  if (!given) {
    return (
      <Button size="small" type="link" icon={<PlusOutlined />} onClick={() => whether(true)}>
        {t('ruleSet.addCounted')}
      </Button>
    );
  }
  return (
    <div className={styles.band} role="group" aria-label={t('ruleSet.counted')}>
      <FigureField name={[rule, 'countedCapacity', 'years']} label={t('ruleSet.outputYears')} required whole />
      <FigureField name={[rule, 'countedCapacity', 'shortfall']} label={t('ruleSet.shortfall')} required hint={t('ruleSet.shareHint')} />
      <TextField name={[rule, 'countedCapacity', 'document']} label={t('ruleSet.document')} required max={100} />
      <TextField name={[rule, 'countedCapacity', 'article']} label={t('ruleSet.article')} required max={100} />
      <CheckField name={[rule, 'countedCapacity', 'inclusive']} label={t('ruleSet.inclusive')} />
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('ruleSet.removeCounted')} onClick={() => whether(false)} />
    </div>
  );
}

/** Which part of the award the rule pays, and what must have come about before. The other parts are rules beside it. */
function TrancheFields({ rule, document, given }: { rule: number; document: string; given: boolean }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const at = ['terms', 'rules', rule, 'tranche'];
  const begin = () => form.setFieldValue(at, { whole: form.getFieldValue(['terms', 'rules', rule, 'code']) as string, no: 1, from: '0', to: '0.5', document, toConfirm: false });
  if (!given) {
    return (
      <Button size="small" type="link" icon={<PlusOutlined />} onClick={begin}>
        {t('ruleSet.addTranche')}
      </Button>
    );
  }
  return (
    <div className={styles.band} role="group" aria-label={t('ruleSet.tranche')}>
      <TextField name={[rule, 'tranche', 'whole']} label={t('ruleSet.trancheOf')} required max={40} hint={t('ruleSet.trancheOfHint')} />
      <FigureField name={[rule, 'tranche', 'no']} label={t('ruleSet.trancheNo')} required whole />
      <FigureField name={[rule, 'tranche', 'from']} label={t('ruleSet.trancheFrom')} required hint={t('ruleSet.shareHint')} />
      <FigureField name={[rule, 'tranche', 'to']} label={t('ruleSet.trancheTo')} required />
      <TextField name={[rule, 'tranche', 'condition']} label={t('ruleSet.condition')} max={200} hint={t('ruleSet.conditionHint')} />
      <TextField name={[rule, 'tranche', 'document']} label={t('ruleSet.document')} required max={100} />
      <TextField name={[rule, 'tranche', 'article']} label={t('ruleSet.article')} required max={100} />
      <CheckField name={[rule, 'tranche', 'toConfirm']} label={t('ruleSet.toConfirmField')} />
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('ruleSet.removeTranche')} onClick={() => form.setFieldValue(at, undefined)} />
    </div>
  );
}

function LimitFields({ at, kind }: { at: number; kind: LimitKind | undefined }) {
  const { t } = useTranslation();
  const { options } = useTerms();
  return (
    <>
      <ChoiceField name={[at, 'kind']} label={t('ruleSet.limitKind')} required options={options('limit', limitKinds)} />
      {perUnit(kind) ? (
        <>
          <FigureField name={[at, 'rate']} label={t('ruleSet.highestRate')} required unit={t('form.yuan')} />
          <TextField name={[at, 'unit']} label={t('ruleSet.unit')} required max={10} />
        </>
      ) : (
        <MoneyField name={[at, 'amount']} label={t('ruleSet.capAmount')} required />
      )}
      <CheckField name={[at, 'toConfirm']} label={t('ruleSet.toConfirmField')} />
    </>
  );
}
