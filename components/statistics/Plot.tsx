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
		if (plots && width >= LEAST) place.current!.replaceChildren(draw(plots, width));
	}, [plots, width, ...inputs]);
	// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it holds an SVG
	return <div class="plot-place" role="img" aria-label={label} ref={place} />;
};
