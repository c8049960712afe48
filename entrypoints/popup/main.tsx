import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { openPopup } from '../../components/popup/useShown.ts';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';

const opening = openPopup();
// Told where it is waited for.
opening.catch(() => undefined);

startPage('extensionName', () =>
	render(<WithTopics after={opening}>{() => <App opening={opening} />}</WithTopics>, document.body),
);
