import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';

type Props = { label: string; busy: boolean; disabled?: boolean; primary?: boolean; accept?: string; onFile: (file: File) => void };

/** A button that asks for a file from this machine: a list, unless it says what else. */
export function ChooseFile({ label, busy, disabled = false, primary = false, accept = '.xlsx,.csv,.txt,text/csv', onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        disabled={disabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button type={primary ? 'primary' : 'default'} icon={<UploadOutlined />} loading={busy} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
