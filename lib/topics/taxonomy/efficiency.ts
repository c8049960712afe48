import type { TopicDefinition } from './definition.ts';

export const efficiency: readonly TopicDefinition[] = [
	{
		id: 'peft',
		label: 'PEFT',
		description: 'Parameter-efficient fine-tuning: LoRA, adapters, prompt tuning',
		strong:
			'adapter|dora|lora|low rank adapt*|parameter efficient*|peft|prefix tuning|' +
			'prompt tuning|qlora|sparse fine tuning',
		weak: 'visual prompt*',
		keyword: 'prompt learning|visual prompt tuning',
	},
	{
		id: 'inference',
		label: 'Efficient Inference',
		description: 'Decoding speed, KV cache, speculative decoding, serving',
		strong:
			'accelerat* inference|early exit*|efficient attention|efficient inference|' +
			'fast inference|flash attention|flashattention|inference acceleration|inference cost|' +
			'inference efficiency|inference latency|inference speed*|key value cache|kv cache*|' +
			'kvcache*|linear attention|llm inference|llm serving|model inference|' +
			'parallel decoding|sparse attention|speculative decoding|speculative sampling|' +
			'token compression|token merging|token pruning|token reduction',
		weak: 'latency|speedup|throughput',
		keyword: 'adaptive computation|decoding|efficient reasoning|efficient transformer',
	},
	{
		id: 'moe',
		label: 'MoE',
		description: 'Mixture of experts',
		strong:
			'expert merging|expert model|expert pruning|expert routing|mixture of expert|moe|' +
			'sparse mixture*',
		weak: 'expert|gating|router',
	},
	{
		id: 'federated',
		label: 'Federated',
		description: 'Federated and decentralised learning',
		strong:
			'client* drift|client* heterogene*|client* selection|decentralised learning|' +
			'decentralised optimisation|decentralised optimization|decentralised training|' +
			'decentralized learning|decentralized optimisation|decentralized optimization|' +
			'decentralized training|fedavg|federated*|fl|non iid|split learning',
		weak: 'client|decentralised|decentralized',
	},
	{
		id: 'distillation',
		label: 'Distillation',
		description: 'Knowledge distillation',
		strong: 'distill*|student model|teacher student',
		weak: 'teacher model',
	},
	{
		id: 'quantization',
		label: 'Quantization',
		description: 'Low-bit weights and activations',
		strong:
			'1 bit|1bit|2 bit|2bit|4 bit|4bit|8 bit|8bit|binary neural network|bnn|fp4|fp8|int4|' +
			'int8|low bit|low precision|mixed precision|quantisation|quantised|quantising|' +
			'quantization|quantized|quantizing',
		weak: 'bit',
	},
	{
		id: 'pruning',
		label: 'Pruning & Sparsity',
		description: 'Pruning, sparsity, low-rank compression',
		strong:
			'lottery ticket*|low rank approximation|low rank compression|low rank decomposition|' +
			'low rank factorisation|low rank factorization|model compression|network compression|' +
			'prune|pruned|pruning|sparse model|sparse network|sparse neural|sparse training|' +
			'sparsity|weight sharing',
		weak: 'compress*|sparse',
		keyword: 'compression|low rank|sparse coding|tensor decomposition',
	},
	{
		id: 'merging',
		label: 'Model Merging',
		description: 'Model merging, weight averaging, task arithmetic',
		strong:
			'merge checkpoint|merge expert|merge model|merging checkpoint|merging expert|' +
			'merging model|mode connectivity|model fusion|model merging|model soup|' +
			'model stitching|task arithmetic|task vector|weight averaging|weight interpolation|' +
			'weight space',
		weak: 'merging',
	},
];
