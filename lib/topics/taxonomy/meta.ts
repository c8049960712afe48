import type { TopicDefinition } from './definition.ts';

export const meta: readonly TopicDefinition[] = [
	{
		id: 'benchmark',
		label: 'Benchmark',
		description: 'Benchmarks and evaluation methodology',
		strong:
			'arena|benchmark*|comprehensive evaluation|evaluation framework|' +
			'evaluation methodolog*|evaluation metric|evaluation of llm|evaluation protocol|' +
			'evaluation suite|human evaluation|leaderboard|llm as a judge|llm evaluation|' +
			'llm judge|model evaluation|systematic evaluation',
		weak: 'evaluating|evaluation|testbed',
		keyword: 'dataset and benchmark|metric|reproducibility',
	},
	{
		id: 'dataset',
		label: 'Dataset',
		description: 'New datasets and corpora',
		strong:
			'annotated corpus|annotated corpuss|annotated data set|annotated dataset|' +
			'comprehensive corpus|comprehensive corpuss|comprehensive data set|' +
			'comprehensive dataset|curated corpus|curated corpuss|curated data set|' +
			'curated dataset|dataset of|first corpus|first corpuss|first data set|first dataset|' +
			'high quality corpus|high quality corpuss|high quality data set|high quality dataset|' +
			'large scale corpus|large scale corpuss|large scale data set|large scale dataset|' +
			'multilingual corpus|multilingual corpuss|multilingual data set|multilingual dataset|' +
			'new corpus|new corpuss|new data set|new dataset|novel corpus|novel corpuss|' +
			'novel data set|novel dataset|open corpus|open corpuss|open data set|open dataset|' +
			'public corpus|public corpuss|public data set|public dataset',
		weak: 'annotated|corpora|corpus|dataset',
	},
	{
		id: 'survey',
		label: 'Survey',
		description: 'Surveys, reviews, tutorials, position papers',
		strong:
			'a review|an overview|literature review|overview of|perspective on|position paper|' +
			'roadmap|sok|survey|systematic review|taxonomy of|tutorial',
		weak: 'position|review|taxonomy',
	},
];
