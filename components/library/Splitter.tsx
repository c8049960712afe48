import { useEffect, useRef, useState } from 'preact/hooks';
import { message, type MessageKey } from '../../lib/messages.ts';
import { PANES, within, type PaneName } from './usePanes.ts';

export interface SplitterProps {
	pane: PaneName;
	label: MessageKey;
	/** Percent; `undefined` while nobody chose. */
	width: number | undefined;
	change: (percent: number | undefined) => void;
}

/** How far one press of an arrow moves it, in percent. */
const STEP = 2;

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** How wide the pane is now, in percent of the page: the splitter stands at its edge. */
const measure = (pane: PaneName, element: HTMLElement, x: number): number => {
	const { left, right, width } = element.parentElement!.getBoundingClientRect();
	const fromStart = isRightToLeft(element) ? right - x : x - left;
	return ((pane === 'facets' ? fromStart : width - fromStart) / width) * 100;
};

const middleOf = (element: HTMLElement): number => {
	const { left, width } = element.getBoundingClientRect();
	return left + width / 2;
};

/** Which way an arrow goes from the side where lines begin; 0 for other keys. */
const stepOf = (key: string, element: Element): number => {
	const right = isRightToLeft(element) ? -STEP : STEP;
	return key === 'ArrowRight' ? right : key === 'ArrowLeft' ? -right : 0;
};

/** Where a key moves the splitter to, in percent, if it does. */
const moved = (pane: PaneName, key: string, now: number, element: Element): number | undefined => {
	const { least, most } = PANES[pane];
	// The detail grows towards the start of lines.
	const side = pane === 'facets' ? 1 : -1;
	if (key === 'Home') return side > 0 ? least : most;
	if (key === 'End') return side > 0 ? most : least;
	const step = stepOf(key, element);
	return step === 0 ? undefined : now + side * step;
};

/**
 * Between two panes: dragged, or moved by arrows, Home and End; a double click, and Enter, make the
 * pane as wide as it is by itself.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
 */
export const Splitter = ({ pane, label, width, change }: SplitterProps) => {
	const bar = useRef<HTMLDivElement>(null);
	const [measured, setMeasured] = useState(0);
	useEffect(() => setMeasured(measure(pane, bar.current!, middleOf(bar.current!))), [width]);
	const onKeyDown = (event: KeyboardEvent): void => {
		const element = bar.current!;
		const now = width ?? measure(pane, element, middleOf(element));
		const next = moved(pane, event.key, now, element);
		if (next === undefined && event.key !== 'Enter') return;
		event.preventDefault();
		// They move rows elsewhere.
		event.stopPropagation();
		change(next);
	};
	const onPointerMove = ({ clientX, buttons }: PointerEvent): void => {
		const element = bar.current!;
		if (buttons === 1 && element.matches(':active')) change(measure(pane, element, clientX));
	};
	return (
		<div
			ref={bar}
			class={`splitter ${pane}-splitter`}
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a rule neither moves nor takes the focus
			role="separator"
			tabIndex={0}
			aria-orientation="vertical"
			aria-label={message(label)}
			aria-valuemin={PANES[pane].least}
			aria-valuemax={PANES[pane].most}
			aria-valuenow={Math.round(within(PANES[pane], width ?? measured))}
			title={message(label)}
			onKeyDown={onKeyDown}
			onPointerDown={(event) => bar.current!.setPointerCapture(event.pointerId)}
			onPointerMove={onPointerMove}
			onDblClick={() => change(undefined)}
		/>
	);
};
