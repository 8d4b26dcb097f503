import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { download } from '../api/download';
import { Problem } from './Problem';

/** Fetches a file once; where the server refuses, says why. */
export function useDownload() {
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: (path: string) => download(path) });
  const refused = (
    <Modal open={error != null} footer={null} onCancel={reset} width={520}>
      <Problem error={error} within />
    </Modal>
  );
  return { fetchFile: (path: string) => !isPending && mutate(path), isPending, refused: error && refused };
}

type Props = { path: string; children: ReactNode; icon?: ReactNode; primary?: boolean };

/** A button that downloads a file of the server. */
export function Download({ path, children, icon = <DownloadOutlined />, primary = false }: Props) {
  const { fetchFile, isPending, refused } = useDownload();
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} icon={icon} loading={isPending} onClick={() => fetchFile(path)}>
        {children}
      </Button>
      {refused}
    </>
  );
}
