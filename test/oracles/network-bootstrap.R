# The rescaled bootstrap of Rao & Wu (1988) written out per respondent, with R's own chance, and
# the variance that it must have. See README.md.
source("json.R")

DRAWS <- 40000
set.seed(1988)

# Respondents per domain who answer on the other domains; some leave a question empty.
sizes <- c(7, 11, 27, 10, 11)
domain <- rep(seq_along(sizes), sizes)
answers_with <- function(chance, empty) {
  A <- t(sapply(domain, function(d) {
    leaning <- rnorm(1, 0, .7)
    as.numeric(runif(5) < plogis(qlogis(chance[d, ]) + leaning))
  }))
  A[matrix(runif(length(A)) < empty, nrow(A))] <- NA
  A[cbind(seq_along(domain), domain)] <- NA
  A
}
shares_of <- function(A, weight = rep(1, nrow(A))) {
  t(sapply(1:5, function(d) {
    own <- domain == d
    colSums(A[own, ] * weight[own], na.rm = TRUE) / colSums((!is.na(A[own, ])) * weight[own])
  }))
}
centred <- function(d) sum(max(d) - d) / (length(d) - 1)^2
indices_of <- function(W, hub) {
  off <- row(W) != col(W)
  mutual <- sum(pmin(W, t(W))[off]) / sum(W[off])
  touching <- sapply(1:5, function(i) mean(c(W[i, -i], W[-i, i])))
  rest <- W[-hub, -hub]
  c(
    density = mean(W[off]), reciprocity = mutual,
    out = sum(W[2, -2]), "in" = sum(W[-2, 2]),
    centralisation = centred(sapply(1:5, function(i) sum(W[i, -i]))),
    difference = touching[hub] - mean(rest[row(rest) != col(rest)]),
    leads = as.numeric(which.max(touching) == hub)
  )
}
one <- function(name, A, invited) {
  W <- shares_of(A)
  hub <- which.max(sapply(1:5, function(i) mean(c(W[i, -i], W[-i, i]))))
  base <- sapply(1:5, function(d) min(colSums(!is.na(A[domain == d, -d]))))
  f <- if (is.null(invited)) rep(0, 5) else base / invited
  yes <- t(sapply(1:5, function(d) colSums(A[domain == d, ], na.rm = TRUE)))
  valid <- t(sapply(1:5, function(d) colSums(!is.na(A[domain == d, ]))))
  draws <- replicate(DRAWS, {
    weight <- unlist(lapply(1:5, function(d) {
      n <- sizes[d]
      r <- tabulate(sample.int(n, n - 1, replace = TRUE), n)
      1 - sqrt(1 - f[d]) + sqrt(1 - f[d]) * n / (n - 1) * r
    }))
    drawn <- shares_of(A, weight)
    for (i in 1:5) for (j in (1:5)[-i]) if (yes[i, j] == 0 || yes[i, j] == valid[i, j]) {
      B <- rbeta(1, yes[i, j] + .5, valid[i, j] - yes[i, j] + .5)
      drawn[i, j] <- W[i, j] + sqrt(1 - f[i]) * (B - W[i, j])
    }
    indices_of(drawn, hub)
  })
  # Of means of respondents who all answered everything the variance is known: Σ (1 − f) s² / n.
  exact <- sum(sapply(1:5, function(d) {
    own <- rowSums(A[domain == d, -d]) / 20
    (1 - f[d]) * var(own) / sizes[d]
  }))
  some <- rownames(draws) != "leads"
  quantiles <- t(apply(draws[some, ], 1, quantile, c(.025, .975), names = FALSE))
  list(
    name = name, domain = domain - 1, answers = A, invited = if (is.null(invited)) rep(NA, 5) else invited,
    hub = hub - 1, exact = if (all(yes[row(yes) != col(yes)] > 0 & (yes < valid)[row(yes) != col(yes)])) exact else NA,
    index = indices_of(W, hub)[some], spread = apply(draws[some, ], 1, sd),
    low = quantiles[, 1], high = quantiles[, 2],
    leads = mean(draws["leads", ])
  )
}

chance <- matrix(c(
  0, .8, .8, .6, .7,
  .8, 0, .6, .5, .4,
  .6, .5, 0, .35, .3,
  .5, .3, .4, 0, .3,
  .5, .4, .4, .3, 0
), 5, byrow = TRUE)
repeat {
  full <- answers_with(chance, 0)
  share <- shares_of(full)
  if (all((share > 0 & share < 1)[row(share) != col(share)])) break
}
# With a share of 0 and one of 1, and answers left empty.
gaps <- full
gaps[domain == 4, 5] <- 0
gaps[domain == 1, 2] <- 1
gaps[cbind(c(9, 14, 20, 33, 50, 60), c(1, 3, 4, 5, 2, 1))] <- NA
gaps[cbind(seq_along(domain), domain)] <- NA
invited <- c(9, 16, 40, 16, 17)

cat(document(list(bootstrap = list(
  one("all answered, invited unknown", full, NULL),
  one("all answered, invited known", full, invited),
  one("gaps and extremes, invited unknown", gaps, NULL),
  one("gaps and extremes, invited known", gaps, invited)
))))
