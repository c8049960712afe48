import { useEffect } from 'preact/hooks';
import { message, numberOf } from '../../lib/messages.ts';
import { READING_STATES } from '../../lib/paper/paper.ts';
import { savedOverTime, statesOverTime, topicsOverTime } from '../../lib/statistics/series.ts';
import { Empty } from '../backup/Empty.tsx';
import { Trouble } from '../backup/Trouble.tsx';
import { useLoss } from '../hooks/useLoss.ts';
import { Progress } from '../ui/Progress.tsx';
import { MatrixFigure } from './MatrixFigure.tsx';
import { Ranking } from './Ranking.tsx';
import type { LibraryStatistics } from './read.ts';
import { TimelineFigure } from './TimelineFigure.tsx';
import { useStatistics } from './useStatistics.ts';
import { percentOf, stateName, topicName } from './words.ts';

/** Topics that have a colour of their own; as many as can be told apart. */
const MOST_TOPICS = 8;
const MOST_VENUES = 10;

const Totals = ({ statistics }: { statistics: LibraryStatistics }) => {
	const { papers, states, starred, topics } = statistics;
	const totals = [
		[message('savedPapers'), numberOf(papers)],
		[message('statsRead'), numberOf(states[READING_STATES.indexOf('read') + 1] ?? 0)],
		[message('statsStarred'), numberOf(starred)],
		[message('optionsTopics'), numberOf(topics.length)],
	] as const;
	return (
		<dl class="totals">
			{totals.map(([name, total]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd>{total}</dd>
				</div>
			))}
		</dl>
	);
};

const Plots = ({ statistics }: { statistics: LibraryStatistics }) => {
	const { today } = statistics;
	return (
		<>
			<TimelineFigure
				title={message('statsSaved')}
				caption={message('statsSavedText')}
				timeline={savedOverTime(statistics, today)}
				nameOf={() => message('savedPapers')}
			/>
			{statistics.topics.length > 0 && (
				<TimelineFigure
					title={message('statsTopics')}
					caption={message('statsTopicsText')}
					timeline={topicsOverTime(statistics, today, MOST_TOPICS)}
					nameOf={topicName}
				/>
			)}
			<TimelineFigure
				title={message('statsProgress')}
				caption={message('statsProgressText')}
				timeline={statesOverTime(statistics, today, ['none', ...READING_STATES])}
				nameOf={stateName}
				colours="states"
			/>
			{statistics.topics.length > 1 && <MatrixFigure statistics={statistics} />}
			<Ranking
				title={message('statsVenues')}
				column={message('statsVenue')}
				counts={statistics.venues.slice(0, MOST_VENUES)}
			/>
			<Ranking
				title={message('statsAuthors')}
				column={message('statsAuthor')}
				counts={statistics.authors}
			/>
		</>
	);
};

const Body = () => {
	const { statistics, done, error } = useStatistics();
	useLoss();
	const isAny = done > 0;
	useEffect(() => {
		// There will be something to draw: what draws it is loaded meanwhile.
		if (isAny) void import('./plots.ts');
	}, [isAny]);
	if (statistics === undefined) {
		if (error !== undefined) return <Trouble error={error} />;
		return <Progress text={message('statsCounting', percentOf(done))} part={done} />;
	}
	if (statistics.papers === 0) return <Empty />;
	return (
		<>
			<Totals statistics={statistics} />
			<Plots statistics={statistics} />
		</>
	);
};

/** What a library holds, in plots and in the tables behind them. */
export const Statistics = () => (
	<main class="statistics">
		<header>
			<h1>{message('statsTitle')}</h1>
			<a href="/library.html">{message('openLibrary')}</a>
		</header>
		<Body />
	</main>
);
