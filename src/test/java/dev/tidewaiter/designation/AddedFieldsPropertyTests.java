package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sender adds to a name may weaken a match. It never hides one: a liar would only have to add something. */
class AddedFieldsPropertyTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CellRef NAME_CELL = new CellRef(SHEET, 2, 3);
    private static final CellRef ADDRESS_CELL = new CellRef(SHEET, 2, 4);

    private static final List<String> WORDS = List.of(
            "Limbach",
            "Xiamen",
            "Aircraft",
            "Engine",
            "Kupolinvest",
            "Вектор",
            "Vektor",
            "Торговый",
            "Zhukovetsky",
            "Platon",
            "Kirill",
            "USC",
            "Redlepus",
            "Trading",
            "Medical",
            "Plus",
            "Co",
            "Ltd",
            "GmbH",
            "ООО",
            "924",
            "红兔矢量",
            "Obolentsev",
            "Haoxiang",
            "Logistics",
            "Star");
    private static final List<String> ADDRESSES = List.of(
            "No. 93 Xiangyu Road, Xiamen, China",
            "ul. Rossiiskaya, d. 2A, Irkutsk 664025, Russia",
            "12 Harbour Street, Hamburg, Germany",
            "Zhukovsky, Russia");
    private static final List<String> NUMBERS =
            List.of("91350200051193084R", "3808184570", "7707083893", "3808184571", "1027700132195", "9074729");
    private static final List<String> COUNTRIES = List.of("CN", "RU", "DE", "US", "HK");

    /** What a manifest may add to a name. */
    record Added(
            @Nullable String country,
            String address,
            boolean sameCell,
            List<String> numbers,
            @Nullable BirthDate born) {}

    @Property(tries = 1500)
    void whoeverIsMatchedByNameIsMatchedWithMoreFields(
            @ForAll("entries") List<Designation> entries, @ForAll("texts") String name, @ForAll("added") Added added) {
        var designations =
                OwnThresholds.over(List.of(ListSnapshot.of("OFAC-SDN", "Test list", null, entries, "0", "test")));
        var byNameAlone = designations.matches(party(name, new Added(null, "", false, List.of(), null)));
        assertThat(designations.matches(party(name, added)))
                .extracting(match -> match.designation().entry())
                .containsAll(byNameAlone.stream()
                        .map(match -> match.designation().entry())
                        .toList());
    }

    /** Every word as the whole listed name, strong and weak, of every kind: too rare among random names to be met by chance. */
    @ParameterizedTest
    @EnumSource
    void aNameOfOneWordIsNotHiddenByAnotherNumberOrDate(Designation.Kind kind) {
        var another = new Added("DE", "", false, List.of("7707083893"), BirthDate.in(Year.of(1964)));
        var missed = new ArrayList<String>();
        for (var word : WORDS) {
            for (boolean weak : List.of(false, true)) {
                var designations = OwnThresholds.over(List.of(
                        ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(known(kind, word, weak)), "0", "test")));
                boolean alone = !designations
                        .matches(party(word, new Added(null, "", false, List.of(), null)))
                        .isEmpty();
                if (alone && designations.matches(party(word, another)).isEmpty()) {
                    missed.add(word);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** An entry with a number and a birth date of its own. */
    private static Designation known(Designation.Kind kind, String name, boolean weak) {
        return Designation.listed("OFAC-SDN", "0", kind)
                .names(List.of(new ListedName("Zhyzhov Holding", false), new ListedName(name, weak)))
                .countries(List.of(new Country("RU")))
                .identifiers(List.of(
                        new ListedIdentifier(IdentifierFormats.provenKind("3808184570"), "3808184570", "Tax ID No.")))
                .born(List.of(new ListedBirthDate(BirthDate.in(Year.of(1960)), false)))
                .build();
    }

    private static Party party(String name, Added added) {
        var country = added.country();
        return new Party(
                Role.CONSIGNEE,
                Value.read(Field.CONSIGNEE_NAME, name, NAME_CELL),
                added.address().isEmpty()
                        ? Value.absent(Field.CONSIGNEE_ADDRESS, ADDRESS_CELL)
                        : Value.read(
                                Field.CONSIGNEE_ADDRESS, added.address(), added.sameCell() ? NAME_CELL : ADDRESS_CELL),
                country == null ? null : new Country(country),
                Value.absent(Field.CONSIGNEE_COUNTRY, null),
                added.numbers().stream()
                        .map(number -> new Identifier(
                                IdentifierFormats.provenKind(number),
                                number,
                                Value.read(Field.CONSIGNEE_ID, number, NAME_CELL)))
                        .toList(),
                added.born());
    }

    @Provide
    Arbitrary<Added> added() {
        return Combinators.combine(
                        Arbitraries.of(COUNTRIES).injectNull(0.2),
                        Arbitraries.oneOf(Arbitraries.of(ADDRESSES), texts(), Arbitraries.just("")),
                        Arbitraries.of(true, false),
                        Arbitraries.of(NUMBERS).list().ofMaxSize(2),
                        born().injectNull(0.3))
                .as(Added::new);
    }

    @Provide
    Arbitrary<List<Designation>> entries() {
        var entry = Combinators.combine(
                        Arbitraries.of(Designation.Kind.values()),
                        names().map(text -> new ListedName(text, false)),
                        Combinators.combine(names(), Arbitraries.of(true, false))
                                .as(ListedName::new)
                                .list()
                                .ofMaxSize(1),
                        Arbitraries.of(COUNTRIES).map(Country::new).list().ofMaxSize(2),
                        Arbitraries.of(ADDRESSES).list().ofMaxSize(1),
                        Arbitraries.of(NUMBERS)
                                .map(number -> new ListedIdentifier(
                                        IdentifierFormats.provenKind(number), number, "Tax ID No."))
                                .list()
                                .ofMaxSize(1),
                        born().map(date -> new ListedBirthDate(date, false))
                                .list()
                                .ofMaxSize(2))
                .as((kind, name, alias, countries, addresses, numbers, born) -> Designation.listed("OFAC-SDN", "", kind)
                        .names(alias.isEmpty() ? List.of(name) : List.of(name, alias.get(0)))
                        .countries(countries)
                        .addresses(addresses)
                        .identifiers(numbers)
                        .born(born)
                        .build());
        return entry.list().ofMinSize(1).ofMaxSize(4).map(AddedFieldsPropertyTests::numbered);
    }

    private static List<Designation> numbered(List<Designation> entries) {
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> {
                    var entry = entries.get(i);
                    return Designation.listed(entry.list(), String.valueOf(i), entry.kind())
                            .names(entry.names())
                            .programmes(entry.programmes())
                            .countries(entry.countries())
                            .addresses(entry.addresses())
                            .identifiers(entry.identifiers())
                            .born(entry.born())
                            .listedOn(entry.listedOn())
                            .note(entry.note())
                            .build();
                })
                .toList();
    }

    /** What stands in a cell of names: mostly a name, now and then an address. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, names()), net.jqwik.api.Tuple.of(1, Arbitraries.of(ADDRESSES)));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    private static Arbitrary<BirthDate> born() {
        return Arbitraries.integers().between(1960, 1964).map(year -> BirthDate.in(Year.of(year)));
    }
}
