package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.rulebook.facts.Kit;
import dev.tidewaiter.shipment.HeldKind;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The wording of parts that the lines of a shipment hold together. */
final class KitWords {

    private KitWords() {}

    /** Where they stand: "Rows 4, 6 and 9 of this shipment together hold". */
    static String where(Kit kit) {
        var kinds = kit.contents().kinds();
        var rows = new TreeSet<Integer>();
        kinds.forEach(kind -> rows.addAll(kind.rows()));
        boolean all =
                kinds.stream().allMatch(kind -> kind.count() == kind.rows().size());
        var words = rows.stream().map(String::valueOf).collect(Collectors.toList());
        if (!all) {
            words.add("others");
        }
        return words.size() == 1
                ? "Row " + words.get(0) + " of this shipment holds"
                : "Rows " + joined(words) + " of this shipment together hold";
    }

    /** What they are: "engine or motor, propeller and flight controller". */
    static String parts(Kit kit) {
        return joined(kit.contents().kinds().stream().map(HeldKind::name).toList());
    }

    /** Said where a shipment is so long that it was not looked at as a whole. */
    static String bound(Kit kit) {
        var contents = kit.contents();
        return contents.whole()
                ? ""
                : "The shipment is longer than the %d lines that are looked at together.".formatted(contents.lines());
    }

    static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
