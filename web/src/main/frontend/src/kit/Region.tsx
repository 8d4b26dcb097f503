import { useRegionName } from '../api/queries';

/** A region by its name and code. */
export function Region({ code }: { code: string }) {
  const name = useRegionName(code);
  return <span>{name ? `${name} ${code}` : code}</span>;
}
