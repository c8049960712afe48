/** Bars that are not inside their card, are clipped by it, or lie over words of the host. */
export const MISPLACED = `bars().flatMap(({ host, bar }) => {
	const card = host.closest('article, li.arxiv-result, dd, #abs, .note, .gs_r, .cl-paper-row, .align-items-stretch, .paper, .full-docsum, .citation, .highwire-cite, .paper-list > li, .paper-header, li.item, .paper_wrapper, .row > .col-md-12') ?? host.parentElement;
	if (bar.getClientRects().length === 0) return [bar.getAttribute('paper') + ' is not drawn'];
	bar.scrollIntoView({ block: 'center' });
	const box = bar.getBoundingClientRect();
	const outer = card.getBoundingClientRect();
	const inside = box.left >= outer.left - 1 && box.right <= outer.right + 1 && box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1;
	const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
	const over = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.textContent.trim() || node.parentElement.closest('dialog, script, style')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const clips = [];
		for (let at = node.parentElement; at && at !== card; at = at.parentElement) if (getComputedStyle(at).overflow !== 'visible') clips.push(at.getBoundingClientRect());
		for (const { left, right, top, bottom } of range.getClientRects()) {
			const rect = { left: Math.max(left, ...clips.map((clip) => clip.left)), right: Math.min(right, ...clips.map((clip) => clip.right)), top: Math.max(top, ...clips.map((clip) => clip.top)), bottom: Math.min(bottom, ...clips.map((clip) => clip.bottom)) };
			const wide = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
			const high = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
			if (wide > 1 && high > 2 && getComputedStyle(node.parentElement).visibility === 'visible') over.push(node.textContent.trim().slice(0, 30));
		}
	}
	if (inside && over.length === 0) return [];
	return [bar.getAttribute('paper') + (inside ? '' : ' sticks out of its card: ' + JSON.stringify([box, outer])) + (over.length ? ' lies over: ' + over.join(' | ') : '')];
})`;
