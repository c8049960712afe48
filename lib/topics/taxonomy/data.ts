import type { TopicDefinition } from './definition.ts';

export const data: readonly TopicDefinition[] = [
	{
		id: 'kg',
		label: 'Knowledge Graphs',
		description: 'Knowledge graphs, ontologies, semantic web',
		strong:
			'kg|kgs|knowledge base|knowledge graph|knowledge representation|ontolog*|' +
			'semantic web|sparql|taxonomy completion|taxonomy expansion|taxonomy induction|' +
			'wikidata',
		weak: 'triple',
	},
	{
		id: 'timeseries',
		label: 'Time Series',
		description: 'Time-series forecasting and analysis',
		strong:
			'event sequence|forecast*|imputation|irregularly sampled|multivariate time|' +
			'spatio temporal data|spatio temporal graph*|spatio temporal model*|' +
			'spatio temporal prediction|spatiotemporal data|spatiotemporal graph*|' +
			'spatiotemporal model*|spatiotemporal prediction|stock prediction|stock price|' +
			'temporal point process*|time sery',
		weak: 'temporal data|trajectory',
		keyword: 'temporal point processe',
	},
	{
		id: 'tabular',
		label: 'Tabular',
		description: 'Tabular data, trees, boosting',
		strong:
			'boosting|decision forest|decision tree|feature selection|gradient boost*|' +
			'random forest|table data|table representation|table understanding|tabpfn|tabular*|' +
			'xgboost',
		weak: 'table',
		keyword: 'classification and regression|ensemble learning',
	},
	{
		id: 'anomaly',
		label: 'Anomaly Detection',
		description: 'Anomaly, outlier and novelty detection',
		strong:
			'anomalous|anomaly|defect detection|fault detection|fault diagnosis|fraud|' +
			'novelty detection|outlier',
		weak: 'defect|intrusion',
	},
	{
		id: 'recsys',
		label: 'Recommenders',
		description: 'Recommender systems, CTR, personalisation',
		strong:
			'advertising|click through|collaborative filtering|ctr|e commerce|ecommerce|' +
			'recommendation|recommender|recsy|user behavior model*|user interest|' +
			'user preference model*',
		weak: 'item|personalis*|personaliz*|user behavior|user preference|user profile',
		keyword: 'personalization',
	},
	{
		id: 'retrieval',
		label: 'Search & Retrieval',
		description: 'Information retrieval, ranking, embeddings, hashing',
		strong:
			'ann search|cross modal retrieval|dense retrieval|document retrieval|embedding model|' +
			'hashing|image retrieval|information retrieval|learning to rank|multimodal retrieval|' +
			'nearest neighbor search|nearest neighbour search|passage retrieval|query expansion|' +
			'query rewriting|query understanding|re rank|re ranker|re ranking|rerank|reranker|' +
			'reranking|retriever|search engine|semantic retrieval|sentence embedding|' +
			'sparse retrieval|text embedding|text retrieval|vector database|vector search|' +
			'web search',
		weak: 'ranking|retrieval',
	},
];
