/** The standard normal quantile of .975, for intervals of 95 %. R: `qnorm(.975)`. */
export const Z95 = 1.959963984540054;
