# Tests, intervals, effect sizes and reliability, computed with R 4.2, psych and survey.
# See README.md. Random tables are drawn once, here, and stand in the answer.
source("json.R")
options(warn = -1)
suppressMessages({
  library(psych)
  library(survey)
})
set.seed(2019)
add <- function(list, ...) c(list, list(list(...)))

# --- distributions
beta <- list()
shapes <- c(.5, 1, 1.5, 3, 10, 29.5, 66, 500.5, 5000)
for (a in shapes) for (b in shapes) {
  for (p in c(1e-6, .025, .3, .5, .975, 1 - 1e-6)) {
    q <- qbeta(p, a, b)
    # An x with few digits, so that its rounding decides nothing.
    x <- signif(q, 6)
    if (x <= 0 || x >= 1) next
    beta <- add(beta, a = a, b = b, p = p, quantile = q, x = x, below = pbeta(x, a, b))
  }
}
binomial <- list()
for (n in c(1, 2, 7, 10, 27, 66, 1000)) for (p in c(.01, .3, .5, .9)) {
  for (k in unique(c(0, n %/% 3, n %/% 2, n - 1, n))) binomial <- add(binomial, k = k, n = n, p = p, below = pbinom(k, n, p))
}
f <- list()
for (df1 in c(1, 2, 6, 29, 65, 999)) for (df2 in c(1, 4, 58, 260, 9990)) for (p in c(.025, .5, .975)) {
  f <- add(f, p = p, df1 = df1, df2 = df2, quantile = qf(p, df1, df2))
}
t <- list()
for (df in c(1, 2, 3, 5, 15, 61, 97, 1000, 1e5)) for (p in c(.025, .3, .5, .9, .975)) t <- add(t, p = p, df = df, quantile = qt(p, df))

# --- one share
intervals <- list()
for (n in c(1, 2, 3, 5, 7, 10, 11, 27, 66, 98, 333, 1000, 10000)) {
  for (k in unique(c(0, 1, n %/% 4, n %/% 2, (2 * n) %/% 3, n - 1, n))) {
    cp <- as.numeric(binom.test(k, n)$conf.int)
    low <- if (k == 0) 0 else qbeta(.025, k + .5, n - k + .5)
    high <- if (k == n) 1 else qbeta(.975, k + .5, n - k + .5)
    intervals <- add(intervals, k = k, n = n, exactLow = cp[1], exactHigh = cp[2], jeffreysLow = low, jeffreysHigh = high)
  }
}

# --- the same people twice
pairs <- list()
for (b in c(0, 1, 2, 3, 6, 11, 40)) for (c in c(0, 1, 2, 3, 7, 12, 55)) {
  if (b + c == 0) next
  m <- min(b, c)
  pairs <- add(pairs, b = b, c = c, exact = binom.test(b, b + c)$p.value, midP = 2 * pbinom(m - 1, b + c, .5) + dbinom(m, b + c, .5))
}

# --- tables
v <- function(table) {
  table <- table[rowSums(table) > 0, colSums(table) > 0, drop = FALSE]
  sqrt(as.numeric(chisq.test(table, correct = FALSE)$statistic) / (sum(table) * (min(dim(table)) - 1)))
}
tables <- list()
table_of <- function(M) list(table = M, p = fisher.test(M, workspace = 2e8)$p.value, v = v(M))
fixed <- list(
  rbind(c(6, 10, 21, 5, 6), c(1, 1, 6, 5, 5)), rbind(c(6, 10, 21, 5, 6), c(1, 0, 3, 2, 3), c(0, 1, 3, 3, 2)),
  rbind(c(6, 5), c(1, 5)), rbind(c(10, 0), c(0, 10)), rbind(c(2, 2), c(2, 2)), rbind(c(1, 0, 0), c(0, 1, 0), c(0, 0, 1)),
  rbind(c(3, 0, 4), c(2, 0, 1)), rbind(c(3, 0, 4), c(0, 0, 0), c(1, 2, 5))
)
for (M in fixed) tables <- c(tables, list(table_of(M)))
while (length(tables) < 60) {
  M <- matrix(rpois(1, 2) + rpois(25, 2), 5, 5)[1:sample(2:3, 1), 1:sample(2:5, 1)]
  used <- M[rowSums(M) > 0, colSums(M) > 0, drop = FALSE]
  if (min(dim(used)) >= 2 && sum(M) <= 45) tables <- c(tables, list(table_of(M)))
}

# --- groups on an ordered scale: counts per answer, a row per group
counts_of <- function(x, m = 5) tabulate(x, m)
h_of <- function(groups) as.numeric(kruskal.test(groups)$statistic)
kruskal <- list()
while (length(kruskal) < 40) {
  groups <- lapply(seq_len(sample(2:5, 1)), function(i) sample(1:5, sample(3:27, 1), replace = TRUE))
  h <- h_of(groups)
  if (!is.nan(h)) kruskal <- add(kruskal, groups = t(sapply(groups, counts_of)), h = h)
}
x <- c(5, 4, 4, 3, 5, 2, 4)
y <- c(3, 3, 2, 4, 1, 2, 5, 3, 2, 4)
z <- c(4, 4, 5, 3, 4, 2, 5, 4, 4, 3, 1)
kruskal <- add(kruskal, groups = t(sapply(list(x, y, z), counts_of)), h = h_of(list(x, y, z)))

# All ways to choose who is in which group, one by one.
permuted <- function(groups) {
  all <- unlist(groups)
  found <- h_of(groups)
  n <- length(all)
  hs <- c()
  deal <- function(left, sizes, dealt) {
    if (length(sizes) == 1) {
      hs <<- c(hs, h_of(c(dealt, list(all[left]))))
      return(invisible())
    }
    ways <- combn(length(left), sizes[1])
    for (i in seq_len(ncol(ways))) deal(left[-ways[, i]], sizes[-1], c(dealt, list(all[left[ways[, i]]])))
  }
  deal(seq_len(n), lengths(groups), list())
  mean(hs >= found - 1e-9)
}
permutation <- list()
for (groups in list(
  list(c(1, 2, 2), c(3, 4, 5)), list(c(1, 1, 2), c(2, 2, 5)), list(c(1, 5, 3, 3), c(2, 4, 3)),
  list(c(5, 5, 4, 4), c(1, 2, 2, 3)), list(c(1, 2), c(3, 3), c(4, 5)), list(c(2, 2, 4), c(1, 5), c(3, 3, 5)),
  list(c(1, 1, 1, 2), c(1, 2, 2)), list(c(4, 4, 5), c(2, 3), c(1, 1))
)) permutation <- add(permutation, groups = t(sapply(groups, counts_of)), p = permuted(groups))

# Cliff's delta with the interval of Feng & Cliff 2004, from all pairs of people.
cliff <- function(x, y) {
  m <- sign(outer(x, y, "-"))
  d <- mean(m)
  n1 <- length(x)
  n2 <- length(y)
  s2 <- (n2^2 * sum((rowMeans(m) - d)^2) + n1^2 * sum((colMeans(m) - d)^2) - sum((m - d)^2)) / (n1 * n2 * (n1 - 1) * (n2 - 1))
  s2 <- max(s2, (1 - d^2) / (n1 * n2 - 1))
  ts <- qt(.975, n1 + n2 - 2) * sqrt(s2)
  half <- ts * sqrt((1 - d^2)^2 + ts^2)
  c(d, (d - d^3 - half) / (1 - d^2 + ts^2), (d - d^3 + half) / (1 - d^2 + ts^2))
}
effects <- list()
pair <- function(x, y) {
  d <- cliff(x, y)
  list(x = counts_of(x), y = counts_of(y), delta = d[1], low = d[2], high = d[3])
}
effects <- c(effects, list(pair(x, y), pair(x, z), pair(y, z)))
while (length(effects) < 40) {
  one <- sample(1:5, sample(2:27, 1), replace = TRUE, prob = runif(5))
  other <- sample(1:5, sample(2:27, 1), replace = TRUE, prob = runif(5))
  if (abs(cliff(one, other)[1]) < 1) effects <- c(effects, list(pair(one, other)))
}

families <- list(list(p = c(.01, .04, .03, .005), adjusted = p.adjust(c(.01, .04, .03, .005), "holm")))
for (m in c(2, 3, 5, 10, 20)) for (i in 1:3) {
  p <- round(runif(m)^3, 3)
  families <- add(families, p = p, adjusted = p.adjust(p, "holm"))
}

# --- reliability
scale_of <- function(n, k, spread) matrix(pmin(5, pmax(1, round(rnorm(n, 3, 1) + matrix(rnorm(n * k, 0, spread), n, k)))), n, k)
alpha_of <- function(M) {
  a <- psych::alpha(as.data.frame(M), warnings = FALSE)
  list(items = t(M), alpha = a$total$raw_alpha, low = a$feldt$lower.ci[[1]], high = a$feldt$upper.ci[[1]], rest = a$item.stats$r.drop)
}
scales <- list()
for (n in c(30, 40, 66)) for (k in c(3, 5)) for (spread in c(.5, .8, 2)) scales <- c(scales, list(alpha_of(scale_of(n, k, spread))))
# The data of the alpha of .835961856975838.
set.seed(1)
scales <- c(scales, list(alpha_of(scale_of(66, 5, .8))))
twos <- list()
for (spread in c(.3, .8, 1.5)) {
  M <- scale_of(40, 2, spread)
  r <- cor(M)[1, 2]
  twos <- add(twos, items = t(M), value = 2 * r / (1 + r))
}
feldt <- list()
for (n in c(10, 30, 66, 1000)) for (k in c(2, 3, 5, 20)) for (alpha in c(-.5, 0, .6, .835961856975838, .95)) {
  feldt <- add(feldt,
    alpha = alpha, n = n, k = k,
    low = 1 - (1 - alpha) * qf(.975, n - 1, (n - 1) * (k - 1)), high = 1 - (1 - alpha) * qf(.025, n - 1, (n - 1) * (k - 1))
  )
}

# --- the city
city <- function(k, n, N) {
  d <- data.frame(domain = rep(seq_along(n), n), y = unlist(mapply(function(a, b) c(rep(1, a), rep(0, b - a)), k, n, SIMPLIFY = FALSE)), N = rep(N, n))
  design <- svydesign(~1, strata = ~domain, fpc = ~N, data = d)
  m <- svymean(~y, design)
  ci <- as.numeric(confint(svyciprop(~y, design, method = "beta")))
  list(k = k, n = n, N = N, value = as.numeric(coef(m)), unweighted = sum(k) / sum(n), se = as.numeric(SE(m)), low = ci[1], high = ci[2])
}
totals <- list(city(c(6, 10, 21, 5, 6), c(7, 11, 27, 10, 11), c(9, 15, 38, 20, 16)))
while (length(totals) < 30) {
  D <- sample(2:6, 1)
  n <- sample(3:30, D, replace = TRUE)
  k <- pmax(1, pmin(n - 1, rbinom(D, n, runif(1))))
  totals <- c(totals, list(city(k, n, n + sample(1:25, D, replace = TRUE))))
}
# Shares of 0 and 1, of which survey knows no variance: the formula itself.
softened <- list()
for (case in list(
  list(c(7, 10, 21), c(7, 11, 27), c(9, 15, 38)), list(c(0, 0), c(7, 10), c(9, 16)), list(c(7, 10), c(7, 10), c(9, 16)),
  list(c(7, 4), c(7, 10), c(7, 16)), list(c(0, 9, 3), c(5, 9, 8), c(10, 12, 8))
)) {
  k <- case[[1]]
  n <- case[[2]]
  N <- case[[3]]
  W <- N / sum(N)
  soft <- ifelse(k == 0 | k == n, (k + .5) / (n + 1), k / n)
  share <- sum(W * k / n)
  v2 <- sum(W^2 * (1 - n / N) * soft * (1 - soft) / (n - 1))
  p <- if (sum(k) %in% c(0, sum(n))) sum(W * soft) else share
  effective <- p * (1 - p) / v2 * (qt(.975, sum(n) - 1) / qt(.975, sum(n) - length(n)))^2
  softened <- add(softened,
    k = k, n = n, N = N, value = share, unweighted = sum(k) / sum(n), se = sqrt(v2),
    low = qbeta(.025, effective * share, effective * (1 - share) + 1), high = qbeta(.975, effective * share + 1, effective * (1 - share))
  )
}

# --- one ordered item
ordinal <- list()
item <- function(h) {
  people <- rep(seq_along(h), h)
  m <- length(h)
  p <- h / sum(h)
  mu <- sum(p * seq_along(h))
  F <- cumsum(h) / sum(h)
  n <- sum(h)
  t <- sum(h[m - 1:0]) / n
  b <- sum(h[1:2]) / n
  half <- qnorm(.975) * sqrt((t + b - (t - b)^2) / n)
  list(
    counts = h, median = as.numeric(quantile(people, .5, type = 7)), interpolated = as.numeric(interp.median(people)),
    consensus = 1 + sum((p * log2(1 - abs(seq_along(h) - mu) / (m - 1)))[p > 0]),
    leik = 2 * sum(ifelse(F < .5, F, 1 - F)) / (m - 1),
    agree = sum(h[m - 1:0]), disagree = sum(h[1:2]), net = t - b, low = max(-1, t - b - half), high = min(1, t - b + half)
  )
}
for (h in list(c(2, 3, 1, 4, 3), c(0, 0, 7, 0, 0), c(5, 0, 0, 0, 5), c(1, 0, 0, 0, 0), c(0, 5, 0, 5, 0), c(0, 0, 0, 29, 1), c(20, 1, 10, 2, 30), c(0, 1, 0, 0, 1))) {
  ordinal <- c(ordinal, list(item(h)))
}
for (n in c(2, 5, 7, 10, 27, 30, 31, 66, 98, 500)) for (i in 1:4) ordinal <- c(ordinal, list(item(counts_of(sample(1:5, n, replace = TRUE, prob = runif(5))))))

# --- the smallest difference that could have been shown: all pairs of counts, both directions
wilson <- function(k, n, N) if (!is.na(N) && N == n) c(k, k) / n else as.numeric(prop.test(k, n, correct = FALSE)$conf.int)
detect <- function(n1, n2, N1, N2) {
  one <- sapply(0:n1, wilson, n1, N1)
  other <- sapply(0:n2, wilson, n2, N2)
  d <- outer(0:n1 / n1, 0:n2 / n2, "-")
  lower <- d - sqrt(outer((0:n1 / n1 - one[1, ])^2, (other[2, ] - 0:n2 / n2)^2, "+"))
  upper <- d + sqrt(outer((one[2, ] - 0:n1 / n1)^2, (0:n2 / n2 - other[1, ])^2, "+"))
  shown <- lower > 0 | upper < 0
  list(n1 = n1, N1 = N1, n2 = n2, N2 = N2, value = if (any(shown)) min(abs(d[shown])) else NA, missed = if (any(shown)) max(abs(d[!shown])) else NA)
}
detectable <- list()
for (n1 in c(1, 2, 3, 5, 7, 10, 11, 27, 66, 120)) for (n2 in c(1, 4, 7, 10, 27, 98)) {
  for (N in list(c(NA, NA), c(n1, n2), c(n1, NA), c(n1 + 3, n2 + 5))) detectable <- c(detectable, list(detect(n1, n2, N[1], N[2])))
}

cat(document(list(
  beta = beta, binomial = binomial, f = f, t = t, intervals = intervals, pairs = pairs, tables = tables,
  kruskal = kruskal, permutation = permutation, effects = effects, families = families, scales = scales,
  twos = twos, feldt = feldt, totals = totals, softened = softened, ordinal = ordinal, detectable = detectable
)))
