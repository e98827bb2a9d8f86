# People who answered in two years: McNemar's test, the score interval of Tango (1998), and the fixtures
# of twee-keer, read by R itself from their exports and matched by their keyed codes.
source("json.R")
z <- qnorm(.975)

# Standard errors between what was found and a difference d; the likeliest losing share under d.
score <- function(d, b, c, n) {
  A <- 2 * n; B <- (2 * n - b + c) * d - b - c; C <- -c * d * (1 - d)
  q <- (sqrt(max(0, B^2 - 4 * A * C)) - B) / (2 * A)
  v <- n * (2 * q + d * (1 - d))
  if (v <= 0) return(if (b - c - n * d == 0) 0 else sign(b - c - n * d) * Inf)
  (b - c - n * d) / sqrt(v)
}
tango <- function(b, c, n) {
  d <- (b - c) / n
  root <- function(target, from, to) uniroot(function(x) {
    s <- score(x, b, c, n); max(-1e6, min(1e6, s)) - target
  }, c(from, to), tol = 1e-14)$root
  low <- if (c == n) -1 else root(z, -1, d)
  high <- if (b == n) 1 else root(-z, d, 1)
  c(d, low, high)
}
midp <- function(b, c) if (b + c == 0) NA else if (b == c) 1 else {
  m <- min(b, c); 2 * pbinom(m - 1, b + c, .5) + dbinom(m, b + c, .5)
}
exact <- function(b, c) if (b + c == 0) NA else binom.test(b, b + c)$p.value

# The smallest difference that could show among n pairs: everyone who could have changed is tried.
detectable <- function(n, levels) {
  grid <- subset(expand.grid(b = 0:n, c = 0:n), b + c > 0 & b + c <= n)
  p <- mapply(midp, grid$b, grid$c)
  shows <- mapply(function(b, c) { t <- tango(b, c, n); t[2] > 0 || t[3] < 0 }, grid$b, grid$c)
  sapply(levels, function(most) {
    d <- abs(grid$b - grid$c)[p <= most & shows] / n
    if (length(d) == 0) NA else min(d)
  })
}
fewest <- list()
for (n in c(1, 4, 5, 6, 9, 12, 20, 31)) {
  levels <- c(.05, .05 / 36, .05 / 210)
  found <- detectable(n, levels)
  for (i in 1:3) fewest <- c(fewest, list(list(n = n, most = levels[i], value = found[i])))
}

set.seed(1998)
counts <- list()
for (i in 1:80) {
  n <- sample(1:120, 1); b <- sample(0:n, 1); c <- sample(0:(n - b), 1)
  if (i %% 4 == 0) b <- 0
  if (i %% 10 == 0) c <- 0
  t <- tango(b, c, n)
  counts <- c(counts, list(list(gained = b, lost = c, n = n, difference = t[1], low = t[2],
    high = t[3], midP = midp(b, c), exact = exact(b, c))))
}

read <- function(year) read.csv(sprintf("../../fixtures/twee-keer/%d/enquete.csv", year),
  check.names = FALSE, fileEncoding = "UTF-8-BOM", colClasses = "character")
older <- read(2025); newer <- read(2026)
valid <- c("Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens")
often <- c("Geen contact", "Ongeveer eens in de afgelopen vijf jaar", "Ongeveer jaarlijks",
  "Ongeveer maandelijks", "Ongeveer wekelijks")
side <- function(answers, contact) {
  if (contact) ifelse(answers %in% often, answers %in% often[3:5], NA)
  else ifelse(answers %in% valid, answers %in% valid[1:2], NA)
}
both <- merge(older, newer, by = "token", suffixes = c(".was", ".is"))
headings <- setdiff(names(older), c("token", "DOM"))
domains <- c("Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk")

# Of an internal report: 5 pairs at least; what follows of those who answered once keeps three
# values, or is of groups of 5 at least. Every way to split them is tried.
open <- function(b, c, s, k1, n1, k2, n2) {
  n <- b + c + s
  if (n < 5) return(FALSE)
  l <- n1 - n; j <- n2 - n
  ways <- 0; fine <- TRUE
  for (a in 0:s) {
    x <- k1 - (a + c); y <- k2 - (a + b)
    if (x < 0 || x > l || y < 0 || y > j) next
    ways <- ways + 1
    fine <- fine && all(c(l, j, s) == 0 | c(l, j, s) >= 5)
  }
  ways >= 3 || fine
}
wilson <- function(k, n) suppressWarnings(as.numeric(prop.test(k, n, correct = FALSE)$conf.int))
rows <- list()
for (heading in headings) for (domain in c(domains, "totaal")) {
  contact <- startsWith(heading, "CON["); city <- domain == "totaal"
  if (contact && city) next
  of <- function(all) side((if (city) all else all[all$DOM == domain, ])[[heading]], contact)
  was <- of(older); is <- of(newer)
  k1 <- sum(was, na.rm = TRUE); n1 <- sum(!is.na(was)); k2 <- sum(is, na.rm = TRUE); n2 <- sum(!is.na(is))
  pair <- if (city) both else both[both$DOM.was == domain & both$DOM.is == domain, ]
  from <- side(pair[[paste0(heading, ".was")]], contact); to <- side(pair[[paste0(heading, ".is")]], contact)
  ok <- !is.na(from) & !is.na(to); from <- from[ok]; to <- to[ok]
  b <- sum(!from & to); c <- sum(from & !to); s <- sum(from == to)
  o <- wilson(k1, n1); w <- wilson(k2, n2); d <- k2 / n2 - k1 / n1
  fisher <- fisher.test(rbind(c(k1, k2), c(n1 - k1, n2 - k2)))$p.value
  t <- tango(b, c, b + c + s)
  rows <- c(rows, list(data.frame(heading = heading, domain = domain, city = city, contact = contact,
    gained = b, lost = c, stayed = s, base1 = n1, base2 = n2, k1 = k1, k2 = k2, may = open(b, c, s, k1, n1, k2, n2),
    alike = k1 + k2 == 0 || k1 + k2 == n1 + n2, difference = d,
    low = d - sqrt((k2 / n2 - w[1])^2 + (o[2] - k1 / n1)^2),
    high = d + sqrt((w[2] - k2 / n2)^2 + (k1 / n1 - o[1])^2),
    fisher = fisher, pairs = t[1], pairs_low = t[2], pairs_high = t[3],
    mid_p = midp(b, c), exact = exact(b, c))))
}
rows <- do.call(rbind, rows)
# Domains of a question are shown together or not at all: the city would tell of one that is left out.
all_may <- ave(rows$may, rows$heading, FUN = all) == 1
# Without them the city needs two more who gained, and who lost, than its domains show by themselves.
forced <- function(way) ave(ifelse(rows$city, 0, pmax(0, way * (rows$k2 - rows$k1))), rows$heading, FUN = sum)
spare <- pmin(rows$gained - forced(1), rows$lost - forced(-1))
# And every domain three ways to have its part of these, or as many as its shares leave room for.
slack <- sapply(seq_len(nrow(rows)), function(i) {
  if (!rows$city[i] || spare[i] < 2) return(FALSE)
  d <- rows[rows$heading == rows$heading[i] & !rows$city, ]
  room <- pmin(d$k1, d$k2, d$base1 - d$k1, d$base2 - d$k2)
  ways <- sapply(seq_along(room), function(j) sum(sapply(0:min(room[j], spare[i]), function(e) spare[i] - e <= sum(room[-j]))))
  all(ways >= pmin(3, room + 1))
})
rows$shown <- as.numeric(ifelse(rows$city, rows$may & (all_may | slack), ifelse(rows$contact, rows$may, all_may)))
n <- rows$gained + rows$lost + rows$stayed
rows$paired <- as.numeric(rows$shown == 1 & n >= rows$base1 / 2 & n >= rows$base2 / 2 & !rows$alike)
rows$p <- ifelse(rows$paired == 1, rows$mid_p, rows$fisher)
rows$adjusted <- 1
for (city in c(TRUE, FALSE)) {
  half <- rows$city == city & !rows$alike & !is.na(rows$p)
  rows$adjusted[half] <- pmin(1, 2 * p.adjust(rows$p[half], "holm"))
}
beside <- ifelse(rows$paired == 1, rows$pairs_low > 0 | rows$pairs_high < 0, rows$low > 0 | rows$high < 0)
# The change when every domain weighs the same in both years: the mean of its parts of the answers.
alike <- t(sapply(seq_len(nrow(rows)), function(i) {
  if (!rows$city[i]) return(c(-1, 1))
  d <- rows[rows$heading == rows$heading[i] & !rows$city, ]
  w <- (d$base1 / sum(d$base1) + d$base2 / sum(d$base2)) / 2
  o <- mapply(wilson, d$k1, d$base1); n <- mapply(wilson, d$k2, d$base2)
  p1 <- d$k1 / d$base1; p2 <- d$k2 / d$base2; m <- sum(w * (p2 - p1))
  c(m - sqrt(sum(w^2 * ((p2 - n[1, ])^2 + (o[2, ] - p1)^2))), m + sqrt(sum(w^2 * ((n[2, ] - p2)^2 + (p1 - o[1, ])^2))))
}))
up <- rows$difference > 0
stands <- !rows$city | ifelse(up, alike[, 1] > 0, alike[, 2] < 0)
against <- rows$city & ifelse(up, alike[, 2] < 0, alike[, 1] > 0)
same <- ifelse(rows$paired == 1, sign(rows$pairs) == sign(rows$difference) & !against, stands)
rows$decision <- ifelse(rows$adjusted <= .05 & beside & same, ifelse(rows$difference > 0, "hoger", "lager"),
  ifelse(rows$low >= -.1 & rows$high <= .1, "gelijk_binnen", "niet_te_beslissen"))
keep <- c("heading", "domain", "gained", "lost", "stayed", "shown", "paired", "pairs", "pairs_low",
  "pairs_high", "mid_p", "exact", "adjusted", "decision")
twice <- lapply(seq_len(nrow(rows)), function(i) as.list(rows[i, keep]))
people <- list(list(both = nrow(both), only_older = nrow(older) - nrow(both), only_newer = nrow(newer) - nrow(both)))
cat(document(list(fewest = fewest, counts = counts, people = people, twice = twice)))
