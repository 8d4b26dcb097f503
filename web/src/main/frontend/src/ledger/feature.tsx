import type { Feature } from '../frame/feature';

export const feature: Feature = { routes: [], menu: [] };
