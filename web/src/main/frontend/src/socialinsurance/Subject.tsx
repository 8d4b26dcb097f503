import { useAddressOf } from '../kit/documents';
import { Link } from '../kit/Link';
import type { ClockItem } from './queries';

/** Whom or what a clock runs for, with the way there. */
export function Subject({ of: { subjectType, subjectId, title } }: { of: ClockItem }) {
  const addressOf = useAddressOf();
  return <Link to={addressOf(subjectType, subjectId)}>{title}</Link>;
}
