import type { MadeBackup } from '../../lib/backup/log.ts';
import { languageTag, message, numberOf } from '../../lib/messages.ts';
import { printBytes } from './bytes.ts';

/** The backups that were made, the last first. */
export const MadeBackups = ({ made }: { made: readonly MadeBackup[] }) => {
	if (made.length === 0) return <p>{message('backupNone')}</p>;
	return (
		<table class="made-backups">
			<caption>{message('backupsMade')}</caption>
			<thead>
				<tr>
					<th scope="col">{message('backupWhen')}</th>
					<th scope="col">{message('backupPapers')}</th>
					<th scope="col">{message('backupSize')}</th>
					<th scope="col">{message('backupFile')}</th>
				</tr>
			</thead>
			<tbody>
				{made.map(({ at, papers, bytes, file }) => (
					<tr key={at}>
						<td>{new Date(at).toLocaleString(languageTag())}</td>
						<td>{numberOf(papers)}</td>
						<td>{printBytes(bytes)}</td>
						<td class="file">{file}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
};
