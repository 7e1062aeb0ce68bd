package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListedNameWords;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the spellings of one entry and takes apart cells that hold more than one. */
public final class ListedNames {

    private static final ListedNameWords WORDS = ListedNameWords.KNOWN;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Designation.Kind kind;
    private final Map<String, ListedName> names = new LinkedHashMap<>();

    public ListedNames(Designation.Kind kind) {
        this.kind = kind;
    }

    /** Adds a cell whose spellings are weak, or as good as the main name. */
    public void add(String cell, boolean weak) {
        add(cell, weak ? Quality.WEAK : Quality.STRONG);
    }

    /**
     * Adds a cell. The list's own wording comes first, then what it holds besides.
     *
     * @return whether the cell says a spelling that no cell before it said
     */
    public boolean add(String cell, Quality quality) {
        var labelled = WORDS.label.matcher(cell.strip()).replaceFirst("");
        var text = WORDS.remark.matcher(labelled).replaceFirst("");
        boolean isNew = false;
        boolean derived = false;
        var parts = kind == Designation.Kind.PERSON
                ? List.of(WORDS.betweenPersons.split(text, -1))
                : NameMatcher.partsOf(text);
        for (var part : parts) {
            isNew |= addOne(part.strip(), quality, derived);
            derived |= isNew;
        }
        return isNew;
    }

    /** Adds a name that stands beside others in a cell, which was added before. */
    public void addInside(String text) {
        addOne(WORDS.label.matcher(text.strip()).replaceFirst(""), Quality.STRONG, true);
    }

    private boolean addOne(String text, Quality quality, boolean derived) {
        boolean isNew = put(text, quality, derived);
        int comma = text.indexOf(", ");
        if (kind == Designation.Kind.PERSON
                && comma > 0
                && areTwoSpellings(text.substring(0, comma), text.substring(comma + 2))) {
            addOne(text.substring(0, comma), quality, true);
            addOne(text.substring(comma + 2), quality, true);
            return isNew;
        }
        NamesInside.of(ListText.oneLine(text)).forEach(name -> addOne(name, quality, true));
        NamesInScripts.of(text, kind == Designation.Kind.PERSON).forEach(name -> put(name, quality, true));
        two(text, quality);
        beside(text, quality);
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        if (open >= 0 && kind != Designation.Kind.PERSON) {
            var inside =
                    text.substring(open + 1, close < 0 ? text.length() : close).strip();
            var outside = (text.substring(0, open) + (close < 0 ? "" : text.substring(close + 1))).strip();
            put(outside, quality, true);
            if (!NamesInside.isSaidOfIt(inside)) {
                put(inside, quality, true);
            }
        }
        return isNew;
    }

    /**
     * Whether a comma parts two spellings of a person's name, as in "Ivan SAMPLE, Iwan SAMPLE", and not the family name from the
     * given ones: spellings repeat a word, a family name does not stand among the given names.
     */
    private static boolean areTwoSpellings(String before, String behind) {
        var words = new HashSet<>(List.of(BLANKS.split(before.strip().toUpperCase(Locale.ROOT), -1)));
        var others = List.of(BLANKS.split(behind.strip().toUpperCase(Locale.ROOT), -1));
        return words.size() > 1 && others.size() > 1 && others.stream().anyMatch(words::contains);
    }

    /** A short and a long name in one cell, each with its legal form: АО “ИРЗ” АКЦИОНЕРНОЕ ОБЩЕСТВО “ИЖЕВСКИЙ РАДИОЗАВОД”. */
    private void two(String text, Quality quality) {
        var second = kind == Designation.Kind.PERSON ? null : WORDS.secondForm.matcher(text);
        if (second != null && second.find()) {
            put(text.substring(0, second.start() + 1), quality, true);
            put(text.substring(second.start(1)), quality, true);
        }
    }

    /** The names that a firm's cell holds one behind the other, and the name without what a list thinks of it. */
    private void beside(String text, Quality quality) {
        if (kind == Designation.Kind.PERSON) {
            return;
        }
        var firms = WORDS.nextFirm.split(text, -1);
        for (var firm : firms) {
            if (firms.length > 1 && WORDS.firm.matcher(firm).matches()) {
                put(firm, quality, true);
            }
        }
        var called = WORDS.doubted.matcher(text);
        if (called.find()) {
            put(text.substring(called.end()), quality, true);
        }
    }

    /** The same spelling twice is one name, as good as the better of the two. */
    private boolean put(String text, Quality quality, boolean derived) {
        var clean = ListText.oneLine(text);
        if (clean.length() <= (derived ? 1 : 0)) {
            return false;
        }
        var before = names.get(clean);
        var better = before == null || before.quality() == Quality.WEAK ? quality : before.quality();
        names.put(clean, new ListedName(clean, better, derived && (before == null || before.derived())));
        return !derived && (before == null || before.derived());
    }

    public List<ListedName> list() {
        var all = new ArrayList<>(names.values());
        if (kind == Designation.Kind.PERSON
                && all.size() > 1
                && !all.get(0).text().contains(" ")
                && !all.get(1).text().contains(" ")) {
            // a list that printed the given name and the family name in two cells
            var both = all.get(0).text() + " " + all.get(1).text();
            all.add(new ListedName(both, Quality.STRONG, true));
        }
        return List.copyOf(all);
    }
}
