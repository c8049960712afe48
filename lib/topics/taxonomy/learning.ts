import type { TopicDefinition } from './definition.ts';

export const learning: readonly TopicDefinition[] = [
	{
		id: 'architecture',
		label: 'Architecture',
		description: 'Neural architectures: attention, transformers, SSMs, recurrent nets',
		strong:
			'activation function|attention head|attention layer|attention mechanism|hopfield|' +
			'hypernetwork|layer norm*|layernorm*|lstm|mamba|neural architecture|' +
			'positional embedding|positional encoding|recurrent model|recurrent network|' +
			'recurrent neural model|recurrent neural network|residual connection|rnn|rope|' +
			'self attention|ssm|state space model|transformer architecture|transformer model|' +
			'transformer variant',
		weak: 'architecture|attention|transformer',
		keyword: 'initialization|normalization|sequence model*',
	},
	{
		id: 'ssl',
		label: 'Self-Supervised',
		description: 'Self-supervised, contrastive, representation learning',
		strong:
			'byol|contrastive learning|contrastive loss*|contrastive objective*|' +
			'contrastive pre training|contrastive pretraining|contrastive representation*|' +
			'infonce|jepa|joint embedding|masked auto encod*|masked autoencod*|masked image|' +
			'masked language modeling|masked language modelling|masked modeling|masked modelling|' +
			'masked prediction|representation learning|self supervis*|simclr|ssl|' +
			'unsupervised learning|unsupervised pre training|unsupervised pretraining|' +
			'unsupervised representation',
		weak: 'contrastive|representation|unsupervised',
		keyword: 'information bottleneck|metric learning|mutual information',
	},
	{
		id: 'shift',
		label: 'Distribution Shift',
		description: 'Domain adaptation/generalisation, OOD, test-time adaptation',
		strong:
			'covariate shift|distribution shift|distributional shift|distributionally robust|' +
			'domain adaptation|domain adaptive|domain generalisation|domain generalization|' +
			'domain shift|invariant learning|invariant risk|ood|out of distribution|' +
			'shortcut learning|spurious correlation|spurious feature|test time adaptation|' +
			'test time training|transfer learning',
		weak: 'domain|shift|transferab*',
		keyword: 'invariance|transfer',
	},
	{
		id: 'fewshot',
		label: 'Few-Shot & Meta',
		description: 'Few-/zero-shot and meta-learning',
		strong:
			'few shot|low shot|maml|meta learn*|meta reinforcement learning|meta tuning|' +
			'metalearn*|one shot|zero shot',
	},
	{
		id: 'continual',
		label: 'Continual Learning',
		description: 'Continual, lifelong, incremental learning',
		strong: 'continual*|forgetting|incremental|life long|lifelong|plasticity',
		weak: 'sequential task',
	},
	{
		id: 'automl',
		label: 'AutoML & NAS',
		description: 'AutoML, NAS, hyper-parameter search',
		strong:
			'algorithm configuration|algorithm selection|architecture search|' +
			'automated machine learning|automl|hyper parameter*|hyperparameter*|' +
			'learned optimizer|learning to optimize|model selection|nas',
		weak: 'tuning',
	},
	{
		id: 'data',
		label: 'Training Data',
		description: 'Data selection, curation, augmentation, distillation',
		strong:
			'augmentation|coreset|curriculum|data attribution|data centric|data cleaning|' +
			'data contamination|data curation|data efficien*|data filtering|data mixing|' +
			'data poisoning|data pruning|data quality|data scarcity|data selection|' +
			'data valuation|dataset bia|dataset condensation|dataset curation|' +
			'dataset distillation|dataset pruning|influence function|mixup|' +
			'training data detection',
		weak: 'curated|training data',
	},
	{
		id: 'synthetic',
		label: 'Synthetic Data',
		description: 'Synthetic data generation',
		strong:
			'data generation|data synthesis|model collapse|self instruct|simulated data|' +
			'synthesise data|synthesise high quality|synthesise instruction|synthesise tool|' +
			'synthesise training|synthesised data|synthesised high quality|' +
			'synthesised instruction|synthesised tool|synthesised training|synthesising data|' +
			'synthesising high quality|synthesising instruction|synthesising tool|' +
			'synthesising training|synthesize data|synthesize high quality|' +
			'synthesize instruction|synthesize tool|synthesize training|synthesized data|' +
			'synthesized high quality|synthesized instruction|synthesized tool|' +
			'synthesized training|synthesizing data|synthesizing high quality|' +
			'synthesizing instruction|synthesizing tool|synthesizing training|synthetic corpora|' +
			'synthetic data|synthetic dataset|synthetic dialogue|synthetic example|' +
			'synthetic image|synthetic instruction|synthetic task|synthetic text|' +
			'synthetic training',
		weak: 'synthetic',
	},
	{
		id: 'weak',
		label: 'Semi/Weak Supervision',
		description: 'Semi-, weakly-supervised, noisy labels, active learning',
		strong:
			'active learning|crowd sourc*|crowdsourc*|imbalance|imbalanced|label noise|' +
			'multi label|multiple instance|noisy label|partial label*|positive unlabeled|' +
			'positive unlabelled|pseudo label*|self training|semi supervis*|weak label|' +
			'weak supervis*|weakly supervis*',
		weak: 'annotation cost|unlabeled data|unlabelled data',
		keyword: 'multi instance',
	},
	{
		id: 'graphs',
		label: 'Graphs',
		description: 'Graph neural networks and graph learning',
		strong:
			'community detection|dynamic graph|gcn|gnn|graph anomaly|graph attention|' +
			'graph classification|graph clustering|graph condensation|graph contrastive|' +
			'graph convolution*|graph data|graph embedding|graph foundation|graph generation|' +
			'graph learning|graph matching|graph mining|graph network|graph networkss|' +
			'graph neural|graph representation|graph signal|graph structure|graph transformer|' +
			'graph transformerss|heterogeneous graph|heterophil*|hypergraph|link prediction|' +
			'message passing|mpnn|node classification|node embedding|node representation|' +
			'over smoothing|oversmoothing',
		weak: 'graph|node',
	},
	{
		id: 'geometric',
		label: 'Geometric DL',
		description: 'Equivariance, symmetry, manifolds, topology',
		strong:
			'clifford|equivarian*|geometric deep learning|hyperbolic|lie algebra|lie group|' +
			'manifold|persistent homology|riemannian|symmetry|topological',
		weak: 'geometric|geometry',
		keyword: 'topology',
	},
];
