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
keep <- c("heading", "domain", "k1", "n1", "k2", "n2", "difference", "low", "high", "p", "adjusted", "decision")
arnhem <- lapply(seq_len(nrow(rows)), function(i) as.list(rows[i, keep]))
cat(document(list(pairs = pairs, trends = trends, arnhem = arnhem)))
