package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.Identifier.Kind;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before a number of a party, by {@code manifest/number-labels.tsv}. Thread-safe. */
public final class NumberLabels {

    /** A number in groups, "DE 814 220 771", or with the marks that registers put into it. */
    private static final String NUMBER = "([A-Z]{0,4}[ \\-]?\\d{1,4}(?: \\d{2,6}){1,5}(?![\\p{L}\\d./\\-])"
            + "|[A-Z]{0,4}[ \\-]?\\d[\\dA-Z]*(?:[./\\-]\\d[\\dA-Z]*)*)(?![\\p{L}\\d])";

    private final Map<String, Kind> kinds;
    private final Pattern labelled;

    private NumberLabels(Map<String, Kind> kinds, Collection<String> labels, Collection<String> numberWords) {
        this.kinds = Map.copyOf(kinds);
        this.labelled = Pattern.compile(
                "(?<![\\p{L}\\d])(" + WordKinds.anyOf(labels) + ")(?:\\s*" + WordKinds.anyOf(numberWords)
                        + "\\.?)?[\\s:：.=#№\\-]*" + NUMBER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Reads the labels from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static NumberLabels of(WordLists lists) {
        var kinds = new HashMap<String, Kind>();
        var labels = new ArrayList<String>();
        var numberWords = new ArrayList<String>();
        for (var row : lists.list("manifest/number-labels.tsv").rows(2)) {
            var kind =
                    switch (row.cell(0)) {
                        case "inn" -> Kind.INN;
                        case "ogrn" -> Kind.OGRN;
                        case "imo" -> Kind.IMO;
                        case "passport" -> Kind.PASSPORT;
                        case "register", "number-word" -> null;
                        default -> throw UnknownKind.of(row);
                    };
            List<String> words = row.words(1);
            (row.cell(0).equals("number-word") ? numberWords : labels).addAll(words);
            if (kind != null) {
                words.forEach(word -> kinds.put(small(word), kind));
            }
        }
        return new NumberLabels(kinds, labels, numberWords);
    }

    /** A label and the number behind it: its groups. */
    Pattern labelled() {
        return labelled;
    }

    /** Which kind of number a label announces; null where the number's shape must tell. */
    @Nullable
    Kind kind(String label) {
        return kinds.get(small(label));
    }

    private static String small(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
