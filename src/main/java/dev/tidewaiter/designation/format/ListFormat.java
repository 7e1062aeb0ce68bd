package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * A format in which lists are published. Another list is one more class that reads it and one more row in {@link #TABLE}.
 *
 * @param title  what people call it
 * @param begins whether a file that begins so is of this format
 * @param reader reads such a file
 * @param columns by which it is told where it is a table; none where it is not
 */
record ListFormat(String title, Predicate<ListHead> begins, Reader reader, Columns columns) {

    /**
     * What a table of some format looks like, for those who are told how near to it a file is.
     *
     * @param needed   the headings by which it is told
     * @param known    the headings of which it has most; the needed ones among them
     * @param format   how its cells are parted
     */
    record Columns(List<String> needed, List<String> known, CSVFormat format) {

        static final Columns NONE = new Columns(List.of(), List.of(), ListText.FORMAT);
    }

    /** Of whose files each holds one act, and all of them together the lists. */
    static final ListFormat ACTS = table("annexes of the European Union's acts as tables", new EuropeanJournalTable());

    /** Every format, the ones that say most of themselves first. */
    static final List<ListFormat> TABLE = List.of(
            xml("OFAC's sdn.xml and consolidated.xml", "sdnList", OfacXml::new),
            xml("the United Nations' list as XML", "CONSOLIDATED_LIST", UnitedNationsXml::new),
            xml("the European Union's list as XML (FSF 1.1)", "export", EuropeanUnionXml::new),
            xml("Canada's list as XML", "data-set", CanadaXml::new),
            xml("Switzerland's list as XML", "swiss-sanctions-list", SwissXml::new),
            new ListFormat(
                    "the Consolidated Screening List as CSV",
                    ConsolidatedScreeningList::begins,
                    ConsolidatedScreeningList::read,
                    ConsolidatedScreeningList.COLUMNS),
            new ListFormat(
                    "the European Union's list as CSV (FSF 1.0)",
                    EuropeanUnionCsv::begins,
                    EuropeanUnionCsv::read,
                    Columns.NONE),
            new ListFormat(ConsolidatedJson.TITLE, ConsolidatedJson::begins, ConsolidatedJson::read, Columns.NONE),
            table("the Denied Persons List as text", new DeniedPersonsText()),
            table(
                    "the Consolidated Screening List and its parts in the columns of before 2015",
                    new FormerAgencyTable()),
            table("the State Department's nonproliferation sanctions as a table", new NonproliferationTable()),
            table("the State Department's debarred parties (ITAR) as a table", new DebarredPartiesTable()),
            table("the UK Sanctions List as a table", new UnitedKingdomTable()),
            table("the UK's former list of financial sanctions (OFSI) as a table", new FinancialSanctionsTable()),
            ACTS,
            table("Australia's list as a table", new AustraliaTable()),
            table("the military-intelligence end users of 15 CFR 744.22 as a table", new MilitaryIntelligenceTable()),
            table("OpenSanctions' targets.simple.csv", new OpenSanctionsTable()),
            new ListFormat(
                    "OpenSanctions' entities as JSON (FollowTheMoney, nested or not)",
                    FollowTheMoney::begins,
                    FollowTheMoney::read,
                    Columns.NONE),
            new ListFormat(
                    "China's and Japan's lists as registries pass them on in JSON",
                    ListRegistryJson::begins,
                    ListRegistryJson::read,
                    Columns.NONE),
            new ListFormat(
                    "the text of Japan's notices of parties to whom exports are banned",
                    JapaneseNotice::begins,
                    JapaneseNotice::read,
                    Columns.NONE),
            new ListFormat(
                    "tables in the layout of the rulebook's designated parties",
                    DesignatedPartiesTable::begins,
                    DesignatedPartiesTable::read,
                    new Columns(DesignatedPartiesTable.COLUMNS, DesignatedPartiesTable.COLUMNS, ListText.FORMAT)),
            new ListFormat(
                    "OFAC's sdn.csv with alt.csv and add.csv, and cons_prim.csv with cons_alt.csv and cons_add.csv",
                    OfacLegacy::begins,
                    OfacLegacy::read,
                    Columns.NONE));

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

    private static ListFormat xml(String title, String root, Supplier<XmlList.Format> format) {
        return new ListFormat(
                title,
                head -> {
                    var first = head.root();
                    return first != null
                            && first.name().equals(root)
                            && format.get().begins(first);
                },
                (file, how) -> XmlList.read(format.get(), file, how),
                Columns.NONE);
    }

    private static ListFormat table(String title, TableList.TableLayout layout) {
        return new ListFormat(
                title,
                head -> TableList.begins(layout, head),
                (file, how) -> TableList.read(layout, file, how),
                new Columns(layout.headings(), layout.headings(), layout.format()));
    }
}
