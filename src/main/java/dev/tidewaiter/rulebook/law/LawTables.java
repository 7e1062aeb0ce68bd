package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.CodeTable;
import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.licence.CountryChart;
import dev.tidewaiter.rulebook.licence.EntryForms;
import dev.tidewaiter.rulebook.licence.ExceptionAnswers;
import dev.tidewaiter.rulebook.licence.ImpliedEntries;
import dev.tidewaiter.rulebook.licence.LicenceExceptions;
import dev.tidewaiter.rulebook.licence.LicenceProgrammes;
import dev.tidewaiter.rulebook.licence.LicenceReader;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.rulebook.signal.DiversionSigns;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of the rulebook, ready to be looked into. Shared by all judges and never changed. */
public final class LawTables {

    /** Tables of codes, each a list of some law. */
    static final List<String> CODE_TABLES = List.of(
            "chpl",
            "supplement-7",
            "supplements-4-5",
            "china-uav",
            "headings",
            "drone-headings",
            "military-end-use",
            "eu-annexes",
            "eu-iran");

    private static final List<String> OTHER_TABLES = List.of(
            "eccn-drone",
            "entry-kinds",
            "implied-entries",
            "groups",
            "chart",
            "diversion",
            "embargoed-regions",
            "cities",
            "words",
            "licence-codes",
            "licence-exceptions",
            "exception-answers",
            "military-entries",
            "american-entries",
            "licence-numbers",
            "measures",
            "chapters",
            "item-classes",
            "control-parameters",
            "watched-fields",
            "programmes-744-8",
            "footnotes",
            "entry-measures",
            "ownership",
            "address-entries",
            "transfer-ports",
            "time-boxed-measures",
            "diversion-signs",
            "timed-goods",
            "price-bands",
            "lists",
            "designated-parties");

    /** Every table that somebody looks into. */
    static final List<String> NAMES =
            Stream.of(CODE_TABLES, OTHER_TABLES).flatMap(List::stream).toList();

    public final CodeTable codes;
    public final CountryProfiles countries;
    public final CountryChart chart;
    public final EntryForms americanEntries;
    public final ImpliedEntries implied;
    public final PlaceNames places;
    public final SignalWords words;
    public final LicenceReader licences;
    public final LicenceExceptions exceptions;
    public final Chapters chapters;
    public final ItemGroups itemGroups;
    public final ControlLimits controls;
    private final UncomparedParameters uncompared;
    private final UnaskedNames unasked;
    public final WatchedFields watched;
    public final LicenceProgrammes programmes;
    public final EntryMeasures entryMeasures;
    public final ListFootnotes footnotes;
    public final OwnershipLaws ownership;
    public final SanctionsNexus nexus;
    public final AddressEntries addressEntries;
    public final TransferPorts transferPorts;
    public final OwnTables ownTables;
    public final TimedGoodsTable timedGoods;
    public final AmountDoubts amountDoubts;
    public final DiversionSigns diversionSigns;
    private final Map<String, Set<String>> knownTexts;

    /** Entries of the chains that make engines and parts for attack drones. */
    public final DroneChain chain;

    /** The chapters of the Harmonized System in which headings of Supplement No. 7 to part 746 lie, of which not all are held. */
    public final Set<String> chaptersOfSupplement7;

    private LawTables(Map<String, DataTable> tables, Parameters parameters, CodeTable codes, List<Problem> problems) {
        this.codes = codes;
        this.countries = new CountryProfiles(
                rows(tables, CountryProfiles.TABLES, "groups"),
                rows(tables, CountryProfiles.TABLES, "diversion"),
                rows(tables, CountryProfiles.TABLES, "measures"),
                problems);
        CountryProfiles.checkNamed(rows(tables, CountryProfiles.TABLES, "measures"), problems);
        this.words = new SignalWords(rows(tables, SignalWords.TABLES), problems);
        this.chart = new CountryChart(
                rows(tables, CountryChart.TABLES, "chart"),
                rows(tables, CountryChart.TABLES, "eccn-drone"),
                rows(tables, CountryChart.TABLES, "entry-kinds"),
                new EntryForms(rows(tables, CountryChart.TABLES, "military-entries"), problems),
                words.asWritten(SignalWords.Kind.CHART_COLUMN),
                problems);
        this.americanEntries = new EntryForms(rows(tables, "american-entries"), problems);
        this.implied = new ImpliedEntries(rows(tables, ImpliedEntries.TABLES), chart, problems);
        this.places = new PlaceNames(
                rows(tables, PlaceNames.TABLES, "embargoed-regions"),
                rows(tables, PlaceNames.TABLES, "cities"),
                countries,
                problems);
        this.licences = new LicenceReader(
                rows(tables, LicenceReader.TABLES, "licence-codes"),
                rows(tables, LicenceReader.TABLES, "licence-numbers"),
                words,
                problems);
        this.exceptions = new LicenceExceptions(
                rows(tables, "licence-exceptions"), rows(tables, ExceptionAnswers.TABLE), countries, problems);
        this.chapters = new Chapters(rows(tables, Chapters.TABLES), problems);
        this.itemGroups = new ItemGroups(rows(tables, ItemGroups.TABLES), problems);
        this.controls = new ControlLimits(rows(tables, ControlLimits.TABLES), problems);
        this.uncompared = new UncomparedParameters(rows(tables, ControlLimits.TABLES), parameters, problems);
        this.watched = new WatchedFields(rows(tables, WatchedFields.TABLES), problems);
        this.programmes = new LicenceProgrammes(rows(tables, LicenceProgrammes.TABLES), problems);
        var meanings = new ListMeanings(rows(tables, ListMeanings.TABLES), problems);
        this.entryMeasures = new EntryMeasures(rows(tables, EntryMeasures.TABLES), meanings, problems);
        this.footnotes = new ListFootnotes(rows(tables, ListFootnotes.TABLES), problems);
        this.nexus = new SanctionsNexus(countries, words);
        this.addressEntries = new AddressEntries(rows(tables, AddressEntries.TABLES), problems);
        this.ownTables = new OwnTables(tables, problems);
        this.unasked = new UnaskedNames(tables);
        this.knownTexts = TextsOfTables.of(tables, CODE_TABLES);
        this.transferPorts = new TransferPorts(rows(tables, TransferPorts.TABLES), nexus, problems);
        var measures = new TimedMeasures(rows(tables, TimedMeasures.TABLES), problems);
        this.diversionSigns = new DiversionSigns(rows(tables, DiversionSigns.TABLES), problems);
        this.amountDoubts = new AmountDoubts(rows(tables, AmountDoubts.TABLES), problems);
        this.timedGoods = new TimedGoodsTable(rows(tables, TimedGoodsTable.TABLES), measures, words, problems);
        this.ownership = new OwnershipLaws(
                rows(tables, OwnershipLaws.TABLES), addressEntries, entryMeasures, measures, programmes, problems);
        this.chaptersOfSupplement7 = rows(tables, Set.of("supplement-7")).stream()
                .map(row -> row.text("code")
                        .substring(0, Math.min(2, row.text("code").length())))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
        this.chain = new DroneChain(rows(tables, Set.of(DroneChain.TABLE)));
    }

    /**
     * Reads typed tables; a code that is none, a date that is none, a missing table is a problem.
     *
     * @param parameters what rows are held against that say which parameter asks them
     */
    public static LawTables of(Map<String, DataTable> tables, Parameters parameters, List<Problem> problems) {
        for (var name : OTHER_TABLES) {
            if (!tables.containsKey(name)) {
                problems.add(new Problem("tables", "", null, "the table " + name + " is missing"));
            }
        }
        var codes = new ArrayList<ControlledCode>();
        for (var name : CODE_TABLES) {
            var table = tables.get(name);
            if (table == null) {
                problems.add(new Problem("tables", "", null, "the table " + name + " is missing"));
                continue;
            }
            table.rows().forEach(row -> code(row, codes, problems));
        }
        DatedRows.check(codes, tables, problems);
        return new LawTables(tables, parameters, CodeTable.of(codes), problems);
    }

    private static void code(DataTable.Row row, Collection<ControlledCode> codes, List<Problem> problems) {
        var code = row.text("code");
        boolean hs = code.matches("\\d{4,10}");
        if (!hs && Eccn.parse(code) == null) {
            problems.add(row.problem("code", "\"" + code + "\" is neither an HS code of 4 to 10 digits nor an ECCN"));
            return;
        }
        if (row.text("citation").isEmpty()) {
            problems.add(row.problem("citation", "cites nothing; name the law that lists the code"));
        }
        codes.add(controlled(row, row.text("regime"), row.text("tier"), problems));
    }

    /** The code of a row. Some tables are of one regime, and name their tiers otherwise. */
    static ControlledCode controlled(DataTable.Row row, String regime, String tier, List<Problem> problems) {
        return new ControlledCode(
                regime,
                row.text("list"),
                row.text("code"),
                row.text("title"),
                row.day("from", problems),
                row.day("to", problems),
                row.text("citation"),
                row.text("certainty"),
                tier,
                row.text("asked"),
                row.table(),
                row.number());
    }

    /** The rows of the one table that a reader says it reads. */
    private static List<DataTable.Row> rows(Map<String, DataTable> tables, Set<String> declared) {
        return rows(tables, declared, declared.iterator().next());
    }

    /** The rows of one of the tables that a reader says it reads; what it does not say is no source of any fact. */
    private static List<DataTable.Row> rows(Map<String, DataTable> tables, Set<String> declared, String name) {
        if (!declared.contains(name)) {
            throw new IllegalArgumentException("The reader does not say that it reads the table " + name);
        }
        return rows(tables, name);
    }

    private static List<DataTable.Row> rows(Map<String, DataTable> tables, String name) {
        var table = tables.get(name);
        return table == null ? List.of() : table.rows();
    }

    /**
     * Holds what the tables say of rules against these.
     *
     * @param texts all that each rule says and asks, by its id
     */
    public void checkAgainst(Map<String, String> texts, List<Problem> problems) {
        uncompared.check(texts, problems);
        unasked.check(texts, problems);
    }

    /** Fact and property, such as {@code CodeHit.table}, to all the texts that it may hold. */
    public Map<String, Set<String>> knownTexts() {
        return knownTexts;
    }

    /** The file of each table that the rulebook adds for itself, by its name. */
    public Map<String, String> ownTableFiles() {
        return ownTables.files();
    }
}
