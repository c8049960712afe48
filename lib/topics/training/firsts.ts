/**
 * Ids of the first taxonomy. Label sets made with it know no others; a newer topic counts there as
 * its parent.
 */
export const FIRST_IDS: ReadonlySet<string> = new Set(
	(
		'llm hallucination rag prompting icl reasoning math code agents multiagent alignment finetuning ' +
		'peft pretraining longcontext inference moe architecture editing unlearning translation ' +
		'multilingual dialogue summarization qa ie social linguistics benchmark dataset survey vlm ' +
		'multimodal imagegen videogen video vision3d detection segmentation restoration human document ' +
		'recognition medical remote provenance diffusion latent worldmodel rl imitation bandits robotics ' +
		'driving planning games ssl shift fewshot continual federated distillation quantization pruning ' +
		'automl data synthetic weak merging graphs kg timeseries tabular anomaly recsys retrieval causal ' +
		'bayesian uncertainty optimization theory combopt sciml geometric neurosym adversarial safety ' +
		'privacy fairness interp security society hci education biology chemistry neuro climate quantum ' +
		'finance speech audio systems databases wireless fphysics fmath'
	).split(' '),
);
