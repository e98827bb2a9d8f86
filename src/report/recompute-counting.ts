import {
  AGREEMENT,
  CONTACT_ANSWERS,
  FREQUENCIES,
  ITEM_ANSWERS,
  KINDS,
  TOTAL,
} from "../model/answer.js";
import type { RecomputeWords } from "../words/recompute.js";
import { rComment, rString, rStrings } from "./r-text.js";
import { comparingInR } from "./recompute-comparison.js";
import { networkInR } from "./recompute-network.js";

/** The part of `recompute.R` that is the same for every study: reading, counting, comparing. */
export function countingInR(words: RecomputeWords): string {
  const { comments, says } = words;
  return `${rComment(comments.reading)}
if (!l10n_info()$\`UTF-8\`) suppressWarnings(invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8")))
say <- function(format, ...) cat(sprintf(format, ...), "\\n", sep = "")
stop_with <- function(...) {
  say(...)
  quit(status = 2)
}
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop_with(${rString(says.noFolder)})
folder <- arguments[1]

${rComment(comments.key)}
key_of <- function(text) {
  for (space in c("\\t", "\\n", "\\r", "\\u00a0", "\\u2007", "\\u202f")) {
    text <- gsub(space, " ", text, fixed = TRUE)
  }
  for (quote in c("\\u2018", "\\u2019", "\\u02bc")) text <- gsub(quote, "'", text, fixed = TRUE)
  text <- gsub("\\ufeff", "", text, fixed = TRUE)
  tolower(trimws(gsub(" +", " ", text)))
}

${rComment(comments.both)}
both_of <- function(one, other) {
  both <- unlist(lapply(c(";", "; ", ", "), function(between) {
    c(outer(one, other, paste, sep = between), outer(other, one, paste, sep = between))
  }))
  structure(rep("beide", length(both)), names = both)
}
written_as <- function(kind) names(spellings$kind)[spellings$kind == kind]
spellings$kind <- c(spellings$kind, both_of(written_as("algemeen"), written_as("casus")))

${rComment(comments.records)}
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

${rComment(comments.export)}
read_export <- function(input) {
  path <- file.path(folder, input$file)
  if (!file.exists(path)) stop_with(${rString(says.noFile)}, path)
  bytes <- readBin(path, "raw", file.size(path))
  text <- iconv(list(bytes), input$encoding, "UTF-8", sub = "byte")
  if (is.na(text)) stop_with(${rString(says.unreadable)}, input$file, input$encoding)
  text <- gsub("\\r\\n?", "\\n", sub("\\ufeff", "", text, fixed = TRUE))
  if (input$line > 1) {
    text <- sub(sprintf("^([^\\n]*\\n){%d}", as.integer(input$line - 1)), "", text)
  }
  records <- records_of(charToRaw(text), charToRaw(input$delimiter))
  width <- max(lengths(records))
  padded <- lapply(records, function(record) c(record, rep("", width - length(record))))
  cells <- matrix(unlist(padded), ncol = width, byrow = TRUE)
  columns <- input$columns
  here <- columns$at <= width
  here[here] <- key_of(cells[1, columns$at[here]]) == key_of(columns$heading[here])
  if (!all(here)) stop_with(${rString(says.otherHeading)}, input$file, columns$at[!here][1])
  cells[-1, , drop = FALSE]
}

${rComment(comments.comparing)}
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
    differ(${rString(says.differs)}, what, format(reported, digits = 15), format(own, digits = 15))
  }
}

${rComment(comments.counting)}
item_answers <- ${rStrings(ITEM_ANSWERS)}
contact_answers <- ${rStrings(CONTACT_ANSWERS)}
kind_answers <- ${rStrings(KINDS)}
valid_items <- ${rStrings(AGREEMENT)}
valid_contacts <- ${rStrings(FREQUENCIES)}
no_answer <- c("leeg", "niet_getoond")

${rComment(comments.responses)}
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
      differ(${rString(says.notUnderstood)}, input$file, at, sum(is.na(found)))
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
  say(${rString(says.read)}, input$file, nrow(cells), sum(counts))
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
  rbind(per_domain, ${TOTAL} = colSums(per_domain))
}

${rComment(comments.intervals)}
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

${rComment(comments.tables)}
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
tables <- file.path(if (length(script) == 0) "." else dirname(gsub("~+~", " ", script[1], fixed = TRUE)), "tables")
read_report <- function(file) {
  path <- file.path(tables, file)
  if (!file.exists(path)) stop_with(${rString(says.noTables)}, path)
  read.csv(path, na.strings = "", colClasses = "character", encoding = "UTF-8")
}
number <- function(text) suppressWarnings(as.numeric(text))

responses <- read_report("domains.csv")
invited <- structure(number(responses$invited), names = responses$domain)
for (domain in c(domains, "${TOTAL}")) {
  row <- responses[responses$domain == domain, ]
  what <- paste("domains.csv", domain)
  if (nrow(row) != 1) {
    differ(${rString(says.missing)}, what)
    next
  }
  own <- if (domain == "${TOTAL}") length(respondents$domain) else sum(respondents$domain == domain)
  compare(paste(what, "responded"), number(row$responded), own)
  response <- if (is.na(invited[[domain]]) || invited[[domain]] == 0) NA else own / invited[[domain]]
  compare(paste(what, "response"), number(row$response), response)
}

compare_cell <- function(what, row, counts, kinds, agree, valid, invited) {
  if (nrow(row) != 1) return(differ(${rString(says.missing)}, what))
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

${rComment(comments.grid)}
reported <- read_report("items.csv")
for (item in items) {
  counts <- counts_of(item, item_answers)
  for (domain in c(domains, "${TOTAL}")) {
    row <- reported[reported$item == item & reported$domain == domain, ]
    what <- paste("items.csv", item, domain)
    agree <- c("zeer_eens", "eens")
    compare_cell(what, row, counts[domain, ], NULL, agree, valid_items, invited[[domain]])
  }
}
extra <- !(reported$item %in% items & reported$domain %in% c(domains, "${TOTAL}"))
for (at in which(extra)) {
  differ(${rString(says.unexpected)}, paste("items.csv", reported$item[at], reported$domain[at]))
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
  differ(${rString(says.unexpected)}, paste("contacts.csv", reported$source[at], reported$target[at]))
}

${networkInR(words)}
${comparingInR(words)}
${rComment(comments.end)}
if (skipped > 0) say(${rString(says.skipped)}, skipped)
say(${rString(says.result)}, differences, numbers)
quit(status = if (differences > 0) 1 else 0)
`;
}
