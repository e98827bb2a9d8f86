import { AGREEMENT, TOTAL } from "../model/answer.js";
import type { RecomputeWords } from "../words/recompute.js";
import { rComment, rString, rStrings } from "./r-text.js";

/**
 * The part of `recompute.R` that computes again what rests on the cells that are shown: differences
 * between domains, ordered answers, weighted totals, and the reliability of steps. P-values that
 * were drawn are held to R's within what chance leaves open.
 */
export function comparingInR({ comments, says }: RecomputeWords): string {
  return `${rComment(comments.comparison)}
set.seed(1)
compare_text <- function(what, reported, own) {
  numbers <<- numbers + 1
  same <- identical(is.na(reported), is.na(own)) && (is.na(own) || reported == own)
  if (!same) differ(${rString(says.differs)}, what, reported, own)
}
scores <- 5:1
shown <- read_report("items.csv")
shown_row <- function(item, domain) shown[shown$item == item & shown$domain == domain, ][1, ]
wilson_ends <- function(k, n) {
  z <- qnorm(0.975)
  middle <- k / n + z^2 / (2 * n)
  half <- z * sqrt(k / n * (1 - k / n) / n + z^2 / (4 * n^2))
  list(
    low = ifelse(k == 0, 0, (middle - half) / (1 + z^2 / n)),
    high = ifelse(k == n, 1, (middle + half) / (1 + z^2 / n))
  )
}
ends_of <- function(k, n, known) if (known) list(low = k / n, high = k / n) else wilson_ends(k, n)
p_of <- function(M) {
  tryCatch(fisher.test(M, workspace = 2e7)$p.value, error = function(e) {
    fisher.test(M, simulate.p.value = TRUE, B = 1e5)$p.value
  })
}
detectable_of <- function(n, known, N) {
  k <- lapply(n, function(one) 0:one)
  p <- Map(function(k, n) k / n, k, n)
  e <- Map(ends_of, k, n, known)
  d <- outer(p[[1]], p[[2]], "-")
  low <- d - sqrt(outer(p[[1]] - e[[1]]$low, e[[2]]$high - p[[2]], function(a, b) a^2 + b^2))
  high <- d + sqrt(outer(e[[1]]$high - p[[1]], p[[2]] - e[[2]]$low, function(a, b) a^2 + b^2))
  shows <- low > 0 | high < 0
  found <- if (any(shows)) c(min(abs(d[shows])), max(abs(d[!shows]))) else c(NA, NA)
  if (anyNA(N)) return(found)
  above <- function(one, other) {
    outer(k[[one]] / N[one], (k[[other]] + N[other] - n[other]) / N[other], ">")
  }
  certain <- above(1, 2) | t(above(2, 1))
  if (!any(certain)) return(found)
  missed <- if (all(certain)) 0 else max(abs(d[!certain]))
  pmin(found, c(min(abs(d[certain])), missed), na.rm = TRUE)
}
delta_of <- function(x, y) {
  n1 <- sum(x)
  n2 <- sum(y)
  above <- sign(outer(scores, scores, "-"))
  d <- sum(outer(x, y) * above) / (n1 * n2)
  if (n1 == 1 || n2 == 1 || abs(d) == 1) return(c(d, NA, NA))
  rows <- as.vector(above %*% y) / n2
  columns <- as.vector(x %*% above) / n1
  pairs <- sum(outer(x, y) * (above - d)^2)
  s2 <- (n2^2 * sum(x * (rows - d)^2) + n1^2 * sum(y * (columns - d)^2) - pairs) /
    (n1 * n2 * (n1 - 1) * (n2 - 1))
  ts <- qt(0.975, n1 + n2 - 2) * sqrt(max(s2, (1 - d^2) / (n1 * n2 - 1)))
  half <- ts * sqrt((1 - d^2)^2 + ts^2)
  c(d, (d - d^3 - half) / (1 - d^2 + ts^2), (d - d^3 + half) / (1 - d^2 + ts^2))
}
h_of <- function(groups) {
  n <- sum(groups)
  totals <- colSums(groups)
  ranks <- cumsum(totals) - (totals - 1) / 2
  sizes <- rowSums(groups)
  spread <- sum((as.vector(groups %*% ranks) - sizes * (n + 1) / 2)^2 / sizes)
  12 * spread / (n * (n + 1)) / (1 - sum(totals^3 - totals) / (n^3 - n))
}
error_of <- function(p, draws) {
  if (is.na(draws)) 1e-7 else 5 * sqrt(p * (1 - p) / draws + 2.5e-7) + 1 / draws
}

reported <- read_report("comparison.csv")
tested <- c()
for (item in if (nrow(reported) > 0) items) {
  row <- reported[reported$item == item, ]
  what <- paste("comparison.csv", item)
  if (nrow(row) != 1) {
    differ(${rString(says.missing)}, what)
    next
  }
  counts <- counts_of(item, item_answers)
  cells <- do.call(rbind, lapply(domains, function(domain) shown_row(item, domain)))
  here <- domains[!is.na(cells$k) & rowSums(counts[domains, valid_items, drop = FALSE]) > 0]
  compare_text(paste(what, "compared_domains"), row$compared_domains, if (length(here) > 0) paste(here, collapse = " ") else NA)
  if (length(here) < 2) {
    compare_text(paste(what, "difference_decision"), row$difference_decision, NA)
    next
  }
  valid <- counts[here, valid_items]
  k <- rowSums(valid[, 1:2])
  n <- rowSums(valid)
  known <- !is.na(invited[here]) & n == invited[here]
  floor_of <- k / invited[here]
  ceiling_of <- (k + invited[here] - n) / invited[here]
  some <- !all(is.na(floor_of))
  apart <- some && max(floor_of, na.rm = TRUE) > min(ceiling_of, na.rm = TRUE)
  compare_text(paste(what, "certain_a"), row$certain_a, if (apart) here[which.max(floor_of)] else NA)
  compare_text(paste(what, "certain_b"), row$certain_b, if (apart) here[which.min(ceiling_of)] else NA)
  least <- if (apart) max(floor_of, na.rm = TRUE) - min(ceiling_of, na.rm = TRUE) else NA
  compare(paste(what, "certain_least"), number(row$certain_least), least)
  settled <- all(known) || apart
  share <- k / n
  highest <- here[which.max(share)]
  rest <- here[here != highest]
  lowest <- rest[which.min(share[rest])]
  compare_text(paste(what, "highest"), row$highest, highest)
  compare_text(paste(what, "lowest"), row$lowest, lowest)
  a <- ends_of(k[[highest]], n[[highest]], known[[highest]])
  b <- ends_of(k[[lowest]], n[[lowest]], known[[lowest]])
  d <- share[[highest]] - share[[lowest]]
  own <- c(
    difference = d,
    difference_low = max(
      floor_of[[highest]] - ceiling_of[[lowest]],
      d - sqrt((share[[highest]] - a$low)^2 + (b$high - share[[lowest]])^2),
      na.rm = TRUE
    ),
    difference_high = min(
      ceiling_of[[highest]] - floor_of[[lowest]],
      d + sqrt((a$high - share[[highest]])^2 + (share[[lowest]] - b$low)^2),
      na.rm = TRUE
    )
  )
  counted <- vapply(here, function(domain) !is.na(shown_row(item, domain)$zeer_eens), NA)
  own[c("delta", "delta_low", "delta_high")] <-
    if (all(counted[c(highest, lowest)])) delta_of(valid[highest, ], valid[lowest, ]) else NA
  M <- rbind(k, n - k)
  M <- M[rowSums(M) > 0, , drop = FALSE]
  alike <- nrow(M) < 2
  own["cramers_v"] <- if (alike) NA else {
    expected <- outer(rowSums(M), colSums(M)) / sum(M)
    sqrt(sum((M - expected)^2 / expected) / sum(M))
  }
  for (column in names(own)) compare(paste(what, column), number(row[[column]]), own[[column]])
  p <- if (alike || settled) NA else p_of(M)
  draws <- number(row$p_draws)
  compare(paste(what, "p"), number(row$p), p, FALSE, error_of(p, draws))
  if (!is.na(p)) tested[item] <- if (is.na(draws)) p else number(row$p)
  two <- order(n, decreasing = TRUE)[1:2]
  pairs <- prod(n[two] + 1)
  least <- if (settled || all(known[two]) || max(n) > 10000) c(NA, NA) else if (pairs > 4e6) NULL else detectable_of(n[two], known[two], invited[here][two])
  if (is.null(least)) {
    skipped <- skipped + 2
  } else {
    compare(paste(what, "detectable"), number(row$detectable), least[1])
    compare(paste(what, "detectable_always"), number(row$detectable_always), least[2])
  }
  if (settled) {
    decision <- if (all(known)) "volledig_geteld" else "zeker"
    compare_text(paste(what, "difference_decision"), row$difference_decision, decision)
    compare(paste(what, "kruskal_h"), number(row$kruskal_h), NA)
  } else {
    rising <- valid[, colSums(valid) > 0, drop = FALSE]
    ranked <- all(counted) && ncol(rising) > 1
    h <- if (ranked) h_of(rising) else NA
    compare(paste(what, "kruskal_h"), number(row$kruskal_h), h)
    if (ranked) {
      drawn <- vapply(r2dtable(4000, rowSums(rising), colSums(rising)), h_of, 0)
      p <- mean(drawn >= h * (1 - 1e-9))
      draws <- number(row$kruskal_draws)
      within <- 5 * sqrt(max(p * (1 - p), 1e-3) * (1 / 4000 + if (is.na(draws)) 0 else 1 / draws)) + 1e-3
      compare(paste(what, "kruskal_p"), number(row$kruskal_p), p, FALSE, within)
    }
  }
}
adjusted <- p.adjust(tested, "holm")
for (item in names(tested)) {
  row <- reported[reported$item == item, ]
  what <- paste("comparison.csv", item)
  compare(paste(what, "p_holm"), number(row$p_holm), adjusted[[item]], FALSE, 1e-6)
  compare(paste(what, "family"), number(row$family), length(tested))
  decision <- if (adjusted[[item]] <= 0.05) "verschil" else "niet_te_beslissen"
  compare_text(paste(what, "difference_decision"), row$difference_decision, decision)
}

${rComment(comments.ordinal)}
reported <- read_report("ordinal.csv")
for (item in items) {
  counts <- counts_of(item, valid_items)
  for (domain in c(domains, "${TOTAL}")) {
    row <- reported[reported$item == item & reported$domain == domain, ]
    what <- paste("ordinal.csv", item, domain)
    if (nrow(row) != 1) {
      differ(${rString(says.missing)}, what)
      next
    }
    own <- c(median = NA, interpolated_median = NA, net_agreement = NA, net_low = NA, net_high = NA, consensus = NA)
    x <- rep(scores, counts[domain, ])
    n <- length(x)
    if (n > 0) {
      m <- quantile(x, 0.5, type = 7, names = FALSE)
      at <- sum(x == m)
      net <- sum(x > 3) - sum(x < 3)
      own["median"] <- m
      own["interpolated_median"] <- if (at <= 1) m else m - 0.5 + (n / 2 - sum(x < m)) / at
      own["net_agreement"] <- net / n
      if (n >= 30 && abs(net) < n && any(x != 3)) {
        half <- qnorm(0.975) * sqrt((sum(x != 3) / n - (net / n)^2) / n)
        own[c("net_low", "net_high")] <- c(max(-1, net / n - half), min(1, net / n + half))
      }
      own["consensus"] <- max(0, 1 + mean(log2(1 - abs(x - mean(x)) / 4)))
    }
    may_hide <- is.na(shown_row(item, domain)$zeer_eens)
    for (column in names(own)) compare(paste(what, column), number(row[[column]]), own[[column]], may_hide)
  }
}

${rComment(comments.totals)}
reported <- read_report("totals.csv")
for (item in items) {
  row <- reported[reported$item == item, ]
  what <- paste("totals.csv", item)
  if (nrow(row) != 1) {
    differ(${rString(says.missing)}, what)
    next
  }
  own <- c(weighted = NA, weighted_se = NA, weighted_low = NA, weighted_high = NA)
  cells <- do.call(rbind, lapply(domains, function(domain) shown_row(item, domain)))
  open <- is.na(cells$hidden_rule) & is.na(cells$band)
  if (all(open) && !anyNA(invited[domains])) {
    used <- domains[invited[domains] > 0]
    N <- invited[used]
    valid <- counts_of(item, valid_items)[used, , drop = FALSE]
    n <- rowSums(valid)
    k <- rowSums(valid[, 1:2, drop = FALSE])
    if (length(used) > 0 && all(n > 0)) {
      p <- sum(N / sum(N) * k / n)
      own["weighted"] <- p
      part <- n < N
      if (!any(part & n == 1)) {
        soft <- ifelse(k == 0 | k == n, (k + 0.5) / (n + 1), k / n)
        own["weighted_se"] <- sqrt(sum(((N / sum(N))^2 * (1 - n / N) * soft * (1 - soft) / (n - 1))[part]))
        if (own["weighted_se"] == 0) {
          own[c("weighted_low", "weighted_high")] <- p
        } else {
          edge <- sum(k) == 0 || sum(k) == sum(n)
          middle <- if (edge) sum(N / sum(N) * soft) else p
          size <- middle * (1 - middle) / own[["weighted_se"]]^2
          size <- size * (qt(0.975, sum(n) - 1) / qt(0.975, sum(n) - length(n)))^2
          yes <- size * p
          no <- size * (1 - p)
          own["weighted_low"] <- if (yes == 0) 0 else qbeta(0.025, yes, no + 1)
          own["weighted_high"] <- if (no == 0) 1 else qbeta(0.975, yes + 1, no)
        }
      }
    }
  }
  for (column in names(own)) compare(paste(what, column), number(row[[column]]), own[[column]], FALSE, 1e-8)
}

${rComment(comments.reliability)}
reported <- read_report("reliability.csv")
hundredth <- 0.005 + 1e-9
for (step in names(scales)) {
  rows <- reported[reported$step == step, ]
  row <- rows[is.na(rows$scale_item), ]
  what <- paste("reliability.csv", step)
  if (nrow(row) != 1) {
    differ(${rString(says.missing)}, what)
    next
  }
  asked <- scales[[step]]
  X <- vapply(asked, function(item) scores[match(respondents[[item]], ${rStrings(AGREEMENT)})], numeric(length(respondents$domain)))
  X <- matrix(X, ncol = length(asked))
  X <- X[complete.cases(X), , drop = FALSE]
  withheld <- anyNA(shown$zeer_eens[shown$item %in% asked]) || row$no_reliability %in% "crosses-questions"
  compare(paste(what, "complete"), number(row$complete), nrow(X), withheld)
  compare(paste(what, "left_out"), number(row$left_out), length(respondents$domain) - nrow(X), withheld)
  own <- c(scale_value = NA, scale_low = NA, scale_high = NA)
  rest <- rep(NA, length(asked))
  if (nrow(X) >= 30) {
    C <- cov(X)
    if (all(diag(C) > 0) && sum(C) > 1e-12 * sum(diag(C))) {
      if (length(asked) == 2) {
        r <- cor(X)[1, 2]
        if (r >= 0) own["scale_value"] <- 2 * r / (1 + r)
      } else {
        alpha <- length(asked) / (length(asked) - 1) * (1 - sum(diag(C)) / sum(C))
        df <- c(nrow(X) - 1, (nrow(X) - 1) * (length(asked) - 1))
        own[] <- c(alpha, 1 - (1 - alpha) * qf(c(0.975, 0.025), df[1], df[2]))
        rest <- vapply(seq_along(asked), function(at) cor(X[, at], rowSums(X[, -at, drop = FALSE])), 0)
      }
    }
  }
  for (column in names(own)) {
    compare(paste(what, column), number(row[[column]]), own[[column]], withheld, hundredth)
  }
  for (at in seq_along(asked)) {
    found <- number(rows$scale_value[rows$scale_item %in% asked[at]])
    compare(paste(what, asked[at]), if (length(found) == 1) found else NA, rest[at], withheld, hundredth)
  }
}
`;
}
