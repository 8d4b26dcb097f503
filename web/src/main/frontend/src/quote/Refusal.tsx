import { useTranslation } from 'react-i18next';
import { Nearest } from '../kit/Nearest';
import { Panel } from '../kit/Panel';
import styles from './quote.module.css';

type Props = { title?: string; reasons: { code: string; text: string }[]; nearest?: { changes: string[]; amount: string } | undefined };

/** Why a rule refuses: every reason, in the words of the rule, and what would have passed. */
export function Refusal({ title, reasons, nearest }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={title ?? t('quote.reasons')}>
      <ul className={styles.reasons}>
        {reasons.map(({ code, text }) => (
          <li key={code + text}>
            {text} <code>{code}</code>
          </li>
        ))}
      </ul>
      <Nearest of={nearest} />
    </Panel>
  );
}
