import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { nameThisPage } from '../../lib/own-page.ts';
import '../../components/ui/theme.css';
import '../../components/welcome/welcome.css';

nameThisPage('welcomeTitle');
render(<Welcome />, document.body);
