import { Link as RouterLink, type LinkProps, type To } from 'react-router';
import { useKept } from '../frame/kept';

/** A link to another screen, which shows the same programme and region as this one. */
export function Link({ to, ...rest }: LinkProps) {
  const kept = useKept();
  return <RouterLink to={keeping(to, kept)} {...rest} />;
}

/** The address with what is kept, unless it says otherwise itself. */
export function keeping(to: To, kept: string): To {
  const [pathname = '', search = ''] = typeof to === 'string' ? to.split('?', 2) : [to.pathname, (to.search ?? '').replace(/^\?/, '')];
  const own = new URLSearchParams(search);
  new URLSearchParams(kept).forEach((value, name) => own.has(name) || own.set(name, value));
  return { pathname, search: own.size > 0 ? `?${own.toString()}` : '' };
}
