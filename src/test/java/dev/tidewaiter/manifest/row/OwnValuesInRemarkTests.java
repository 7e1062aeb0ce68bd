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
                "Contract date: 2023-11-20; owners: Kestrel Ltd | contract-date = 2023-11-20 / owners = Kestrel Ltd",
                "Owner: Kestrel Ltd. 25%, Alder Fund 75%. Packed in cartons | owners = Kestrel Ltd. 25%, Alder Fund 75%",
                "Owners: Kestrel Fund 100%; deliver to Alder Ltd | owners = Kestrel Fund 100%",
                "Contract dated 2023-11-20, packed | ''",
                "The owner of the goods pays | ''",
                "Deliver: ask the owner | ''",
                "Contract 2023-11-20 | ''"
            })
    void aValueStandsBehindItsHeading(String remark, String expected) {
        assertThat(found(remark)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
