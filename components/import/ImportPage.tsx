import { browser } from 'wxt/browser';
import { message } from '../../lib/messages.ts';
import { Import } from './Import.tsx';

/** The import as a page of its own. */
export const ImportPage = () => (
	<main class="import-page">
		<h1>{message('importTitle')}</h1>
		<p>
			<a href={browser.runtime.getURL('/library.html')}>{message('openLibrary')}</a>
		</p>
		<Import />
	</main>
);
