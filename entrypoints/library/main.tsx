import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { startSearch } from '../../components/search/search-client.ts';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { openNewest } from '../../lib/library/queries.ts';
import { languageTag } from '../../lib/messages.ts';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/library/library.css';

const opening = openNewest();
startSearch();

startPage('libraryTitle', () =>
	render(
		<WithTopics after={opening.reading}>
			{() => <LibraryPage key={languageTag()} opening={opening} />}
		</WithTopics>,
		document.body,
	),
);
