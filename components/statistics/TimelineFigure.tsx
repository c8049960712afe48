import { message, numberOf } from '../../lib/messages.ts';
import type { Timeline } from '../../lib/statistics/series.ts';
import { Figure, type Table } from './Figure.tsx';
import { Plot } from './Plot.tsx';
import { periodName, unitName } from './words.ts';

export interface TimelineFigureProps {
	title: string;
	caption: string;
	timeline: Timeline;
	nameOf: (id: string) => string;
	/** States have colours of their own. */
	colours?: 'topics' | 'states';
}

const tableOf = ({ unit, periods, series }: Timeline, nameOf: (id: string) => string): Table => ({
	head: [unitName(unit), ...series.map(({ id }) => nameOf(id))],
	rows: periods
		.map((period, index) => [
			periodName(period, unit),
			...series.map(({ counts }) => numberOf(counts[index]!)),
		])
		.toReversed(),
});

const Legend = ({
	timeline: { series },
	nameOf,
}: Pick<TimelineFigureProps, 'timeline' | 'nameOf'>) => (
	<ul class="legend">
		{series.map(({ id, total }, index) => (
			<li key={id}>
				<span class="swatch" style={{ background: `var(--series-${index})` }} />
				{nameOf(id)} <span class="total">{numberOf(total)}</span>
			</li>
		))}
	</ul>
);

/** Counts over time as stacks, with a legend where there is more than one series. */
export const TimelineFigure = ({
	title,
	caption,
	timeline,
	nameOf,
	colours = 'topics',
}: TimelineFigureProps) => (
	<Figure title={title} caption={caption} table={() => tableOf(timeline, nameOf)}>
		<div class={`colours ${colours}`}>
			{timeline.series.length > 1 && <Legend timeline={timeline} nameOf={nameOf} />}
			<Plot
				label={`${title}. ${caption}`}
				inputs={[timeline]}
				draw={({ drawTimeline }, width) =>
					drawTimeline(timeline, nameOf, { width, language: message('languageTag') })
				}
			/>
		</div>
	</Figure>
);
