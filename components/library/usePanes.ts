import { useState } from 'preact/hooks';

/** How much of the page’s width a pane takes, in percent. */
export interface PaneLimits {
	least: number;
	most: number;
}

export const PANES = {
	facets: { least: 12, most: 35 },
	detail: { least: 25, most: 65 },
} as const satisfies Record<string, PaneLimits>;
export type PaneName = keyof typeof PANES;

/** Panes whose width was chosen, in percent; the others are as wide as the style sheet makes them. */
export type Panes = Partial<Record<PaneName, number>>;

const KEY = 'panes';

/** The nearest width that a pane may have. */
export const within = ({ least, most }: PaneLimits, percent: number): number =>
	Math.min(most, Math.max(least, Math.round(percent * 10) / 10));

/** What is no width is left out. */
export const parsePanes = (text: string | null): Panes => {
	try {
		const stored = Object(JSON.parse(text ?? '{}')) as Record<string, unknown>;
		const known = Object.entries(PANES).flatMap(([name, limits]) => {
			const percent = stored[name];
			return typeof percent === 'number' ? [[name, within(limits, percent)] as const] : [];
		});
		return Object.fromEntries(known);
	} catch {
		return {};
	}
};

/** How wide panes are, kept over restarts; `undefined` makes one as wide as it is by itself. */
export const usePanes = (): [Panes, (name: PaneName, percent: number | undefined) => void] => {
	const [panes, setPanes] = useState(() => parsePanes(localStorage.getItem(KEY)));
	const change = (name: PaneName, percent: number | undefined): void => {
		const { [name]: _, ...others } = panes;
		const next =
			percent === undefined ? others : { ...panes, [name]: within(PANES[name], percent) };
		localStorage.setItem(KEY, JSON.stringify(next));
		setPanes(next);
	};
	return [panes, change];
};

/** Custom properties that the style sheet lays the page out by. */
export const paneStyle = (panes: Panes): Record<string, string> =>
	Object.fromEntries(Object.entries(panes).map(([name, percent]) => [`--${name}`, `${percent}%`]));
