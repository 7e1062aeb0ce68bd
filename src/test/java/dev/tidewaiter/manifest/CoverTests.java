package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.cover.ToldSheet;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that says for the lines of another one who sends and gets them. */
class CoverTests {

    private static final String COVER = """
            COMMERCIAL INVOICE

            Shipper: | Altona Keramik GmbH
            Consignee: | Wiener Bad GmbH
            Country of destination: | Austria
            Invoice No.: | RE-117
            Total amount: | 900
            """;

    private static final String LINES = """
            Description | HS Code | Qty
            Ceramic tiles | 690721 | 4
            Cotton towels | 630260 | 9
            """;

    @Test
    void linesAreReadWithWhatTheCoverSaysAndItIsNoLine() {
        var read = read(sheet("Header", COVER), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(read.lines).allSatisfy(line -> {
            assertThat(line.destination()).isEqualTo(new Country("AT"));
            assertThat(line.value(Field.CONSIGNEE_NAME))
                    .isEqualTo(new Value(
                            Field.CONSIGNEE_NAME, "Wiener Bad GmbH", null, "from sheet Header, B4", Value.State.READ));
            assertThat(names(line.parties())).containsExactly("Altona Keramik GmbH", "Wiener Bad GmbH");
            assertThat(line.text(Field.INVOICE_NUMBER)).isEqualTo("RE-117");
            assertThat(line.has(Field.TOTAL_VALUE)).as("the sum of all").isFalse();
        });
        assertThat(read.skipped).contains(new RowNote(3, ToldSheet.COVER));
        var summary = read.whole();
        assertThat(summary.sheets()).extracting(SheetSummary::linesScreened).containsExactly(0, 2);
        assertThat(summary.sheets().get(1).mapping().questions()).anyMatch(sentence -> sentence.contains("\"Header\""));
    }

    @Test
    void itMayStandBehindItsLines() {
        var read = read(sheet("Lines", LINES), sheet("Header", COVER));

        assertThat(read.lines)
                .extracting(line -> line.text(Field.CONSIGNEE_NAME))
                .containsExactly("Wiener Bad GmbH", "Wiener Bad GmbH");
    }

    /** A column that fills far below the lines that are looked at for a cover. */
    @Test
    void aLineThatNamesSomebodyGetsNoReceiverAndNoDestinationAndStillHearsTheCover() {
        var read = read(
                sheet("Header", COVER + "Payment terms: | by order of Kestrelmoor Bank\n"),
                sheet("Lines", LINES + "Cotton towels | 630260 | 9\n".repeat(300) + """

                Description | HS Code | Qty | Consignee
                Pumps | 841370 | 2 | Almaty Nasos LLP
                """));

        var other = read.line(302);
        assertThat(other.has(Field.CONSIGNEE_NAME)).isFalse();
        assertThat(other.destination()).isNull();
        assertThat(other.value(Field.DESTINATION).hasPlace()).isFalse();
        assertThat(other.has(Field.INVOICE_NUMBER)).isFalse();
        assertThat(names(other.parties()))
                .containsExactly("Almaty Nasos LLP", "Altona Keramik GmbH", "Wiener Bad GmbH");
        assertThat(other.parties().get(2).role()).isEqualTo(Role.PARTY);
        assertThat(other.elsewhere())
                .extracting(Value::field, Value::text)
                .contains(tuple(Field.PARTY_COUNTRY, "Austria"), tuple(Field.REMARKS, "by order of Kestrelmoor Bank"));
    }

    /** Each of these on the form is no line's own, and its words are heard with each line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment terms: | by order of Kestrelmoor Bank",
                "Consignee address: | c/o Kestrelmoor Bank, Wien",
                "Port of loading: | Kestrelmoor Bank wharf",
                "Kind of packages: | crates marked Kestrelmoor Bank",
                "Gross weight: | 4 for Kestrelmoor Bank",
            })
    void allThatTheCoverSaysIsHeardOnTheLines(String row) {
        var read = read(sheet("Header", COVER + row + "\n"), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(read.lines)
                .allSatisfy(line -> assertThat(Stream.concat(line.values().stream(), line.elsewhere().stream()))
                        .anyMatch(value -> value.text().contains("Kestrelmoor Bank")));
    }

    @Test
    void whatTheCoverGivesIsToldWithTheSheetOfItsLines() {
        var mapping = read(sheet("Header", COVER), sheet("Lines", LINES))
                .whole()
                .sheets()
                .get(1)
                .mapping();

        assertThat(mapping.questions())
                .contains(
                        "Read from sheet \"Header\", since these lines have no place for it: shipper's name \"Altona Keramik GmbH\", "
                                + "consignee's name \"Wiener Bad GmbH\", invoice number \"RE-117\", country of destination \"Austria\".");
    }

    /** Each of these sheets beside the cover leaves nobody sure of what belongs together. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description | HS Code | Qty | Consignee\nTiles | 690721 | 4 | Zuger Textil AG\n",
                "Description | HS Code | Qty | Consignee\nTiles | 690721 | 4 | Wiener Bad GmbH\n",
                "Description | HS Code | Qty | Consignee\nTiles | 690721 | 4 | \n",
                "Description | HS Code | Qty | Buyer\nTiles | 690721 | 4 | Almaty Nasos LLP\n",
                "Description | HS Code | Qty | End user\nTiles | 690721 | 4 | Almaty Nasos LLP\n",
                "Description | HS Code | Qty | Notify party\nTiles | 690721 | 4 | Almaty Nasos LLP\n",
                "Description | HS Code | Qty | Destination\nTiles | 690721 | 4 | Switzerland\n",
                "Description | HS Code | Qty | Destination\nTiles | 690721 | 4 | Austria\n",
                "Description | HS Code | Qty | Port of discharge\nTiles | 690721 | 4 | Rotterdam\n",
                "Description | HS Code | Qty | Payment terms\nTiles | 690721 | 4 | 30 days\n",
                "Description | HS Code | Qty | Invoice No.\nTiles | 690721 | 4 | RE-118\n",
                "Description | HS Code | Qty | B/L No.\nTiles | 690721 | 4 | HLCU1234567\n",
                "Description | HS Code | Qty | PO No.\nTiles | 690721 | 4 | 4711\n",
                "Shipper | Consignee | Description | HS Code\nAltona Keramik GmbH | Wiener Bad GmbH | Tiles | 690721\n",
            })
    void linesThatSayAnyOfItThemselvesLeaveTheFormALineOfItsOwn(String lines) {
        var read = read(sheet("Header", COVER), sheet("Lines", lines));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Header", "Lines");
        assertThat(read.line(1).values()).noneMatch(value -> value.place() != null);
    }

    @Test
    void twoFormsAreNoCover() {
        var read = read(
                sheet("One", COVER),
                sheet("Lines", LINES),
                sheet("Two", COVER.replace("RE-117", "RE-118").replace("Wiener", "Grazer")));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("One", "Lines", "Lines", "Two");
        assertThat(read.line(1).parties()).isEmpty();
    }

    @Test
    void aFormOfTwoShipmentsIsNoCover() {
        var read = read(sheet("Header", """
                Shipper: | Altona Keramik GmbH | Altona Keramik GmbH
                Consignee: | Wiener Bad GmbH | Zuger Textil AG
                Country of destination: | Austria | Switzerland
                Invoice No.: | RE-117 | RE-118
                """), sheet("Lines", LINES));

        assertThat(read.lines.get(0).sheet().sheet()).isEqualTo("Header");
        assertThat(read.lines)
                .filteredOn(line -> line.sheet().sheet().equals("Lines"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.parties()).isEmpty());
    }

    @Test
    void whomToCallOnEitherSideTellsNoSecondShipment() {
        var read = read(sheet("Header", """
                        Shipper: | Altona Keramik GmbH
                        Contact person: | Anna Lehner
                        Consignee: | Wiener Bad GmbH
                        Contact person: | Berta Kofler
                        Country of destination: | Austria
                        """), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
        assertThat(names(read.line(0).parties())).contains("Wiener Bad GmbH");
    }

    /** Of goods, of a law or a permission that is not that of all, or not to be understood. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Description of goods: | Bath tubs",
                "HS Code: | 84O7.1O",
                "HS Code: | #N/A",
                "Flight range: | 400 km",
                "Take-off mass: | 600 kg",
                "Final destination country: | Tehran",
                "Consignee country: | Teheran port",
                "Licence: | LVS",
                "Licence No.: | 2026-117",
                "Date of export: | 2026-05-04",
                "End use: | tiles of a bath",
            })
    void aFormOfWhatNoLineTakesFromAnotherIsNoCover(String row) {
        var form = row.startsWith("Final") ? COVER.replace("Country of destination: | Austria", row) : COVER + row;
        var read = read(sheet("Header", form + "\n"), sheet("Lines", LINES));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).contains("Header");
        assertThat(read.line(read.lines.size() - 1).parties()).isEmpty();
    }

    @Test
    void aFormThatNamesASenderAloneIsNoCover() {
        var form = COVER.replace("Consignee: | Wiener Bad GmbH", "Date: | 2026-05-04");

        assertThat(read(sheet("Header", form), sheet("Lines", LINES)).line(1).destination())
                .isNull();
    }

    /** Whatever a third sheet says, it may be whose lines these are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee: | Almaty Nasos LLP\nCountry of destination: | Kazakhstan\n",
                "Description | HS Code | Qty\nPumps | 841370 | 2\n",
                "Order | Client\n4711 | Almaty Nasos LLP\n",
                "for Almaty\n",
            })
    void aThirdSheetLeavesTheFormALineOfItsOwn(String third) {
        var read = read(sheet("Header", COVER), sheet("Lines", LINES), sheet("Findings B", third));

        assertThat(read.lines.get(0).sheet().sheet()).isEqualTo("Header");
        assertThat(read.line(1).parties()).isEmpty();
    }

    @Test
    void anEmptySheetIsNoThird() {
        var read = read(sheet("Header", COVER), sheet("Lines", LINES), sheet("Sheet3", ""));

        assertThat(read.lines).extracting(line -> line.sheet().sheet()).containsExactly("Lines", "Lines");
    }

    @ParameterizedTest
    @CsvSource({"Example, Altona Keramik GmbH", "How to fill in, Altona Keramik GmbH", "Header, Muster GmbH"})
    void anExampleIsNoCover(String name, String shipper) {
        var read = read(sheet(name, COVER.replace("Altona Keramik GmbH", shipper)), sheet("Lines", LINES));

        assertThat(read.lines)
                .filteredOn(line -> line.sheet().sheet().equals("Lines"))
                .allSatisfy(line -> assertThat(line.parties()).isEmpty());
    }

    @Test
    void whoeverReadsOnInTheMiddleReadsTheSame() throws Exception {
        var file = RowsAsSheet.file(List.of(sheet("Lines", LINES), sheet("Header", COVER)));
        var reader = ManifestReader.of(WordLists.bundled());
        var rest = new ArrayList<RowOutcome>();
        try (var lines = reader.open(file, "test.xlsx", new ManifestPosition("0", 0, 2))) {
            for (var row = lines.nextRow(); row != null; row = lines.nextRow()) {
                rest.add(row);
            }
            assertThat(lines.summary())
                    .isEqualTo(
                            read(sheet("Lines", LINES), sheet("Header", COVER)).whole());
        }
        assertThat(((RowOutcome.GoodsRow) rest.get(0)).line().text(Field.CONSIGNEE_NAME))
                .isEqualTo("Wiener Bad GmbH");
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(party -> party.name().text()).toList();
    }

    private static RowsAsSheet sheet(String name, String rows) {
        return new RowsAsSheet(name, rows, List.of());
    }

    private static ReadManifest read(RowsAsSheet... sheets) {
        return ReadManifest.of(Stream.of(sheets).toList());
    }
}
