import type { Language } from "../model/language.js";

/** A release of the ledger, for people. */
interface ReleaseFacts {
  readonly number: number;
  readonly year: number;
  readonly profile: string;
  readonly responded: string;
  readonly hash: string;
}

/** What the command line says beside results and problems. */
export interface CommandWords {
  readonly tool: string;
  readonly usage: string;
  readonly options: string;
  readonly commands: string;
  readonly argumentsTitle: string;
  readonly optionsInUsage: string;
  readonly commandInUsage: string;
  readonly unless: (value: string) => string;
  /** Names of arguments and option values, as they stand in the usage line. */
  readonly names: Readonly<
    Record<
      | "folder"
      | "source"
      | "what"
      | "figure"
      | "schema"
      | "report"
      | "number"
      | "reports"
      | "file"
      | "profile"
      | "language"
      | "pixels"
      | "style"
      | "export"
      | "exports"
      | "municipality"
      | "year"
      | "sheet"
      | "encoding"
      | "sign"
      | "column"
      | "claims"
      | "older"
      | "newer"
      | "more",
      string
    >
  >;
  readonly examples: string;
  readonly help: string;
  readonly version: string;
  readonly lang: string;
  readonly profile: string;
  readonly source: string;
  readonly folder: string;
  readonly report: string;
  readonly reportOut: string;
  readonly reportTally: string;
  readonly tally: string;
  readonly tallyOut: string;
  readonly merge: string;
  readonly mergeReports: string;
  readonly mergeName: string;
  readonly mergeYear: string;
  readonly mergeProfile: string;
  readonly show: string;
  readonly showWhat: string;
  readonly showIntervals: string;
  readonly json: string;
  readonly csv: string;
  readonly figure: string;
  readonly figureName: string;
  readonly figureOut: string;
  readonly figureWidth: string;
  readonly figureWider: (width: number, asked: number) => string;
  readonly figureStyle: string;
  readonly check: string;
  readonly checkDisclosure: string;
  readonly init: string;
  readonly initExports: string;
  readonly initMunicipality: string;
  readonly initYear: string;
  readonly initOut: string;
  readonly initFrom: string;
  readonly initInteractive: string;
  readonly questionnaire: string;
  readonly questionnaireOut: string;
  readonly questionnaireDone: (id: string, file: string) => string;
  readonly questionnaireImport: string;
  readonly anonymise: string;
  readonly anonymiseExport: string;
  readonly anonymiseOut: string;
  readonly anonymiseKey: string;
  readonly anonymiseLabels: string;
  readonly anonymiseCodes: string;
  readonly anonymiseNewKey: string;
  readonly readSheet: string;
  readonly readEncoding: string;
  readonly readDelimiter: string;
  readonly audit: string;
  readonly auditClaims: string;
  readonly auditResults: string;
  readonly compare: string;
  readonly compareOlder: string;
  readonly compareNewer: string;
  readonly compareMore: string;
  readonly compareOut: string;
  readonly compareTables: string;
  readonly release: string;
  readonly releaseReport: string;
  readonly releaseDone: (file: string, count: number) => string;
  readonly releaseList: string;
  readonly releaseWithdraw: string;
  readonly releaseNone: string;
  readonly releaseLine: (release: ReleaseFacts) => string;
  readonly releaseWithdrawn: (file: string, number: number) => string;
  readonly benchmark: string;
  readonly benchmarkReports: string;
  readonly benchmarkOwn: string;
  readonly benchmarkYear: string;
  readonly benchmarkPeers: string;
  readonly benchmarkOut: string;
  readonly schema: string;
  readonly schemaName: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly found: string;
  readonly todo: string;
  readonly reportDone: (out: string, files: number) => string;
  readonly reportOpen: (page: string) => string;
  readonly figureDone: (file: string) => string;
  readonly noErrors: string;
  readonly counted: (file: string, rows: number, counted: number, rejected: number) => string;
  readonly reading: (megabytes: string) => string;
  readonly usageErrors: Readonly<Record<string, (name: string) => string>>;
  readonly meant: (name: string) => string;
  readonly usageTodo: string;
  readonly unexpected: string;
  readonly unexpectedTodo: string;
}

export const commandWords: Readonly<Record<Language, CommandWords>> = {
  nl: {
    tool: "Evalueert het interventievermogen van een stad: van de export van een enquête naar cijfers, figuren, scorekaart en rapport.",
    usage: "Gebruik:",
    options: "Opties:",
    commands: "Opdrachten:",
    argumentsTitle: "Argumenten:",
    optionsInUsage: "[opties]",
    commandInUsage: "[opdracht]",
    unless: (value) => `(anders ${value})`,
    names: {
      folder: "map",
      source: "bron",
      what: "wat",
      figure: "figuur",
      schema: "schema",
      report: "rapport",
      number: "nummer",
      reports: "rapporten",
      file: "bestand",
      profile: "profiel",
      language: "taal",
      pixels: "pixels",
      style: "stijl",
      export: "export",
      exports: "exports",
      municipality: "naam",
      year: "jaar",
      sheet: "blad",
      encoding: "codering",
      sign: "teken",
      column: "kolom",
      claims: "claims",
      older: "ouder",
      newer: "nieuwer",
      more: "meer",
    },
    examples: "Voorbeelden:",
    help: "toon deze uitleg",
    version: "toon het versienummer",
    lang: "taal: nl of en (ook met IVM_LANG)",
    profile: "voor wie: intern of publiek (anders dat van study.yaml)",
    source: "onderzoeksmap of results.json",
    folder: "onderzoeksmap met study.yaml",
    report: "maak het hele rapport: pagina, figuren, tabellen en results.json",
    reportOut: "map voor het rapport",
    reportTally: "telling in plaats van de exports; mag vaker, dan worden ze opgeteld",
    tally: "schrijf de tellingen van een studie, om elders op te tellen of te rapporteren",
    tallyOut: "bestand voor de telling (.csv)",
    merge: "tel rapporten van delen op tot een rapport, zoals van gemeenten tot een regio",
    mergeReports: "mappen van rapporten, of hun results.json",
    mergeName: "naam van het geheel (anders de namen van de delen)",
    mergeYear: "jaar van het geheel (anders het laatste van de delen)",
    mergeProfile: "voor wie: intern of publiek (anders publiek als alle delen dat zijn)",
    show: "toon een tabel in de terminal",
    showWhat:
      "response, capacity, capacity-chain, responsibility, concerns, reporting, contacts, network, organisations, blocks, brokerage, comparison, ordinal, totals, reliability, scorecard, recommendations of problems",
    showIntervals: "een regel per cijfer, met 95%-interval",
    json: "als JSON",
    csv: "als CSV",
    figure: "maak een figuur als SVG",
    figureName:
      "concerns, responsibility, contacts, contact-matrix, hub, organisations, capacity, capacity-chain, reporting of scorecard",
    figureOut: "bestand (.svg); zonder deze optie naar de terminal",
    figureWidth: "breedte in pixels, 480 tot 2000; wat meer nodig heeft, wordt breder",
    figureWider: (width, asked) =>
      `De figuur is ${width} pixels breed: in ${asked} past niet alles.`,
    figureStyle: "andere tekenwijze: pies bij capacity",
    check: "controleer de onderzoeksmap en de export; wat iemand antwoordde komt nooit in beeld",
    checkDisclosure: "toon wat verborgen is, waarom, en wat samenvoegen van domeinen oplevert",
    init: "maak study.yaml voor een of meer exports: wat ze zijn en welke vragen erin staan",
    initExports: "de export, of een per domein (CSV, Excel of SPSS)",
    initMunicipality: "naam van de gemeente",
    initYear: "jaar van de enquête",
    initOut: "map voor study.yaml (anders die van de export)",
    initFrom: "begin een nieuw jaar met de onderzoeksmap van het vorige",
    initInteractive: "vraag naar wat niet duidelijk is",
    questionnaire: "maak de standaardvragenlijst: een enquête voor LimeSurvey, of een formulier",
    questionnaireOut: "bestand: .lss (LimeSurvey, in twee talen), .docx (Word) of .md (Markdown)",
    questionnaireDone: (id, file) => `Vragenlijst ${id} staat in ${file}.`,
    questionnaireImport: "Maak er in LimeSurvey een enquête van: Enquête maken, Importeren.",
    anonymise:
      "maak een export zonder identificerende kolommen en open tekst, met de rijen in willekeurige volgorde",
    anonymiseExport: "export van de enquête (CSV, Excel of SPSS)",
    anonymiseOut: "bestand voor de opgeschoonde export",
    anonymiseKey:
      "kolom die moet blijven en meetelt voor k-anonimiteit, naast het domein; mag vaker",
    anonymiseLabels: "bestand dat zegt wat de codes betekenen: .lss, .R, .sps, .qsf of codeboek",
    anonymiseCodes:
      "bewaar de codes van de uitnodiging, versleuteld met de sleutel in dit bestand, om volgend jaar dezelfde mensen te vergelijken",
    anonymiseNewKey: "maak die sleutel eerst; alleen in het eerste jaar",
    readSheet: "blad van de werkmap",
    readEncoding: "codering van de letters: utf-8, utf-16le, utf-16be, windows-1252 of macintosh",
    readDelimiter: "teken tussen de kolommen: , ; | of tab",
    audit: "reken na of gedrukte percentages uit een aantal kunnen komen, en of sommen kloppen",
    auditClaims: "tabel met what, domain, printed en base (CSV of Excel)",
    auditResults: "vergelijk met deze onderzoeksmap of results.json (kolom item)",
    compare:
      "vergelijk twee of meer jaren van een gemeente: wat veranderde er, en hoe zeker is dat",
    compareOlder: "oudste jaar: onderzoeksmap, map van een rapport of results.json",
    compareNewer: "volgend jaar",
    compareMore: "meer jaren, het nieuwste als laatste",
    compareTables: "toon ook alle tabellen",
    compareOut: "map voor de vergelijking: pagina, figuren, tabellen en change.json",
    release: "leg vast dat een rapport naar buiten gaat, om latere ermee te vergelijken",
    releaseReport: "map van het rapport",
    releaseList: "toon wat is vastgelegd",
    releaseWithdraw: "haal een uitgave die u heeft ingetrokken uit het bestand",
    releaseNone: "Er is niets vastgelegd.",
    releaseLine: ({ number, year, profile, responded, hash }) =>
      `uitgave ${number}: ${year}, profiel ${profile}, ${responded} respondenten, results.json ${hash}`,
    releaseWithdrawn: (file, number) =>
      `Uitgave ${number} is uit ${file} gehaald. Zorg dat niemand dat rapport nog kan inzien.`,
    releaseDone: (file, count) =>
      `Vastgelegd in ${file}: uitgave ${count}. Bewaar dit bestand bij de studie.`,
    benchmark: "zet een gemeente naast andere, met intervallen en trechters, zonder ranglijst",
    benchmarkReports: "mappen van openbare rapporten, of een map met veel daarvan, of results.json",
    benchmarkOwn: "de eigen gemeente (anders die van het eerste rapport)",
    benchmarkYear: "het jaar (anders dat van het eerste rapport, of het laatste van --own)",
    benchmarkPeers: "alleen gemeenten van dezelfde grootteklasse",
    benchmarkOut: "map voor de pagina, de figuur en de tabellen; anders een tabel hier",
    schema:
      "toon een JSON Schema: study, questionnaire, findings, judgements, recommendations, results, releases, change of benchmark",
    schemaName: "welk schema",
    severity: { error: "Fout", warning: "Let op", info: "Ter informatie" },
    found: "gevonden:",
    todo: "doe dit: ",
    reportDone: (out, files) => `Rapport klaar: ${files} bestanden in ${out}`,
    reportOpen: (page) => `Open ${page} in een browser.`,
    figureDone: (file) => `Figuur klaar: ${file}`,
    noErrors: "Geen fouten gevonden.",
    counted: (file, rows, counted, rejected) =>
      `${file}: ${rows} ${rows === 1 ? "rij" : "rijen"}, ${counted} geteld, ${rejected} niet geteld`,
    reading: (megabytes) => `gelezen: ${megabytes} MB`,
    usageErrors: {
      "commander.unknownOption": (name) => `De optie ${name} bestaat niet.`,
      "commander.unknownCommand": (name) => `De opdracht "${name}" bestaat niet.`,
      "commander.missingArgument": (name) => `Het argument "${name}" ontbreekt.`,
      "commander.optionMissingArgument": (name) => `Bij de optie ${name} hoort een waarde.`,
      "commander.missingMandatoryOptionValue": (name) => `De optie ${name} ontbreekt.`,
      "commander.excessArguments": () => "Er staan te veel argumenten.",
      "commander.invalidArgument": (name) => `De optie ${name} heeft een waarde die niet kan.`,
    },
    meant: (name) => `Bedoelde u ${name}?`,
    usageTodo: "ivm --help toont alle opdrachten, ivm <opdracht> --help de opties ervan.",
    unexpected: "Er ging iets mis in het programma zelf.",
    unexpectedTodo: "Meld dit met de opdracht die u gaf, zonder gegevens van respondenten.",
  },
  en: {
    tool: "Evaluates a city's capacity to intervene: from a survey export to numbers, figures, scorecard and report.",
    usage: "Usage:",
    options: "Options:",
    commands: "Commands:",
    argumentsTitle: "Arguments:",
    optionsInUsage: "[options]",
    commandInUsage: "[command]",
    unless: (value) => `(else ${value})`,
    names: {
      folder: "folder",
      source: "source",
      what: "what",
      figure: "figure",
      schema: "schema",
      report: "report",
      number: "number",
      reports: "reports",
      file: "file",
      profile: "profile",
      language: "language",
      pixels: "pixels",
      style: "style",
      export: "export",
      exports: "exports",
      municipality: "name",
      year: "year",
      sheet: "sheet",
      encoding: "encoding",
      sign: "sign",
      column: "column",
      claims: "claims",
      older: "older",
      newer: "newer",
      more: "more",
    },
    examples: "Examples:",
    help: "show this help",
    version: "show the version number",
    lang: "language: nl or en (also by IVM_LANG)",
    profile: "for whom: intern or publiek (else that of study.yaml)",
    source: "study folder or results.json",
    folder: "study folder with study.yaml",
    report: "make the whole report: page, figures, tables and results.json",
    reportOut: "folder for the report",
    reportTally: "tally in place of the exports; may be repeated, then they are added up",
    tally: "write the counts of a study, to be added up or reported elsewhere",
    tallyOut: "file for the tally (.csv)",
    merge: "add reports of parts up to one report, such as of municipalities to a region",
    mergeReports: "folders of reports, or their results.json",
    mergeName: "name of the whole (else the names of the parts)",
    mergeYear: "year of the whole (else the last of the parts)",
    mergeProfile: "for whom: intern or publiek (else publiek when all parts are)",
    show: "show a table in the terminal",
    showWhat:
      "response, capacity, capacity-chain, responsibility, concerns, reporting, contacts, network, organisations, blocks, brokerage, comparison, ordinal, totals, reliability, scorecard, recommendations or problems",
    showIntervals: "one line per number, with its 95% interval",
    json: "as JSON",
    csv: "as CSV",
    figure: "make a figure as SVG",
    figureName:
      "concerns, responsibility, contacts, contact-matrix, hub, organisations, capacity, capacity-chain, reporting or scorecard",
    figureOut: "file (.svg); without this option to the terminal",
    figureWidth: "width in pixels, 480 to 2000; what needs more is drawn wider",
    figureWider: (width, asked) =>
      `The figure is ${width} pixels wide: not everything fits in ${asked}.`,
    figureStyle: "another way of drawing: pies for capacity",
    check: "check the study folder and the export; what anyone answered is never shown",
    checkDisclosure: "show what is hidden, why, and what merging domains would show",
    init: "draft study.yaml for one or more exports: what they are, which questions they hold",
    initExports: "the export, or one per domain (CSV, Excel or SPSS)",
    initMunicipality: "name of the municipality",
    initYear: "year of the survey",
    initOut: "folder for study.yaml (otherwise that of the export)",
    initFrom: "begin a new year from the study folder of the one before",
    initInteractive: "ask about what is not clear",
    questionnaire: "make the standard questionnaire: a survey for LimeSurvey, or a form",
    questionnaireOut: "file: .lss (LimeSurvey, in two languages), .docx (Word) or .md (Markdown)",
    questionnaireDone: (id, file) => `Questionnaire ${id} is in ${file}.`,
    questionnaireImport: "Make a survey of it in LimeSurvey: Create survey, Import.",
    anonymise:
      "make an export without identifying columns and open text, with its rows in random order",
    anonymiseExport: "export of the survey (CSV, Excel or SPSS)",
    anonymiseOut: "file for the cleaned export",
    anonymiseKey:
      "column that must stay and counts for k-anonymity, beside the domain; may be repeated",
    anonymiseLabels: "file that says what the codes mean: .lss, .R, .sps, .qsf or dictionary",
    anonymiseCodes:
      "keep the codes of the invitation, keyed with the key in this file, to compare the same people next year",
    anonymiseNewKey: "make that key first; in the first year only",
    readSheet: "sheet of the workbook",
    readEncoding: "encoding of the letters: utf-8, utf-16le, utf-16be, windows-1252 or macintosh",
    readDelimiter: "sign between the columns: , ; | or tab",
    audit: "check whether printed percentages can come from a count, and whether sums add up",
    auditClaims: "table with what, domain, printed and base (CSV or Excel)",
    auditResults: "compare with this study folder or results.json (column item)",
    compare: "compare two or more years of a municipality: what changed, and how sure that is",
    compareOlder: "oldest year: study folder, folder of a report or results.json",
    compareNewer: "next year",
    compareMore: "more years, the newest last",
    compareTables: "show all tables too",
    compareOut: "folder for the comparison: page, figures, tables and change.json",
    release: "record that a report goes out, so that later ones can be held against it",
    releaseReport: "folder of the report",
    releaseList: "show what was recorded",
    releaseWithdraw: "take a release that you withdrew out of the file",
    releaseNone: "Nothing was recorded.",
    releaseLine: ({ number, year, profile, responded, hash }) =>
      `release ${number}: ${year}, profile ${profile}, ${responded} respondents, results.json ${hash}`,
    releaseWithdrawn: (file, number) =>
      `Release ${number} was taken out of ${file}. See to it that nobody can read that report any more.`,
    releaseDone: (file, count) =>
      `Recorded in ${file}: release ${count}. Keep this file with the study.`,
    benchmark: "a municipality beside others, with intervals and funnels, without a ranking",
    benchmarkReports: "folders of public reports, or a folder with many of them, or results.json",
    benchmarkOwn: "the own municipality (else that of the first report)",
    benchmarkYear: "the year (else that of the first report, or the newest of --own)",
    benchmarkPeers: "only municipalities of the same size class",
    benchmarkOut: "folder for the page, the figure and the tables; otherwise a table here",
    schema:
      "show a JSON Schema: study, questionnaire, findings, judgements, recommendations, results, releases, change or benchmark",
    schemaName: "which schema",
    severity: { error: "Error", warning: "Note", info: "For information" },
    found: "found:",
    todo: "do this:",
    reportDone: (out, files) => `Report ready: ${files} files in ${out}`,
    reportOpen: (page) => `Open ${page} in a browser.`,
    figureDone: (file) => `Figure ready: ${file}`,
    noErrors: "No errors found.",
    counted: (file, rows, counted, rejected) =>
      `${file}: ${rows} ${rows === 1 ? "row" : "rows"}, ${counted} counted, ${rejected} not counted`,
    reading: (megabytes) => `read: ${megabytes} MB`,
    usageErrors: {
      "commander.unknownOption": (name) => `There is no option ${name}.`,
      "commander.unknownCommand": (name) => `There is no command "${name}".`,
      "commander.missingArgument": (name) => `The argument "${name}" is missing.`,
      "commander.optionMissingArgument": (name) => `The option ${name} needs a value.`,
      "commander.missingMandatoryOptionValue": (name) => `The option ${name} is missing.`,
      "commander.excessArguments": () => "There are too many arguments.",
      "commander.invalidArgument": (name) => `The option ${name} has a value that is not possible.`,
    },
    meant: (name) => `Did you mean ${name}?`,
    usageTodo: "ivm --help shows all commands, ivm <command> --help the options of one.",
    unexpected: "Something went wrong in the program itself.",
    unexpectedTodo: "Report this with the command you gave, without respondents' data.",
  },
};
