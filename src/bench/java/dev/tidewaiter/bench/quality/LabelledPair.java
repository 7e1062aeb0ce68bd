package dev.tidewaiter.bench.quality;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.NameMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two names of which somebody said whether they are one party's.
 *
 * @param group    where the pair comes from
 * @param schema   what bears the names, as the file says it
 * @param match    whether the two are names of one party
 * @param quality  how sure the label is: {@code STRONG}, {@code MEDIUM} or {@code WEAK}
 * @param category what kind of deviation it shows; empty when the file does not say
 */
record LabelledPair(
        String group,
        String schema,
        String name,
        String other,
        boolean match,
        String quality,
        String category,
        String notes) {

    /** A pair with what the engine says of it. */
    record Scored(LabelledPair pair, NameComparison comparison) implements Judged {

        @Override
        public double score() {
            return comparison.score();
        }

        @Override
        public boolean isMatch() {
            return pair.match;
        }
    }

    static List<LabelledPair> read(Path file) throws IOException {
        var pairs = new ArrayList<LabelledPair>();
        for (var row : Tables.read(file)) {
            pairs.add(new LabelledPair(
                    row.get("case_group"),
                    row.get("schema"),
                    row.get("name1"),
                    row.get("name2"),
                    Boolean.parseBoolean(row.get("is_match")),
                    row.get("quality"),
                    row.get("category"),
                    row.get("notes")));
        }
        return pairs;
    }

    Scored scored() {
        return new Scored(this, NameMatcher.compare(name, other, bearer()));
    }

    private Bearer bearer() {
        return switch (schema) {
            case "Person" -> Bearer.PERSON;
            case "Vessel" -> Bearer.VESSEL;
            default -> Bearer.ORGANISATION;
        };
    }

    /** The scripts of the two names, in the order of the alphabet, such as {@code Cyrillic/Latin}. */
    String scripts() {
        var one = Scripts.of(name);
        var two = Scripts.of(other);
        return one.compareTo(two) <= 0 ? one + "/" + two : two + "/" + one;
    }
}
