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
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierIndexTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);
    private static final IdentifierIndex INDEX = new IdentifierIndex(
            List.of(
                    List.of(new ListedIdentifier(Identifier.Kind.USCC, "91350200051193084R", "USCC")),
                    List.of(new ListedIdentifier(Identifier.Kind.INN, "3808184570", "INN")),
                    List.of(new ListedIdentifier(Identifier.Kind.OTHER, "QZVIGB2L", "SWIFT/BIC")),
                    List.of(new ListedIdentifier(Identifier.Kind.OTHER, "QZDODEF1XXX", "SWIFT/BIC"))),
            OwnThresholds.OF_MATCHES.numbers(),
            ShipNumberWords.of(WordLists.bundled()));

    private static List<IdentifierIndex.Hit> hits(String number) {
        return INDEX.hits(party(Identifier.Kind.OTHER, number), "");
    }

    private static Party party(Identifier.Kind kind, String number) {
        return new Party(
                Role.PARTY,
                Value.absent(Field.PARTY_NAME, null),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of(new Identifier(kind, number, Value.read(Field.PARTY_ID, number, CELL))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074728", "9074739", "9704729", "9074279"})
    void aShipsNumberThatFailsItsCheckLeadsToTheShipOneSlipAway(String number) {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))),
                OwnThresholds.OF_MATCHES.numbers(),
                ShipNumberWords.of(WordLists.bundled()));
        assertThat(ships.hits(party(Identifier.Kind.IMO, number), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isFalse());
    }

    @Test
    void whatStandsBetweenTheLabelOfAShipsNumberAndTheNumberIsAWordList() {
        var words = "# columns: words\n# source: a test\nsign\n".getBytes(StandardCharsets.UTF_8);
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))),
                OwnThresholds.OF_MATCHES.numbers(),
                ShipNumberWords.of(WordLists.of(Map.of("words/designation/ship-number-words.tsv", words))));
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets, IMO Sign 9074729", CELL)))
                .hasSize(1);
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets, IMO No. 9074729", CELL)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no1", "reg no", "."})
    void aShipsNumberNeedsWordsThatCanBeMet(String words) {
        var content = ("# columns: words\n# source: a test\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
        var lists = WordLists.of(Map.of("words/designation/ship-number-words.tsv", content));
        assertThatExceptionOfType(InvalidWordList.class).isThrownBy(() -> ShipNumberWords.of(lists));
    }

    @Test
    void aShipsNumberThatChecksOutIsAnotherShips() {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))),
                OwnThresholds.OF_MATCHES.numbers(),
                ShipNumberWords.of(WordLists.bundled()));
        assertThat(ships.hits(party(Identifier.Kind.IMO, "9074731"), "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gaskets IMO 9074729", "Gaskets for vessel, Imo no. 9074729", "Gaskets IMO9074729"})
    void aShipsNumberBehindItsLabelCountsAmongGoods(String goods) {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))),
                OwnThresholds.OF_MATCHES.numbers(),
                ShipNumberWords.of(WordLists.bundled()));
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, goods, CELL))).hasSize(1);
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets type 9074729", CELL)))
                .isEmpty();
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets IMO class 8, 9074729 pcs", CELL)))
                .isEmpty();
    }

    /** Another character, two that changed places, one missing, one too many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350200051193094R",
                "91350200051139084R",
                "9135020051193084R",
                "913502000511930844R",
                "3808184571",
                "3808148570",
                "380818470",
                "38081845700"
            })
    void aNumberOneSlipAwayIsAHint(String number) {
        assertThat(hits(number))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"380818470123", "3808481570", "38081847", "913502000511"})
    void twoSlipsAreAnotherNumber(String number) {
        assertThat(hits(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QZVIGB2L", "QZVIGB2LXXX", "QZVIGB2L123", "qzdodef1", "QZDODEF1XXX"})
    void aBranchIsTheSameBank(String code) {
        assertThat(hits(code))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isTrue());
    }

    @Test
    void aCodeOfAnotherPlaceIsAnotherBank() {
        assertThat(hits("QZVIGB2XXXX")).isEmpty();
    }
}
