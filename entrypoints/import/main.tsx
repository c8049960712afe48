import { render } from 'preact';
import { ImportPage } from '../../components/import/ImportPage.tsx';
import '../../components/ui/theme.css';

render(<ImportPage />, document.body);
