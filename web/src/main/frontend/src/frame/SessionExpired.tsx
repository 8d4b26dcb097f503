import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSessionExpired } from '../api/queries';

/** Stands over the screen, which keeps what was typed, until a login in another window makes the session live again. */
export function SessionExpired() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const resume = () => void client.refetchQueries({ predicate: (query) => query.queryKey[0] !== 'session', type: 'active' });
  return (
    <Modal
      open={useSessionExpired()}
      title={t('session.title')}
      centered
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={[
        <Button key="login" type="primary" onClick={() => window.open('/', '_blank')}>
          {t('session.login')}
        </Button>,
        <Button key="resume" onClick={resume}>
          {t('session.resume')}
        </Button>,
      ]}
    >
      {t('session.text')}
    </Modal>
  );
}
