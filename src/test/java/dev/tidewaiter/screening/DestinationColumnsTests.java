package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.screening.id.LineIds;
import dev.tidewaiter.shipment.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each column that says where goods go is heard, whatever another one says. */
class DestinationColumnsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Final Destination",
                "Destination",
                "Dest. Ctry",
                "Destino final",
                "目的地",
                "Place of Delivery",
                "Port of Discharge"
            })
    void aTownInASecondColumnStopsTheLine(String heading) throws Exception {
        for (var town : List.of("Mashhad", "Minsk", "Isfahan", "Tehran", "г. Казань", "Донецк", "IR")) {
            assertThat(line("Country of Destination", "Austria", heading, town))
                    .as("%s %s", heading, town)
                    .satisfies(DestinationColumnsTests::isStoppedByCellD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moscow", "Tehran", "Melitopol", "Новосибирск", "RU"})
    void aTownInTheFirstColumnDoes(String town) throws Exception {
        var line = line("Country of Destination", town, "Destination", "Austria");
        assertThat(line.verdict()).isLessThanOrEqualTo(Verdict.HOLD);
        assertThat(cells(line)).contains("C2");
    }

    @ParameterizedTest
    @CsvSource({"Place of Delivery,Final Place", "Port of Discharge,POD", "Transit Country,Transit Countries"})
    void aSecondColumnOfAPlaceIsHeardToo(String first, String second) throws Exception {
        var line = screened(
                        "Consignee,Description,Country of Destination," + first + ',' + second + ",HS Code",
                        "Alfa LLC,Cotton towels,Austria,Germany,Tehran,630260")
                .get(0);
        assertThat(line.verdict()).isLessThanOrEqualTo(Verdict.HOLD);
        assertThat(cells(line)).contains("E2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Transit;Belarus",
                "Transit;Rusland",
                "Транзит;Россия",
                "Consignee Country;Moscow",
                "End User Country;Tehran",
                "End User Country;г. Москва",
                "Importer Country;Ryssland"
            })
    void aCountryOrTownOfTheWayOrOfWhoReceivesIsHeard(String heading, String place) throws Exception {
        var line = line("Country of Destination", "Austria", heading, place);
        assertThat(line.verdict()).isLessThanOrEqualTo(Verdict.REVIEW);
        assertThat(cells(line)).contains("D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "City;Moscow, Russia",
                "Town;Tehran",
                "Country;RU",
                "Country;Iran",
                "Wildcard;Warehouse 5, Tehran",
                "Wildcard;Belarus",
                "Wildcard;Ship it to Tehran",
                "City;Donetsk",
                "City;莫斯科"
            })
    void aPlaceOfWhichNobodySaysWhatItIsForIsAsked(String heading, String place) throws Exception {
        var line = line("HS Code", "630260", heading, place, "Country of Destination", "Austria");
        assertThat(line.verdict()).isLessThanOrEqualTo(Verdict.REVIEW);
        assertThat(cells(line)).contains("D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "City;Vienna",
                "Country;CN",
                "Wildcard;Made in Iran",
                "Wildcard;Tehran rose",
                "Trading Country;China",
                "Wildcard;45 Boulevard de Sébastopol",
                "Region;EMEA"
            })
    void anotherTextInAColumnThatNobodyKnowsIsNot(String heading, String text) throws Exception {
        assertThat(line("HS Code", "630260", heading, text, "Country of Destination", "Austria")
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vienna", "Linz", "AT", "Republic of Austria", "Wien, Austria", "Germany"})
    void aPeacefulPlaceInASecondColumnChangesNothing(String place) throws Exception {
        assertThat(line("Country of Destination", "Austria", "Final Destination", place)
                        .verdict())
                .isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aTownAmongCompaniesIsAskedToo() throws Exception {
        var lines = screened(
                "Consignee,Description,HS Code,Wildcard,Country of Destination",
                "Alfa LLC,Cotton towels,630260,Belarus,Austria",
                "Alfa LLC,Cotton towels,630260,Tehran,Austria",
                "Alfa LLC,Cotton towels,630260,Gamma Handels GmbH,Austria");
        assertThat(lines.get(0).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(lines.get(1).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(lines.get(2).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aPlaceThatNobodyExplainsTellsNoDestination() throws Exception {
        var line = screened(
                        "Consignee,Description,HS Code,Wildcard", "Alfa LLC,Cotton towels,630260,\"Cancún, Mexico\"")
                .get(0);
        assertThat(line.verdict()).isEqualTo(Verdict.CANNOT_CHECK);
    }

    @Test
    void theFirstColumnStaysTheDestination() throws Exception {
        var line = line("Country of Destination", "Austria", "Dest. Ctry", "France")
                .line();
        assertThat(line.destination()).hasToString("AT");
        assertThat(line.further()).extracting(Value::text).containsExactly("France");
    }

    @Test
    void aLineThatIsKeptGivesTheSameAnswerAgain() throws Exception {
        var line = line("Country of Destination", "Austria", "Destination", "Mashhad");
        var again = OwnRules.screener()
                .screen(LineAsRead.parse(LineAsRead.of(line.line()).json()).line());
        assertThat(again.findings()).isEqualTo(line.findings());
    }

    @Test
    void whatASecondColumnSaysMakesAnotherLine() throws Exception {
        var mashhad = line("Country of Destination", "Austria", "Destination", "Mashhad");
        var linz = line("Country of Destination", "Austria", "Destination", "Linz");
        assertThat(new LineIds().next(mashhad.line())).isNotEqualTo(new LineIds().next(linz.line()));
    }

    private static void isStoppedByCellD(ScreenedLine line) {
        assertThat(line.verdict()).isLessThanOrEqualTo(Verdict.HOLD);
        assertThat(cells(line)).contains("D2").doesNotContain("C2");
    }

    private static List<String> cells(ScreenedLine line) {
        return line.findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .map(Value::where)
                .toList();
    }

    private ScreenedLine line(String heading, String destination, String further, String place) throws Exception {
        return screened(
                        "Consignee,Description,%s,%s,HS Code".formatted(heading, further),
                        "Alfa LLC,Cotton towels,\"%s\",\"%s\",630260".formatted(destination, place))
                .get(0);
    }

    private ScreenedLine line(String first, String text, String heading, String place, String last, String destination)
            throws Exception {
        return screened(
                        "Consignee,Description,%s,%s,%s".formatted(first, heading, last),
                        "Alfa LLC,Cotton towels,%s,\"%s\",%s".formatted(text, place, destination))
                .get(0);
    }

    private List<ScreenedLine> screened(String... rows) throws Exception {
        return OwnRules.screened(folder, String.join("\n", rows) + "\n");
    }
}
