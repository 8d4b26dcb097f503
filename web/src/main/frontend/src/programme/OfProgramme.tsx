import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../api/types';
import { Nothing } from '../kit/Panel';
import { Problem } from '../kit/Problem';
import { unknownProgramme, useProgramme } from './queries';

/** Shows what belongs to the programme of the address, as soon as it is known. */
export function OfProgramme({ children }: { children: (programme: Programme) => ReactNode }) {
  const { t } = useTranslation();
  const { all, programme, error, refetch } = useProgramme();
  if (programme) return children(programme);
  if (all?.length === 0) return <Nothing title={t('programme.emptyTitle')} hint={t('programme.emptyHint')} />;
  if (all) return <Problem error={unknownProgramme} />;
  return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Skeleton active aria-label={t('app.loading')} />;
}
