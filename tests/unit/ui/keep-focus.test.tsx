// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { RemoveTag } from '../../../components/paper/RemoveTag.tsx';

vi.mock('../../../lib/messages.ts', () => ({
	message: (key: string, tag: string) => `${key} ${tag}`,
}));

const draw = (tags: readonly string[]) =>
	act(() =>
		render(
			<section>
				<input />
				{tags.length > 0 && (
					<ul>
						{tags.map((tag) => (
							<li key={tag}>
								<a href="/">{tag}</a>
								<RemoveTag tag={tag} remove={() => {}} />
							</li>
						))}
					</ul>
				)}
			</section>,
			document.body,
		),
	);

const labelled = (label: string): HTMLElement =>
	document.querySelector(`[aria-label='removeTag ${label}']`)!;

beforeEach(() => draw(['a', 'b', 'c']));

test.each([
	['b', ['a', 'c'], () => labelled('c')],
	['c', ['a', 'b'], () => labelled('b')],
	['a', [], () => document.querySelector('input')],
] as const)('taking %s off hands the focus on', async (tag, left, next) => {
	labelled(tag).focus();
	labelled(tag).click();
	await draw(left);
	await vi.waitFor(() => expect(document.activeElement).toBe(next()));
});

test('who has gone elsewhere meanwhile stays there', async () => {
	labelled('b').focus();
	labelled('b').click();
	document.querySelector('input')!.focus();
	await draw(['a', 'c']);
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(document.activeElement).toBe(document.querySelector('input'));
});
