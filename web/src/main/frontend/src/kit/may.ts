import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../api/queries';

/** Whether the caller has one of these roles: a hint of which buttons to show; the server decides. */
export function useMay(...roles: string[]): boolean {
  return useQuery(meQuery).data?.roles.some((role) => roles.includes(role)) ?? false;
}
