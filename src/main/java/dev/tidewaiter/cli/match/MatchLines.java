package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.names.NamePart;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The hits of one name for a reader: a few lines each, or explained in full. */
final class MatchLines {

    private final PrintWriter out;
    private final boolean explain;

    MatchLines(PrintWriter out, boolean explain) {
        this.out = out;
        this.explain = explain;
    }

    void write(String name, List<Match> hits) {
        if (hits.isEmpty()) {
            out.printf("Nothing on these lists is like \"%s\".%n", TerminalText.text(name, TerminalText.NAME));
        }
        for (var hit : hits) {
            heading(hit);
            if (explain) {
                MatchExplanation.of(hit).forEach(line -> out.println(line.isEmpty() ? "" : "        " + line));
                out.println();
            } else {
                brief(hit);
            }
        }
        out.flush();
    }

    private void heading(Match hit) {
        var entry = hit.designation();
        out.printf(
                "%3d %%  %-6s  %s %s  %s%s%n",
                hit.percent(),
                strength(hit),
                entry.list(),
                entry.entry(),
                hit.kind() == Match.Kind.NAME ? hit.listed() : hit.listed() + " of " + entry.name(),
                entry.programmes().isEmpty() ? "" : "  (" + String.join(", ", entry.programmes()) + ")");
    }

    private void brief(Match hit) {
        if (!hit.parts().isEmpty()) {
            out.printf(
                    "        %s%n", hit.parts().stream().map(MatchLines::words).collect(Collectors.joining("; ")));
        }
        if (!hit.agrees().isEmpty() || !hit.differs().isEmpty()) {
            out.printf(
                    "        %s%s%n",
                    hit.agrees().isEmpty()
                            ? ""
                            : "agrees: " + String.join(", ", SecondaryField.words(hit.agrees())) + ". ",
                    hit.differs().isEmpty()
                            ? ""
                            : "differs: " + String.join(", ", SecondaryField.words(hit.differs())) + ".");
        }
    }

    private static String strength(Match hit) {
        return switch (hit.strength()) {
            case STRONG -> "strong";
            case WEAK -> "weak";
            case NEAR -> "below";
        };
    }

    private static String words(NamePart part) {
        var relation = part.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (part.kind()) {
            case MISSING -> "\"%s\" missing".formatted(part.listed());
            case EXTRA -> "\"%s\" extra".formatted(part.query());
            case SAME -> "\"%s\" same".formatted(part.query());
            default -> "\"%s\" for \"%s\" (%s)".formatted(part.query(), part.listed(), relation);
        };
    }
}
