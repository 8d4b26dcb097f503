import { features } from '../features';
import { groups, type Entry } from './feature';

/** The menu of somebody with these roles: the entries of all features by group, each group in the order of the features. */
export function menuFor(roles: string[]): { group: string; entries: Entry[] }[] {
  const open = features.flatMap(({ menu }) => menu).filter((entry) => !entry.roles || entry.roles.some((role) => roles.includes(role)));
  return groups.map((group) => ({ group, entries: open.filter((entry) => entry.group === group) })).filter(({ entries }) => entries.length > 0);
}
