import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { useKept } from '../frame/kept';
import { keeping } from './Link';

type Props = { to: string; children: ReactNode; icon?: ReactNode; primary?: boolean };

/** A link that looks like a button; the programme and the region of the address go along. */
export function LinkButton({ to, children, icon, primary = false }: Props) {
  const target = keeping(to, useKept());
  const click = useLinkClickHandler<HTMLElement>(target);
  return (
    <Button type={primary ? 'primary' : 'default'} icon={icon} href={useHref(target)} onClick={(event) => click(event as React.MouseEvent<HTMLElement>)}>
      {children}
    </Button>
  );
}
