import { changeSettings } from './settings.ts';

/** Draws no bars on a site, or draws them again; every open page follows. */
export const setPaused = (site: string, isPaused: boolean): Promise<void> =>
	changeSettings(({ pausedSites }) => {
		const others = pausedSites.filter((each) => each !== site);
		return { pausedSites: isPaused ? [...others, site] : others };
	});
