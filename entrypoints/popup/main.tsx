import { render } from 'preact';
import { App } from '../../components/popup/App.tsx';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';

render(<App />, document.body);
