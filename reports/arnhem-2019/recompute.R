# Rekent de tabellen van dit rapport opnieuw uit, uit de export zelf, met alleen R.
# Vergelijkt elk getal van tables/items.csv, contacts.csv, comparison.csv, ordinal.csv,
# totals.csv en reliability.csv, de waarden van network.csv en de aantallen respondenten van
# domains.csv. Drukt elk verschil af. Eindigt met status 0 zonder verschillen, 1 met, en 2 als er niets te rekenen is.
# Antwoorden komen niet in beeld.
# De plaats van de vragen en de schrijfwijzen van antwoorden staan hieronder; het tellen en
# rekenen gebruikt niets van het programma dat het rapport maakte.
#
# Gebruik: Rscript rapport/recompute.R <map met de export>
#
# Geschreven door interventievermogen 0.1.0.

# Domeinen en vragen van het rapport.
domains <- c("gemeente", "veiligheid", "zorg_en_welzijn", "onderwijs", "maatschappelijk")
items <- c("zorgen.jihadistisch", "zorgen.links", "zorgen.rechts", "zorgen.etnisch", "verantwoordelijkheid.herkennen", "verantwoordelijkheid.handelen", "herkennen.kennis", "herkennen.vaardigheden", "herkennen.menskracht", "herkennen.ondersteuning", "bespreken.collegas", "bespreken.doelgroep", "bespreken.partners", "intern_melden.duidelijkheid", "extern_melden.duidelijkheid", "handelen.kennis", "handelen.menskracht", "handelen.ondersteuning")
scales <- list(
  verantwoordelijkheid = c("verantwoordelijkheid.herkennen", "verantwoordelijkheid.handelen"),
  herkennen = c("herkennen.kennis", "herkennen.vaardigheden", "herkennen.menskracht", "herkennen.ondersteuning"),
  bespreken = c("bespreken.collegas", "bespreken.doelgroep", "bespreken.partners"),
  handelen = c("handelen.kennis", "handelen.menskracht", "handelen.ondersteuning")
)
contacts_asked <- TRUE

# Per bestand: hoe het is geschreven, de regel met de koppen, het domein als dat voor het hele
# bestand geldt, hoeveel rijen er waren en telden, en per vraag de kolom.
column <- function(question, at, heading) data.frame(question, at, heading)
inputs <- list(
  list(
    file = "enquete.csv", encoding = "UTF-8",
    delimiter = ",", line = 1,
    domain = NA, rows = 66, counted = 66,
    columns = rbind(
      column("domein", 6, "DOM"),
      column("zorgen.jihadistisch", 7, "ZOR[JIH]"),
      column("zorgen.links", 8, "ZOR[LIN]"),
      column("zorgen.rechts", 9, "ZOR[REC]"),
      column("zorgen.etnisch", 10, "ZOR[ETN]"),
      column("verantwoordelijkheid.herkennen", 11, "VER[HERK]"),
      column("verantwoordelijkheid.handelen", 12, "VER[HAND]"),
      column("herkennen.kennis", 13, "HER[KENN]"),
      column("herkennen.vaardigheden", 14, "HER[VAAR]"),
      column("herkennen.menskracht", 15, "HER[MENS]"),
      column("herkennen.ondersteuning", 16, "HER[ONDS]"),
      column("bespreken.collegas", 17, "BES[COLL]"),
      column("bespreken.doelgroep", 18, "BES[DOEL]"),
      column("bespreken.partners", 19, "BES[PART]"),
      column("intern_melden.duidelijkheid", 20, "MEI[DUID]"),
      column("extern_melden.duidelijkheid", 21, "MEE[DUID]"),
      column("handelen.kennis", 22, "HAN[KENN]"),
      column("handelen.menskracht", 23, "HAN[MENS]"),
      column("handelen.ondersteuning", 24, "HAN[ONDS]"),
      column("contact.gemeente", 25, "CON[GEM]"),
      column("contact.veiligheid", 26, "CON[VEI]"),
      column("contact.zorg_en_welzijn", 27, "CON[ZOR]"),
      column("contact.onderwijs", 28, "CON[OND]"),
      column("contact.maatschappelijk", 29, "CON[MAA]"),
      column("aard.gemeente", 30, "AAR[GEM]"),
      column("aard.veiligheid", 31, "AAR[VEI]"),
      column("aard.zorg_en_welzijn", 32, "AAR[ZOR]"),
      column("aard.onderwijs", 33, "AAR[OND]"),
      column("aard.maatschappelijk", 34, "AAR[MAA]")
    )
  )
)

# Hoe een antwoord geschreven mag zijn, in kleine letters. leeg: geen antwoord.
means <- function(id, ...) structure(rep(id, ...length()), names = c(...))
spellings <- list(
  domain = c(
    means("leeg", ""),
    means("gemeente", "gemeente", "municipality", "bestuur", "gem"),
    means("veiligheid", "veiligheid", "security", "politie en veiligheid", "vei"),
    means("zorg_en_welzijn", "zorg en welzijn", "care and welfare", "zorg & welzijn", "zorg&welzijn", "welzijn", "zor"),
    means("onderwijs", "onderwijs", "education", "ond"),
    means("maatschappelijk", "maatschappelijk", "civil society", "maatschappelijke organisaties", "maatschappelijke organisatie", "maa")
  ),
  item = c(
    means("leeg", ""),
    means("niet_getoond", "n/a"),
    means("zeer_eens", "zeer eens", "strongly agree", "ze"),
    means("eens", "eens", "agree", "e"),
    means("neutraal", "neutraal", "neutral", "n"),
    means("oneens", "oneens", "disagree", "o"),
    means("zeer_oneens", "zeer oneens", "strongly disagree", "zo"),
    means("weet_niet", "weet niet", "don't know", "weet ik niet", "wn"),
    means("nvt", "n.v.t.", "nvt", "niet van toepassing", "not applicable")
  ),
  contact = c(
    means("leeg", ""),
    means("niet_getoond", "n/a"),
    means("geen", "geen contact", "no contact", "gc"),
    means("vijf_jaar", "ongeveer eens in de afgelopen vijf jaar", "about once in the past five years", "eens in vijf jaar", "v5"),
    means("jaarlijks", "ongeveer jaarlijks", "about yearly", "jaarlijks", "j"),
    means("maandelijks", "ongeveer maandelijks", "about monthly", "maandelijks", "m"),
    means("wekelijks", "ongeveer wekelijks", "about weekly", "wekelijks", "w")
  ),
  kind = c(
    means("leeg", "", "n/a"),
    means("algemeen", "algemeen (trainingen, bijeenkomsten)", "general (training, meetings)", "algemeen", "alg"),
    means("casus", "specifieke casus", "specific case", "casus", "cas"),
    means("beide", "beide", "both", "bei")
  )
)

# Lezen.
if (!l10n_info()$`UTF-8`) suppressWarnings(invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8")))
say <- function(format, ...) cat(sprintf(format, ...), "\n", sep = "")
stop_with <- function(...) {
  say(...)
  quit(status = 2)
}
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop_with("Noem de map met de export: Rscript rapport/recompute.R <map met de export>")
folder <- arguments[1]

# Schrijfwijzen worden vergeleken zonder hoofdletters, met enkele spaties en rechte apostrofs.
key_of <- function(text) {
  for (space in c("\t", "\n", "\r", "\u00a0", "\u2007", "\u202f")) {
    text <- gsub(space, " ", text, fixed = TRUE)
  }
  for (quote in c("\u2018", "\u2019", "\u02bc")) text <- gsub(quote, "'", text, fixed = TRUE)
  text <- gsub("\ufeff", "", text, fixed = TRUE)
  tolower(trimws(gsub(" +", " ", text)))
}

# Waar beide soorten contact zijn aangekruist, staan ze samen in een cel.
both_of <- function(one, other) {
  both <- unlist(lapply(c(";", "; ", ", "), function(between) {
    c(outer(one, other, paste, sep = between), outer(other, one, paste, sep = between))
  }))
  structure(rep("beide", length(both)), names = both)
}
written_as <- function(kind) names(spellings$kind)[spellings$kind == kind]
spellings$kind <- c(spellings$kind, both_of(written_as("algemeen"), written_as("casus")))

# CSV met de hand: aanhalingstekens gelden alleen aan het begin van een cel, en daarbinnen zijn
# twee er een.
records_of <- function(bytes, delimiter) {
  record_end <- as.raw(0x1e)
  cell_end <- as.raw(0x1f)
  line_end <- as.raw(0x0a)
  quote <- as.raw(0x22)
  bytes <- c(bytes[bytes != record_end & bytes != cell_end], line_end)
  before <- c(line_end, bytes[-length(bytes)])
  inside <- integer(length(bytes))
  drop <- logical(length(bytes))
  opened <- 0
  doubled <- 0
  for (at in which(bytes == quote)) {
    if (at == doubled) next
    if (opened == 0) {
      if (before[at] != delimiter && before[at] != line_end) next
      opened <- at
      inside[at] <- 1
    } else if (bytes[at + 1] == quote) {
      doubled <- at + 1
    } else {
      opened <- 0
      inside[at] <- -1
    }
    drop[at] <- TRUE
  }
  open <- cumsum(inside) > 0
  bytes[bytes == delimiter & !open] <- cell_end
  bytes[bytes == line_end & !open] <- record_end
  text <- rawToChar(bytes[!drop])
  Encoding(text) <- "UTF-8"
  lines <- strsplit(text, rawToChar(record_end), fixed = TRUE)[[1]]
  strsplit(lines[trimws(lines) != ""], rawToChar(cell_end), fixed = TRUE)
}

# Een cel als tekst; de koppen moeten staan waar ze stonden toen het rapport werd gemaakt.
read_export <- function(input) {
  path <- file.path(folder, input$file)
  if (!file.exists(path)) stop_with("Bestand niet gevonden: %s", path)
  bytes <- readBin(path, "raw", file.size(path))
  text <- iconv(list(bytes), input$encoding, "UTF-8", sub = "byte")
  if (is.na(text)) stop_with("%s is niet te lezen als %s.", input$file, input$encoding)
  text <- gsub("\r\n?", "\n", sub("\ufeff", "", text, fixed = TRUE))
  if (input$line > 1) {
    text <- sub(sprintf("^([^\n]*\n){%d}", as.integer(input$line - 1)), "", text)
  }
  records <- records_of(charToRaw(text), charToRaw(input$delimiter))
  width <- max(lengths(records))
  padded <- lapply(records, function(record) c(record, rep("", width - length(record))))
  cells <- matrix(unlist(padded), ncol = width, byrow = TRUE)
  columns <- input$columns
  here <- columns$at <= width
  here[here] <- key_of(cells[1, columns$at[here]]) == key_of(columns$heading[here])
  if (!all(here)) stop_with("%s is een andere export dan die van het rapport: kolom %d heeft een andere kop.", input$file, columns$at[!here][1])
  cells[-1, , drop = FALSE]
}

# Vergelijken. Wat het rapport niet toont, wordt overgeslagen en geteld.
differences <- 0
numbers <- 0
skipped <- 0
differ <- function(...) {
  differences <<- differences + 1
  say(...)
}
compare <- function(what, reported, own, may_hide = FALSE, within = 1e-9) {
  if (is.na(reported) && is.na(own)) return(invisible(NULL))
  if (is.na(reported) && may_hide) {
    skipped <<- skipped + 1
    return(invisible(NULL))
  }
  numbers <<- numbers + 1
  if (is.na(reported) || is.na(own) || abs(reported - own) > within) {
    differ("Verschil: %s: het rapport zegt %s, de export geeft %s", what, format(reported, digits = 15), format(own, digits = 15))
  }
}

# Tellen.
item_answers <- c("zeer_eens", "eens", "neutraal", "oneens", "zeer_oneens", "weet_niet", "nvt", "leeg", "niet_getoond")
contact_answers <- c("geen", "vijf_jaar", "jaarlijks", "maandelijks", "wekelijks", "leeg", "niet_getoond")
kind_answers <- c("algemeen", "casus", "beide")
valid_items <- c("zeer_eens", "eens", "neutraal", "oneens", "zeer_oneens")
valid_contacts <- c("geen", "vijf_jaar", "jaarlijks", "maandelijks", "wekelijks")
no_answer <- c("leeg", "niet_getoond")

# Een rij telt als het domein bekend is en er ten minste een antwoord in staat.
respondents_of <- function(input) {
  cells <- read_export(input)
  answers_to <- function(question, kind, absent) {
    at <- input$columns$at[input$columns$question == question]
    if (length(at) == 0) return(rep(absent, nrow(cells)))
    written <- unique(cells[, at])
    key <- key_of(written)
    known <- spellings[[kind]]
    place <- match(key, names(known))
    place <- ifelse(is.na(place), match(sub(" *;$", "", key), names(known)), place)
    found <- unname(known[place])[match(cells[, at], written)]
    if (anyNA(found)) {
      differ("Verschil: %s, kolom %d: %d cellen met een antwoord dat niet wordt begrepen", input$file, at, sum(is.na(found)))
    }
    ifelse(is.na(found), "leeg", found)
  }
  domain <- answers_to("domein", "domain", "leeg")
  if (!is.na(input$domain)) domain[domain == "leeg"] <- input$domain
  own <- list(domain = domain)
  for (item in items) own[[item]] <- answers_to(item, "item", "niet_getoond")
  for (target in domains) {
    contact <- paste0("contact.", target)
    kind <- paste0("aard.", target)
    own[[contact]] <- answers_to(contact, "contact", "niet_getoond")
    own[[kind]] <- answers_to(kind, "kind", "leeg")
  }
  given <- rep(FALSE, nrow(cells))
  for (question in c(items, paste0("contact.", domains))) {
    given <- given | !(own[[question]] %in% no_answer)
  }
  counts <- domain != "leeg" & given
  say("%s: %d rijen, waarvan %d tellen", input$file, nrow(cells), sum(counts))
  compare(paste(input$file, "rows"), input$rows, nrow(cells))
  compare(paste(input$file, "counted"), input$counted, sum(counts))
  lapply(own, function(answers) answers[counts])
}
read <- lapply(inputs, respondents_of)
respondents <- lapply(structure(names(read[[1]]), names = names(read[[1]])), function(question) {
  unlist(lapply(read, function(one) one[[question]]))
})
counts_of <- function(question, answers) {
  per_domain <- table(factor(respondents$domain, domains), factor(respondents[[question]], answers))
  rbind(per_domain, totaal = colSums(per_domain))
}

# Rekenen. Is bekend hoeveel mensen zijn uitgenodigd, dan is het interval exact
# (hypergeometrisch): elk aantal K waarbij geen van beide staarten .025 of kleiner is. Anders is
# het dat van Wilson.
share_of <- function(k, n, invited) {
  own <- c(base = n, k = NA, share = NA, low = NA, high = NA, bound_low = NA, bound_high = NA)
  if (n == 0) return(own)
  own[c("k", "share")] <- c(k, k / n)
  if (is.na(invited)) {
    own[c("low", "high")] <- suppressWarnings(prop.test(k, n, correct = FALSE)$conf.int)
    return(own)
  }
  possible <- k:(invited - n + k)
  least <- 0.025 * (1 + 1e-9)
  upper <- phyper(k - 1, possible, invited - possible, n, lower.tail = FALSE)
  lower <- phyper(k, possible, invited - possible, n)
  own[c("low", "high")] <- range(possible[upper > least & lower > least]) / invited
  own[c("bound_low", "bound_high")] <- c(k, k + invited - n) / invited
  own
}

# De tabellen van het rapport, naast dit script.
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
tables <- file.path(if (length(script) == 0) "." else dirname(gsub("~+~", " ", script[1], fixed = TRUE)), "tables")
read_report <- function(file) {
  path <- file.path(tables, file)
  if (!file.exists(path)) stop_with("De tabellen van het rapport staan niet naast dit script: %s", path)
  read.csv(path, na.strings = "", colClasses = "character", encoding = "UTF-8")
}
number <- function(text) suppressWarnings(as.numeric(text))

responses <- read_report("domains.csv")
invited <- structure(number(responses$invited), names = responses$domain)
for (domain in c(domains, "totaal")) {
  row <- responses[responses$domain == domain, ]
  what <- paste("domains.csv", domain)
  if (nrow(row) != 1) {
    differ("Verschil: %s staat niet in het rapport", what)
    next
  }
  own <- if (domain == "totaal") length(respondents$domain) else sum(respondents$domain == domain)
  compare(paste(what, "responded"), number(row$responded), own)
  response <- if (is.na(invited[[domain]]) || invited[[domain]] == 0) NA else own / invited[[domain]]
  compare(paste(what, "response"), number(row$response), response)
}

compare_cell <- function(what, row, counts, kinds, agree, valid, invited) {
  if (nrow(row) != 1) return(differ("Verschil: %s staat niet in het rapport", what))
  own <- share_of(sum(counts[agree]), sum(counts[valid]), invited)
  hidden <- !is.na(row$hidden_rule)
  band <- !is.na(row$band)
  for (answer in names(counts)) {
    compare(paste(what, answer), number(row[[answer]]), counts[[answer]], TRUE)
  }
  for (kind in names(kinds)) {
    compare(paste(what, kind), number(row[[kind]]), kinds[[kind]], TRUE)
  }
  for (column in names(own)) {
    may_hide <- hidden || (band && column != "base")
    compare(paste(what, column), number(row[[column]]), own[[column]], may_hide)
  }
}

# Elke vraag voor elk domein en voor het totaal, en elke pijl van domein naar domein.
reported <- read_report("items.csv")
for (item in items) {
  counts <- counts_of(item, item_answers)
  for (domain in c(domains, "totaal")) {
    row <- reported[reported$item == item & reported$domain == domain, ]
    what <- paste("items.csv", item, domain)
    agree <- c("zeer_eens", "eens")
    compare_cell(what, row, counts[domain, ], NULL, agree, valid_items, invited[[domain]])
  }
}
extra <- !(reported$item %in% items & reported$domain %in% c(domains, "totaal"))
for (at in which(extra)) {
  differ("Verschil: %s staat in het rapport en niet in de export", paste("items.csv", reported$item[at], reported$domain[at]))
}

reported <- read_report("contacts.csv")
for (target in if (contacts_asked) domains) {
  counts <- counts_of(paste0("contact.", target), contact_answers)
  kinds <- counts_of(paste0("aard.", target), kind_answers)
  for (source in domains) {
    row <- reported[reported$source == source & reported$target == target, ]
    what <- paste("contacts.csv", source, target)
    yearly <- c("jaarlijks", "maandelijks", "wekelijks")
    compare_cell(
      what, row, counts[source, ], kinds[source, ], yearly, valid_contacts, invited[[source]]
    )
  }
}
extra <- !(contacts_asked & reported$source %in% domains & reported$target %in% domains)
for (at in which(extra)) {
  differ("Verschil: %s staat in het rapport en niet in de export", paste("contacts.csv", reported$source[at], reported$target[at]))
}

# De maten van het netwerk over de lijnen die het rapport toont. Wat is geloot (de intervallen, en
# hoe vaak de spil bovenaan staat) wordt niet nagerekend.
reported <- read_report("network.csv")
seen <- rep(FALSE, nrow(reported))
check <- function(measure, own, a = NA, b = NA) {
  same <- function(column, id) if (is.na(id)) is.na(column) else column %in% id
  at <- which(
    reported$measure == measure & same(reported$domain_a, a) & same(reported$domain_b, b)
  )
  what <- paste(c("network.csv", measure, na.omit(c(a, b))), collapse = " ")
  seen[at] <<- TRUE
  if (length(at) > 0) return(compare(what, number(reported$value[at[1]]), unname(own)))
  if (!is.na(own)) differ("Verschil: %s staat niet in het rapport", what)
}
n <- length(domains)
shares <- read_report("contacts.csv")
W <- matrix(NA, n, n)
for (j in if (contacts_asked) seq_len(n)) {
  counts <- counts_of(paste0("contact.", domains[j]), contact_answers)
  for (i in seq_len(n)) {
    row <- shares[shares$source == domains[i] & shares$target == domains[j], ]
    base <- sum(counts[i, valid_contacts])
    if (i == j || base == 0 || !any(!is.na(row$share))) next
    W[i, j] <- sum(counts[i, c("jaarlijks", "maandelijks", "wekelijks")]) / base
  }
}
off <- row(W) != col(W)
mean_of <- function(values) {
  if (all(is.na(values))) NA else mean(values, na.rm = TRUE)
}
reciprocity_of <- function(W) {
  both <- !is.na(W) & !is.na(t(W))
  if (sum(W[both]) == 0) NA else sum(pmin(W, t(W))[both]) / sum(W[both])
}
centred <- function(d) sum(max(d) - d) / (length(d) - 1)^2
orders_of <- function(n) {
  if (n == 1) return(matrix(1))
  rest <- orders_of(n - 1)
  do.call(rbind, lapply(1:n, function(k) cbind(k, matrix(setdiff(1:n, k)[rest], nrow(rest)))))
}
recompute_network <- function() {
  check("observed_arcs", sum(!is.na(W)))
  check("possible_arcs", n * (n - 1))
  check("density", mean_of(W))
  check("reciprocity", reciprocity_of(W))
  full <- W
  diag(full) <- 0
  for (i in seq_len(n)) {
    check("strength_out", sum(full[i, ]), domains[i])
    check("strength_in", sum(full[, i]), domains[i])
    for (j in seq_len(n)[seq_len(n) > i]) {
      check("asymmetry", W[i, j] - W[j, i], domains[i], domains[j])
      both <- W[i, j] + W[j, i]
      index <- if (is.na(both) || both == 0) NA else (W[i, j] - W[j, i]) / both
      check("asymmetry_index", index, domains[i], domains[j])
    }
  }
  means <- sapply(seq_len(n), function(i) mean_of(c(W[i, ], W[, i])))
  hub <- match(reported$domain_a[reported$measure == "density_of_hub"], domains)
  if (n >= 3 && sum(!is.na(W)) >= .8 * n * (n - 1) - 1e-9) {
    if (length(hub) != 1 || is.na(hub)) {
      differ("Verschil: %s staat niet in het rapport", "network.csv density_of_hub")
    } else {
      without <- W[-hub, -hub]
      check("density_of_hub", max(means), domains[hub])
      check("density_without_hub", mean_of(without), domains[hub])
      check("hub_difference", means[hub] - mean_of(without), domains[hub])
      check("hub_shared", as.numeric(sum(means >= max(means, na.rm = TRUE) - 1e-12, na.rm = TRUE) > 1), domains[hub])
      check("reciprocity_without_hub", reciprocity_of(without), domains[hub])
    }
  }
  if (n < 3 || anyNA(W[off])) return()
  check("centralisation_out", centred(rowSums(full)))
  check("centralisation_in", centred(colSums(full)))
  ties <- (full >= 0.5) * 1
  check("ties_cut", 0.5)
  check("ties_density", mean(ties[off]))
  check("ties_reciprocity_edgewise", if (sum(ties) == 0) NA else sum(ties * t(ties)) / sum(ties))
  check("ties_reciprocity_dyadic", mean((ties == t(ties))[off]))
  check("ties_centralisation_out", centred(rowSums(ties)))
  check("ties_centralisation_in", centred(colSums(ties)))
  S <- pmax(full, t(full))
  if (n <= 15 && sd(S[off]) > 1e-12) {
    cores <- lapply(seq_len(2^n - 2), function(m) as.logical(intToBits(m))[seq_len(n)])
    cores <- Filter(function(core) sum(!core) > 1, cores)
    fits <- sapply(cores, function(core) cor(S[off], outer(core, core, "|")[off]))
    best <- which(fits >= max(fits) - 1e-12)
    check("core_fit", max(fits))
    check("core_best_partitions", length(best))
    check("core_partitions", length(cores))
    if (length(best) == 1) for (id in domains[cores[[best]]]) check("core_member", 1, id)
  }
  if (n <= 8 && sd(W[off]) > 1e-12) {
    orders <- orders_of(n)
    found <- cor(W[off], t(W)[off])
    other <- apply(orders, 1, function(order) cor(W[order, order][off], t(W)[off]))
    check("directions_correlation", found)
    check("directions_p", mean(other >= found - 1e-12))
    check("directions_orders", nrow(orders))
  }
}
if (contacts_asked && n >= 2) invisible(recompute_network())
drawn <- c("hub_leads", "interval_draws", "interval_seed")
for (at in which(!seen & !is.na(reported$value) & !(reported$measure %in% drawn))) {
  differ("Verschil: %s staat in het rapport en niet in de export", paste("network.csv", reported$measure[at]))
}

# Verschillen tussen domeinen, over de domeinen waarvan het aandeel is getoond: verschil,
# interval, V van Cramér, exacte toets, Holm, delta van Cliff, rangen. Een p-waarde uit
# willekeurige tabellen moet binnen vijf standaardfouten van die van R liggen.
set.seed(1)
compare_text <- function(what, reported, own) {
  numbers <<- numbers + 1
  same <- identical(is.na(reported), is.na(own)) && (is.na(own) || reported == own)
  if (!same) differ("Verschil: %s: het rapport zegt %s, de export geeft %s", what, reported, own)
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
    differ("Verschil: %s staat niet in het rapport", what)
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

# De antwoorden op volgorde, van 5 (zeer eens) tot 1 (zeer oneens).
reported <- read_report("ordinal.csv")
for (item in items) {
  counts <- counts_of(item, valid_items)
  for (domain in c(domains, "totaal")) {
    row <- reported[reported$item == item & reported$domain == domain, ]
    what <- paste("ordinal.csv", item, domain)
    if (nrow(row) != 1) {
      differ("Verschil: %s staat niet in het rapport", what)
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

# Het totaal van alle domeinen, elk gewogen naar het aantal uitgenodigden.
reported <- read_report("totals.csv")
for (item in items) {
  row <- reported[reported$item == item, ]
  what <- paste("totals.csv", item)
  if (nrow(row) != 1) {
    differ("Verschil: %s staat niet in het rapport", what)
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

# Of de vragen van een stap bij elkaar horen, over wie ze allemaal beantwoordde. Het rapport geeft
# honderdsten.
reported <- read_report("reliability.csv")
hundredth <- 0.005 + 1e-9
for (step in names(scales)) {
  rows <- reported[reported$step == step, ]
  row <- rows[is.na(rows$scale_item), ]
  what <- paste("reliability.csv", step)
  if (nrow(row) != 1) {
    differ("Verschil: %s staat niet in het rapport", what)
    next
  }
  asked <- scales[[step]]
  X <- vapply(asked, function(item) scores[match(respondents[[item]], c("zeer_eens", "eens", "neutraal", "oneens", "zeer_oneens"))], numeric(length(respondents$domain)))
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

# Slot.
if (skipped > 0) say("%d getallen staan niet in het rapport (niet getoond) en zijn overgeslagen", skipped)
say("%d verschillen in %d getallen", differences, numbers)
quit(status = if (differences > 0) 1 else 0)
