package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Entries of the Entity List that are an address and no party (15 CFR 744.16(f)), and what they ask, from the table {@code address-entries}. */
public final class AddressEntries {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("address-entries");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final String LISTED_ITEMS = "listed items";

    /** How lists name their addresses but for the number, by list: one that is younger than the table is still an address. */
    private final Map<String, Set<String>> forms = new HashMap<>();

    private final Map<String, String> terms = new HashMap<>();

    /** Entries of which each row asks for listed items only. */
    private final Map<String, Boolean> forListedItems = new HashMap<>();

    AddressEntries(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var entry = row.text("entry");
            if (form(entry).equals(entry)) {
                problems.add(row.problem("entry", "\"" + entry + "\" is no address entry; write it as Address 03"));
            }
            forms.computeIfAbsent(row.text("list"), list -> new HashSet<>()).add(form(entry));
            for (var head : List.of("licence_requirement", "review_policy", "citation")) {
                if (row.text(head).isEmpty()) {
                    problems.add(row.problem(head, "is empty; an officer is shown it"));
                }
            }
            forListedItems.merge(entry, row.text("reach").equals(LISTED_ITEMS), (one, other) -> one && other);
            terms.merge(
                    entry,
                    "%s, %s (%s)"
                            .formatted(
                                    row.text("licence_requirement"), row.text("review_policy"), row.text("citation")),
                    (one, other) -> one.equals(other) ? one : one + "; or " + other);
        }
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

    /** Whether an address asks, by the table, for a licence for items of the control list and of Supplement 7 only; one it lacks asks for all. */
    public boolean asksForListedItemsOnly(Designation entry) {
        return isAddress(entry) && forListedItems.getOrDefault(entry.name(), false);
    }

    /** What an address asks for: as its entry says it, else as the table does; empty for an entry that is none. */
    public String terms(Designation entry) {
        if (!isAddress(entry)) {
            return "";
        }
        var said = entry.particulars();
        var all = said.licenceRequirement().isEmpty()
                ? terms.getOrDefault(entry.name(), "as the entry says, which our copy does not give")
                : said.licenceRequirement() + (said.licencePolicy().isEmpty() ? "" : " " + said.licencePolicy());
        return all.replaceFirst("\\.\\s*$", ""); // it stands at the end of a sentence
    }
}
