package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a heading and says nothing of what is below it: a unit, when the box is to be filled in, the edition of the terms. */
final class HeadingRemarks {

    // the kinds of rows of heading-parts.tsv that hold their words
    static final String IN_UNIT = "in-unit";
    static final String CONDITION = "condition";
    static final String EDITION_OF = "edition-of";
    static final String EDITION = "edition";

    private static final Set<String> KINDS = Set.of(IN_UNIT, CONDITION, EDITION_OF, EDITION);

    static final HeadingRemarks NONE = new HeadingRemarks(Map.of(), Set.of());

    /** What is longer is no unit. */
    private static final int LONGEST_UNIT = 7;

    private final Set<String> units;
    private final List<String> inUnit;
    private final Pattern condition;
    private final Pattern conditionAlone;
    private final Pattern edition;

    private HeadingRemarks(Map<String, List<String>> words, Set<String> units) {
        var conditions = WordKinds.anyOf(words.getOrDefault(CONDITION, List.of()));
        this.units = units;
        this.inUnit = words.getOrDefault(IN_UNIT, List.of()).stream()
                .map(word -> word + ' ')
                .toList();
        this.condition = Pattern.compile("(?<=\\p{L})\\s*[-–—,(]\\s*" + conditions + "\\s", Pattern.CASE_INSENSITIVE);
        this.conditionAlone = Pattern.compile(conditions + "\\s.*");
        this.edition = Pattern.compile(
                "(?<=" + WordKinds.anyOf(words.getOrDefault(EDITION_OF, List.of())) + ".{0,2}) ?"
                        + WordKinds.anyOf(words.getOrDefault(EDITION, List.of())),
                Pattern.CASE_INSENSITIVE);
    }

    /** @param units the units that may stand in brackets, in small letters */
    static HeadingRemarks of(WordList list, Set<String> units) {
        var words = new HashMap<String, List<String>>();
        for (var row : list.rows(3)) {
            if (KINDS.contains(row.cell(0))) {
                words.computeIfAbsent(row.cell(0), any -> new ArrayList<>()).addAll(row.words(2));
            }
        }
        return new HeadingRemarks(words, units);
    }

    /** Whether a text in brackets or behind a comma is a unit: "kg", "in USD". */
    boolean areUnit(String text) {
        return units.contains(text.toLowerCase(Locale.ROOT))
                || (text.length() <= LONGEST_UNIT && inUnit.stream().anyMatch(text::startsWith));
    }

    /** "Importer - if other than consignee (name and address)": when a box is to be filled in does not change what it holds. */
    String withoutCondition(String text) {
        var found = condition.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }

    /** Whether a text in brackets says when a box is to be filled in: "if different from the ordering company"; "If Omega AB" is a firm. */
    boolean areCondition(String inside) {
        return conditionAlone.matcher(inside).matches();
    }

    /** "Incoterms 2020": the terms, whatever their edition. */
    String withoutEdition(String text) {
        return edition.matcher(text).replaceFirst("");
    }
}
