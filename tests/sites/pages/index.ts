/** A page written by us in the structure of a host's, with titles and ids of real papers. */
export interface SamplePage {
	siteId: string;
	/** In this folder; what its cards say is in `../expected/<stem>.json`. */
	file: string;
	/** Where the host would serve it. */
	url: string;
	/** Canonical ids of its cards that can be read, in their order; one may come twice. */
	ids: readonly string[];
}

const page = (siteId: string, file: string, url: string, ids: readonly string[]): SamplePage => ({
	siteId,
	file,
	url,
	ids,
});

/** Every page of this folder; the unit tests read them in Node, the browsers are served them. */
export const pages: readonly SamplePage[] = [
	page('arxiv', 'arxiv-abs-bare.html', 'https://arxiv.org/abs/1602.03837', ['arxiv:1602.03837']),
	page('arxiv', 'arxiv-abs-code.html', 'https://arxiv.org/abs/2305.14314', ['arxiv:2305.14314']),
	page('arxiv', 'arxiv-abs-dateless.html', 'https://arxiv.org/abs/hep-th/9711200v3', [
		'arxiv:hep-th/9711200',
	]),
	page('arxiv', 'arxiv-abs-groups.html', 'https://arxiv.org/abs/1602.03837', [
		'arxiv:1602.03837',
	]),
	page('arxiv', 'arxiv-abs-old.html', 'https://arxiv.org/abs/hep-th/9711200', [
		'arxiv:hep-th/9711200',
	]),
	page('arxiv', 'arxiv-abs-suffix.html', 'https://arxiv.org/abs/0806.4129', ['arxiv:0806.4129']),
	page('arxiv', 'arxiv-abs-typeset.html', 'https://arxiv.org/abs/2607.22212', [
		'arxiv:2607.22212',
	]),
	page('arxiv', 'arxiv-abs.html', 'https://arxiv.org/abs/1609.03499v2', ['arxiv:1609.03499']),
	page('arxiv', 'arxiv-author.html', 'https://arxiv.org/a/maldacena_j_1', [
		'arxiv:hep-th/9711200',
		'arxiv:math/0211159',
		'arxiv:1602.03837',
	]),
	page('arxiv', 'arxiv-catchup.html', 'https://arxiv.org/catchup/cs.AI/2024-06-18?abs=True', [
		'arxiv:2406.12045',
		'arxiv:2312.00752',
	]),
	page('arxiv', 'arxiv-empty-month.html', 'https://arxiv.org/list/math/2020-01', []),
	page('arxiv', 'arxiv-empty.html', 'https://arxiv.org/list/cs.CL/new', []),
	page('arxiv', 'arxiv-list-cut.html', 'https://arxiv.org/list/hep-th/1997-11?skip=0&show=25', [
		'arxiv:hep-th/9711200',
		'arxiv:hep-th/9802150',
		'arxiv:1706.03762',
	]),
	page('arxiv', 'arxiv-list-learning.html', 'https://arxiv.org/list/cs.LG/new', [
		'arxiv:2305.14314',
		'arxiv:2305.18290',
		'arxiv:1609.03499',
		'arxiv:1706.03762',
		'arxiv:0806.4129',
		'arxiv:2010.11929',
	]),
	page('arxiv', 'arxiv-list-month.html', 'https://arxiv.org/list/hep-th/1997-11', [
		'arxiv:hep-th/9711200',
		'arxiv:hep-th/9711162',
		'arxiv:0704.0526',
	]),
	page('arxiv', 'arxiv-list-new.html', 'https://arxiv.org/list/cs/new', [
		'arxiv:1706.03762',
		'arxiv:2106.09685',
		'arxiv:2607.21471',
		'arxiv:0704.0046',
		'arxiv:1602.03837',
		'arxiv:0806.4129',
		'arxiv:math/0510544',
	]),
	page('arxiv', 'arxiv-list-odd.html', 'https://arxiv.org/list/cs.LG/pastweek', [
		'arxiv:1810.04805',
		'arxiv:2305.18290',
	]),
	page('arxiv', 'arxiv-list-recent.html', 'https://arxiv.org/list/cs.CL/recent', [
		'arxiv:1810.04805',
		'arxiv:2402.03300',
		'arxiv:1706.03762',
	]),
	page('arxiv', 'arxiv-list-typeset.html', 'https://arxiv.org/list/cs/pastweek', [
		'arxiv:2607.22212',
		'arxiv:2607.21978',
		'arxiv:2607.21579',
		'arxiv:2607.18955',
		'arxiv:1404.3450',
	]),
	page('arxiv', 'arxiv-list-year.html', 'https://arxiv.org/list/math/2002', [
		'arxiv:math/0211159',
		'arxiv:math/0303109',
	]),
	page(
		'arxiv',
		'arxiv-search-empty.html',
		'https://arxiv.org/search/?query=xyzzy&searchtype=all',
		[],
	),
	page(
		'arxiv',
		'arxiv-search-titles.html',
		'https://arxiv.org/search/advanced?advanced=&terms-0-term=diffusion&abstracts=hide',
		['arxiv:2006.11239', 'arxiv:hep-th/9711200'],
	),
	page(
		'arxiv',
		'arxiv-search-versions.html',
		'https://arxiv.org/search/?query=graph&searchtype=all&source=header',
		['arxiv:1404.3450', 'arxiv:1404.3450', 'arxiv:1706.03762', 'arxiv:math/0211159'],
	),
	page(
		'arxiv',
		'arxiv-search.html',
		'https://arxiv.org/search/?query=language&searchtype=all&source=header',
		['arxiv:2005.14165', 'arxiv:1810.04805', 'arxiv:1609.03499', 'arxiv:1602.03837', 'arxiv:0806.4129'],
	),
	page('biorxiv', 'biorxiv-collection.html', 'https://www.biorxiv.org/collection/bioinformatics?page=1', ['doi:10.64898/2026.04.27.721076']),
	page('biorxiv', 'biorxiv-empty.html', 'https://www.biorxiv.org/search/xyzzy', []),
	page('biorxiv', 'biorxiv-search.html', 'https://www.biorxiv.org/search/coronavirus%20numresults%3A75', ['doi:10.1101/2020.02.02.931162', 'doi:10.1101/622803', 'doi:10.1101/2020.03.09.20033217', 'doi:10.1101/081455']),
	page('cvf', 'cvf-day.html', 'https://openaccess.thecvf.com/CVPR2022?day=all', [
		'arxiv:2111.06377',
		'url:https://openaccess.thecvf.com/content/CVPR2022/html/Liu_A_ConvNet_for_the_2020s_CVPR_2022_paper.html',
		'url:https://openaccess.thecvf.com/content/CVPR2022/html/Rombach_High-Resolution_Image_Synthesis_With_Latent_Diffusion_Models_CVPR_2022_paper.html',
		'url:https://openaccess.thecvf.com/content/CVPR2022/html/Author_Of_Dates_CVPR_2022_paper.html',
	]),
	page('cvf', 'cvf-empty.html', 'https://openaccess.thecvf.com/CVPR2022?day=2022-06-24', []),
	page('cvf', 'cvf-old.html', 'https://openaccess.thecvf.com/CVPR2016.py', [
		'url:https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html',
		'url:https://openaccess.thecvf.com/content_cvpr_2013/html/Ren_Histograms_of_Sparse_2013_CVPR_paper.html',
	]),
	page('europepmc', 'europepmc-empty.html', 'https://europepmc.org/search?query=xyzzy', []),
	page('europepmc', 'europepmc-search.html', 'https://europepmc.org/search?query=learning', ['pmid:26017442', 'pmid:34265844', 'pmid:37000001', 'url:https://europepmc.org/article/PPR/PPR1', 'url:https://europepmc.org/article/PMC/PMC1', 'url:https://europepmc.org/article/ETH/ETH1', 'url:https://europepmc.org/article/MED/0001?x=%22']),
	page('google-scholar', 'google-scholar-empty.html', 'https://scholar.google.com/scholar?q=xyzzy', []),
	page('google-scholar', 'google-scholar-odd.html', 'https://scholar.google.com/scholar?hl=en&q=learning+theory', [
		'url:https://scholar.google.com/scholar?cluster=4215263391713462786',
		'doi:10.1007/978-0-387-45528-0',
		'url:https://www.cs.example.edu/~hinton/absps/dropout.pdf',
		'url:https://www.example.org/vc?id=7',
		'url:https://scholar.google.com/scholar?cluster=78',
		'url:https://patents.google.com/patent/US6285999B1/en',
		'url:https://www.example.org/tolls',
		'url:https://ora.ox.ac.uk/objects/uuid:1',
	]),
	page('google-scholar', 'google-scholar-search.html', 'https://scholar.google.com/scholar?q=attention', [
		'arxiv:1706.03762',
		'acl:N19-1423',
		'url:https://www.nature.com/articles/nature14539',
		'arxiv:2004.12832',
		'openreview:WE_vluYUL-X',
		'arxiv:2106.09685',
	]),
	page('huggingface', 'huggingface-broken-data.html', 'https://huggingface.co/papers', [
		'arxiv:1706.03762',
		'arxiv:2312.00752',
	]),
	page(
		'huggingface',
		'huggingface-client-rendered.html',
		'https://huggingface.co/papers/week/2026-W27',
		['arxiv:2106.09685', 'arxiv:2312.00752', 'arxiv:2304.02643'],
	),
	page(
		'huggingface',
		'huggingface-daily-2024.html',
		'https://huggingface.co/papers?date=2024-08-12',
		['arxiv:1706.03762', 'arxiv:2312.00752', 'arxiv:2106.09685'],
	),
	page('huggingface', 'huggingface-daily.html', 'https://huggingface.co/papers/date/2026-07-02', [
		'arxiv:2309.06180',
		'arxiv:1706.03762',
		'arxiv:2106.09685',
		'arxiv:2304.02643',
		'arxiv:2205.14135',
		'arxiv:2312.00752',
	]),
	page('huggingface', 'huggingface-empty.html', 'https://huggingface.co/papers?q=xyzzy', []),
	page(
		'huggingface',
		'huggingface-hostile.html',
		'https://huggingface.co/papers/date/2026-07-01',
		['arxiv:2607.00001', 'arxiv:2607.00002', 'arxiv:2607.00003', 'arxiv:2607.00004', 'arxiv:2607.00005'],
	),
	page(
		'huggingface',
		'huggingface-paper-bare.html',
		'https://huggingface.co/papers/2309.06180v1?ref=mail',
		['arxiv:2309.06180'],
	),
	page('huggingface', 'huggingface-paper.html', 'https://huggingface.co/papers/2309.06180', [
		'arxiv:2309.06180',
	]),
	page('huggingface', 'huggingface-search.html', 'https://huggingface.co/papers?q=attention', [
		'arxiv:1706.03762',
		'arxiv:2205.14135',
		'arxiv:2309.06180',
	]),
	page('huggingface', 'huggingface-trending.html', 'https://huggingface.co/papers/trending', [
		'arxiv:2309.06180',
		'arxiv:2106.09685',
	]),
	page('huggingface', 'huggingface-week.html', 'https://huggingface.co/papers/week/2026-W40', [
		'arxiv:2609.30222',
		'arxiv:2609.31590',
	]),
	page('medrxiv', 'medrxiv-empty.html', 'https://www.medrxiv.org/content/early/recent', []),
	page('medrxiv', 'medrxiv-search.html', 'https://www.medrxiv.org/search/stability', ['doi:10.1101/2020.03.09.20033217']),
	page('openreview', 'openreview-empty.html', 'https://openreview.net/search?term=xyzzy', []),
	page(
		'openreview',
		'openreview-forum.html',
		'https://openreview.net/forum?id=WE_vluYUL-X&noteId=abcdefghij',
		['openreview:WE_vluYUL-X'],
	),
	page('openreview', 'openreview-profile.html', 'https://openreview.net/profile?id=~Albert_Gu1', [
		'openreview:tEYskw1VY2',
		'openreview:Zv9HbWjM0aP',
		'openreview:GnRrQdT8lJ',
	]),
	page('openreview', 'openreview-record.html', 'https://openreview.net/forum?id=tEYskw1VY2', ['openreview:tEYskw1VY2']),
	page('openreview', 'openreview-search.html', 'https://openreview.net/search?term=language', [
		'openreview:HPuSIXJaa9',
		'openreview:WE_vluYUL-X',
		'openreview:tEYskw1VY2',
	]),
	page(
		'openreview',
		'openreview-venue.html',
		'https://openreview.net/group?id=ICLR.cc/2021/Conference',
		[
			'openreview:YicbFdNTTy',
			'openreview:nZeVKeeFYf9',
			'openreview:uyTL5Bvosj',
			'openreview:AL1fq05o7H',
		],
	),
	page('semantic-scholar', 'semantic-scholar-empty.html', 'https://www.semanticscholar.org/search?q=xyzzy', []),
	page('semantic-scholar', 'semantic-scholar-search.html', 'https://www.semanticscholar.org/search?q=attention&sort=relevance', [
		'arxiv:1706.03762',
		'acl:N19-1423',
		'arxiv:2004.12832',
		'arxiv:2106.09685',
		'doi:10.1162/neco.1997.9.8.1735',
	]),
	page('acl-anthology', 'acl-anthology-empty.html', 'https://aclanthology.org/people/nobody/', []),
	page('acl-anthology', 'acl-anthology-event.html', 'https://aclanthology.org/events/acl-2023/', ["acl:2023.acl-long.754", "acl:2023.acl-long.870", "acl:2023.findings-acl.507"]),
	page('acl-anthology', 'acl-anthology-person.html', 'https://aclanthology.org/people/kyunghyun-cho/', ["acl:D14-1179", "acl:W14-4012", "acl:2020.emnlp-main.550"]),
	page('acl-anthology', 'acl-anthology-volume.html', 'https://aclanthology.org/volumes/N19-1/', ["acl:N19-1423"]),
	page('papers-cool', 'papers-cool-empty.html', 'https://papers.cool/arxiv/search?query=xyzzy', []),
	page('papers-cool', 'papers-cool-paper.html', 'https://papers.cool/arxiv/1706.03762', ["arxiv:1706.03762"]),
	page('papers-cool', 'papers-cool-search.html', 'https://papers.cool/arxiv/search?query=attention', ["arxiv:1706.03762", "arxiv:2106.09685"]),
	page('papers-cool', 'papers-cool-venue.html', 'https://papers.cool/venue/ICLR.2024?group=Oral', ["openreview:VtmBAGCN7o", "acl:2023.acl-long.754", "url:https://openaccess.thecvf.com/content/WACV2024/html/Zhang_Object.html"]),
	page('pmlr', 'pmlr-empty.html', 'https://proceedings.mlr.press/v1/index.html', []),
	page('pmlr', 'pmlr-reissue.html', 'https://proceedings.mlr.press/r5/', ["url:https://proceedings.mlr.press/r5/author95a.html"]),
	page('pmlr', 'pmlr-volume.html', 'https://proceedings.mlr.press/v139/', ["url:https://proceedings.mlr.press/v139/radford21a.html", "openreview:YicbFdNTTy"]),
	page('pubmed', 'pubmed-empty.html', 'https://pubmed.ncbi.nlm.nih.gov/?term=xyzzy', []),
	page('pubmed', 'pubmed-search.html', 'https://pubmed.ncbi.nlm.nih.gov/?term=learning', ["doi:10.1038/nature14539", "doi:10.1162/neco.1997.9.8.1735", "doi:10.1038/s41586-021-03819-2", "pmid:1000001", "pmid:1000002", "arxiv:1706.03762"]),
	page('acl-anthology', 'acl-anthology-journal.html', 'https://aclanthology.org/Q17-1010/', ['acl:Q17-1010']),
	page('acl-anthology', 'acl-anthology-paper.html', 'https://aclanthology.org/N19-1423/', ['acl:N19-1423']),
	page('biorxiv', 'biorxiv-paper.html', 'https://www.biorxiv.org/content/10.1101/2020.02.02.931162v1.full-text', ['doi:10.1101/2020.02.02.931162']),
	page('cvf', 'cvf-paper.html', 'https://openaccess.thecvf.com/content/CVPR2022/html/Liu_A_ConvNet_for_the_2020s_CVPR_2022_paper.html', ['arxiv:2201.03545']),
	page('cvf', 'cvf-paper-old.html', 'https://openaccess.thecvf.com/content_cvpr_2017/html/Huang_Densely_Connected_Convolutional_CVPR_2017_paper.html', ['url:https://openaccess.thecvf.com/content_cvpr_2017/html/Huang_Densely_Connected_Convolutional_CVPR_2017_paper.html']),
	page('medrxiv', 'medrxiv-paper.html', 'https://www.medrxiv.org/content/10.1101/2020.03.09.20033217v2', ['doi:10.1101/2020.03.09.20033217']),
	page('pmlr', 'pmlr-paper.html', 'https://proceedings.mlr.press/v139/radford21a.html', ['url:https://proceedings.mlr.press/v139/radford21a.html']),
	page('pmlr', 'pmlr-paper-forum.html', 'https://proceedings.mlr.press/v205/ichter23a.html', ['openreview:bdHkMjBJG_w']),
	page('pmlr', 'pmlr-paper-stale.html', 'https://proceedings.mlr.press/v139/ramesh21a.html', []),
	page('pubmed', 'pubmed-article.html', 'https://pubmed.ncbi.nlm.nih.gov/34265844/', ['doi:10.1038/s41586-021-03819-2']),
	page('pubmed', 'pubmed-article-bare.html', 'https://pubmed.ncbi.nlm.nih.gov/1000001/', ['pmid:1000001']),
	page('google-scholar', 'google-scholar-citation.html', 'https://scholar.google.com/citations?view_op=view_citation&hl=en&user=aaaaaaaAAAAJ&citation_for_view=aaaaaaaAAAAJ:u5HHmVD_uO8C', ['url:https://www.nature.com/articles/nature14539']),
	page('google-scholar', 'google-scholar-citation-chinese.html', 'https://scholar.google.com/citations?view_op=view_citation&hl=zh-CN&user=aaaaaaaAAAAJ&citation_for_view=aaaaaaaAAAAJ%3Au-x6o8ySG0sC', ['arxiv:1706.03762']),
	page('google-scholar', 'google-scholar-profile.html', 'https://scholar.google.com/citations?user=aaaaaaaAAAAJ&hl=en', ['url:https://scholar.google.com/scholar?cluster=5362332738201102290', 'url:https://scholar.google.com/scholar?cluster=2960712678066186980', 'arxiv:2106.09685', 'url:https://scholar.google.com/scholar?cluster=7889935075533581268', 'url:https://scholar.google.com/scholar?cluster=42', 'url:https://scholar.google.com/scholar?cluster=3166990653379142174', 'url:https://scholar.google.com/citations?view_op=view_citation&citation_for_view=aaaaaaaAAAAJ:YsMSGLbcyi4C', 'url:https://scholar.google.com/citations?view_op=view_citation&citation_for_view=aaaaaaaAAAAJ:UeHWp8X0CEIC', 'url:https://scholar.google.com/citations?view_op=view_citation&citation_for_view=aaaaaaaAAAAJ:hqOjcs7Dif8C', 'url:https://scholar.google.com/scholar?cluster=7']),
	page('google-scholar', 'google-scholar-profile-empty.html', 'https://scholar.google.com/citations?hl=de&user=baaaaaaAAAAJ&view_op=list_works&sortby=pubdate', []),
	page('semantic-scholar', 'semantic-scholar-paper.html', 'https://www.semanticscholar.org/paper/Attention-is-All-you-Need-Vaswani-Shazeer/204e3073870fae3d05bcbc2f6a8e263d9b72e776', ['arxiv:1706.03762']),
	page('semantic-scholar', 'semantic-scholar-paper-navigated.html', 'https://www.semanticscholar.org/paper/Long-Short-Term-Memory-Hochreiter-Schmidhuber/2e9d221c206e9503ceb452302d68d10e293f2a10?p2df', ['doi:10.1162/neco.1997.9.8.1735']),
	page('semantic-scholar', 'semantic-scholar-paper-broken.html', 'https://www.semanticscholar.org/paper/df2b0e26d0599ce3e70df8a9da02e51594e0e992', ['doi:10.18653/v1/n19-1423']),
];
