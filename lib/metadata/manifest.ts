import { defaultExports } from '../registry.ts';
import type { Source } from './source.ts';

const hosts = async (access: Source['access']): Promise<string[]> =>
	(await defaultExports<Source>(new URL('./', import.meta.url), '.source.ts'))
		.filter((source) => source.access === access)
		.flatMap((source) => [...source.hosts]);

/** Match patterns of sources that the extension may ask from the install on. */
export const requiredSourceHosts = (): Promise<string[]> => hosts('required');
/** Match patterns of those that it may ask once a click has allowed them. */
export const optionalSourceHosts = (): Promise<string[]> => hosts('optional');
