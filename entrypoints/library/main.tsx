import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/library/library.css';

startPage('libraryTitle', () =>
	render(<WithTopics>{() => <LibraryPage />}</WithTopics>, document.body),
);
