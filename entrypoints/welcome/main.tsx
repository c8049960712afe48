import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';
import '../../components/welcome/welcome.css';

startPage('welcomeTitle', () => render(<Welcome />, document.body));
