import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { openNewest } from '../../lib/library/queries.ts';
import { languageTag } from '../../lib/messages.ts';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';

const opening = openNewest();

startPage('extensionName', () =>
	render(
		<WithTopics after={opening.reading}>
			{() => <App key={languageTag()} opening={opening} />}
		</WithTopics>,
		document.body,
	),
);
