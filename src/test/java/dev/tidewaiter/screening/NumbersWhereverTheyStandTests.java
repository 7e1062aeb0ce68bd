package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of listed parties in whatever column, judged by the program's own rules and lists. */
class NumbersWhereverTheyStandTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Registration No | 1021801143374",
                "Registration Number | 91350200051193084R",
                "Registration No | 3808184570",
                "Declaration No. | 3808184570",
                "ИНН/КПП | 3808184570/380801001",
                "INN | 3808184570/380801001",
                "Tax No | 3808184570/380801001",
                "VAT | 3808184570/380801001",
                "VAT | see 3808184570 / 380801001",
                "Wildcard | file 91350200051193084R of today",
                "Consignee Tax ID | ٣٨٠٨١٨٤٥٧٠",
                "Consignee Tax ID | ۳۸۰۸۱۸۴۵۷۰",
                "Consignee Address | Ringstrasse 3; 1010 Wien; 3808184570",
                "Consignee Address | Ringstrasse 3; 1010 Wien; reg. 1021801143374",
                "Consignee Address | 3808184570/380801001",
                "Phone | 3808184570",
                "Invoice No | 3808184570",
                "Container No. | 1021801143374",
                "Material | towels INN 3808184570"
            })
    void theNumberOfAListedPartyStopsTheLine(String heading, String cell) throws Exception {
        assertThat(verdict(heading, cell, "Cotton towels")).isEqualTo(Verdict.BLOCK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wildcard | made for Xiamen Limbach Aircraft Engine | HOLD",
                "Wildcard | made for the yearly fair in Hanover | CLEAR",
                "Wildcard | blue | CLEAR"
            })
    void soDoesItsNameInAColumnThatHoldsNoField(String heading, String cell, Verdict verdict) throws Exception {
        assertThat(verdict(heading, cell, "Cotton towels")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"towels INN 3808184570", "Cotton towels 1021801143374", "91350200051193084R towels"})
    void itDoesInTheDescription(String description) throws Exception {
        assertThat(verdict("Unit", "pcs", description)).isEqualTo(Verdict.BLOCK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Registration No | 1,08381E+12", "Registration No | 1.08381E+12", "Tax No | 1.83108E+09"})
    void digitsThatWereLostAreAskedFor(String heading, String cell) throws Exception {
        assertThat(verdict(heading, cell, "Cotton towels")).isLessThan(Verdict.CLEAR);
    }

    /** One digit off, too short, or part of a longer number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone | +49 395 255 12 34",
                "Phone | 3808184571",
                "Invoice No | 3808184571",
                "Invoice No | 38081845",
                "Serial No. | SN938081845700",
                "Unit Price | 3808184570",
                "Quantity | 3808184570",
                "EAN | 4006381333931",
                "Registration No | 10702070/040725/0036789"
            })
    void otherNumbersStopNothing(String heading, String cell) throws Exception {
        assertThat(verdict(heading, cell, "Cotton towels")).isEqualTo(Verdict.CLEAR);
    }

    private Verdict verdict(String heading, String cell, String description) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Shipper,Consignee,Country of Destination,Description,HS Code," + heading + "\n"
                        + "Nordsee Handel GmbH,Wiener Textilhaus GmbH,Austria," + description + ",630260,\"" + cell
                        + "\"\n");
        assertThat(lines).hasSize(1);
        return lines.get(0).verdict();
    }
}
