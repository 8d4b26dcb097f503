import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler, useLocation } from 'react-router';

type Props = { to: string; children: ReactNode; icon?: ReactNode; primary?: boolean };

/** A link that looks like a button; the programme of the address goes along. */
export function LinkButton({ to, children, icon, primary = false }: Props) {
  const programme = new URLSearchParams(useLocation().search).get('programme');
  const [pathname = '', own = ''] = to.split('?');
  const search = new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(own)), ...(programme && { programme }) }).toString();
  const target = { pathname, search: search && `?${search}` };
  const click = useLinkClickHandler<HTMLElement>(target);
  return (
    <Button type={primary ? 'primary' : 'default'} icon={icon} href={useHref(target)} onClick={(event) => click(event as React.MouseEvent<HTMLElement>)}>
      {children}
    </Button>
  );
}
