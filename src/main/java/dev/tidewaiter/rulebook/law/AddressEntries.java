package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Entries of the Entity List that are an address and no party (15 CFR 744.16(f)), and what they ask, from the table {@code address-entries}. */
public final class AddressEntries {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("address-entries");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern WRITTEN = Pattern.compile("\\p{L}+ [0-9]{1,3}");

    private static final String LISTED_ITEMS = "listed items";

    /** How lists name their addresses but for the number, by list: one that is younger than the table is still an address. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** What is asked at an address, by the entry's name: two countries may both have an Address 01. */
    private final Map<String, List<Terms>> terms = new HashMap<>();

    /**
     * What one row asks.
     *
     * @param from             from which day on; it asks nothing before
     * @param words            what an officer is shown
     * @param forListedItems   whether only items of the control list and of Supplement 7 need a licence
     */
    private record Terms(LocalDate from, String words, boolean forListedItems) {}

    AddressEntries(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var entry = row.text("entry");
            if (!WRITTEN.matcher(entry).matches()) {
                problems.add(row.problem("entry", "\"" + entry + "\" is no address entry; write it as Address 03"));
            }
            forms.computeIfAbsent(row.text("list"), list -> new HashSet<>()).add(form(entry));
            for (var head : List.of("licence_requirement", "review_policy", "citation")) {
                if (row.text(head).isEmpty()) {
                    problems.add(row.problem(head, "is empty; an officer is shown it"));
                }
            }
            var from = row.day("effective_from", problems);
            if (from == null) {
                problems.add(row.problem("effective_from", "is empty or no date; the row would apply before its day"));
                continue;
            }
            terms.computeIfAbsent(entry, any -> new ArrayList<>(1))
                    .add(new Terms(
                            from,
                            "%s, %s (%s)"
                                    .formatted(
                                            row.text("licence_requirement"),
                                            row.text("review_policy"),
                                            row.text("citation")),
                            row.text("reach").equals(LISTED_ITEMS)));
        }
    }

    private List<Terms> inForce(Designation entry, LocalDate day) {
        return terms.getOrDefault(entry.name(), List.of()).stream()
                .filter(one -> !one.from.isAfter(day))
                .toList();
    }

    /** Whether an address was listed after a day: as its entry says it, else as the table does, which knows no day of younger ones. */
    public boolean isListedAfter(LocalDate day, Designation entry) {
        var listedOn = entry.listedOn();
        return listedOn == null
                ? isAddress(entry)
                        && terms.containsKey(entry.name())
                        && inForce(entry, day).isEmpty()
                : listedOn.isAfter(day);
    }

    /** The list of their own that the addresses of a list count as of. */
    static String listOf(String list) {
        return list + "-ADDRESS";
    }

    /** Whether a list is such a one. */
    boolean isTheirList(String list) {
        return forms.keySet().stream().map(AddressEntries::listOf).anyMatch(list::equals);
    }

    /** Whether an entry is an address. */
    public boolean isAddress(Designation entry) {
        var known = forms.get(entry.list());
        return known != null && known.contains(form(entry.name()));
    }

    /** An entry without its number, in small letters; the entry as it is when it has none, or several. */
    private static String form(String entry) {
        var number = NUMBER.matcher(entry);
        var without = number.replaceAll("#");
        return without.indexOf('#') >= 0 && without.indexOf('#') == without.lastIndexOf('#')
                ? without.toLowerCase(Locale.ROOT)
                : entry;
    }

    /**
     * Whether an address asks on a day, by the table, for a licence for items of the control list and of Supplement 7 only; one it lacks asks
     * for all.
     */
    public boolean asksForListedItemsOnly(Designation entry, LocalDate day) {
        var rows = inForce(entry, day);
        return isAddress(entry) && !rows.isEmpty() && rows.stream().allMatch(Terms::forListedItems);
    }

    /** What an address asks for on a day: as its entry says it, else as the table does; empty for an entry that is none. */
    public String terms(Designation entry, LocalDate day) {
        if (!isAddress(entry)) {
            return "";
        }
        var said = entry.particulars();
        var all = said.licenceRequirement().isEmpty()
                ? byTable(entry, day)
                : said.licenceRequirement() + (said.licencePolicy().isEmpty() ? "" : " " + said.licencePolicy());
        return all.replaceFirst("\\.\\s*$", ""); // it stands at the end of a sentence
    }

    private String byTable(Designation entry, LocalDate day) {
        var words = inForce(entry, day).stream().map(Terms::words).distinct().collect(Collectors.joining("; or "));
        return words.isEmpty() ? "as the entry says, which our copy does not give" : words;
    }
}
