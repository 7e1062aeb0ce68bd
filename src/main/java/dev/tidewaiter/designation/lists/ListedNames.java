package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the spellings of one entry and takes apart cells that hold more than one. */
final class ListedNames {

    private static final Pattern SEVERAL = Pattern.compile(" a\\.k\\.a\\.,? | / ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A legal form behind the closing quote of a name. */
    private static final Pattern SECOND_FORM = Pattern.compile(
            "[\"”’»]\\s*[–—-]?\\s+((?:Акционерное|Общество|Публичное|Закрытое|Открытое|АО|ООО|ПАО|ЗАО|ОАО|Joint[ -]Stock|JSC|LLC|Limited Liability)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Designation.Kind kind;
    private final List<ListedName> names = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    ListedNames(Designation.Kind kind) {
        this.kind = kind;
    }

    /** Adds a cell whose spellings are weak, or as good as the main name. */
    void add(String cell, boolean weak) {
        add(cell, weak ? Quality.WEAK : Quality.STRONG);
    }

    /** Adds a cell. The list's own wording comes first, then what it holds besides. */
    void add(String cell, Quality quality) {
        var text = cell.startsWith("English:") ? cell.substring("English:".length()) : cell;
        for (var part : SEVERAL.split(text, -1)) {
            addOne(part.strip(), quality);
        }
    }

    private void addOne(String text, Quality quality) {
        int comma = text.indexOf(", ");
        boolean twoPeople = kind == Designation.Kind.PERSON
                && comma > 0
                && text.substring(0, comma).contains(" ")
                && text.substring(comma + 2).contains(" ")
                && !text.substring(0, comma).equals(text.substring(0, comma).toUpperCase(Locale.ROOT));
        if (twoPeople) {
            addOne(text.substring(0, comma), quality);
            addOne(text.substring(comma + 2), quality);
            return;
        }
        put(text, quality);
        two(text, quality);
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open >= 0 && kind != Designation.Kind.PERSON) {
            var inside =
                    text.substring(open + 1, close < 0 ? text.length() : close).strip();
            var outside = (text.substring(0, open) + (close < 0 ? "" : text.substring(close + 1))).strip();
            put(outside, quality);
            put(inside, quality);
        }
    }

    /** A short and a long name in one cell, each with its legal form: АО “ИРЗ” АКЦИОНЕРНОЕ ОБЩЕСТВО “ИЖЕВСКИЙ РАДИОЗАВОД”. */
    private void two(String text, Quality quality) {
        var second = kind == Designation.Kind.PERSON ? null : SECOND_FORM.matcher(text);
        if (second != null && second.find()) {
            put(text.substring(0, second.start() + 1), quality);
            put(text.substring(second.start(1)), quality);
        }
    }

    private void put(String text, Quality quality) {
        var clean = BLANKS.matcher(text).replaceAll(" ").strip();
        if (clean.length() > 1 && seen.add(clean)) {
            names.add(new ListedName(clean, quality));
        }
    }

    List<ListedName> list() {
        if (kind == Designation.Kind.PERSON
                && names.size() > 1
                && !names.get(0).text().contains(" ")
                && !names.get(1).text().contains(" ")) {
            // a list that printed the given name and the family name in two cells
            put(names.get(0).text() + " " + names.get(1).text(), Quality.STRONG);
        }
        return List.copyOf(names);
    }
}
