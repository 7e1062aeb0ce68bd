package dev.tidewaiter.manifest.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.heading.OwnColumns;
import dev.tidewaiter.wordlist.WordLists;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values of columns that the rulebook declares a remark holds under their headings. */
class OwnValuesInRemarkTests {

    private static final OwnColumns COLUMNS = OwnColumns.of(WordLists.bundled());

    private static String found(String remark) {
        return OwnValuesInRemark.in(remark, COLUMNS).stream()
                .map(said -> said.column() + " = " + said.text())
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Owners: Kestrel Ltd 25%, Alder Fund 75% | owners = Kestrel Ltd 25%, Alder Fund 75%",
                "Owner: Kestrel Ltd (Entity List) 49%, others 51% | owners = Kestrel Ltd (Entity List) 49%, others 51%",
                "Packed in cartons; Gesellschafter: Kestrel GmbH 60% | owners = Kestrel GmbH 60%",
                "Vertrag vom 2024-02-01, Klausel: nein | contract-date = 2024-02-01",
                "Clause: no. Contract dated 2023-11-20, packed | contract-date = 2023-11-20",
                "Contract date: 2023-11-20 Owners: Kestrel Ltd | contract-date = 2023-11-20 Owners: Kestrel Ltd",
                "Contract date: 2023-11-20; owners: Kestrel Ltd | contract-date = 2023-11-20 / owners = Kestrel Ltd",
                "The owner of the goods pays | ''",
                "Deliver: ask the owner | ''",
                "Contract 2023-11-20 | ''"
            })
    void aValueStandsBehindItsHeading(String remark, String expected) {
        assertThat(found(remark)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
