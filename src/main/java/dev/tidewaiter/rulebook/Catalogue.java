package dev.tidewaiter.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules as a document, from what they say of themselves. */
public final class Catalogue {

    private record Column(String title, Function<Rule, String> text) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("Rule", Rule::id),
            new Column("Title", Rule::title),
            new Column("Question", Rule::asks),
            new Column(
                    "Severity",
                    rule -> rule.severities().stream().map(Severity::name).collect(Collectors.joining(", "))),
            new Column("Law", rule -> String.join("; ", rule.cites())),
            new Column("From", rule -> rule.effectiveFrom().toString()),
            new Column("To", rule -> rule.effectiveTo() == null ? "" : String.valueOf(rule.effectiveTo())),
            new Column("Next step", Rule::steps),
            new Column("False positives", Rule::falsePositives),
            new Column("Known gaps", Rule::knownGaps),
            new Column("Status", Rule::status),
            new Column("Owner", Rule::owner),
            new Column("File", rule -> rule.file() + ":" + rule.line()));

    private Catalogue() {}

    /** The catalogue in Markdown: a section a rule. */
    public static String markdown(Rulebook rulebook) {
        var text = new StringBuilder("# Rule catalogue\n\nRulebook " + rulebook.version() + ", "
                + rulebook.rules().size() + " rules.\n");
        for (var rule : rulebook.rules()) {
            text.append("\n## ")
                    .append(rule.id())
                    .append(": ")
                    .append(rule.title())
                    .append("\n\n");
            for (var column : COLUMNS.subList(2, COLUMNS.size())) {
                var said = column.text().apply(rule);
                if (!said.isEmpty()) {
                    text.append("* **")
                            .append(column.title())
                            .append(":** ")
                            .append(said)
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** The catalogue as CSV: a row a rule. */
    public static String csv(Rulebook rulebook) {
        var text = new StringBuilder();
        line(text, COLUMNS.stream().map(Column::title).toList());
        for (var rule : rulebook.rules()) {
            line(text, COLUMNS.stream().map(column -> column.text().apply(rule)).toList());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** The catalogue as one page that needs nothing else. */
    public static String html(Rulebook rulebook) {
        var text = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Rule catalogue</title>
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
                dt{font-weight:600}dd{margin:0 0 .5rem}section{border-top:1px solid #ccc;margin-top:2rem}</style>
                </head><body><h1>Rule catalogue</h1>
                """);
        text.append("<p>Rulebook ")
                .append(escaped(rulebook.version()))
                .append(", ")
                .append(rulebook.rules().size())
                .append(" rules.</p>\n");
        for (var rule : rulebook.rules()) {
            text.append("<section id=\"")
                    .append(rule.id())
                    .append("\"><h2>")
                    .append(escaped(rule.id() + ": " + rule.title()));
            text.append("</h2><dl>");
            for (var column : COLUMNS.subList(2, COLUMNS.size())) {
                var said = column.text().apply(rule);
                if (!said.isEmpty()) {
                    text.append("<dt>")
                            .append(column.title())
                            .append("</dt><dd>")
                            .append(escaped(said))
                            .append("</dd>");
                }
            }
            text.append("</dl></section>\n");
        }
        return text.append("</body></html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
