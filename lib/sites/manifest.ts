import { defaultExports } from '../registry.ts';
import type { Site } from './site.ts';

const hosts = async (access: Site['access']): Promise<string[]> =>
	(await defaultExports<Site>(new URL('./', import.meta.url), '.site.ts'))
		.filter((site) => site.access === access)
		.flatMap((site) => [...site.matches]);

/** Match patterns that the extension asks for at install. */
export const requiredHosts = (): Promise<string[]> => hosts('required');
/** Match patterns that it asks for by a click, later. */
export const optionalHosts = (): Promise<string[]> => hosts('optional');
