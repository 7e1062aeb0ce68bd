package dev.tidewaiter.designation.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A format in which lists are published. Another list is one more class that reads it and one more row in {@link #TABLE}.
 *
 * @param title  what people call it
 * @param begins whether a file that begins so is of this format
 * @param reader reads such a file
 */
record ListFormat(String title, Predicate<ListHead> begins, Reader reader) {

    /** Every format, the ones that say most of themselves first. */
    static final List<ListFormat> TABLE = List.of(
            xml("OFAC's sdn.xml and consolidated.xml", "sdnList", new OfacXml()),
            xml("the United Nations' list as XML", "CONSOLIDATED_LIST", new UnitedNationsXml()),
            xml("the European Union's list as XML (FSF 1.1)", "export", new EuropeanUnionXml()),
            xml("Canada's list as XML", "data-set", new CanadaXml()),
            new ListFormat(
                    "the Consolidated Screening List as CSV",
                    ConsolidatedScreeningList::begins,
                    ConsolidatedScreeningList::read),
            new ListFormat(
                    "the European Union's list as CSV (FSF 1.0)", EuropeanUnionCsv::begins, EuropeanUnionCsv::read),
            new ListFormat(
                    "tables in the layout of the rulebook's designated parties",
                    DesignatedPartiesTable::begins,
                    DesignatedPartiesTable::read),
            new ListFormat(
                    "OFAC's sdn.csv with alt.csv and add.csv, and cons_prim.csv with cons_alt.csv and cons_add.csv",
                    OfacLegacy::begins,
                    OfacLegacy::read));

    /** Reads the lists in a file. */
    @FunctionalInterface
    interface Reader {

        /**
         * The lists in a file.
         *
         * @throws UnreadableList if they cannot be used; the message says why and what to do
         */
        List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList;
    }

    /** The format of a file that begins so. */
    static Optional<ListFormat> of(ListHead head) {
        return TABLE.stream().filter(format -> format.begins.test(head)).findFirst();
    }

    /** All of them, for people. */
    static String known() {
        return "Tidewaiter reads " + TABLE.stream().map(ListFormat::title).collect(Collectors.joining("; ")) + ".";
    }

    private static ListFormat xml(String title, String root, XmlList.Format format) {
        return new ListFormat(
                title,
                head -> {
                    var first = head.root();
                    return first != null && first.name().equals(root) && format.begins(first);
                },
                (file, how) -> XmlList.read(format, file, how));
    }
}
