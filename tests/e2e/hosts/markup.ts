/** What all test pages are made of: escaping, styles and Hugging Face's embedded data. */
import type { HostPaper } from './papers.ts';

export const escapeHtml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/**
 * The properties of Hugging Face's cards that matter to us: clipped, in a grid, with a fixed
 * thumbnail, a bubble placed over it, and perhaps skipped while off screen.
 */
export const HF_STYLE = `
body { margin: 0; font: 16px/1.5 sans-serif; color: #101828; background: #fff }
html.dark body { color: #f3f4f6; background: #0b0f19 }
a { color: inherit; text-decoration: none }
main { max-width: 1200px; margin: 0 auto; padding: 16px }
.grid { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)) }
.grid.lazy > * { content-visibility: auto; contain-intrinsic-size: auto 430px }
article { position: relative; display: flex; flex-direction: column; overflow: hidden; border: 1px solid #6b7280; border-radius: 12px }
.thumbnail { display: block; height: 256px; background: #d1d5db }
.bubble { position: absolute; right: 8px; top: 224px; height: 24px; padding: 0 8px; border: 1px solid; border-radius: 6px; background: #fff; color: #101828; pointer-events: none; font-size: 14px }
.body { display: flex; gap: 24px; padding: 32px 24px 24px }
.votes { height: 56px; width: 48px; flex: none }
.text { width: 100%; min-width: 0 }
h3 { margin: 0 0 4px; font-size: 18px; line-height: 24px }
h3 a:hover { text-decoration: underline }
.row { display: flex; justify-content: space-between; gap: 8px; min-width: 0 }
.authors { display: flex; gap: 4px; list-style: none; margin: 0; padding: 0; min-width: 0; overflow: hidden; white-space: nowrap }
`;

/** JSON inside a script element, where only `<` could end it. */
export const scriptJson = (value: unknown): string =>
	JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** The attribute that Hugging Face's server puts on the island, for these papers. */
export const dailyPapersProps = (papers: readonly HostPaper[], date: string): string =>
	JSON.stringify({
		canSubmit: false,
		dateString: date,
		dailyPapers: papers.map((entry, index) => ({
			paper: {
				id: entry.id,
				authors: entry.authors.map((name) => ({ name, hidden: false })),
				publishedAt: `${entry.published}T00:00:00.000Z`,
				submittedOnDailyAt: `${date}T00:00:00.000Z`,
				title: entry.title,
				summary: entry.abstract,
				upvotes: index,
				ai_keywords: ['test page'],
			},
			publishedAt: `${date}T02:00:00.000Z`,
			title: entry.title,
			summary: entry.abstract,
			numComments: 0,
		})),
		periodType: 'day',
		query: {},
		isTrending: false,
	});
