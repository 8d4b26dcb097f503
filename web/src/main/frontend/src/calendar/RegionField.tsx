import { useQuery } from '@tanstack/react-query';
import { ChoiceField } from '../kit/fields';
import { regionsBelowQuery } from './regions';

type Props = { name: string | (string | number)[]; label: string; required?: boolean; disabled?: boolean; hint?: string; below: string };

/** One of the regions that the caller may work in. */
export function RegionField({ below, ...field }: Props) {
  const { data } = useQuery(regionsBelowQuery(below));
  const options = (data ?? []).map(({ code, name }) => ({ value: code, label: `${name} ${code}` }));
  return <ChoiceField {...field} options={options} />;
}
