package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.ownership.OwnershipTest;
import dev.tidewaiter.rulebook.facts.MeasureState;
import dev.tidewaiter.rulebook.facts.OwnershipLaw;
import dev.tidewaiter.rulebook.law.TimedMeasures.Timed;
import dev.tidewaiter.rulebook.licence.LicenceProgrammes;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law of each list says of firms that its parties own, from the table {@code ownership}. A list that no row names falls
 * under the row {@code *}.
 */
public final class OwnershipLaws {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("ownership");

    private static final String ANY = "*";
    private static final List<String> LAWS = List.of("OFAC", "EU", "UK", "BIS", "other");
    private static final Set<String> TESTS = Set.of("at least", "more than", "none");

    private final List<Row> rows = new ArrayList<>();
    private final LicenceProgrammes programmes;
    private final AddressEntries addresses;
    private final EntryMeasures entries;

    private record Row(
            List<String> lists,
            List<String> programmes,
            boolean tagged,
            Period period,
            @Nullable Timed measure,
            OwnershipLaw law) {}

    OwnershipLaws(
            List<DataTable.Row> table,
            AddressEntries addresses,
            EntryMeasures entries,
            TimedMeasures measures,
            LicenceProgrammes programmes,
            List<Problem> problems) {
        this.programmes = programmes;
        this.addresses = addresses;
        this.entries = entries;
        for (var row : table) {
            rows.add(row(row, measures, problems));
            for (var list : words(row.text("lists"))) {
                if (!list.equals(ANY) && !entries.describes(list) && !addresses.isTheirList(list)) {
                    problems.add(row.problem(
                            "lists",
                            "\"" + list + "\" has no row in the sheet lists; write its id as it stands there, or * for"
                                    + " every list without a row"));
                }
            }
        }
        if (!table.isEmpty() && rows.stream().noneMatch(row -> row.lists().contains(ANY))) {
            problems.add(
                    table.get(0).problem("lists", "lacks a row *, which says what counts for a list without a row"));
        }
    }

    private static Row row(DataTable.Row row, TimedMeasures measures, List<Problem> problems) {
        for (var head : List.of("regime", "lists", "means", "question", "step", "citation", "source")) {
            if (row.text(head).isEmpty()) {
                problems.add(row.problem(head, "is empty; an officer is shown it"));
            }
        }
        oneOf(row, "law", LAWS, problems);
        oneOf(row, "test", TESTS, problems);
        boolean reaches = !row.text("test").equals("none");
        if (reaches) {
            oneOf(row, "adds_up", List.of("all", "each"), problems);
            oneOf(row, "control", List.of("counts", "warns"), problems);
        }
        var measure = row.text("measure").isEmpty() ? null : measures.of(row.text("measure"));
        if (!row.text("measure").isEmpty() && measure == null) {
            problems.add(row.problem("measure", "\"" + row.text("measure") + "\" is in no row of time-boxed-measures"));
        }
        return new Row(
                words(row.text("lists")),
                words(row.text("programmes")),
                row.text("tagged").equals("yes"),
                row.period(problems),
                measure,
                new OwnershipLaw(
                        row.text("law"),
                        row.text("regime"),
                        new OwnershipTest(
                                share(row, reaches, problems),
                                !row.text("test").equals("more than"),
                                row.text("control").equals("counts")),
                        reaches,
                        !row.text("adds_up").equals("each"),
                        MeasureState.IN_FORCE,
                        "",
                        row.severity("outcome", List.of(Severity.BLOCK, Severity.HOLD, Severity.REVIEW), problems),
                        row.text("means"),
                        row.text("question"),
                        row.text("step"),
                        row.text("citation")));
    }

    private static void oneOf(DataTable.Row row, String head, Iterable<String> may, List<Problem> problems) {
        for (var one : may) {
            if (one.equals(row.text(head))) {
                return;
            }
        }
        problems.add(row.problem(head, "\"" + row.text(head) + "\" is none of " + String.join(", ", may)));
    }

    private static BigDecimal share(DataTable.Row row, boolean reaches, List<Problem> problems) {
        try {
            if (reaches) {
                return new BigDecimal(row.text("share"));
            }
        } catch (NumberFormatException none) {
            problems.add(row.problem("share", "\"" + row.text("share") + "\" is no percentage; write it as 50"));
        }
        return BigDecimal.ZERO;
    }

    /** The laws that may ask on a day, in the order of the table, each as it stands then; rows are told apart by their number. */
    public List<Integer> on(LocalDate day) {
        var on = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).period().holdsOn(day)) {
                on.add(i);
            }
        }
        return on;
    }

    /** A law as it stands on a day. */
    public OwnershipLaw law(int number, LocalDate day) {
        var row = rows.get(number);
        var law = row.law();
        var measure = row.measure();
        return measure == null
                ? law
                : new OwnershipLaw(
                        law.law(),
                        law.regime(),
                        law.test(),
                        law.reaches(),
                        law.addsUp(),
                        measure.on(day),
                        measure.note(day),
                        law.outcome(),
                        law.means(),
                        law.question(),
                        law.step(),
                        law.citation());
    }

    /** Whether an entry is of the lists that a row is about, on a day. */
    public boolean isAbout(int number, Designation entry, LocalDate day) {
        var row = rows.get(number);
        return row.lists().contains(ANY)
                ? rows.stream().noneMatch(other -> names(other, entry, day))
                : names(row, entry, day);
    }

    private boolean names(Row row, Designation entry, LocalDate day) {
        boolean tagged = row.tagged()
                && !programmes.first(entry.list(), entry.programmes(), day).isEmpty();
        return tagged
                || (row.lists().contains(listOf(entry))
                        && (row.programmes().isEmpty()
                                || row.programmes().stream().anyMatch(entry.programmes()::contains)));
    }

    /** The list that an entry counts as one of; an address of the Entity List counts as of a list of its own, for it reaches nobody by ownership. */
    private String listOf(Designation entry) {
        return addresses.isAddress(entry) ? AddressEntries.listOf(entry.list()) : entries.listOf(entry);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }
}
