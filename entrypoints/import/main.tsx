import { render } from 'preact';
import { ImportPage } from '../../components/import/ImportPage.tsx';
import { startPage } from '../../lib/own-page/start.ts';
import '../../components/ui/theme.css';

startPage('importTitle', () => render(<ImportPage />, document.body));
