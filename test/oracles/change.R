# Changes between two years, and the family of tests. The fixtures are read by R itself, from their
# exports: agree is "Zeer eens" or "Eens", valid is that and "Neutraal", "Oneens", "Zeer oneens".
source("json.R")
wilson <- function(k, n) suppressWarnings(as.numeric(prop.test(k, n, correct = FALSE)$conf.int))
known <- function(k, n, N) if (!is.na(N) && N == n) c(k, k) / n else wilson(k, n)

# Newer minus older: Newcombe's method 10, within the worst-case bounds where both N are known.
change <- function(k1, n1, k2, n2, N1 = NA, N2 = NA) {
  p1 <- k1 / n1; p2 <- k2 / n2
  o <- known(k1, n1, N1); w <- known(k2, n2, N2)
  d <- p2 - p1
  low <- d - sqrt((p2 - w[1])^2 + (o[2] - p1)^2)
  high <- d + sqrt((w[2] - p2)^2 + (p1 - o[1])^2)
  if (!is.na(N1) && !is.na(N2)) {
    low <- max(low, k2 / N2 - (k1 + N1 - n1) / N1)
    high <- min(high, (k2 + N2 - n2) / N2 - k1 / N1)
  }
  c(d, low, high)
}
fisher <- function(k1, n1, k2, n2) {
  if (k1 + k2 == 0 || k1 + k2 == n1 + n2) return(1)
  fisher.test(rbind(c(k1, k2), c(n1 - k1, n2 - k2)))$p.value
}

# The smallest change that could show with these sizes: every pair of counts is tried. A change shows by
# Fisher's test at most `most` and an interval beside 0, or by bounds that lie apart.
detectable <- function(n1, N1, n2, N2, levels) {
  grid <- expand.grid(k1 = 0:n1, k2 = 0:n2)
  m <- mapply(function(k1, k2) change(k1, n1, k2, n2, if (is.na(N1) || N1 > n1) NA else N1,
    if (is.na(N2) || N2 > n2) NA else N2), grid$k1, grid$k2)
  p <- mapply(fisher, grid$k1, n1, grid$k2, n2)
  beside <- m[2, ] > 0 | m[3, ] < 0
  certain <- rep(FALSE, nrow(grid))
  if (!is.na(N1) && !is.na(N2)) certain <- grid$k1 * N2 > (grid$k2 + N2 - n2) * N1 |
    grid$k2 * N1 > (grid$k1 + N1 - n1) * N2
  sapply(levels, function(most) {
    d <- abs(m[1, ])[(p <= most & beside) | certain]
    if (length(d) == 0) NA else min(d)
  })
}

set.seed(2020)
pairs <- list()
for (i in 1:60) {
  n1 <- sample(5:90, 1); n2 <- sample(5:90, 1)
  k1 <- rbinom(1, n1, runif(1)); k2 <- rbinom(1, n2, runif(1))
  finite <- i %% 3 == 0
  N1 <- if (finite) n1 + sample(0:20, 1) else NA
  N2 <- if (finite) n2 + sample(0:20, 1) else NA
  ch <- change(k1, n1, k2, n2, N1, N2)
  pairs <- c(pairs, list(list(k1 = k1, n1 = n1, N1 = N1, k2 = k2, n2 = n2, N2 = N2,
    difference = ch[1], low = ch[2], high = ch[3], p = fisher(k1, n1, k2, n2))))
}

# Slope by weighted least squares, and its interval as a sum of independent shares with weights.
trends <- list()
for (i in 1:25) {
  m <- sample(2:6, 1)
  year <- sort(sample(2015:2030, m)); n <- sample(6:120, m); k <- rbinom(m, n, runif(m))
  share <- k / n
  ci <- mapply(wilson, k, n)
  slope <- unname(coef(lm(share ~ year, weights = n))[2])
  mid <- weighted.mean(year, n)
  w <- n * (year - mid) / sum(n * (year - mid)^2)
  lo <- pmin(w * ci[1, ], w * ci[2, ]); hi <- pmax(w * ci[1, ], w * ci[2, ])
  trends <- c(trends, list(list(year = year, n = n, k = k, slope = slope,
    low = sum(w * share) - sqrt(sum((w * share - lo)^2)),
    high = sum(w * share) + sqrt(sum((hi - w * share)^2)))))
}

# The fixtures arnhem-2019 and arnhem-2020.
read <- function(year) read.csv(sprintf("../../fixtures/arnhem-%d/enquete.csv", year),
  check.names = FALSE, fileEncoding = "UTF-8-BOM")
older <- read(2019); newer <- read(2020)
valid <- c("Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens")
often <- c("Geen contact", "Ongeveer eens in de afgelopen vijf jaar", "Ongeveer jaarlijks",
  "Ongeveer maandelijks", "Ongeveer wekelijks")
counts <- function(rows, heading) {
  answers <- rows[[heading]]
  if (startsWith(heading, "CON[")) c(sum(answers %in% often[3:5]), sum(answers %in% often))
  else c(sum(answers %in% valid[1:2]), sum(answers %in% valid))
}
headings <- grep("^(ZOR|VER|HER|BES|MEI|MEE|HAN|CON)\\[", names(older), value = TRUE)
domains <- c("Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk")
rows <- list()
for (heading in headings) for (domain in c(domains, "totaal")) {
  city <- domain == "totaal"
  if (city && startsWith(heading, "CON[")) next
  of <- function(all) counts(if (city) all else all[all$DOM == domain, ], heading)
  a <- of(older); b <- of(newer)
  # Invited is known of the city only: 98 and 104.
  ch <- if (city) change(a[1], a[2], b[1], b[2], 98, 104) else change(a[1], a[2], b[1], b[2])
  alike <- a[1] + b[1] == 0 || a[1] + b[1] == a[2] + b[2]
  rows <- c(rows, list(data.frame(heading = heading, domain = domain, city = city, alike = alike,
    k1 = a[1], n1 = a[2], k2 = b[1], n2 = b[2], difference = ch[1], low = ch[2], high = ch[3],
    p = fisher(a[1], a[2], b[1], b[2]))))
}
rows <- do.call(rbind, rows)
rows$adjusted <- 1
for (city in c(TRUE, FALSE)) {
  half <- rows$city == city & !rows$alike
  rows$adjusted[half] <- pmin(1, 2 * p.adjust(rows$p[half], "holm"))
}
rows$decision <- ifelse(rows$adjusted <= .05 & rows$low > 0, "hoger",
  ifelse(rows$adjusted <= .05 & rows$high < 0, "lager",
  ifelse(rows$low >= -.1 & rows$high <= .1, "gelijk_binnen", "niet_te_beslissen")))
# Alone, and as the only one that passes among all of its half.
rows$alone <- NA; rows$family <- NA
for (row in split(rows, paste(rows$city, rows$n1, rows$n2))) {
  city <- row$city[1]
  m <- sum(rows$city == city & !rows$alike)
  N <- if (city) c(98, 104) else c(NA, NA)
  found <- detectable(row$n1[1], N[1], row$n2[1], N[2], c(.05, .05 / (2 * m)))
  same <- rows$city == city & rows$n1 == row$n1[1] & rows$n2 == row$n2[1]
  rows$alone[same] <- found[1]; rows$family[same] <- found[2]
}
sizes <- list(c(1, 1), c(2, 3), c(3, 3), c(4, 4), c(5, 7), c(7, 7), c(8, 9), c(10, 10), c(11, 11), c(6, 40), c(27, 27),
  c(22, 31), c(15, 15, 15, NA), c(12, 20, 14, 20), c(30, 28, 32, 29), c(20, 24, 30, 40), c(48, 55), c(66, 66, 98, 104))
smallest <- list()
for (s in sizes) {
  if (length(s) == 2) s <- c(s[1], s[2], NA, NA)
  levels <- c(.05, .05 / 36, .05 / 210)
  found <- detectable(s[1], s[3], s[2], s[4], levels)
  for (i in 1:3) smallest <- c(smallest, list(list(n1 = s[1], N1 = s[3], n2 = s[2], N2 = s[4],
    most = levels[i], value = found[i])))
}
keep <- c("alone", "family", "heading", "domain", "k1", "n1", "k2", "n2", "difference", "low", "high", "p", "adjusted", "decision")
arnhem <- lapply(seq_len(nrow(rows)), function(i) as.list(rows[i, keep]))
cat(document(list(smallest = smallest, pairs = pairs, trends = trends, arnhem = arnhem)))
