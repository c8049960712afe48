import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import '../../components/ui/theme.css';
import '../../components/options/options.css';

render(<Options />, document.body);
