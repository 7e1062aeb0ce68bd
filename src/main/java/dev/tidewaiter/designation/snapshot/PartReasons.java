package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.KnownSizes;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why editions are held for parts of their lists, and what would make them whole; what is missing of them is told by their notes. */
public final class PartReasons {

    private static final String OF_A_FILE_OF_MANY =
            "the file holds fewer entries than all its lists together had, or rows of it could not be read";

    private static final String LESS_BESIDE =
            "rows could not be read, or it has fewer aliases or addresses than all of the list had";

    private static final String UNKNOWN = "nothing is known of how many entries all of the list has";

    private final KnownSizes sizes;

    private PartReasons(KnownSizes sizes) {
        this.sizes = sizes;
    }

    /** By the sizes that a store's words know. */
    public static PartReasons of(SnapshotStore store) {
        return new PartReasons(
                KnownSizes.of(store.reading().words(), store.reading().wholeShare()));
    }

    /** A sentence for each reason, with the lists that it holds for; none for what is whole. */
    public List<String> sentences(Collection<KeptEdition> editions) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        var sentences = new ArrayList<String>();
        for (var edition : editions) {
            if (edition.whole() || !edition.missing().isEmpty()) {
                continue;
            }
            var shortness = shortness(edition);
            if (shortness.isEmpty()) {
                lists.computeIfAbsent(other(edition), reason -> new ArrayList<>())
                        .add(edition.list());
            } else {
                sentences.add(shortness);
            }
        }
        lists.forEach((reason, ids) -> sentences.add(0, "%s: %s.".formatted(String.join(", ", ids), reason)));
        return sentences;
    }

    /** What its number of entries tells; empty where that is no reason. */
    private String shortness(KeptEdition edition) {
        var list = edition.list();
        int entries = edition.size().entries();
        if (!sizes.isTooFew(list, edition.published(), entries)) {
            return "";
        }
        var fitting = sizes.nearest(list, entries);
        var expected = sizes.expected(list, edition.published());
        if (edition.published() == null && fitting != null) {
            return English.format(
                    "%s tells no day. It has about as many entries as all of it had on %s, and fewer than the %,d of %s: it may be an old edition or a part. If it is whole, put its files into a folder that is named by their day, such as 2026-11-30, and import that.",
                    list, fitting.day(), expected.entries(), expected.day());
        }
        return English.format(
                "%s had %,d entries on %s, and this holds %,d.", list, expected.entries(), expected.day(), entries);
    }

    private String other(KeptEdition edition) {
        if (!sizes.isKnown(edition.list())) {
            return edition.alone() ? UNKNOWN : UNKNOWN + ", or the file that it came in is not whole";
        }
        return edition.alone() ? LESS_BESIDE : OF_A_FILE_OF_MANY;
    }
}
