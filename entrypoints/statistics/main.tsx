import { render } from 'preact';
import { Statistics } from '../../components/statistics/Statistics.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/statistics/statistics.css';

startPage('statsTitle', () =>
	render(<WithTopics>{() => <Statistics />}</WithTopics>, document.body),
);
