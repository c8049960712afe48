import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { openLibrary } from '../../components/library/results.ts';
import { startSearch } from '../../components/library/search-client.ts';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/library/library.css';

const opening = openLibrary();
// Told where it is waited for.
opening.catch(() => undefined);
startSearch();

startPage('libraryTitle', () =>
	render(
		<WithTopics after={opening}>{() => <LibraryPage opening={opening} />}</WithTopics>,
		document.body,
	),
);
