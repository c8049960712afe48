const WORDS =
	'Abel Abelian Africa African Alzheimer Amazon American Android Angstrom Arabic Asia Asian ' +
	'Atari Australia Banach Bayes Bayesian Bellman Bengali Bernoulli Bessel Bezier Bloch ' +
	'Bogoliubov Bohr Boltzmann Boolean Bose Brazil Bregman Brownian Burgers Calabi Calderon ' +
	'Carlo Carnot Cartesian Casimir Cauchy Cesaro Chandrasekhar Chebyshev Chern China Chinese ' +
	'Cholesky Compton Coulomb Cramer Darwin Darwinian Debye Dirac Dirichlet Doppler Dutch Dyson ' +
	'Einstein English Erdos Euclid Euclidean Euler Eulerian Europe European Fano Faraday Fermi ' +
	'Feynman Finnish Fisher Floquet Fock Fokker Fourier Frechet Fredholm French Frobenius Gabor ' +
	'Galerkin Galois Gateaux Gauss Gaussian Georgia German Gibbs Ginzburg Github Godel Goldbach ' +
	'Goldstone Google Grassmann Greek Haar Hadamard Hamilton Hamiltonian Hausdorff Hawkes ' +
	'Hebbian Hebrew Heisenberg Hermite Hermitian Hessian Higgs Hilbert Hindi Holder Hopf ' +
	'Hopfield Hormander Huffman India Indian Indic Internet Ising Italian Ito Jacobi Jacobian ' +
	'Japan Japanese Java Jensen Josephson Kac Kahler Kalman Kepler Keplerian Kerr Kondo Koopman ' +
	'Korea Korean Kronecker Krylov Kullback Lagrange Lagrangian Landau Langevin Laplace ' +
	'Laplacian Larmor Latin Lebesgue Legendre Leibler Levy Lie Linux Lipschitz Lojasiewicz ' +
	'London Lorentz Lyapunov Mahalanobis Majorana Markov Markovian Maxwell Mercer Mexico Mie ' +
	'Minecraft Minkowski Mobius Moller Monge Monte Mott Nash Navier Nernst Nesterov Neumann ' +
	'Newton Newtonian Noether Norwegian Nyquist Nystrom Onsager Painleve Pareto Parkinson Pauli ' +
	'Penrose Persian Planck Poincare Poisson Polish Portuguese Python Rademacher Raman Ramanujan ' +
	'Rayleigh Reddit Renyi Riemann Riemannian Russian Rust Rydberg Schrodinger Schubert Schur ' +
	'Schwarzschild Seiberg Shannon Shapley Siamese Sinkhorn Sobolev Sommerfeld Spanish ' +
	'Stackelberg Stein Stiefel Stokes Sudoku Swahili Swedish Szemeredi Taylor Teichmuller ' +
	'Thompson Thomson Tikhonov Toeplitz Turan Turing Turkish Twitter Ukraine Ukrainian Urdu ' +
	'Vandermonde Vietnamese Vlasov Volterra Voronoi Wasserstein Weibull Weyl Wiener Wigner ' +
	'Wikidata Wikipedia Witten Yang YouTube Yukawa Zariski Zeeman Zipf';

/** “Gaussians”, “Americans”. */
const withPlural = (word: string): string[] => (word.endsWith('an') ? [word, `${word}s`] : [word]);

/**
 * Words of scientific titles that keep their capital: people, languages, places, products. Without
 * accents: `Schrodinger` stands for “Schrödinger”, too.
 */
export const PROPER_NOUNS: ReadonlySet<string> = new Set(WORDS.split(' ').flatMap(withPlural));
