import { message } from '../../lib/messages.ts';
import { Import } from './Import.tsx';

/** The import as a page of its own. */
export const ImportPage = () => (
	<main class="import-page">
		<header>
			<h1>{message('importTitle')}</h1>
			<a href="/library.html">{message('openLibrary')}</a>
		</header>
		<Import />
	</main>
);
