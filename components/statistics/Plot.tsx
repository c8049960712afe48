import { useEffect, useRef, useState } from 'preact/hooks';
import type * as Plots from './plots.ts';

export interface PlotProps {
	/** What a screen reader says of it; its numbers are in a table. */
	label: string;
	draw: (plots: typeof Plots, width: number) => Element;
	/** It is drawn again when one of these changes. */
	inputs: readonly unknown[];
}

/** Width in CSS pixels below which nothing is drawn: the table has it all. */
const LEAST = 200;

/** A plot as wide as its place, drawn by code that is loaded when the first one is shown. */
export const Plot = ({ label, draw, inputs }: PlotProps) => {
	const place = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	const [plots, setPlots] = useState<typeof Plots>();
	useEffect(() => {
		void import('./plots.ts').then((loaded) => setPlots(() => loaded));
		const watcher = new ResizeObserver(([entry]) => {
			if (entry) setWidth(Math.floor(entry.contentRect.width));
		});
		watcher.observe(place.current!);
		return () => watcher.disconnect();
	}, []);
	useEffect(() => {
		if (plots === undefined || width < LEAST) return undefined;
		// Each in a task of its own: together they would hold the page up.
		const timer = setTimeout(() => place.current?.replaceChildren(draw(plots, width)));
		return () => clearTimeout(timer);
	}, [plots, width, label, ...inputs]);
	// What the library writes into its groups is for no ear: labels without a role, and every tick.
	return (
		// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it holds an SVG
		<div role="img" aria-label={label}>
			<div class="plot-place" aria-hidden="true" ref={place} />
		</div>
	);
};
