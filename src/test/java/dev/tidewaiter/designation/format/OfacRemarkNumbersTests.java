package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of parties that OFAC gives under labels of their own countries; all are invented. */
class OfacRemarkNumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            United Social Credit Code Certificate (USCCC) 91350200051193084R (China)|91350200051193084R
            Matricula Mercantil No 1362098 (Colombia)|1362098
            RFC CAVP-590612-AD1 (Mexico)|CAVP590612AD1
            Cartilla de Servicio Militar Nacional B4111940 (Mexico)|B4111940
            Credencial electoral 101924629544 (Mexico)|101924629544
            BIK (RU) 044525607|044525607
            US FEIN 12-3456789 (United States)|123456789
            SSN 523-33-0000 (United States)|523330000
            I.F.E. 05116040222575 (Mexico)|05116040222575
            Numero de Identidad 0103-1975-00009 (Honduras)|0103197500009
            C.U.I.T. 30-68074603-2 (Argentina)|30680746032
            C.U.I. 1995739560513 (Guatemala)|1995739560513
            C.I.F. B84758374 (Spain)|B84758374
            Numero Unico de Identificacao Tributaria (NUIT) 300000436 (Mozambique)|300000436
            ISIN CNE1000002V2|CNE1000002V2
            """)
    void areIdentifiers(String remark, String number) {
        assertThat(numbersIn(remark)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Organization Established Date 1969
            Executive Order 13662 Directive Determination - Subject to Directive 4
            Nationality of Registration Russia 2
            arrested 23 Apr 2002
            """)
    void otherRemarksHoldNone(String remark) {
        assertThat(numbersIn(remark)).isEmpty();
    }

    private static Iterable<String> numbersIn(String remark) {
        var entry = new EntryDraft("1", Designation.Kind.ORGANISATION).name("Example Rotor Works", false);
        OfacRemarks.read(remark + ".", IdentifierLabels.of(WordLists.bundled()), entry);
        return entry.on("LIST").identifiers().stream()
                .map(ListedIdentifier::value)
                .toList();
    }
}
