import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';

render(<WithTopics>{() => <App place="popup" />}</WithTopics>, document.body);
