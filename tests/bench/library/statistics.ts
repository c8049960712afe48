import type { ChromiumSession } from '../../support/chromium.ts';

/** What the statistics take, in milliseconds from the start of the navigation. */
export interface StatisticsTimes {
	/** Until the totals stand: the whole library was counted. */
	totals: number;
	/** Until every plot is drawn. */
	plots: number;
	/** Longest time between two frames until then. */
	longestFrame: number;
}

/** In the page, before its own code. */
const install = (): void => {
	const when = (isDone: () => boolean): Promise<number> =>
		new Promise((resolve) => {
			const look = (): void => {
				if (!isDone()) return;
				observer.disconnect();
				resolve(performance.now());
			};
			const observer = new MutationObserver(look);
			observer.observe(document, { subtree: true, childList: true });
		});
	const figures = (): Element[] => [...document.querySelectorAll('.figure')];
	const totals = when(() => document.querySelector('.totals dd') !== null);
	const plots = when(
		() => figures().length > 0 && figures().every((each) => each.querySelector('svg')),
	);
	let [longestFrame, last, isOver] = [0, 0, false];
	const step = (now: number): void => {
		if (last > 0) longestFrame = Math.max(longestFrame, now - last);
		last = now;
		if (!isOver) requestAnimationFrame(step);
	};
	requestAnimationFrame(step);
	const times = async (): Promise<StatisticsTimes> => {
		const all = { totals: await totals, plots: await plots, longestFrame };
		isOver = true;
		return all;
	};
	Object.assign(globalThis, { statisticsTimes: times });
};

/** Opens the statistics once. */
export const statisticsTimes = async (session: ChromiumSession): Promise<StatisticsTimes> => {
	const page = await session.newPage();
	await page.addInitScript(install);
	await page.goto(`chrome-extension://${session.extensionId()}/statistics.html`);
	const times = await page.evaluate(() =>
		(Reflect.get(globalThis, 'statisticsTimes') as () => Promise<StatisticsTimes>)(),
	);
	await page.close();
	return times;
};
