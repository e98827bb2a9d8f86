# Funnels around a pooled share: exact binomial limits interpolated between counts (Spiegelhalter 2005),
# the spread beside chance, and the pooled share with cities as the units that were drawn.
source("json.R")
suppressMessages(library(survey))
set.seed(2005)

lower <- function(share, n, tail) {
  r <- qbinom(tail, n, share)
  alpha <- (pbinom(r, n, share) - tail) / dbinom(r, n, share)
  max(0, (r - alpha) / n)
}
limits <- list()
for (n in c(1, 5, 10, 27, 66, 150, 1000)) for (share in c(.04, .31, .5, 2 / 3, .93)) for (tail in c(.025, .001))
  limits <- c(limits, list(list(n = n, share = share, tail = tail,
    low = lower(share, n, tail), high = 1 - lower(1 - share, n, tail))))

groups <- list()
for (cities in c(5, 6, 30, 342)) for (apart in c(0, .08)) {
  n <- sample(10:160, cities, replace = TRUE)
  k <- rbinom(cities, n, pmin(.95, pmax(.05, .62 + apart * rnorm(cities))))
  p <- sum(k) / sum(n)
  z <- (k / n - p) / sqrt(p * (1 - p) / n)
  ends <- quantile(z, c(.1, .9), type = 7)
  # Chance alone gives less than 1 once the outer tenths are drawn in: the integral of min(|x|, c)^2.
  cut <- qnorm(.9)
  alone <- integrate(function(x) pmin(abs(x), cut)^2 * dnorm(x), -Inf, Inf, rel.tol = 1e-12)$value
  phi <- sum(pmin(pmax(z, ends[1]), ends[2])^2) / (cities - 1) / alone
  w <- n / (p * (1 - p))
  between <- sqrt(max(0, (phi - 1) * (cities - 1) / (sum(w) - sum(w^2) / sum(w))))
  ratio <- svyratio(~k, ~n, svydesign(ids = ~1, weights = ~w, data = data.frame(k, n, w = 1)))
  se <- as.numeric(SE(ratio)); t <- qt(.975, cities - 1)
  groups <- c(groups, list(list(k = k, n = n, factor = phi, between = between, threshold = 1 + 2 * sqrt(2 / cities),
    share = as.numeric(coef(ratio)), low = as.numeric(max(0, coef(ratio) - t * se)),
    high = as.numeric(min(1, coef(ratio) + t * se)))))
}
cat(document(list(limits = limits, groups = groups)))
