/**
 * Observable Plot draws SVG of the page’s own colours: it follows light, dark and forced colours
 * without being drawn again, and has stacks of any width, cells, and axes of time. uPlot is a fifth
 * of its size (50 kB against 240 kB, 80 kB packed) and draws on a canvas, which knows none of that,
 * and no matrix. This module is loaded when there is something to draw.
 */
import {
	axisX,
	axisY,
	cell,
	gridY,
	plot,
	rect,
	ruleY,
	text,
	tip,
	pointer,
} from '@observablehq/plot';
import { numberOf } from '../../lib/messages.ts';
import { numberIn } from '../../lib/number.ts';
import { dateOf } from '../../lib/statistics/days.ts';
import { stack, type Timeline } from '../../lib/statistics/series.ts';
import { periodName } from './words.ts';

export interface PlotSize {
	width: number;
	/** The page’s own language. */
	language: string;
}

/** The colour of a series, from the page’s stylesheet. */
const colourOf = (index: number): string => `var(--series-${index})`;

const TIP = { fill: 'var(--ground)', stroke: 'var(--line)', fontSize: 12 } as const;

/** A stack of series over time. */
export const drawTimeline = (
	timeline: Timeline,
	nameOf: (id: string) => string,
	{ width, language }: PlotSize,
): Element => {
	const { unit, periods, series } = timeline;
	const [first, last] = [periods[0]!, periods.at(-1)!];
	const pieces = stack(timeline).map((piece) => ({
		...piece,
		x1: dateOf(piece.start),
		x2: dateOf(piece.end),
		title: `${periodName(piece, unit)}\n${nameOf(series[piece.series]!.id)}: ${numberOf(piece.to - piece.from)}`,
	}));
	const boxes = {
		x1: 'x1',
		x2: 'x2',
		y1: 'from',
		y2: 'to',
	} as const;
	return plot({
		width,
		height: width < 480 ? 220 : 280,
		marginLeft: 44,
		// Half of a day’s name at the last tick.
		marginRight: 24,
		className: 'plot',
		x: { type: 'utc', domain: [dateOf(first.start), dateOf(last.end)] },
		y: { nice: true, zero: true },
		marks: [
			gridY({ stroke: 'var(--line)', strokeOpacity: 1 }),
			axisY({
				label: null,
				ticks: 5,
				tickSize: 0,
				tickFormat: (count: number) => (Number.isInteger(count) ? numberIn(count, language) : ''),
			}),
			axisX({
				label: null,
				ticks: Math.max(2, Math.floor(width / 110)),
				tickSize: 4,
				...(language !== 'en' && { tickFormat: tickFormat(language) }),
			}),
			rect(pieces, {
				...boxes,
				fill: ({ series: index }: { series: number }) => colourOf(index),
				insetLeft: 0.5,
				insetRight: 0.5,
				className: 'pieces',
			}),
			ruleY([0], { stroke: 'var(--quiet)' }),
			tip(pieces, pointer({ ...boxes, title: 'title', ...TIP })),
		],
		color: { type: 'identity' },
	});
};

/** Ticks of a year’s beginning say the year, others the month or the day. */
const tickFormat = (language: string): ((date: Date) => string) => {
	const format = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		return (date: Date): string => formatter.format(date);
	};
	const [year, month, day] = [
		format({ year: 'numeric', month: 'short' }),
		format({ month: 'short' }),
		format({ month: 'short', day: 'numeric' }),
	];
	return (date) => {
		if (date.getUTCDate() !== 1) return day(date);
		return date.getUTCMonth() === 0 ? year(date) : month(date);
	};
};

export interface Matrix {
	labels: string[];
	rows: number[][];
}

/** Room for what is left of a leaning label’s last column, in CSS pixels. */
const LEAN = 60;

/** Least side of a cell that has a number, and about what a digit takes of it, in CSS pixels. */
const ROOMY = 22;
const DIGIT = 6.2;

/** A number as long as there is room for: `1,831`, else `1.8K`, else none. */
const shortened = (count: number, side: number, language: string): string => {
	const short = count.toLocaleString(language, {
		notation: 'compact',
		maximumSignificantDigits: 2,
	});
	return [numberIn(count, language), short].find((each) => each.length * DIGIT <= side) ?? '';
};

/** How often two of the labels are together, as darker and lighter cells with their number. */
export const drawMatrix = ({ labels, rows }: Matrix, { width, language }: PlotSize): Element => {
	const most = Math.max(1, ...rows.flatMap((row, y) => row.filter((_, x) => x !== y)));
	const cells = rows.flatMap((row, y) =>
		row.map((count, x) => ({
			x: labels[x]!,
			y: labels[y]!,
			count,
			own: x === y,
			share: x === y ? 0 : Math.sqrt(count / most),
		})),
	);
	const margin = width < 480 ? 108 : 150;
	// In ems of the labels, which are a little wider than Plot takes them to be.
	const lineWidth = margin / 13;
	// The last label leans over the edge.
	const side = Math.min(40, (width - margin - LEAN) / labels.length);
	const place = { x: 'x', y: 'y' } as const;
	return plot({
		width,
		height: side * labels.length + margin * 0.75,
		marginLeft: margin,
		marginTop: margin * 0.75,
		marginRight: Math.max(0, width - margin - side * labels.length),
		marginBottom: 0,
		className: 'plot',
		padding: 0.06,
		x: { domain: labels },
		y: { domain: labels },
		marks: [
			axisX({
				anchor: 'top',
				label: null,
				tickSize: 0,
				tickRotate: -45,
				textOverflow: 'ellipsis',
				lineWidth,
			}),
			axisY({ label: null, tickSize: 0, textOverflow: 'ellipsis', lineWidth }),
			cell(cells, { ...place, fill: 'var(--raised)', rx: 3 }),
			cell(cells, {
				...place,
				fill: 'var(--series-0)',
				fillOpacity: 'share',
				rx: 3,
				className: 'shares',
			}),
			text(
				cells.filter(({ count, own }) => count > 0 && !own && side >= ROOMY),
				{
					...place,
					text: ({ count }: { count: number }) => shortened(count, side, language),
					fill: ({ share }: { share: number }) =>
						share > 0.6 ? 'var(--on-series)' : 'var(--text)',
					fontSize: 11,
				},
			),
		],
		color: { type: 'identity' },
		opacity: { type: 'identity' },
	});
};
