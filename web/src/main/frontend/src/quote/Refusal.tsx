import { useTranslation } from 'react-i18next';
import { Panel } from '../kit/Panel';
import styles from './quote.module.css';

/** Why a rule refuses: every reason, in the words of the rule. */
export function Refusal({ title, reasons }: { title?: string; reasons: { code: string; text: string }[] }) {
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
    </Panel>
  );
}
