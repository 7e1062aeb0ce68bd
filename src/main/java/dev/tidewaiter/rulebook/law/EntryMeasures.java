package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.facts.ListMeaning;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.wordlist.WordKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries of one list impose different measures, and some bind only goods of some kind or some sender: which row of {@code lists} says
 * what an entry means stands in the table {@code entry-measures}. Of several measures the strictest counts. An entry that names none, or
 * one of a list without a row, means what its list means.
 */
public final class EntryMeasures {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("entry-measures");

    /** What stands for the measures of the entry in the sentence of a row. */
    private static final String QUOTED = "{measures}";

    private static final String REQUIREMENT = "licence requirement";
    private static final String EAR99 = "EAR99";
    private static final String NINES = "EAR99 or 999";

    /**
     * What a line says that decides what an entry means for it.
     *
     * @param ear99    whether it says that its goods are EAR99
     * @param nines    whether it says that, or an entry whose number ends with 999
     * @param codes    the digits of its HS codes
     * @param leaves   whether the goods leave a country
     * @param foreign  whether all that it says shows that the goods are not subject to American law
     */
    public record OnLine(
            boolean ear99, boolean nines, List<String> codes, Predicate<String> leaves, BooleanSupplier foreign) {

        /** What holds for every line. */
        private static final OnLine ANY = new OnLine(false, false, List.of(), country -> false, () -> false);
    }

    private record Row(
            String reads,
            Pattern measure,
            String goods,
            List<String> codes,
            String leaves,
            boolean foreign,
            String as) {

        boolean asksTheLine() {
            return !goods.isEmpty() || !leaves.isEmpty() || foreign;
        }

        private boolean isNamed(String code) {
            return codes.stream().anyMatch(code::startsWith);
        }

        boolean holds(OnLine line) {
            return (goods.isEmpty() || (goods.equals(NINES) ? line.nines() : line.ear99()))
                    && (codes.isEmpty()
                            || (!line.codes().isEmpty() && line.codes().stream().allMatch(this::isNamed)))
                    && (leaves.isEmpty() || line.leaves().test(leaves))
                    && (!foreign || line.foreign().getAsBoolean());
        }
    }

    private final Map<String, List<Row>> byList = new HashMap<>();
    private final ListMeanings meanings;

    EntryMeasures(List<DataTable.Row> rows, ListMeanings meanings, List<Problem> problems) {
        this.meanings = meanings;
        for (var row : rows) {
            for (var head : List.of("list", "taken_as")) {
                if (!meanings.describes(row.text(head))) {
                    problems.add(row.problem(head, "\"" + row.text(head) + "\" has no row in the sheet lists"));
                }
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that the measure stands in"));
            }
            var read = new Row(
                    row.text("reads"),
                    pattern(row.text("measure"), row.text("goods").isEmpty()),
                    row.text("goods"),
                    beginnings(row.text("hs")),
                    row.text("leaves"),
                    row.text("law").equals("not American"),
                    row.text("taken_as"));
            var before = byList.computeIfAbsent(row.text("list"), any -> new ArrayList<>());
            if (before.stream().limit(1).anyMatch(first -> !first.reads().equals(read.reads()))) {
                problems.add(row.problem(
                        "reads", "is another part of the entry than in the rows of this list above; write the same"));
            }
            if (read.reads().isEmpty() == !row.text("measure").isEmpty()) {
                problems.add(row.problem(
                        "measure", "goes with what \"reads\" names; fill in both columns, or leave both empty"));
            }
            before.add(read);
        }
    }

    /**
     * A measure is matched as a whole, with {@code *} for any words; parts are parted by a bar. Where it is about goods that the line calls
     * EAR99, words that name them once more may bind just these: "(see §744.11), and all EAR99 items", "(see §744.11 and other items)".
     */
    private static Pattern pattern(String measures, boolean ofAnyGoods) {
        var anyWords = ofAnyGoods ? ".*" : "(?:(?!" + EAR99 + "|\\bitems?\\b).)*";
        var any = WordKinds.anyOf(
                List.of(measures.split("\\|", -1)),
                one -> Stream.of(one.strip().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(anyWords)));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Whether the sheet of lists says what a list means. */
    boolean describes(String list) {
        return meanings.describes(list);
    }

    /** Whether what an entry of a list means follows from the line too. */
    public boolean askTheLine(String list) {
        return byList.getOrDefault(list, List.of()).stream().anyMatch(Row::asksTheLine);
    }

    /** What an entry means for every line. */
    public ListMeaning meaning(Designation entry) {
        return meaning(entry, OnLine.ANY);
    }

    /** What an entry means for a line. */
    public ListMeaning meaning(Designation entry, OnLine line) {
        var meaning = meanings.of(listOf(entry, line), entry.programmes());
        return meaning.means().contains(QUOTED)
                ? meaning.saying(meaning.means().replace(QUOTED, said(entry)))
                : meaning;
    }

    /** The list that an entry counts as one of, for every line: its own, or the row of the sheet of lists that its measures are taken as. */
    public String listOf(Designation entry) {
        return listOf(entry, OnLine.ANY);
    }

    private String listOf(Designation entry, OnLine line) {
        var rows = byList.get(entry.list());
        if (rows == null) {
            return entry.list();
        }
        String strictest = null;
        for (var measure : measures(entry, rows.get(0).reads())) {
            var as = rows.stream()
                    .filter(row -> row.measure().matcher(measure).matches() && row.holds(line))
                    .map(Row::as)
                    .findFirst()
                    .orElse(entry.list());
            if (strictest == null || isStricter(as, strictest, entry)) {
                strictest = as;
            }
        }
        return strictest == null ? entry.list() : strictest;
    }

    /** Of two that reach as far, what the list means itself is said. */
    private boolean isStricter(String one, String other, Designation entry) {
        var mine = meanings.of(one, entry.programmes());
        var its = meanings.of(other, entry.programmes());
        int order = mine.confirmed().compareTo(its.confirmed());
        order = order == 0 ? mine.unconfirmed().compareTo(its.unconfirmed()) : order;
        return order < 0 || (order == 0 && one.equals(entry.list()));
    }

    private static List<String> measures(Designation entry, String reads) {
        if (reads.isEmpty()) {
            return List.of("");
        }
        if (reads.equals(REQUIREMENT)) {
            var said = plain(entry.particulars().licenceRequirement());
            return said.isEmpty() ? List.of() : List.of(said);
        }
        return entry.particulars().further().stream()
                .filter(said -> said.label().equalsIgnoreCase(reads))
                .map(Particulars.Labelled::text)
                .map(EntryMeasures::plain)
                .toList();
    }

    /** The measures of an entry, each as its list words it. */
    private String said(Designation entry) {
        var rows = byList.getOrDefault(entry.list(), List.of());
        return rows.isEmpty()
                ? ""
                : measures(entry, rows.get(0).reads()).stream()
                        .map(measure -> "\"" + measure.replace('"', '\'') + "\"")
                        .collect(Collectors.joining(", "));
    }

    private static String plain(String text) {
        var bare = text.strip().replaceAll("\\s+", " ");
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static List<String> beginnings(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*\\|\\s*", -1));
    }
}
