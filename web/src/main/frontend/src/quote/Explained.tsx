import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line, Parameter } from '../api/types';
import { LineTable } from '../kit/LineTable';
import { Pairs } from '../kit/Pairs';
import { Panel } from '../kit/Panel';
import { ParameterTable } from './ParameterTable';
import { Refusal } from './Refusal';

type Props = {
  of: { lines: Line[]; reasons: { code: string; text: string }[]; parameters: Parameter[] };
  figures: [string, ReactNode][];
  /** What the steps sum to; left out where they are steps only. */
  total?: string;
  /** Whether it is an award that is refused, not money that is due. */
  award?: boolean;
};

/** An answer that explains itself: its figures, every reason where there is none, the steps, and the parameters it rests on. */
export function Explained({ of: { lines, reasons, parameters }, figures, total, award = false }: Props) {
  const { t } = useTranslation();
  const refused = award ? t('quote.refused') : t('quote.nothingDue');
  return (
    <>
      <Panel title={reasons.length > 0 ? refused : t('quote.answer')} note={t('home.unit')}>
        <Pairs of={figures} />
      </Panel>
      {reasons.length > 0 && <Refusal title={award ? t('quote.reasons') : t('quote.whyNothing')} reasons={reasons} />}
      {lines.length > 0 && (
        <Panel title={t('line.lines')}>
          <LineTable lines={lines} {...(total !== undefined && { total })} />
        </Panel>
      )}
      <ParameterTable of={parameters} />
    </>
  );
}
