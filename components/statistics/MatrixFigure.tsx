import { message, numberOf } from '../../lib/messages.ts';
import { topicMatrix } from '../../lib/statistics/series.ts';
import { Figure, type Table } from './Figure.tsx';
import { Plot } from './Plot.tsx';
import type { LibraryStatistics } from './read.ts';
import { topicName } from './words.ts';

/** Topics on each side; fewer where the page is narrow. */
const MOST = 10;
const MOST_NARROW = 6;
const NARROW = 480;

/** Which topics are found on the same papers. */
export const MatrixFigure = ({ statistics }: { statistics: LibraryStatistics }) => {
	const { ids, rows } = topicMatrix(statistics, MOST);
	const names = ids.map(topicName);
	const title = message('statsTogether');
	const caption = message('statsTogetherText');
	const table = (): Table => ({
		head: [message('statsTopic'), ...names],
		rows: rows.map((row, index) => [names[index]!, ...row.map(numberOf)]),
	});
	return (
		<Figure title={title} caption={caption} table={table}>
			<Plot
				label={`${title}. ${caption}`}
				inputs={[statistics]}
				draw={({ drawMatrix }, width) => {
					const most = width < NARROW ? MOST_NARROW : MOST;
					const shown = rows.slice(0, most).map((row) => row.slice(0, most));
					const size = { width, language: message('languageTag') };
					return drawMatrix({ labels: names.slice(0, most), rows: shown }, size);
				}}
			/>
		</Figure>
	);
};
