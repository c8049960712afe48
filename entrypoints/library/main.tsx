import { render } from 'preact';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { WithTopics } from '../../components/topics/WithTopics.tsx';
import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/library/library.css';

render(<WithTopics>{() => <LibraryPage />}</WithTopics>, document.body);
