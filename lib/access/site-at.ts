import { MatchPattern } from 'wxt/utils/match-patterns';
import { sites } from '../sites/index.ts';
import type { Site } from '../sites/site.ts';

/** Whether one of these match patterns includes an address. */
export const isAmong = (patterns: readonly string[], url: string): boolean =>
	patterns.some((pattern) => new MatchPattern(pattern).includes(url));

/** The site whose pages an address is among. */
export const siteAt = (url: string): Site | undefined =>
	sites.find(({ matches }) => isAmong(matches, url));

/**
 * The match patterns of a site that are about the host of an address: one that stands in many
 * countries is let in where its reader is, and nowhere else.
 */
export const patternsAt = ({ matches }: Site, url: string): string[] =>
	matches.filter((pattern) => pattern.split('/')[2] === new URL(url).hostname);
