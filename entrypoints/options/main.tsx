import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/options/options.css';

startPage('optionsTitle', () =>
	render(<WithTopics>{() => <Options />}</WithTopics>, document.body),
);
