/** The handles that a host app gives to tests: `window.__host`. Bundled into each page. */
import type { HostPaper } from './papers.ts';
import type { Recording } from './recorder.ts';
import type { Draw, HostData, Hydrate, View } from './view.ts';

export interface HostControls extends Recording {
	/** Hydrates a page that was told to wait; resolves when its handlers are live. */
	hydrate(): Promise<void>;
	/** Resolves when the page is hydrated. */
	whenHydrated: Promise<void>;
	isHydrated(): boolean;
	/** Ids of the papers that the page means to show, in order. */
	shown(): string[];
	/** Shows exactly these papers. */
	show(ids: readonly string[]): void;
	/** Turns the order round. */
	reorder(): void;
	/** Adds papers at the end, in a later task, as a list that grows on scroll. */
	append(count?: number): Promise<void>;
	/** As many papers as before, all of them others. */
	replace(): void;
	/** Draws again with another text in each card, the papers unchanged. */
	rerender(): void;
	/** Throws all cards away and builds them anew. */
	rebuild(): void;
	/** Goes to another address without a load; it lists other papers. Back returns. */
	navigate(path: string): void;
	/** How often the host's own handler of a card ran, by paper id. */
	clicks: Record<string, number>;
}

declare global {
	// oxlint-disable-next-line no-var, no-underscore-dangle -- a global of the page, free of clashes
	var __host: HostControls;
}

const readData = (): HostData =>
	JSON.parse(document.querySelector('#host-data')?.textContent ?? '') as HostData;

/** The first `count` papers that are not shown now. */
const others = (data: HostData, view: View, count: number): HostPaper[] => {
	const now = new Set(view.papers.map(({ id }) => id));
	return data.papers.filter(({ id }) => !now.has(id)).slice(0, count);
};

const idsOf = (view: View): string[] => view.papers.map(({ id }) => id);

/** Sets `window.__host` and hydrates when the page was told to. */
export const takeControl = (hydrate: Hydrate): void => {
	const data = readData();
	const target = document.querySelector<HTMLElement>('#island');
	if (!target) throw new Error('The page has no island.');
	const clicks: Record<string, number> = {};
	const { complaints, mutations } = window.hostRecording;
	let { view } = data;
	let draw: Draw | undefined;

	const change = (next: Partial<View>): void => {
		if (!draw) throw new Error('The page is not hydrated yet.');
		view = { ...view, ...next };
		draw(view);
	};
	const show = (ids: readonly string[]): void =>
		change({ papers: ids.flatMap((id) => data.papers.find((entry) => entry.id === id) ?? []) });
	const hydrated = Promise.withResolvers<void>();

	const controls: HostControls = {
		async hydrate() {
			draw ??= await hydrate(target, view, {
				onCard: (id) => {
					clicks[id] = (clicks[id] ?? 0) + 1;
				},
				onComplaint: (text) => complaints.push(text),
			});
			hydrated.resolve();
		},
		whenHydrated: hydrated.promise,
		isHydrated: () => draw !== undefined,
		shown: () => idsOf(view),
		show,
		reorder: () => change({ papers: view.papers.toReversed() }),
		async append(count = 1) {
			await new Promise((resolve) => setTimeout(resolve));
			change({ papers: [...view.papers, ...others(data, view, count)] });
		},
		replace: () => change({ papers: others(data, view, view.papers.length) }),
		rerender: () => change({ tick: view.tick + 1 }),
		rebuild: () => change({ generation: view.generation + 1 }),
		navigate(path) {
			history.replaceState(idsOf(view), '');
			const next = others(data, view, view.papers.length);
			history.pushState(
				next.map(({ id }) => id),
				'',
				path,
			);
			change({ papers: next });
		},
		clicks,
		complaints,
		mutations,
	};
	Object.assign(globalThis, { __host: controls });
	addEventListener('popstate', ({ state }) => {
		if (Array.isArray(state)) show(state.map(String));
	});
	if (data.hydrateDelay !== 'manual') {
		setTimeout(() => void controls.hydrate(), data.hydrateDelay);
	}
};
