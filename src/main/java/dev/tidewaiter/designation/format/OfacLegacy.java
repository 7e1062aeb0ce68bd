package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListEnd;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's legacy CSV files. They have no header; an empty value is written {@code -0-}; remarks that do not fit into the main
 * file go on in another; the last line is a lone end-of-file character.
 */
final class OfacLegacy {

    static final int COLUMNS = 12;

    /** An entry whose number and name are there still names a party. */
    private static final int NAMED = 2;

    static final int ALIAS_COLUMNS = 5;
    static final int ADDRESS_COLUMNS = 6;
    static final int REMARK_COLUMNS = 2;
    private static final String ALIASES = "aliases";
    private static final String ADDRESSES = "addresses";

    /** Remarks as long as this go on in a file of their own (OFAC's data specification of its legacy files). */
    private static final int LONGEST_REMARK = 1000;

    private final OfacFiles files;
    private final ListReading how;
    private final List<String> rejected = new ArrayList<>();
    /** What is told and keeps no list from being whole. */
    private final List<String> doubts = new ArrayList<>();

    private final List<String> missing = new ArrayList<>();

    private OfacLegacy(OfacFiles files, ListReading how) {
        this.files = files;
        this.how = how;
    }

    /** Whether a file begins like the main one: twelve columns, the first a number. */
    static boolean begins(ListHead head) {
        var row = head.row();
        return row.size() == COLUMNS && isNumber(row.get(0));
    }

    /** Whether a file begins like the aliases, addresses or remarks, which mean nothing alone. */
    static boolean isPart(ListHead head) {
        var row = head.row();
        return switch (row.size()) {
            case ALIAS_COLUMNS, ADDRESS_COLUMNS -> isNumber(row.get(0)) && isNumber(row.get(1));
            case REMARK_COLUMNS -> isNumber(row.get(0));
            default -> false;
        };
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        return List.of(new OfacLegacy(OfacFiles.beside(file), how).read());
    }

    private ListSnapshot read() throws IOException, UnreadableList {
        var main = OfacTable.read(files.entries(), COLUMNS, NAMED, rejected);
        var programmes = OfacProgrammes.of(
                main.rows().stream().map(OfacLegacy::programmes).toList());
        var named = OfacProgrammes.called(OfacFiles.name(files.entries()));
        var list = programmes.list(named, how.limits());
        boolean consolidated = named.equals(OfacProgrammes.NOT_BLOCKED) || list.equals(OfacProgrammes.NOT_BLOCKED);
        var prefix = consolidated ? "cons_" : "";
        boolean marked = ListEnd.of(files.entries()).marked();
        var aliases = part(files.aliases(), ALIAS_COLUMNS, prefix + "alt.csv", ALIASES, marked);
        var addresses = part(files.addresses(), ADDRESS_COLUMNS, prefix + "add.csv", ADDRESSES, marked);
        var published = published();
        boolean mayBeAll = how.sizes().mayBeAll(list, published, main.rows().size());
        tellTooFew(aliases, ALIASES, main);
        tellTooFew(addresses, ADDRESSES, main);
        // an excerpt of the list is told to be one; what is as long as the whole list was on some day is held for an
        // edition of that day
        if (mayBeAll || !how.sizes().isShorterThanEver(list, main.rows().size())) {
            tellLaterThan(aliases, main);
            tellWithout(addresses, main);
        }
        var comments = comments(main, consolidated ? "cons_comments.csv" : "sdn_comments.csv", marked);
        main.refuseCutOff(list, how, List.of(aliases, addresses));
        refuseWithoutParts();
        boolean allRead = rejected.isEmpty();
        rejected.addAll(doubts);
        rejected.addAll(programmes.doubts(main.name(), named, list));
        for (var part : List.of(aliases, addresses, comments)) {
            rejected.addAll(part.strays(main));
        }
        var entries = new ArrayList<Designation>(main.rows().size());
        for (var row : main.rows()) {
            entries.add(entry(row, aliases, addresses, comments).on(list));
        }
        if (entries.isEmpty()) {
            throw new UnreadableList(files.entries().getFileName() + " holds no entry. Download it again.");
        }
        return new ListSnapshot(
                list,
                ListTitles.of(list),
                published,
                entries,
                ListHash.of(files.all()),
                files.all().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")),
                rejected,
                mayBeAll && allRead && missing.isEmpty() && isWhole(main, aliases, addresses),
                missing,
                List.of());
    }

    /** Every edition known has more aliases than entries, and more addresses. */
    private static boolean isWhole(OfacTable main, OfacTable aliases, OfacTable addresses) {
        int entries = main.rows().size();
        return aliases.rows().size() >= entries && addresses.rows().size() >= entries;
    }

    /** Every edition, and every excerpt, has aliases and addresses: a file with next to none of them lost what it held. */
    private void tellTooFew(OfacTable part, String holds, OfacTable main) {
        int rows = part.rows().size();
        int entries = main.rows().size();
        if (!isTold(holds) && (rows == 0 || rows < entries * how.limits().leastOfPart())) {
            missing.add("%s (%s has %d for %d entries)".formatted(holds, part.name(), rows, entries));
        }
    }

    /**
     * Some of what is new has the highest numbers: aliases of an earlier day know nothing of it. Ships, aircraft and members of a
     * parliament are listed by the hundred without aliases, too, so that fewer than a list may lack are told and do not keep a list out.
     */
    private void tellLaterThan(OfacTable aliases, OfacTable main) {
        long later = main.entriesBehind(aliases);
        if (isTold(ALIASES) || later <= how.limits().laterThanAliases()) {
            return;
        }
        if (later > main.rows().size() * how.limits().strays()) {
            missing.add(
                    "%s of the last %d entries (%s is of an earlier day)".formatted(ALIASES, later, aliases.name()));
        } else {
            doubts.add(
                    "%s has no alias for the last %d entries in %s: either they have none, as many ships and aircraft, or it is of an earlier day."
                            .formatted(aliases.name(), later, main.name()));
        }
    }

    /** Each entry has a row among the addresses, be it an empty one: addresses of another day know nothing of what is new. */
    private void tellWithout(OfacTable addresses, OfacTable main) {
        long without = main.entriesWithout(addresses);
        if (isTold(ADDRESSES) || without == 0) {
            return;
        }
        if (without > how.limits().withoutAddresses()) {
            missing.add("%s of %d entries (%s is of another day)".formatted(ADDRESSES, without, addresses.name()));
        } else {
            doubts.add(
                    "%s has no row for %d of the entries in %s, though each has one there: their addresses and aliases may be missing."
                            .formatted(addresses.name(), without, main.name()));
        }
    }

    private boolean isTold(String holds) {
        return missing.stream().anyMatch(one -> one.contains(holds));
    }

    private static List<String> programmes(CSVRecord row) {
        return List.of(OfacTable.value(row, 3).split("\\] \\[", -1));
    }

    private @Nullable LocalDate published() {
        var file = OfacFiles.absolute(files.entries()); // "." has the day of the folder it stands for
        var folder = file.getParent();
        var named = folder == null ? null : folder.getFileName();
        return ListDates.inName(file.getFileName().toString(), named == null ? "" : named.toString());
    }

    /**
     * Rows of a file beside the main one; none when it is not there.
     *
     * @param marked whether the main file ends with OFAC's mark, so that one beside it without a mark lost its end
     */
    private OfacTable part(@Nullable Path file, int columns, String name, String holds, boolean marked)
            throws IOException, UnreadableList {
        if (file == null) {
            missing.add(holds + " (" + name + ")");
            return OfacTable.NONE;
        }
        var end = ListEnd.of(file);
        if (end.returns() && !end.marked()) {
            if (marked) {
                missing.add("last " + holds + " (" + file.getFileName() + " lacks its end)");
            } else {
                rejected.add(file.getFileName() + " does not end as OFAC ends it, so " + holds
                        + " may be missing. Download it again.");
            }
        }
        return OfacTable.read(file, columns, columns, rejected);
    }

    /**
     * What goes on with long remarks. Early editions had none so long and no such file; later ones leave some long remarks without more, so
     * that only a file that lost its end, or is not there, tells that something is missing.
     *
     * @param marked whether the main file ends with OFAC's mark, so that one beside it without a mark lost its end
     */
    private OfacTable comments(OfacTable main, String name, boolean marked) throws IOException, UnreadableList {
        var file = files.comments();
        var comments = file == null ? OfacTable.NONE : OfacTable.read(file, REMARK_COLUMNS, REMARK_COLUMNS, rejected);
        long cut = main.rows().stream()
                .filter(row -> row.size() == COLUMNS && row.get(COLUMNS - 1).length() >= LONGEST_REMARK)
                .filter(row -> comments.of(row.get(0).strip()).isEmpty())
                .count();
        if (cut > 0 && (file == null || (marked && !ListEnd.of(file).marked()))) {
            missing.add("further text of %d long %s (%s)".formatted(cut, cut == 1 ? "remark" : "remarks", name));
        }
        return comments;
    }

    private void refuseWithoutParts() throws UnreadableList {
        if (!missing.isEmpty() && !how.partial()) {
            throw new UnreadableList(
                    files.entries().getFileName() + " was given without its "
                            + String.join(" and its ", missing)
                            + ", so parties would be missed. Download them into the same folder; lists import, lists refresh, screen and match do without when --partial is given, and say so from then on.");
        }
    }

    private EntryDraft entry(CSVRecord row, OfacTable aliases, OfacTable addresses, OfacTable comments) {
        var id = row.get(0).strip();
        var entry = new EntryDraft(id, kind(OfacTable.value(row, 2)));
        var remarks = new StringBuilder(OfacTable.value(row, 11));
        comments.of(id).forEach(comment -> remarks.append(comment.get(1)));
        entry.name(OfacTable.value(row, 1), false);
        for (var alias : aliases.of(id)) {
            var before = OfacTable.value(alias, 2).equals("fka") ? Quality.FORMER : Quality.STRONG;
            if (!entry.listed(OfacTable.value(alias, 3), before)) {
                rejected.add("%s, row %d: entry %s has this spelling already."
                        .formatted(aliases.name(), alias.getRecordNumber(), id));
            }
            entry.remarks(OfacTable.value(alias, 4));
        }
        for (var address : addresses.of(id)) {
            var country = OfacTable.value(address, 4);
            entry.country(country)
                    .address(String.join(
                            ", ", ListText.filled(OfacTable.value(address, 2), OfacTable.value(address, 3), country)))
                    .remarks(OfacTable.value(address, 5));
        }
        programmes(row).forEach(entry::programme);
        OfacRemarks.read(remarks.toString(), how.labels(), entry);
        return ship(row).into(entry.further("Title", OfacTable.value(row, 4)));
    }

    private static OfacShip ship(CSVRecord row) {
        return new OfacShip(
                OfacTable.value(row, 5),
                OfacTable.value(row, 6),
                OfacTable.value(row, 7),
                OfacTable.value(row, 8),
                OfacTable.value(row, 9),
                OfacTable.value(row, 10));
    }

    private static Designation.Kind kind(String type) {
        return switch (type) {
            case "individual" -> Designation.Kind.PERSON;
            case "vessel" -> Designation.Kind.VESSEL;
            case "aircraft" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }
}
