package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.CitedLaw;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The laws that a rulebook tells of, found by how findings cite them. A citation may name several, as "15 CFR 746.2, 746.4"
 * does; of two rows that fit the same words the longer one speaks, so that an article goes before its regulation.
 */
public final class CitedLaws {

    /** No laws are told of. */
    public static final CitedLaws NONE = new CitedLaws(List.of());

    /** Words that a law is told by; looked for as they stand first, as most citations name few of the laws. */
    private record Told(String text, Pattern words, CitedLaw law) {}

    private record Place(int from, int to, CitedLaw law) {}

    private final List<Told> all;

    private CitedLaws(List<Told> all) {
        this.all = List.copyOf(all);
    }

    /** The laws of a table with the columns {@code citation, told_by, title, requires, source, certainty}. */
    public static CitedLaws of(RulebookFiles.Table table) {
        var all = new ArrayList<Told>();
        for (var row : table.rows()) {
            var law = new CitedLaw(
                    cell(table, row, "citation"),
                    cell(table, row, "title"),
                    cell(table, row, "requires"),
                    cell(table, row, "source"),
                    cell(table, row, "certainty"));
            for (var words : cell(table, row, "told_by").split("\\|", -1)) {
                if (!words.isBlank()) {
                    all.add(new Told(words.strip(), whole(words.strip()), law));
                }
            }
        }
        return new CitedLaws(all);
    }

    private static String cell(RulebookFiles.Table table, List<String> row, String head) {
        int column = table.heads().indexOf(head);
        return column < 0 ? "" : row.get(column);
    }

    /** The words as they stand, neither beginning nor ending inside a word or a number: 744.2 is not in 744.21. */
    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    }

    /** The laws that some citations name, each once, in the order in which they are named. */
    public List<CitedLaw> in(Collection<String> citations) {
        var laws = new LinkedHashSet<CitedLaw>();
        for (var citation : citations) {
            places(citation).forEach(place -> laws.add(place.law()));
        }
        return List.copyOf(laws);
    }

    private List<Place> places(String citation) {
        var found = new ArrayList<Place>();
        for (var told : all) {
            if (!citation.contains(told.text())) {
                continue;
            }
            var matcher = told.words().matcher(citation);
            if (matcher.find()) {
                found.add(new Place(matcher.start(), matcher.end(), told.law()));
            }
        }
        found.removeIf(one -> found.stream()
                .anyMatch(other -> other.from() <= one.from()
                        && other.to() >= one.to()
                        && other.to() - other.from() > one.to() - one.from()));
        found.sort(Comparator.comparingInt(Place::from));
        return found;
    }
}
