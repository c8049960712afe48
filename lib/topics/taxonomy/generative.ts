import type { TopicDefinition } from './definition.ts';

export const generative: readonly TopicDefinition[] = [
	{
		id: 'imagegen',
		label: 'Image Generation',
		description: 'Text-to-image, image synthesis and editing',
		strong:
			'controllable driven generation|controllable generation|generative image|' +
			'image editing|image generation|image generator|image manipulation|image synthesis|' +
			'image to image|image tokeniser|image tokenizer|inpainting|layout driven generation|' +
			'layout generation|personalised driven generation|personalised generation|' +
			'personalized driven generation|personalized generation|stable diffusion|' +
			'style transfer|subject driven generation|subject generation|t2i|text to image|' +
			'virtual try on|visual driven generation|visual generation',
		weak: 'generated image',
		keyword: 'image to image translation',
	},
	{
		id: 'videogen',
		label: 'Video Generation',
		description: 'Video synthesis, editing, prediction',
		strong:
			'character animation|human animation|i2v|image animation|image to video|' +
			'motion animation|motion generation|t2v|talking face|talking head|text to video|' +
			'video customization|video diffusion|video editing|video generation|video generative|' +
			'video generator|video prediction|video synthesis',
		weak: 'generated video|video model',
	},
	{
		id: 'diffusion',
		label: 'Diffusion',
		description: 'Diffusion, flow matching, score-based models',
		strong:
			'classifier free guidance|consistency distillation|consistency model|' +
			'consistency training|ddim|ddpm|diffusion|dit|flow matching|rectified flow|' +
			'schrodinger bridge|schrödinger bridge|score based|score matching|' +
			'stochastic interpolant',
		weak: 'denoising',
	},
	{
		id: 'latent',
		label: 'GAN / VAE / Flows',
		description: 'GANs, VAEs, normalising flows, EBMs, latent-variable generative models',
		strong:
			'auto encoder|auto encoderss|auto encoding|autoencoder|autoencoderss|autoencoding|' +
			'density estimation|discriminator|ebm|energy based model|gan|generative adversarial*|' +
			'generative model|generative modeling|generative modelling|invertible network|' +
			'latent variable*|normalising flow|normalizing flow|stylegan*|vae|wgan*',
		weak: 'generative|latent space',
		keyword: 'disentangle*|vector quantization',
	},
];
