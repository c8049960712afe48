import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/library/library.css';

render(<LibraryPage />, document.body);
