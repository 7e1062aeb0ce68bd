package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of headings that count packages, or say how much each of them holds: "Quantity (CTNS)", "QTY/CTN", "每箱数量". */
final class PackageWords {

    /** The kinds of rows of {@code heading-parts.tsv} that hold them. */
    static final String PACKAGE = "package";

    static final String PER = "per";
    static final String PER_PACKAGE = "per-package";

    private final Set<String> packages = new HashSet<>();
    private final Pattern byPackage;

    private PackageWords(WordList list) {
        var per = new ArrayList<String>();
        var each = new ArrayList<String>();
        for (var row : list.rows(3)) {
            switch (row.cell(0)) {
                case PACKAGE -> packages.addAll(row.words(2));
                case PER -> per.addAll(row.words(2));
                case PER_PACKAGE -> each.addAll(row.words(2));
                default -> {} // other words of headings
            }
        }
        byPackage = Pattern.compile(
                "(?<before>.*\\S)\\s*(?:/|\\s" + anyOf(per, false) + "\\s|\\s" + anyOf(per, true) + ")\\s*(?:"
                        + anyOf(each, false) + "|" + anyOf(each, true) + ")(?!\\p{L}).*|" + anyOf(per, true)
                        + anyOf(each, true) + "(?<behind>\\S+)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    static PackageWords of(WordList list) {
        return new PackageWords(list);
    }

    private static String anyOf(List<String> words, boolean spaceless) {
        return WordKinds.anyOf(words.stream()
                .filter(word -> Characters.isSpaceless(word.charAt(0)) == spaceless)
                .toList());
    }

    /** Whether one of the texts in a heading's brackets says that packages are counted. */
    boolean countedIn(HeadingText heading) {
        for (var text : heading.brackets()) {
            var small = text.toLowerCase(Locale.ROOT);
            if (isPackage(small)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in small letters is one for packages. */
    boolean isPackage(String small) {
        return packages.contains(small.endsWith(".") ? small.substring(0, small.length() - 1) : small);
    }

    /** What "QTY/CTN" and "每箱数量" give for each package; empty for other headings. */
    String amountByPackage(String text) {
        var rate = byPackage.matcher(text);
        return rate.matches() ? rate.group("before") == null ? rate.group("behind") : rate.group("before") : "";
    }
}
