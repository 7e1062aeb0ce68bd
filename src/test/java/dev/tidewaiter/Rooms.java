package dev.tidewaiter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rooms of each module, from the bottom floor to the top, as the architecture tests hold them. {@link #ROOT} is the
 * module's own package, which others enter by; it stands where its types are used.
 */
final class Rooms {

    static final String ROOT = "";

    /** A room may use those before it in the list, never those behind it. */
    static final Map<String, List<String>> BOTTOM_TO_TOP = Map.ofEntries(
            Map.entry(
                    "spreadsheet",
                    List.of(ROOT, "opc", "text", "read", "csv", "html", "xml", "xls", "xlsx", "open", "write")),
            Map.entry(
                    "manifest",
                    List.of(
                            "heading",
                            "value",
                            "mapping",
                            "layout",
                            "label",
                            "letterhead",
                            "form",
                            "table",
                            "column",
                            "detection",
                            "cell",
                            "unread",
                            "sum",
                            "classification",
                            "row",
                            "returned",
                            "summary",
                            "sheet",
                            "open",
                            "record",
                            "cover",
                            ROOT)),
            Map.entry("names", List.of(ROOT, "script", "token", "distance", "parse", "index", "score", "search")),
            Map.entry("shipment", List.of(ROOT, "place", "identifier")),
            Map.entry(
                    "goods",
                    List.of(
                            "text",
                            "measure",
                            "code",
                            ROOT,
                            "phrase",
                            "sentence",
                            "description",
                            "passing",
                            "amount",
                            "line",
                            "reader",
                            "lint")),
            Map.entry(
                    "designation",
                    List.of(
                            "threshold",
                            "identifier",
                            "lists",
                            "entry",
                            "format",
                            "address",
                            "party",
                            "codec",
                            "snapshot",
                            "download",
                            "mention",
                            "evidence",
                            "ownership",
                            "words",
                            "search",
                            ROOT)),
            Map.entry("screening", List.of("id", "pipeline", ROOT, "run", "simulation")),
            Map.entry("report", List.of("account", "lines", "workbook", "page", "pdf", "health", ROOT)),
            Map.entry("casework", List.of("store", "audit", "people", "finding", "queue", "run", "decision", "lookup")),
            Map.entry(
                    "web",
                    List.of(
                            "security",
                            "job",
                            "api",
                            "page",
                            "audit",
                            "people",
                            "upload",
                            "home",
                            "rules",
                            "lists",
                            "party",
                            "review",
                            ROOT)),
            Map.entry("cli", List.of("call", "rules", "lists", "match", "screen", "casework", "batch", "serve", ROOT)),
            Map.entry(
                    "rulebook",
                    List.of(
                            "model",
                            "facts",
                            "explanation",
                            "source",
                            "signal",
                            "place",
                            "licence",
                            "law",
                            "candidates",
                            "condition",
                            "language",
                            "lint",
                            "change",
                            "engine",
                            ROOT,
                            "check")));

    /** Rooms that other modules enter besides the root of a module. */
    static final Set<String> OPEN = Set.of(
            "shipment.place",
            "shipment.identifier",
            "goods.code",
            "goods.measure",
            "goods.reader",
            "goods.lint",
            "spreadsheet.open",
            "spreadsheet.read",
            "spreadsheet.write",
            "names.search",
            "manifest.mapping",
            "manifest.returned",
            "manifest.summary",
            "rulebook.model",
            "rulebook.change",
            "rulebook.check",
            "designation.threshold",
            "designation.identifier",
            "designation.format",
            "designation.codec",
            "designation.lists",
            "designation.party",
            "designation.snapshot",
            "designation.download",
            "designation.evidence",
            "designation.ownership",
            "designation.words",
            "screening.id",
            "screening.pipeline",
            "screening.run",
            "screening.simulation",
            "report.account",
            "report.health",
            "report.lines",
            "report.page",
            "report.pdf",
            "casework.store",
            "casework.audit",
            "casework.people",
            "casework.finding",
            "casework.queue",
            "casework.run",
            "casework.decision",
            "casework.lookup",
            "web.job");

    private Rooms() {}
}
