import { render } from 'preact';
import { Statistics } from '../../components/statistics/Statistics.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { nameThisPage } from '../../lib/own-page.ts';
import '../../components/ui/theme.css';
import '../../components/statistics/statistics.css';

nameThisPage('statsTitle');
render(<WithTopics>{() => <Statistics />}</WithTopics>, document.body);
