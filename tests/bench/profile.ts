import type { CDPSession, Page } from '@playwright/test';

/** All in milliseconds, in functions of the script with what they call of the browser's own. */
export interface Profile {
	/** Without evaluating the script and without classifying. */
	own: number;
	/** The script's top level: declarations, constants, what it sets up before its work begins. */
	evaluating: number;
	/** In `classify` and what it calls. */
	classifying: number;
	/** Longest stretch without a sample outside the script. */
	longest: number;
	/** All that the page's main thread did: its parsing, layout and painting, too. */
	thread: number;
}

interface Node {
	id: number;
	callFrame: { url: string; functionName: string; lineNumber: number };
	children?: number[];
}

interface Sampled {
	nodes: Node[];
	samples?: number[];
	timeDeltas?: number[];
}

/** The minifier would change these names: the bench builds the script readable. */
const CLASSIFY = 'classify';
/** Where the work begins: in ours, and in the floor. */
const BEGINNINGS = new Set(['main', 'draw']);

/** Milliseconds between two samples: each costs, so that a finer look would see more of itself. */
const INTERVAL_MS = 0.2;
/**
 * A sample that comes later than this says that other programs had the processor, the browser's other
 * processes among them: nobody knows how long the script ran meanwhile, and it counts as one interval.
 */
const LATE_MS = 2 * INTERVAL_MS;

/** Ids of nodes whose stack holds a frame that fits. */
const under = ({ nodes }: Sampled, fits: (node: Node) => boolean): Set<number> => {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const found = new Set<number>();
	const add = (node: Node): void => {
		found.add(node.id);
		for (const id of node.children ?? []) add(byId.get(id)!);
	};
	for (const node of nodes) if (!found.has(node.id) && fits(node)) add(node);
	return found;
};

/** Nodes whose stack begins in the script's top level and has not come to the work. */
const ofTopLevel = (sampled: Sampled, isOurs: (node: Node) => boolean): Set<number> => {
	const isTop = (node: Node): boolean =>
		isOurs(node) && node.callFrame.functionName === '' && node.callFrame.lineNumber === 0;
	const begun = under(sampled, ({ callFrame }) => BEGINNINGS.has(callFrame.functionName));
	return new Set([...under(sampled, isTop)].filter((id) => !begun.has(id)));
};

const measure = (profile: Sampled, file: string): Omit<Profile, 'thread'> => {
	const isOurs = ({ callFrame }: Node): boolean => callFrame.url.endsWith(file);
	const ours = under(profile, isOurs);
	const classify = under(profile, ({ callFrame }) => callFrame.functionName === CLASSIFY);
	const topLevel = ofTopLevel(profile, isOurs);
	const result = { own: 0, evaluating: 0, classifying: 0, longest: 0 };
	let run = 0;
	for (const [index, id] of (profile.samples ?? []).entries()) {
		const passed = (profile.timeDeltas?.[index + 1] ?? 0) / 1_000;
		const spent = passed > LATE_MS ? INTERVAL_MS : passed;
		run = ours.has(id) ? run + spent : 0;
		result.longest = Math.max(result.longest, run);
		if (!ours.has(id)) continue;
		if (classify.has(id)) result.classifying += spent;
		else if (topLevel.has(id)) result.evaluating += spent;
		else result.own += spent;
	}
	return result;
};

/** Samples what a page's main thread does while `work` runs. */
export const profiled = async (
	page: Page,
	file: string,
	work: () => Promise<void>,
): Promise<Profile> => {
	const session: CDPSession = await page.context().newCDPSession(page);
	// Without the time in which other programs had the processor.
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_MS * 1_000 });
	await session.send('Profiler.start');
	await work();
	const { profile } = await session.send('Profiler.stop');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
	return { ...measure(profile, file), thread: seconds * 1_000 };
};
