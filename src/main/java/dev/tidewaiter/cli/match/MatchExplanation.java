package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.List;

/** One hit in full, so that an officer can read it to somebody: each part, how the score comes about, and what else is known. */
final class MatchExplanation {

    private static final int WIDEST = 28;
    private static final String NOTHING = "-";
    private static final String[] HEADS = {"asked for", "on the list", "how they relate", "points"};

    private final Match hit;
    private final List<String> lines = new ArrayList<>();

    private MatchExplanation(Match hit) {
        this.hit = hit;
    }

    /** The lines of the explanation, without indentation. */
    static List<String> of(Match hit) {
        var explanation = new MatchExplanation(hit);
        switch (hit.kind()) {
            case NAME -> explanation.name();
            case IDENTIFIER ->
                explanation.lines.add("The number \"%s\" %s the listed number %s."
                        .formatted(
                                TerminalText.text(hit.query().text(), TerminalText.NAME),
                                hit.score() < 1 ? "is one slip away from" : "is",
                                hit.listed()));
            case OWNER -> explanation.lines.add("\"%s\" owns it, directly or through others.".formatted(hit.listed()));
            case ADDRESS ->
                explanation.lines.add(
                        "The address \"%s\" is in the building of \"%s\"; the names were not alike enough."
                                .formatted(TerminalText.text(hit.query().text(), TerminalText.NAME), hit.listed()));
        }
        explanation.lines.add(strength(hit.strength()));
        new FieldSentences(hit).forEach(explanation.lines::add);
        return explanation.lines;
    }

    private void name() {
        spelling();
        if (!hit.parts().isEmpty()) {
            table();
            lines.add(sum());
        }
        var band = Band.of(hit.score());
        lines.add("Band " + band + ": " + words(band));
    }

    /** The main name, where another spelling matched, and what the publisher thinks of that one. */
    private void spelling() {
        var entry = hit.designation();
        boolean weak = entry.names().stream()
                .anyMatch(name -> name.weak() && name.text().equals(hit.listed()));
        if (weak) {
            lines.add("\"%s\" is an alias of \"%s\" that the list calls weak.".formatted(hit.listed(), entry.name()));
        } else if (!hit.listed().equals(entry.name())) {
            lines.add("\"%s\" is another spelling of \"%s\".".formatted(hit.listed(), entry.name()));
        }
    }

    private void table() {
        var rows = new ArrayList<String[]>();
        rows.add(HEADS);
        for (var part : hit.parts()) {
            rows.add(
                    new String[] {cell(part.query()), cell(part.listed()), words(part), points(tenths(part.effect()))});
        }
        var widths = new int[HEADS.length];
        for (var row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], TerminalText.width(row[i]));
            }
        }
        for (var row : rows) {
            int last = row.length - 1;
            var line = new StringBuilder();
            for (int i = 0; i < last; i++) {
                line.append(TerminalText.padded(row[i], widths[i])).append("  ");
            }
            lines.add(line.append(" ".repeat(widths[last] - TerminalText.width(row[last])))
                    .append(row[last])
                    .toString());
        }
    }

    /** The steps from 100 to the score, in tenths so that they add up on paper. */
    private String sum() {
        var sum = new StringBuilder("100");
        long rest = tenths(hit.score()) - tenths(1);
        for (var part : hit.parts()) {
            long effect = tenths(part.effect());
            rest -= effect;
            if (effect != 0) {
                step(sum, effect, part.query().isEmpty() ? part.listed() : part.query());
            }
        }
        if (rest != 0) {
            step(sum, rest, Math.abs(rest) <= hit.parts().size() ? "rounding" : "the name as a whole");
        }
        return "Score: %s = %s of 100".formatted(sum, points(tenths(hit.score())));
    }

    private static void step(StringBuilder sum, long tenths, String why) {
        sum.append(tenths < 0 ? " - " : " + ")
                .append(points(Math.abs(tenths)))
                .append(" (")
                .append(TerminalText.text(why, WIDEST))
                .append(')');
    }

    private static String cell(String text) {
        return text.isEmpty() ? NOTHING : TerminalText.text(text, WIDEST);
    }

    private static long tenths(double score) {
        return Math.round(score * 1_000);
    }

    private static String points(long tenths) {
        return English.format("%.1f", tenths / 10.0);
    }

    private static String words(NamePart part) {
        boolean equal = part.query().equals(part.listed());
        return switch (part.kind()) {
            case SAME -> equal ? "the same" : "the same, spelled another way";
            case TYPO -> "a slip of spelling";
            case TRANSLITERATED -> "the same in other letters";
            case INITIAL -> "an initial for the name";
            case GENERATION -> "another generation, so another person of the same name";
            case LEGAL_FORM -> equal ? "the same legal form" : "legal form";
            case MISSING -> "only on the list";
            case EXTRA -> "not on the list";
            case JOINED -> "the same, written together or apart";
        };
    }

    private static String words(Band band) {
        return switch (band) {
            case STRONG ->
                "the same name but for spelling, script, order, legal form or a part that one side leaves out.";
            case MEDIUM -> "the same name, with a slip or with parts that only one side gives.";
            case WEAK -> "perhaps the same name; worth a look.";
            case NONE -> "by its score another name.";
        };
    }

    private static String strength(Match.Strength strength) {
        return switch (strength) {
            case STRONG -> "Strong: this counts as a match.";
            case WEAK -> "Weak: shown for a look; by itself it accuses nobody.";
            case NEAR -> "Below: too little to count as a match.";
        };
    }
}
