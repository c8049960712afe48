import type { TopicDefinition } from './definition.ts';

export const dataEvaluation: readonly TopicDefinition[] = [
	{
		id: 'benchmark',
		label: 'Benchmark',
		description: 'Benchmarks and evaluation methodology',
		strong:
			'benchmark comprising|benchmark consisting|benchmark designed|benchmark for|' +
			'benchmark of|benchmark suite|benchmark that|benchmark to evaluate|' +
			'challenging benchmark|comprehensive benchmark|diagnostic benchmark|' +
			'evaluation benchmark|evaluation infrastructure|evaluation methodolog*|' +
			'evaluation of large|evaluation of llm|evaluation protocol|evaluation suite|' +
			'first benchmark|large scale benchmark|llm as a judge|llm evaluation|llm judge|' +
			'model evaluation|new benchmark|novel benchmark|reproducibility|' +
			'systematic evaluation|unified benchmark',
		title: '*bench|arena|benchmark*|evaluating|evaluation|leaderboard|testbed',
		weak: 'compass',
		keyword: 'dataset and benchmark|metric|reproducibility',
		not:
			'across benchmark|benchmark dataset|benchmark demonstrate|benchmark performance|' +
			'benchmark result|benchmark score|benchmark show|existing benchmark|' +
			'off policy evaluation|policy evaluation|public benchmark|standard benchmark',
	},
	{
		id: 'dataset',
		label: 'Dataset',
		description: 'New datasets and corpora',
		strong:
			'annotated corpus|comprehensive dataset|curated corpus|curated dataset|' +
			'dataset consisting|dataset containing|dataset includes|first dataset|' +
			'first large scale dataset|high quality dataset|large scale corpus|' +
			'multilingual corpus|multilingual dataset|new corpus|novel dataset|open dataset|' +
			'the dataset is',
		title: 'corpus|data set|dataset',
		not:
			'benchmark dataset|cross dataset|dataset bias|dataset condensation|' +
			'dataset distillation|dataset shift|existing dataset|imbalanced dataset|' +
			'synthetic dataset',
	},
	{
		id: 'survey',
		label: 'Survey',
		description: 'Surveys, reviews, tutorials, position papers',
		strong:
			'comprehensive review|comprehensive survey|literature review|position paper|' +
			'scoping review|survey of|survey paper|systematic review|systematic survey|' +
			'this review',
		title:
			'a review|challenge and future|challenge and opportunity|future direction|' +
			'open problem|opportunity and challenge|overview|past present|recent advance|' +
			'review of|review on|roadmap|state of the field|survey|tutorial',
		weak: 'perspective on|primer|taxonomy',
		not: 'survey data|survey response',
	},
	{
		id: 'kg',
		label: 'Knowledge Graphs',
		description: 'Knowledge graphs, ontologies, semantic web',
		strong:
			'datalog|description logic|kg|kgs|knowledge graph|knowledge representation|ontolog*|' +
			'semantic web|sparql|wikidata',
		weak: 'knowledge base|triple',
	},
	{
		id: 'timeseries',
		label: 'Time Series',
		description: 'Time-series forecasting and analysis',
		strong:
			'event sequence|forecast*|irregularly sampled|multivariate time|point process|' +
			'spatio temporal data|spatio temporal graph*|spatio temporal model*|' +
			'spatio temporal prediction|stock price|temporal point process*|time series',
		title: 'imputation|temporal data',
		keyword: 'temporal point process',
	},
	{
		id: 'tabular',
		label: 'Tabular',
		description: 'Tabular data, trees, boosting',
		strong:
			'feature selection|gradient boost*|table reasoning|table representation|' +
			'table understanding|tabpfn|tabular data|tabular foundation model|xgboost',
		title: 'decision tree|random forest|tabular*',
		weak: 'table',
		keyword: 'classification and regression|ensemble learning',
	},
	{
		id: 'anomaly',
		label: 'Anomaly Detection',
		description: 'Anomaly, outlier and novelty detection',
		strong:
			'anomal*|defect detection|fault detection|fault diagnosis|fraud detection|' +
			'novelty detection|outlier detection',
		title: 'fraud|outlier',
		weak: 'defect|intrusion',
		not: 'activation outlier',
	},
	{
		id: 'recsys',
		label: 'Recommenders',
		description: 'Recommender systems, CTR, personalisation',
		strong:
			'advertising|click through|collaborative filtering|ctr|e commerce|recommend*|' +
			'semantic id|user interest',
		title: 'personalization|personalized|user preference',
		weak: 'item|personaliz*|user behavior|user profile',
		keyword: 'personalization',
		not:
			'personalized federated|personalized generation|personalized image|' +
			'personalized medicine',
	},
	{
		id: 'retrieval',
		label: 'Search & Retrieval',
		description: 'Information retrieval, ranking, embeddings, hashing',
		strong:
			'approximate nearest neighbor|cross modal retrieval|dense retrieval|' +
			'document retrieval|image retrieval|information retrieval|late interaction|' +
			'learning to rank|multimodal retrieval|nearest neighbor search|passage retrieval|' +
			'query expansion|query rewriting|re rank|re ranker|re ranking|retrieval model|' +
			'search engine|semantic retrieval|sentence embedding|sparse retrieval|' +
			'text embedding model|text retrieval|vector database|vector search',
		title: 'hashing|ranking|retrieval|retriever|text embedding',
		weak: 'embedding|nearest neighbor|search',
		not:
			'agentic search|architecture search|beam search|deep search|embedding space|' +
			'evolutionary search|graph embedding|heuristic search|hyper parameter search|' +
			'line search|local search|network embedding|neural architecture search|' +
			'node embedding|phase retrieval|policy search|position embedding|program search|' +
			'random search|retrieval augmentation|retrieval augmented|search agent|search for|' +
			'search space|tree search|word embedding',
	},
	{
		id: 'events',
		label: 'Event Forecasting',
		parent: 'timeseries',
		description: 'Predicting events of the world: outcomes, probabilities, prediction markets',
		strong:
			'event forecasting|event prediction|forecasting event|forecasting question|forecasting tournament|future event|llm forecast*|prediction market|superforecast*',
	},
	{
		id: 'personalization',
		label: 'Personalization',
		parent: 'recsys',
		description: 'Models that adapt to one person: preferences, history, identity',
		strong:
			'llm personalization|personalized alignment|personalized assistant|personalized generation|personalized language model|personalized llm|personalized response|personalizing|user history|user profile',
		title: 'personalization|personalized',
		weak: 'persona|user preference',
	},
];
