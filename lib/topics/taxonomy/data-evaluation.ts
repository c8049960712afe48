import type { TopicDefinition } from './definition.ts';

export const dataEvaluation: readonly TopicDefinition[] = [
	{
		id: 'benchmark',
		label: 'Benchmark',
		strong:
			'a benchmark|assessing|benchmark comprising|benchmark consisting|benchmark dataset|' +
			'benchmark designed|benchmark evaluating|benchmark for|benchmark framework|' +
			'benchmark named|benchmark of|benchmark suite|benchmark that|benchmark to evaluate|' +
			'benchmark with|benchmarking framework|benchmarking study|challenging benchmark|' +
			'comparative evaluation|comprehensive benchmark|comprehensive evaluation|' +
			'construct a benchmark|diagnostic benchmark|diagnostic suite|evaluate whether|' +
			'evaluation benchmark|evaluation framework|evaluation infrastructure|' +
			'evaluation methodolog*|evaluation metric|evaluation of large|evaluation of llm|' +
			'evaluation protocol|evaluation suite|first benchmark|introduce a benchmark|' +
			'large scale benchmark|live benchmark|llm as a judge|llm evaluation|llm judge|' +
			'model evaluation|new benchmark|novel benchmark|our benchmark|present a benchmark|' +
			'propose a benchmark|reproducibility|shared task|systematic evaluation|test suite|' +
			'unified benchmark',
		named: 'benchmark spanning|we benchmark',
		title:
			'a challenge|arena|auditing|*bench|benchmark*|can llm|comparison|diagnosing|' +
			'diagnostic|do llm|evaluat*|evaluating|evaluation|gym|how far|how well|leaderboard|' +
			'measuring|metric|stress testing|testbed|testing',
		weak: 'challenge|compass|empirical study',
		keyword: 'dataset and benchmark|metric|reproducibility',
		not:
			'across benchmark|benchmark dataset|benchmark dataset demonstrate|' +
			'benchmark dataset show|benchmark demonstrate|benchmark performance|benchmark result|' +
			'benchmark score|benchmark show|benchmarks show|challenge and opportunity|' +
			'diverse benchmark|existing benchmark|multiple benchmark|off policy evaluation|' +
			'on benchmark|policy evaluation|public benchmark|several benchmark|' +
			'standard benchmark|various benchmark|widely used benchmark',
	},
	{
		id: 'dataset',
		label: 'Dataset',
		strong:
			'annotated corpus|annotated dataset|built dataset|comprehensive dataset|' +
			'constructed dataset|corpus comprising|corpus consisting|corpus containing|' +
			'create a dataset|curate a dataset|curate a large scale|curated corpus|' +
			'data collection platform|dataset and benchmark|dataset annotated|dataset comprises|' +
			'dataset comprising|dataset consisting|dataset contain|dataset covering|' +
			'dataset featuring|dataset for|dataset includes|dataset of|dataset paired|' +
			'first dataset|first large scale dataset|first public dataset|introduce a dataset|' +
			'introduce a large scale|large scale corpus|large scale dataset|multilingual corpus|' +
			'multilingual dataset|multimodal dataset|new corpus|new dataset|novel corpus|' +
			'novel dataset|open corpus|open dataset|our dataset|publicly available dataset|' +
			'release a dataset|release the dataset|released dataset|the dataset is|' +
			'training corpus|we collect|we construct a large',
		named:
			'corpus of|curated dataset|dataset containing|dataset spanning|dataset with|' +
			'high quality dataset|we curate',
		title: '000 hour|a resource|annotated|data set|dataset|in the wild dataset|large scale|million',
		weak: 'corpus',
		not:
			'benchmark dataset|cross dataset|dataset bias|dataset condensation|' +
			'dataset distillation|dataset shift|existing dataset|imbalanced dataset|' +
			'synthetic dataset',
	},
	{
		id: 'survey',
		label: 'Survey',
		strong:
			'comprehensive overview|comprehensive review|comprehensive survey|critical review|' +
			'in this perspective|in this position|in this survey|position paper|scoping review|' +
			'survey of|survey paper|survey provides|survey the|systematic review|' +
			'systematic survey|this article reviews|this overview|this paper argues|' +
			'this paper reviews|this position|this review|this survey|we review|we survey',
		named: 'literature review|this perspective|we argue that',
		title:
			'a critique|a review|an introduction to|challenge and future|' +
			'challenge and opportunity|challenges and|from foundation to|future direction|' +
			'introduction to|landscape of|lesson from|lesson learned|open problem|' +
			'opportunity and challenge|overview|past present|position|primer|recent advance|' +
			'review|review of|review on|roadmap|state of the field|survey|taxonomy|tutorial|' +
			'vision for|what we know',
		weak: 'perspective|perspective on',
		not:
			'code review|medical review|movie review|order position|peer review|position aware|' +
			'position bias|position embedding|position encoding|product review|review generation|' +
			'review process|review system|survey data|survey response|user review',
	},
	{
		id: 'kg',
		label: 'Knowledge Graphs',
		strong:
			'datalog|description logic|entity alignment|graph rag|graphrag|kg|kg completion|kgqa|' +
			'kgs|knowledge graph|knowledge graph completion|knowledge graph construction|' +
			'knowledge graph embedding|knowledge graph question|knowledge graph reasoning|' +
			'knowledge representation|linked data|ontolog*|ontologies|rdf|semantic web|sparql|' +
			'wikidata',
		weak: 'knowledge base|triple',
	},
	{
		id: 'timeseries',
		label: 'Time Series',
		strong:
			'activity recognition sensor|anomaly detection in time|demand forecasting|' +
			'event sequence|human activity recognition|irregularly sampled|load forecasting|' +
			'longitudinal data|multivariate forecasting|multivariate time|point process|' +
			'sensor data|sensor time series|sequence forecasting|spatio temporal data|' +
			'spatio temporal forecasting|spatio temporal graph*|spatio temporal model*|' +
			'spatio temporal prediction|spatiotemporal forecasting|stock price|' +
			'temporal forecasting|temporal point process*|temporal sequence|time series|' +
			'time series forecasting|time series foundation|traffic forecasting|wearable sensor',
		named: 'forecast*',
		title: 'imputation|temporal data',
		keyword: 'temporal point process',
	},
	{
		id: 'tabular',
		label: 'Tabular',
		strong:
			'feature selection|gradient boost*|gradient boosted|in context tabular|random forest|' +
			'table reasoning|table representation|table understanding|tabpfn|' +
			'tabular classification|tabular data|tabular deep learning|tabular foundation|' +
			'tabular foundation model|tabular generation|tabular learning|tabular llm|' +
			'tabular prediction|xgboost',
		title: 'decision tree|tabular*',
		weak: 'table',
		keyword: 'classification and regression|ensemble learning',
	},
	{
		id: 'anomaly',
		label: 'Anomaly Detection',
		strong:
			'anomal*|anomaly localization|anomaly segmentation|condition monitoring|' +
			'crack detection|defect classification|defect detection|defect segmentation|' +
			'failure prediction|fault|fault detection|fault diagnosis|fault prediction|' +
			'fraud detection|industrial anomaly|industrial inspection|log anomaly|' +
			'novelty detection|open set anomaly|outlier detection|predictive maintenance|' +
			'prognostic*|remaining useful life|surface defect|video anomaly',
		title: 'fraud|outlier',
		weak: 'defect|intrusion',
		not:
			'activation outlier|anomalous diffusion|anomalous dimension|chiral anomaly|' +
			'conformal anomaly|fault tolerance|fault tolerant|trace anomaly',
	},
	{
		id: 'recsys',
		label: 'Recommenders',
		strong:
			'advertising|click through|click through rate|collaborative filtering|' +
			'conversational recommendation|ctr|ctr prediction|e commerce|e commerce search|' +
			'generative recommendation|item recommendation|next item|recommender|semantic id|' +
			'sequential recommendation|user behavior modeling|user interest|user modeling|' +
			'user preference|user preference modeling',
		named: 'cold start|recommend*',
		title: 'personalization|personalized',
		weak: 'item|personaliz*|user behavior|user profile',
		keyword: 'personalization',
		not:
			'personalized federated|personalized generation|personalized image|' +
			'personalized medicine',
	},
	{
		id: 'retrieval',
		label: 'Search & Retrieval',
		strong:
			'approximate nearest neighbor|bm25|click model|composed image retrieval|' +
			'composed video retrieval|cross encoder|cross modal retrieval|dense retrieval|' +
			'dense retriever|document ranking|document retrieval|embedding model|hard negative|' +
			'hybrid retrieval|image retrieval|image text retrieval|index structure|' +
			'late interaction|learned sparse|learning to rank|multi vector|multimodal embedding|' +
			'multimodal retrieval|nearest neighbor search|passage ranking|passage retrieval|' +
			'product search|query expansion|query rewriting|query understanding|ranking model|' +
			're ranker|re ranking|reasoning intensive retrieval|relevance judgment|reranker|' +
			'retrieval benchmark|retrieval model|retrieval performance|retriever|search engine|' +
			'search relevance|semantic retrieval|semantic search|sentence embedding|' +
			'sparse retrieval|table retrieval|text embedding|text embedding model|text retrieval|' +
			'text to image retrieval|tf idf|universal embedding|vector database|vector index|' +
			'vector retrieval|vector search|video retrieval|visual document retrieval',
		named: 'information retrieval|re rank|relevance|reranking',
		title: 'hashing|retrieval',
		weak: 'embedding|nearest neighbor|ranking|search',
		not:
			'agentic search|architecture search|beam search|deep relevance|deep search|' +
			'embedding space|evolutionary search|graph embedding|heuristic search|' +
			'hyper parameter search|information retrieval augmented|line search|local search|' +
			'network embedding|neural architecture search|node embedding|phase retrieval|' +
			'policy search|position embedding|program search|random search|' +
			'retrieval augmentation|retrieval augmented|search agent|search for|search space|' +
			'tree search|word embedding',
	},
	{
		id: 'events',
		label: 'Event Forecasting',
		parent: 'timeseries',
		strong:
			'event forecasting|event prediction|forecasting event|forecasting question|' +
			'forecasting tournament|future event|llm forecast*|prediction market|superforecast*',
	},
	{
		id: 'personalization',
		label: 'Personalization',
		parent: 'recsys',
		strong:
			'individual user|llm personalization|persona based|personal preference|' +
			'personalized agent|personalized alignment|personalized assistant|' +
			'personalized dialogue|personalized generation|personalized language model|' +
			'personalized llm|personalized memory|personalized response|' +
			'personalized text generation|personalized writing|personalizing|preference memory|' +
			'user history|user level|user modeling|user preference|user profile|user specific',
		named: 'personal assistant',
		title: 'personalization|personalized',
		weak: 'persona',
	},
];
