import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';

/**
 * Whether a match pattern includes an address: its path is compared with path and query, as browsers
 * do (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns).
 */
const includes = (pattern: string, url: string): boolean =>
	// Of a hundred patterns all but a few are of other hosts: to compile them takes milliseconds.
	url.startsWith(pattern.split('*', 1)[0]!) &&
	new RegExp(
		`^${pattern.replaceAll(/[.?+^$()|[\]{}\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`,
	).test(url.replace(/#.*$/s, ''));

/** The site whose pages an address is among. */
export const siteAt = (url: string): Site | undefined =>
	sites.find(({ matches }) => matches.some((pattern) => includes(pattern, url)));

const hostOf = (pattern: string | undefined): string | undefined => pattern?.split('/')[2];

/**
 * The match patterns of a site that are asked for where no page of it is in front: of one that stands
 * in many countries, those of its first host alone.
 */
export const mainPatterns = ({ matches }: Site): string[] =>
	matches.filter((pattern) => hostOf(pattern) === hostOf(matches[0]));

/**
 * The match patterns of a site that are about the host of an address: one that stands in many
 * countries is let in where its reader is, and nowhere else.
 */
export const patternsAt = ({ matches }: Site, url: string): string[] =>
	matches.filter((pattern) => hostOf(pattern) === new URL(url).hostname);
