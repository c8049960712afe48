import type { ComponentChild, Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Late } from './Late.tsx';
import { useWhenIdle } from './useWhenIdle.ts';
import { isSeen, topFor, topKept, windowOf } from './window.ts';

export interface ListHandle {
	element: HTMLElement | null;
	/** Scrolls as little as is needed to see a row. */
	show: (index: number) => void;
	toTop: () => void;
	/** Rows that are wholly seen at once. */
	page: () => number;
}

export interface VirtualListProps {
	count: number;
	/** What the rows are of: when it changes, those that are seen are drawn first. */
	of: unknown;
	/** Whether something else will soon take its place: rows that are not seen wait for that. */
	isBusy: boolean;
	/** Whether a row can be drawn: if not, what stood in its place stays for a moment. */
	isThere: (index: number) => boolean;
	/** Height of every row, in pixels: where a row stands is a product, whatever there are. */
	height: number;
	label: string;
	render: (index: number) => ComponentChild;
	/** Told which rows are drawn: `[from, to)`. */
	onWindow: (from: number, to: number) => void;
	/** The row that stays where it is when the height changes. */
	current: number;
	/** Whether titles have one line. */
	oneLine: boolean;
	handle: Ref<ListHandle>;
}

/** A list that draws only the rows that are seen, however many there are. */
export const VirtualList = (props: VirtualListProps) => {
	const { count, of, isBusy, isThere, height, label, current, oneLine } = props;
	const { render, onWindow, handle } = props;
	const scroller = useRef<HTMLDivElement>(null);
	// At first no more than can be seen, whose place is not known before it is drawn.
	const [[from, to], setWindow] = useState<[number, number]>(() => [
		0,
		Math.min(count, Math.ceil(innerHeight / height)),
	]);
	/** As the list was told last: to ask the browser would lay the page out in the middle of drawing. */
	const placeRef = useRef<{ top: number; view: number } | undefined>(undefined);
	const place = () => ({ top: 0, view: innerHeight, ...placeRef.current, height });
	const look = (): void => {
		if (!placeRef.current) return;
		const [first, last] = windowOf(place(), count);
		setWindow((before) => (before[0] === first && before[1] === last ? before : [first, last]));
	};
	const measure = (): void => {
		const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
		placeRef.current = { top: scrollTop, view: clientHeight };
		look();
	};
	const show = (index: number): void => {
		scroller.current?.scrollTo({ top: topFor(place(), index) });
		measure();
	};
	useLayoutEffect(look, [count, height]);
	const heightRef = useRef(height);
	useLayoutEffect(() => {
		const before = heightRef.current;
		heightRef.current = height;
		if (before === height) return;
		scroller.current?.scrollTo({ top: topKept({ ...place(), height: before }, height, current) });
		measure();
	}, [height]);
	/** A current row that was seen is seen also where the list has less room now. */
	const resize = (): void => {
		const wasSeen = placeRef.current && topFor(place(), current) === placeRef.current.top;
		measure();
		if (wasSeen) show(current);
	};
	const resizeRef = useRef(resize);
	useLayoutEffect(() => {
		resizeRef.current = resize;
	});
	// Also tells the first size, after the first rows are painted.
	useEffect(() => {
		const observer = new ResizeObserver(() => resizeRef.current());
		if (scroller.current) observer.observe(scroller.current);
		return () => observer.disconnect();
	}, []);
	useLayoutEffect(() => onWindow(from, to), [from, to]);
	// Rows that are not seen follow later.
	const settled = useWhenIdle(of, isBusy);
	useImperativeHandle(handle, () => ({
		element: scroller.current,
		show,
		toTop: () => {
			// Told already: to ask the browser would lay the page out at every keystroke.
			if (place().top === 0) return;
			if (scroller.current) scroller.current.scrollTop = 0;
			measure();
		},
		page: () => Math.max(1, Math.floor(place().view / height)),
	}));
	const drawn = Array.from(
		{ length: Math.max(0, Math.min(to, count) - from) },
		(_, at) => from + at,
	);
	return (
		<div class={`rows${oneLine ? ' one-line' : ''}`} ref={scroller} onScroll={measure}>
			<ul aria-label={label} style={{ blockSize: `${count * height}px` }}>
				{drawn.map((index) => (
					<li
						key={index}
						aria-setsize={count}
						aria-posinset={index + 1}
						style={{ blockSize: `${height}px`, insetBlockStart: `${index * height}px` }}
					>
						<Late isLate={() => settled !== of && !(isSeen(place(), index) && isThere(index))}>
							{render(index)}
						</Late>
					</li>
				))}
			</ul>
		</div>
	);
};
