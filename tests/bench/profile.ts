import type { CDPSession, Page } from '@playwright/test';

export interface Profile {
	/** Milliseconds in functions of the script, with what they call of the browser's own. */
	total: number;
	/** Of these, in `classify` and what it calls. */
	classifying: number;
	/** Longest stretch without a sample outside the script, in milliseconds. */
	longest: number;
}

interface Node {
	id: number;
	callFrame: { url: string; functionName: string };
	children?: number[];
}

interface Sampled {
	nodes: Node[];
	samples?: number[];
	timeDeltas?: number[];
}

/** Names that the minifier would change are found by the file that the bench builds readable. */
const CLASSIFY = 'classify';

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

const measure = (profile: Sampled, file: string): Profile => {
	const ours = under(profile, ({ callFrame }) => callFrame.url.endsWith(file));
	const classify = under(profile, ({ callFrame }) => callFrame.functionName === CLASSIFY);
	const result = { total: 0, classifying: 0, longest: 0 };
	let run = 0;
	for (const [index, id] of (profile.samples ?? []).entries()) {
		const spent = (profile.timeDeltas?.[index + 1] ?? 0) / 1_000;
		run = ours.has(id) ? run + spent : 0;
		result.longest = Math.max(result.longest, run);
		if (!ours.has(id)) continue;
		result.total += spent;
		if (classify.has(id)) result.classifying += spent;
	}
	return result;
};

/** Samples every 0.1 ms what a page's main thread does while `work` runs. */
export const profiled = async (
	page: Page,
	file: string,
	work: () => Promise<void>,
): Promise<Profile> => {
	const session: CDPSession = await page.context().newCDPSession(page);
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 100 });
	await session.send('Profiler.start');
	await work();
	const { profile } = await session.send('Profiler.stop');
	await session.detach();
	return measure(profile, file);
};
