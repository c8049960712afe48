import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';

startPage('extensionName', () => render(<WithTopics>{() => <App />}</WithTopics>, document.body));
