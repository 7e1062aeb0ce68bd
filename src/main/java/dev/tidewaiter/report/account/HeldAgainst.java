package dev.tidewaiter.report.account;

import dev.tidewaiter.screening.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lists are worth, in the language of a reader: the sentence by which a person knows what clear means. */
public final class HeldAgainst {

    private static final int NAMED = 3;

    private static final Pattern PART = Pattern.compile("([a-z]+) \\((.+)\\)");
    private static final Pattern LAST = Pattern.compile("last ([a-z]+) \\((\\S+) lacks its end\\)");
    private static final Pattern REMARKS = Pattern.compile("further text of (\\d+) long remarks? \\((.+)\\)");

    private final ReportLanguage language;

    private HeldAgainst(ReportLanguage language) {
        this.language = language;
    }

    /**
     * A list, its age and what it lacks.
     *
     * @param id      the list's id
     * @param whole   whether it is held as its publisher publishes it
     * @param ageDays days since it was published; null when unknown
     * @param missing what belongs to it and was not given, in the program's own words
     */
    public record Held(String id, boolean whole, @Nullable Long ageDays, List<String> missing) {

        /** The lists of a run. */
        public static List<Held> of(Basis basis) {
            return basis.lists().stream()
                    .map(list -> new Held(list.id(), list.whole(), list.ageDays(), list.missing()))
                    .toList();
        }
    }

    public static HeldAgainst in(ReportLanguage language) {
        return new HeldAgainst(language);
    }

    /** What the lists of a run are worth; English in the program's own words, which say when lists of another day were chosen. */
    public String of(Basis basis) {
        if (!language.isForeignToRules()) {
            return basis.heldAgainst();
        }
        var told = new ArrayList<String>(3);
        told.add(of(Held.of(basis)));
        if (!basis.unreadLists().isEmpty()) {
            told.add(language.say("report.unreadLists", String.join(", ", basis.unreadLists())));
        }
        var chosen = basis.listsAsOf();
        if (chosen != null) {
            told.add(language.say("report.listsAsOf", language.day(chosen)));
        }
        return language.apart(told);
    }

    /** The same of lists that were kept. */
    public String of(List<Held> lists) {
        if (lists.isEmpty()) {
            return said("none");
        }
        var told = new ArrayList<String>();
        var whole = lists.stream().filter(Held::whole).map(Held::id).distinct().toList();
        var subsets = lists.stream()
                .map(Held::id)
                .filter(id -> !whole.contains(id))
                .distinct()
                .toList();
        if (!subsets.isEmpty()) {
            told.add(said("subset", named(subsets)));
        }
        if (!whole.isEmpty()) {
            told.add(said("whole", named(whole)));
        }
        lists.stream()
                .filter(list -> !list.missing().isEmpty())
                .map(list -> without(list.id(), list.missing()))
                .forEach(told::add);
        told.add(age(lists));
        return language.apart(told);
    }

    /** That a list is held without something that belongs to it. */
    public String without(String list, List<String> missing) {
        return said(
                "without",
                list,
                language.listed(missing.stream().map(this::part).toList()));
    }

    private String named(List<String> ids) {
        var first = language.listed(ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? said("more", first, ids.size() - NAMED) : first;
    }

    /** A part by what it holds and the file that has it, such as {@code aliases (alt.csv)}. */
    private String part(String missing) {
        var remarks = REMARKS.matcher(missing);
        if (remarks.matches()) {
            return part("remarks", missing, remarks.group(1), remarks.group(2));
        }
        var last = LAST.matcher(missing);
        if (last.matches()) {
            return part("last." + last.group(1), missing, last.group(2));
        }
        var part = PART.matcher(missing);
        return part.matches() ? part(part.group(1), missing, part.group(2)) : missing;
    }

    private String part(String what, String inEnglish, Object... told) {
        return language.or("held.part." + what, inEnglish, told);
    }

    private String age(List<Held> lists) {
        var undated = lists.stream().filter(list -> list.ageDays() == null).findFirst();
        return undated.isPresent()
                ? said("undated", undated.get().id())
                : said(
                        "oldest",
                        lists.stream()
                                .map(Held::ageDays)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(0L));
    }

    private String said(String key, Object... told) {
        return language.say("held." + key, told);
    }
}
