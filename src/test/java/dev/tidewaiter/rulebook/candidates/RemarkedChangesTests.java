package dev.tidewaiter.rulebook.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which changes a remark tells of, and in which words their day may stand. */
class RemarkedChangesTests {

    private static final String TABLE = """
            kind,word,language,citation
            CHANGED,changed,en,test
            CHANGED,diverted to,en,test
            CHANGEABLE,consignee,en,test
            CHANGEABLE,destination,en,test
            UNCHANGED,not changed,en,test
            UNCHANGED,not be resold,en,test
            AGAIN,but,en,test
            """;

    private static String found(String remark) throws IOException {
        var words = new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
        return new RemarkedChanges(words)
                .in(remark).stream()
                        .map(change -> change.what() + ": " + change.said().strip())
                        .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Consignee changed on 30.09.2026 | consignee: Consignee changed on 30.09.2026",
                "Consignee changed, 2026-09-30 | consignee: Consignee changed,  2026-09-30",
                "Consignee changed, contract of 2026-01-10 | consignee: Consignee changed",
                "Consignee, Alder Ltd, changed | consignee: Consignee  Alder Ltd  changed",
                "Consignee not changed and destination changed | consignee: Consignee not changed and destination changed",
                "Not be resold, but changed the destination | destination: but changed the destination",
                "Consignee changed; destination changed | consignee: Consignee changed / destination: destination changed",
                "Consignee Alder Co. Ltd. changed on 2026-09-30 | consignee: Consignee Alder Co. Ltd. changed on 2026-09-30",
                "Packing not changed, changed consignee | consignee: Packing not changed  changed consignee",
                "Consignee not changed | ''",
                "Goods not be resold, sold or diverted to another destination | ''",
                "Packing changed. Consignee as before | ''",
                "Packing changed, consignee as before | ''"
            })
    void bothWordsStandInOnePart(String remark, String expected) throws IOException {
        assertThat(found(remark)).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
