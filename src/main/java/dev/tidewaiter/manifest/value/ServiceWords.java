package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.HashSet;
import java.util.Set;

/**
 * The words and numbers by which a table tells services: headings of their column, names of services, headings of their codes, what the
 * codes begin with.
 */
public final class ServiceWords {

    private static final int SHORTEST_CODE = 4;
    private static final int LONGEST_CODE = 8;

    final Set<String> headings = new HashSet<>();
    final Set<String> codeHeadings = new HashSet<>();
    final Set<String> codes = new HashSet<>();
    final Set<String> services = new HashSet<>();
    final Set<String> firstWords = new HashSet<>();
    final Set<String> whole = new HashSet<>();

    ServiceWords() {}

    /** Whether a heading names services and no goods beside them: "Scope of services", but not "Goods and services". */
    public boolean isHeading(String heading) {
        return headings.contains(plain(heading));
    }

    /** Whether codes of services stand below a heading, be it among those of goods: "HSN/SAC". */
    public boolean isHeadingOfCodes(String heading) {
        return codeHeadings.contains(plain(heading));
    }

    /** Whether a text below such a heading is the code of a service. */
    public boolean isCode(String text) {
        return text.length() >= SHORTEST_CODE
                && text.length() <= LONGEST_CODE
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && codes.stream().anyMatch(text::startsWith);
    }

    /** Whether a text where goods are described names a service: "Airport transfer and tour package", "Транспортные услуги". */
    public boolean isService(String text) {
        var small = plain(text);
        return whole.contains(small)
                || WholeWords.hasAny(small, services)
                || firstWords.stream().anyMatch(word -> WholeWords.begins(small, word));
    }

    private static String plain(String heading) {
        return Characters.small(heading).replaceAll("(?U)\\s+", " ").strip();
    }
}
