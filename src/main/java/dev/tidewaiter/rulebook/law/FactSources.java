package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.licence.CountryChart;
import dev.tidewaiter.rulebook.licence.ExceptionAnswers;
import dev.tidewaiter.rulebook.licence.ImpliedEntries;
import dev.tidewaiter.rulebook.licence.LicenceProgrammes;
import dev.tidewaiter.rulebook.licence.LicenceReader;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.rulebook.signal.DiversionSigns;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.Parameters;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the finders of this room look into to find a fact of some type: the tables that each reader says it reads, added up. What nobody
 * names here, such as a table that was added or the words that a manifest's headings are known by, counts as read for every fact.
 *
 * @param tables     tables of the rulebook, by name
 * @param parameters parameters, by id
 * @param words      starts of the paths of word lists
 * @param lists      whether lists of designated parties are searched
 */
public record FactSources(Set<String> tables, Set<String> parameters, Set<String> words, boolean lists) {

    private static final FactSources NOTHING = new FactSources(Set.of(), Set.of(), Set.of(), false);

    private static final FactSources LISTS = new FactSources(Set.of(), Set.of(), Set.of(), true);
    private static final FactSources MEASURES = tables(CountryProfiles.TABLES_OF_MEASURES);
    private static final FactSources PLACES = tables(PlaceNames.TABLES).and(MEASURES);
    private static final FactSources DESTINATIONS =
            tables(CountryProfiles.TABLES).and(PLACES);
    private static final FactSources CODES =
            tables(Set.copyOf(LawTables.CODE_TABLES)).and(tables(Chapters.TABLES));

    private static final FactSources WORDS_OF_PARTIES =
            words("words/designation/", "parameters/field-widths", "parameters/list-limits");

    /** How parties are held against lists. */
    private static final FactSources PARTIES = LISTS.and(WORDS_OF_PARTIES).and(parameters(Parameters.idsOfMatching()));

    /** Which texts of a line are searched for parties. */
    private static final FactSources MENTIONS = tables(WatchedFields.TABLES)
            .and(parameters(
                    Set.of("nearest-entries", "name-in-country-cell", "name-beside-country", "name-in-number-cell")));

    private static final FactSources LICENCES = tables(LicenceReader.TABLES);
    private static final FactSources WORDS_OF_GOODS = words(
                    "words/goods/", "parameters/open-end-reach", "parameters/goods-reach")
            .and(parameters(Parameters.idsOfReading()));
    private static final FactSources CHART = tables(CountryChart.TABLES)
            .and(tables(ImpliedEntries.TABLES))
            .and(tables("american-entries"))
            .and(parameters(Set.of("drone-range", "short-range-share")))
            .and(WORDS_OF_GOODS)
            .and(DESTINATIONS);
    private static final FactSources MUNITIONS = words("words/goods/munitions-lists");
    private static final FactSources GOODS = tables(ItemGroups.TABLES).and(WORDS_OF_GOODS);

    /** What other tables may hold, and the day of scenarios; only the check of the rulebook looks into them. */
    private static final FactSources DECLARATIONS =
            tables("columns", "programmes", "laws").and(parameters(Set.of("scenario-day")));

    private static final Map<String, FactSources> BY_FACT = Map.ofEntries(
            // a chapter is looked up only for the countries of its measure
            Map.entry("CodeHit", CODES.and(DESTINATIONS)),
            Map.entry(
                    "AmountDoubt",
                    tables(AmountDoubts.TABLES)
                            .and(parameters(Set.of("value-rounding")))
                            .and(WORDS_OF_GOODS)),
            Map.entry("ChartEntry", CHART),
            Map.entry("Conflict", GOODS),
            Map.entry("ControlLimit", tables(ControlLimits.TABLES).and(WORDS_OF_GOODS)),
            Map.entry(
                    "Line",
                    tables(SignalWords.TABLES)
                            .and(words(
                                    "words/goods/vague",
                                    "words/goods/units",
                                    "words/goods/joined-numbers",
                                    "words/goods/number-words"))),
            Map.entry("Departure", PLACES),
            Map.entry("Destination", DESTINATIONS),
            Map.entry("DataQualityIssue", tables(WatchedFields.TABLES).and(words("words/goods/scripts"))),
            Map.entry("EmbargoedPlace", PLACES),
            Map.entry("EndUse", tables(SignalWords.TABLES).and(WORDS_OF_GOODS)),
            Map.entry(
                    "ExceptionScope",
                    tables("licence-exceptions", ExceptionAnswers.TABLE)
                            .and(LICENCES)
                            .and(CHART)),
            Map.entry("Goods", GOODS.and(DESTINATIONS)),
            Map.entry(
                    "Kit",
                    words("words/goods/", "parameters/open-end-reach", "parameters/goods-reach")
                            .and(DESTINATIONS)),
            Map.entry(
                    "Laws",
                    tables("licence-codes", "licence-numbers", "words", "chart", "american-entries")
                            .and(MUNITIONS)
                            .and(DESTINATIONS)),
            Map.entry("Licence", LICENCES),
            Map.entry(
                    "ListInUse",
                    tables("designated-parties")
                            .and(parameters(Set.of("list-age")))
                            .and(LISTS)),
            Map.entry(
                    "ListedOwners",
                    tables(OwnershipLaws.TABLES)
                            .and(tables(ListMeanings.TABLES))
                            .and(tables(EntryMeasures.TABLES))
                            .and(tables(AddressEntries.TABLES))
                            .and(tables(TimedMeasures.TABLES))
                            .and(tables(LicenceProgrammes.TABLES))
                            .and(MEASURES)
                            .and(tables(SignalWords.TABLES))
                            .and(tables("designated-parties"))
                            .and(PARTIES)),
            Map.entry(
                    "PartyMatch",
                    tables("designated-parties")
                            .and(tables(LicenceProgrammes.TABLES))
                            .and(tables(ListMeanings.TABLES))
                            .and(tables(EntryMeasures.TABLES))
                            .and(LICENCES)
                            .and(MUNITIONS)
                            .and(tables("american-entries", "words"))
                            .and(DESTINATIONS)
                            .and(tables(ListFootnotes.TABLES))
                            .and(tables(AddressEntries.TABLES))
                            .and(MENTIONS)
                            .and(PARTIES)
                            .and(parameters(Set.of(
                                    "same-party-score",
                                    "country-confirms-score",
                                    "country-confirms-letters",
                                    "goods-may-be-here",
                                    "word-beside-town-length")))),
            Map.entry(
                    "TimedGoods",
                    tables(TimedGoodsTable.TABLES)
                            .and(tables(TimedMeasures.TABLES))
                            .and(WORDS_OF_GOODS)
                            .and(DESTINATIONS)),
            Map.entry("TransferPort", tables(TransferPorts.TABLES).and(MEASURES).and(tables(SignalWords.TABLES))),
            Map.entry("LateChange", tables(SignalWords.TABLES)),
            Map.entry("Founding", tables("words").and(words("words/manifest/date-words"))),
            Map.entry(
                    "RedFlag",
                    tables("words").and(tables(DiversionSigns.TABLES)).and(parameters(Set.of("telling-firm-word")))));

    /** What is looked into for one property of a fact, where the fact's others need less. */
    private static final Map<String, FactSources> BY_PROPERTY = Map.ofEntries(
            Map.entry("DataQualityIssue.checkFails", words("words/designation/russian-labels")),
            Map.entry("DataQualityIssue.codeEndsEarly", CODES),
            Map.entry("DataQualityIssue.eccnNotHeld", CHART),
            Map.entry("DataQualityIssue.munitions", MUNITIONS),
            Map.entry("DataQualityIssue.nobodyReceives", WORDS_OF_PARTIES),
            // a text is too long where very many words of listed names stand in it
            Map.entry("DataQualityIssue.tooLong", PARTIES.and(MENTIONS)),
            Map.entry("Goods.manyElements", parameters(Set.of("camera-elements"))),
            Map.entry("Goods.longReach", parameters(Set.of("long-radio-reach"))),
            Map.entry(
                    "Goods.longEndurance",
                    parameters(Set.of("drone-endurance-long", "drone-endurance-short", "drone-gust"))),
            Map.entry("Line.besideSupplement7", tables("supplement-7")),
            Map.entry("Limits.chinaControlsEngines", parameters(Set.of("china-engine-power"))),
            Map.entry("Limits.chinaControlsInfrared", parameters(Set.of("china-infrared-field-of-view"))),
            Map.entry("Limits.chinaControlsAnyInfrared", parameters(Set.of("china-infrared-any-limit"))),
            Map.entry("Limits.chinaControlsConsumerDrones", parameters(Set.of("china-consumer-endurance"))),
            Map.entry("Limits.unionAsksForDuty", parameters(Set.of("union-priority-duty"))));

    public FactSources {
        tables = Set.copyOf(tables);
        parameters = Set.copyOf(parameters);
        words = Set.copyOf(words);
    }

    private static FactSources tables(String... names) {
        return tables(Set.of(names));
    }

    private static FactSources tables(Set<String> names) {
        return new FactSources(names, Set.of(), Set.of(), false);
    }

    private static FactSources parameters(Set<String> ids) {
        return new FactSources(Set.of(), ids, Set.of(), false);
    }

    private static FactSources words(String... starts) {
        return new FactSources(Set.of(), Set.of(), Set.of(starts), false);
    }

    /** What is looked into for some fact types, by their simple names, and for some of their properties, as {@code Type.name}. */
    public static FactSources of(Collection<String> factTypes, Collection<String> properties) {
        return Stream.concat(
                        factTypes.stream().map(type -> BY_FACT.getOrDefault(type, NOTHING)),
                        properties.stream().map(property -> BY_PROPERTY.getOrDefault(property, NOTHING)))
                .reduce(NOTHING, FactSources::and);
    }

    /** What it is known of who looks into it, if anybody does. */
    public static FactSources ofAll() {
        return of(BY_FACT.keySet(), BY_PROPERTY.keySet()).and(DECLARATIONS);
    }

    /** Whether a table lists codes, so that a rule about codes may say of which table it asks. */
    public static boolean isOfCodes(String table) {
        return CODES.tables.contains(table);
    }

    /** Whether findings are only explained by a table: no answer rests on the laws as they are told of. */
    public static boolean isOfExplanations(String table) {
        return table.equals("laws");
    }

    /** Whether a word list is looked into. */
    public boolean hasWords(String path) {
        return words.stream().anyMatch(path::startsWith);
    }

    private FactSources and(FactSources more) {
        return new FactSources(
                union(tables, more.tables),
                union(parameters, more.parameters),
                union(words, more.words),
                lists || more.lists);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        var both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }
}
