package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented numbers, in the manner of the lists. */
class NumbersOfKindTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);
    private static final IdentifierIndex INDEX = new IdentifierIndex(
            List.of(
                    listed("Z550681", "Passport"),
                    listed("26740", "Registration Number"),
                    listed("ZK117RK0", "Passport"),
                    listed("683633", "Trade License No."),
                    listed("T2EX4", "Call sign"),
                    listed("EPXXH", "Aircraft Tail Number"),
                    listed("RA78999", "Aircraft Tail Number"),
                    listed("N72XS", "Aircraft Tail Number"),
                    listed("48815203", "Registration Number"),
                    listed("WERE", "Passport")),
            OwnThresholds.OF_MATCHES.numbers(),
            OwnThresholds.OF_MATCHES.crafts(),
            IdentifierWords.of(WordLists.bundled()));

    private static List<ListedIdentifier> listed(String number, String label) {
        return List.of(new ListedIdentifier(
                label.equals("Passport") ? Identifier.Kind.PASSPORT : Identifier.Kind.OTHER, number, label));
    }

    private static List<IdentifierIndex.Hit> in(String text) {
        return INDEX.equalIn(Value.read(Field.REMARKS, text, CELL));
    }

    private static List<IdentifierIndex.Hit> under(String heading, String number) {
        var from = Value.read(Field.PARTY_ID, number, CELL);
        return INDEX.hits(
                new Party(
                        Role.PARTY,
                        Value.absent(Field.PARTY_NAME, null),
                        Value.absent(Field.PARTY_ADDRESS, null),
                        null,
                        Value.absent(Field.PARTY_COUNTRY, null),
                        List.of(new Identifier(Identifier.Kind.OTHER, Identifier.compact(number), from, heading))),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "Passport Z550681, OF_KIND",
        "Pasaporte No.: Z-550681, OF_KIND",
        "the bearer of passport no. Z 550 681 signs, OF_KIND",
        "护照Z550681, OF_KIND",
        "Passport ZK117RK0, ALONE",
        "Reg. No. 26740, OF_KIND_IN_ITS_COUNTRY",
        "Trade Licence No 683633 (Sharjah), OF_KIND_IN_ITS_COUNTRY",
        "call sign T2EX4, SHARED",
        "Tail number EP-XXH, SHARED",
        "Brake for an airliner EP-XXH, SHARED",
        "Brake for an airliner ЕР-ХХН, SHARED",
        "Brake of RA-78999, SHARED",
        "Brake for aircraft RA78999, SHARED",
        "Запчасти: борт RA78999, SHARED",
        "Brake for aircraft N72XS, SHARED"
    })
    void aShortNumberIsFoundBehindAWordOfItsKind(String text, NumberReach reach) {
        assertThat(in(text)).singleElement().satisfies(hit -> {
            assertThat(hit.reach()).isEqualTo(reach);
            assertThat(hit.equal()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order Z550681",
                "Registration No. Z550681",
                "Passport A123456, order Z550681",
                "Passport of the driver; Z550681",
                "Order No.683633",
                "Order Z550681/TUN",
                "Reg. No. 1.26740.2",
                "Invoice 26740",
                "26740",
                "Passport 26740",
                "voyage T2EX4",
                "part epxxh",
                "part N72XS",
                "part RA78999",
                "part ra-78999",
                "who were here with a passport"
            })
    void behindAnotherWordItIsAnotherNumber(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade License No.683633",
                "Passport No.Z550681",
                "Reg.No.26740",
                "C.R.26740",
                "Passport-Z550681",
                "Passport Z550681/TUN",
                "Passport No.\nZ550681",
                "Reg. No. | 26740",
                "CR No; 683633",
                "护照;Z550681"
            })
    void aLabelMayBeWrittenTogetherWithItsNumberOrStandInTheCellBefore(String text) {
        assertThat(in(text)).hasSize(1);
    }

    @Test
    void aNumberUnderAHeadingMayHaveItsMark() {
        assertThat(under("Registration No.", "No.683633")).hasSize(1);
        assertThat(under("Customer No.", "No.683633")).isEmpty();
    }

    @Test
    void inATextALongerNumberOfARegisterDoesNotProve() {
        assertThat(in("Import permit no 48815203"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isFalse());
        assertThat(under("Registration No.", "48815203"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isTrue());
    }

    @Test
    void aSlipInAProvenNumberTellsMoreThanAShortNumberOfARegister() {
        var index = new IdentifierIndex(
                List.of(List.of(
                        new ListedIdentifier(Identifier.Kind.INN, "3808184570", "INN"),
                        new ListedIdentifier(Identifier.Kind.OTHER, "26740", "Registration Number"))),
                OwnThresholds.OF_MATCHES.numbers(),
                OwnThresholds.OF_MATCHES.crafts(),
                IdentifierWords.of(WordLists.bundled()));
        var text = "INN 3808184571, Reg. No. 26740";
        assertThat(index.hits(party(Value.read(Field.PARTY_NAME, text, CELL)), text))
                .singleElement()
                .satisfies(hit -> assertThat(hit.listed().value()).isEqualTo("3808184570"));
    }

    private static Party party(Value name) {
        return new Party(
                Role.PARTY,
                name,
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of());
    }

    @Test
    void whoAsksForANumberAloneSeesWhoseItIs() {
        assertThat(under(Identifier.ASKED, "Z550681"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves() || hit.agrees()).isFalse());
        assertThat(under(Identifier.ASKED, "EP-XXH")).hasSize(1);
        assertThat(under(Identifier.ASKED, "Z550682")).isEmpty();
    }

    @Test
    void theCodeOfATaxOfficeIsThatOfAllItsFirms() {
        var index = new IdentifierIndex(
                List.of(List.of(
                        new ListedIdentifier(Identifier.Kind.OTHER, "772201001", "Registration"),
                        new ListedIdentifier(Identifier.Kind.INN, "3808184570", "Registration"))),
                OwnThresholds.OF_MATCHES.numbers(),
                OwnThresholds.OF_MATCHES.crafts(),
                IdentifierWords.of(WordLists.bundled()));
        assertThat(index.equalIn(Value.read(Field.REMARKS, "Registration No. 772201001", CELL)))
                .isEmpty();
        assertThat(index.equalIn(Value.read(Field.REMARKS, "3808184570/772201001", CELL)))
                .hasSize(1);
    }

    @Test
    void aNumberThatIsOnlyLikeTheCodeOfATaxOfficeIsItsBearers() {
        var index = new IdentifierIndex(
                List.of(
                        listed("772201001", "Registration number"),
                        List.of(
                                new ListedIdentifier(Identifier.Kind.PASSPORT, "530101001", "Passport"),
                                new ListedIdentifier(Identifier.Kind.INN, "3808184570", "Tax ID No."))),
                OwnThresholds.OF_MATCHES.numbers(),
                OwnThresholds.OF_MATCHES.crafts(),
                IdentifierWords.of(WordLists.bundled()));
        assertThat(index.equalIn(Value.read(Field.REMARKS, "Registration No. 772201001", CELL)))
                .hasSize(1);
        assertThat(index.equalIn(Value.read(Field.REMARKS, "Passport 530101001", CELL)))
                .hasSize(1);
    }

    @Test
    void theHeadingOfItsColumnTellsItsKind() {
        assertThat(under("Consignee Passport No.", "Z550681")).hasSize(1);
        assertThat(under("Registration No.", "26740")).hasSize(1);
        assertThat(under("Customer No.", "26740")).isEmpty();
        assertThat(under("Passport No.", "26740")).isEmpty();
        assertThat(under("", "Z550681")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"passport\tpassport, lacks words for identity", "badge\tbadge, none of", "passport\t., is no word"})
    void aListThatSaysNothingIsRefused(String rows, String problem) {
        var list = "# columns: kind | words\n# source: made up\n" + rows + "\n";
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> NumberKindWords.of(WordLists.of(
                        Map.of("words/designation/number-kind-words.tsv", list.getBytes(StandardCharsets.UTF_8)))))
                .withMessageContaining(problem);
    }
}
